import type { Client } from "../trial";
import { accountScenario } from "./account";
import { receiptScenario, saleCreditScenario, saleInvoiceScenario } from "./invoices";
import { customerFamilyScenario, customerScenario, supplierScenario } from "./parties";
import { colleagueScenario, contactScenario } from "./people";
import { productFamilyScenario, productScenario, purchaseInvoiceScenario } from "./products";
import { saleQuoteScenario } from "./quotes";
import { webhookScenario } from "./webhooks";

/** The life of a record of each kind. Together they call every operation that Altoviz documents. */
export const SCENARIOS: Readonly<Record<string, (client: Client) => Promise<void>>> = {
  "an account": accountScenario,
  "a contact": contactScenario,
  "a colleague": colleagueScenario,
  "a customer": customerScenario,
  "a family of customers": customerFamilyScenario,
  "a supplier": supplierScenario,
  "a product": productScenario,
  "a family of products": productFamilyScenario,
  "a purchase invoice": purchaseInvoiceScenario,
  "an invoice": saleInvoiceScenario,
  "a credit": saleCreditScenario,
  "a receipt": receiptScenario,
  "a quote": saleQuoteScenario,
  "a webhook": webhookScenario,
};
