import { z } from "zod";
import { badRequest, refused } from "../answers";
import type { AltovizRoute, Call } from "../call";
import { receiptForm } from "../forms/receipt";
import { PAYMENT_STATUSES, type Receipt, type ReceiptLink } from "../receipts/receipt";
import { bookReceipt, linkedDocument, withdrawReceipt } from "../receipts/settle";
import type { Customer } from "../records";
import {
  metadata,
  optionalDate,
  optionalNumber,
  optionalText,
  PAYMENT_METHODS,
  type Read,
  readBody,
} from "../resource/body";
import type { Resource } from "../resource/resource";
import { resourceRoutes } from "../resource/routes";
import { toCents } from "../totals";

export const DRAFT_REFUSAL =
  "Impossible d'encaisser un document en brouillon, vous devez le finaliser au prealable.";

const linkSchema = z.object({
  id: z.number().int(),
  type: z.enum(["Commitment", "Invoice", "Credit"]),
  amount: optionalNumber,
});

const receiptSchema = z.object({
  internalId: optionalText,
  amount: z.number().nullish(),
  date: optionalDate,
  paymentMethod: z.enum(PAYMENT_METHODS).nullish(),
  status: z.enum(PAYMENT_STATUSES).nullish(),
  reference: optionalText,
  notes: optionalText,
  metadata,
  customerId: optionalNumber,
  customerNumber: optionalText,
  customerInternalId: optionalText,
  links: z.array(linkSchema).nullish(),
});

/** Find is documented as an answer of customers; it goes by the receipt's own internal ID. */
const receipts: Resource<Receipt> = {
  root: "/v1/Receipts",
  name: "Receipt",
  rows: (books) => books.receipts,
  form: receiptForm,
  words: ({ reference, notes, date, internalId }) => [reference, notes, date, internalId],
  keys: { internalId: ({ internalId }) => internalId },
  listed: ({ listed }) => listed,
  read: readReceipt,
  stored: bookReceipt,
  removed: withdrawReceipt,
};

export const receiptRoutes: AltovizRoute[] = resourceRoutes(receipts, [
  "list",
  "create",
  "find",
  "get",
  "replace",
  "remove",
]);

/** The customer is needed on PUT too. */
function readReceipt(call: Call, id: number): Read<Receipt> {
  const read = readBody(call, receiptSchema);
  if ("refusal" in read) return read;
  const { amount, paymentMethod, status, date, ...body } = read.value;
  if (!body.customerId && !body.customerNumber && !body.customerInternalId) {
    return { refusal: badRequest("Customer ID, number or internal ID must be defined") };
  }
  const customer = [...call.books.customers.values()].find((known) => isMeant(known, body));
  if (!customer) return { refusal: badRequest("Customer not found.") };
  const links = (body.links ?? []).map((link) => ({
    id: link.id,
    type: link.type,
    cents: link.amount === null ? null : toCents(link.amount),
  }));
  const refusal = refusedLink(call, links);
  if (refusal) return { refusal };
  return {
    value: {
      id,
      links,
      listed: true,
      customerId: customer.id,
      internalId: body.internalId,
      reference: body.reference,
      notes: body.notes,
      metadata: body.metadata,
      cents: toCents(amount ?? 0),
      date: date ?? call.state.today(),
      method: paymentMethod ?? "Transfer",
      status: status ?? "Success",
    },
  };
}

type CustomerReference = Pick<
  z.output<typeof receiptSchema>,
  "customerId" | "customerNumber" | "customerInternalId"
>;

/** The first of the three that is given decides. */
function isMeant(customer: Customer, asked: CustomerReference): boolean {
  if (asked.customerId !== null) return customer.id === asked.customerId;
  if (asked.customerNumber !== null) return customer.number === asked.customerNumber;
  return customer.internalId === asked.customerInternalId;
}

function refusedLink({ books }: Call, links: readonly ReceiptLink[]) {
  for (const link of links) {
    const document = linkedDocument(books, link);
    if (!document) return badRequest(`${link.type} with ID ${link.id} not found.`);
    if (document.isDraft) return refused(DRAFT_REFUSAL);
  }
  return null;
}
