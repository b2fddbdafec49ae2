import type { Transport } from "../../http/transport";
import type { ProviderOperations } from "../../provider";
import type { CustomerWriting } from "../resources/customers";
import { contactOperations } from "./contacts";
import { creditOperations } from "./credits";
import { customerFamilyOperations } from "./customer-families";
import { customerOperations } from "./customers";
import { invoiceOperations } from "./invoices";
import { productFamilyOperations } from "./product-families";
import { productOperations } from "./products";
import { purchaseOperations } from "./purchases";
import { quoteOperations } from "./quotes";
import { receiptOperations } from "./receipts";
import { supplierOperations } from "./suppliers";

/** Every write, each sent once. */
export function altovizOperations(transport: Transport, writing: CustomerWriting): ProviderOperations {
  return {
    ...invoiceOperations(transport),
    ...creditOperations(transport),
    ...quoteOperations(transport),
    ...receiptOperations(transport),
    ...customerOperations(transport, writing),
    ...supplierOperations(transport),
    ...contactOperations(transport),
    ...productOperations(transport),
    ...customerFamilyOperations(transport),
    ...productFamilyOperations(transport),
    ...purchaseOperations(transport),
  };
}
