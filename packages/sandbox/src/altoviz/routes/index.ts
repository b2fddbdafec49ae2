import type { AltovizRoute } from "../call";
import { accountRoutes } from "./account";
import { colleagueRoutes } from "./colleagues";
import { contactRoutes } from "./contacts";
import { customerRoutes } from "./customers";
import { familyRoutes } from "./families";
import { productImageRoutes } from "./product-images";
import { productRoutes } from "./products";
import { purchaseInvoiceRoutes } from "./purchase-invoices";
import { quoteRoutes } from "./quotes";
import { receiptRoutes } from "./receipts";
import { referenceRoutes } from "./reference";
import { saleDocumentRoutes } from "./sale-documents";
import { settlementRoutes } from "./settlement";
import { supplierRoutes } from "./suppliers";
import { webhookRoutes } from "./webhooks";

export const ROUTES: readonly AltovizRoute[] = [
  ...accountRoutes,
  ...referenceRoutes,
  ...contactRoutes,
  ...customerRoutes,
  ...supplierRoutes,
  ...colleagueRoutes,
  ...familyRoutes,
  ...productRoutes,
  ...productImageRoutes,
  ...purchaseInvoiceRoutes,
  ...receiptRoutes,
  ...saleDocumentRoutes("invoice"),
  ...saleDocumentRoutes("credit"),
  ...quoteRoutes,
  ...settlementRoutes,
  ...webhookRoutes,
];
