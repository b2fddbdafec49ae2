import { z } from "zod";
import { DocumentDraft } from "./drafts/document";
import { ContactDraft, PartyDraft } from "./drafts/party";
import { PaymentEntry, ReceiptDraft, SendRequest } from "./drafts/payment";
import { FamilyDraft, ProductDraft } from "./drafts/product";
import type { Resource } from "./records";

export * from "./drafts/document";
export * from "./drafts/party";
export * from "./drafts/payment";
export * from "./drafts/product";

/** The record says it all. */
const Nothing = z.object({}).default({});

/** Every kind of write, `<resource>.<verb>`, with what a person enters for it. Client-safe. */
export const OPERATION_INPUTS = {
  "invoices.create": DocumentDraft,
  "invoices.update": DocumentDraft,
  "invoices.delete": Nothing,
  "invoices.finalize": Nothing,
  "invoices.send": SendRequest,
  "invoices.markPaid": PaymentEntry,
  "credits.create": DocumentDraft,
  "credits.update": DocumentDraft,
  "credits.delete": Nothing,
  "credits.finalize": Nothing,
  "credits.send": SendRequest,
  "credits.markRefunded": PaymentEntry,
  "quotes.create": DocumentDraft,
  "quotes.delete": Nothing,
  "quotes.send": SendRequest,
  "receipts.create": ReceiptDraft,
  "receipts.update": ReceiptDraft,
  "receipts.delete": Nothing,
  "customers.create": PartyDraft,
  "customers.update": PartyDraft,
  "customers.delete": Nothing,
  "suppliers.create": PartyDraft,
  "suppliers.update": PartyDraft,
  "suppliers.delete": Nothing,
  "contacts.create": ContactDraft,
  "contacts.update": ContactDraft,
  "contacts.delete": Nothing,
  "products.create": ProductDraft,
  "products.update": ProductDraft,
  "products.delete": Nothing,
  /** The image is the call's file. */
  "products.setImage": Nothing,
  "products.removeImage": Nothing,
  "customer_families.create": FamilyDraft,
  "customer_families.delete": Nothing,
  "product_families.create": FamilyDraft,
  "product_families.delete": Nothing,
  /** A purchase invoice from a file, which the provider reads itself. */
  "purchases.upload": Nothing,
} as const satisfies Record<`${Resource}.${string}`, z.ZodType>;

export type OperationType = keyof typeof OPERATION_INPUTS;
export type OperationInput<Type extends OperationType> = z.output<(typeof OPERATION_INPUTS)[Type]>;

export const OPERATION_TYPES = Object.keys(OPERATION_INPUTS).filter(isOperationType);

/** Whether the text names a kind of write. */
export function isOperationType(text: string): text is OperationType {
  return Object.hasOwn(OPERATION_INPUTS, text);
}

/** The resource that a kind of write is about. */
export function resourceOf(type: OperationType): Resource {
  // every key begins with its resource, by the type of OPERATION_INPUTS
  return type.slice(0, type.indexOf(".")) as Resource;
}

/** Whether the write makes a record, instead of changing one that stands. */
export function isCreation(type: OperationType): boolean {
  return type.endsWith(".create") || type === "purchases.upload";
}
