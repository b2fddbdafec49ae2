import { z } from "zod";

/** What the documents do not say about writing. */
export const writeSwitches = {
  /** A PUT without `number`: cleared like every other field, or kept. */
  putWithoutNumber: z.enum(["cleared", "kept"]),
  /** A PUT of a draft invoice without lines; that of a credit empties it (seen). */
  putWithoutLines: z.enum(["emptied", "refused"]),
  /** A PUT of a colleague that leaves documented fields out: 500 (seen), or a replacement as elsewhere. */
  colleaguePut: z.enum(["server_error", "replaced"]),
  /** A family given by a label and number that no family has. */
  unknownFamily: z.enum(["ignored", "created"]),
  /** A customer or product that documents use: 409 as for families (seen), or gone. */
  usedRecordDelete: z.enum(["refused", "deleted"]),
  /** DELETE of a contact that does not exist; only 200 is documented. */
  absentContactDelete: z.enum(["not_found", "ok"]),
  /** What DELETE of a sale document answers with: 200 and the document (documented), or 200 alone. */
  deleteAnswer: z.enum(["document", "empty"]),
  /** PUT and DELETE of a finalized document. */
  finalizedWriteStatus: z.union([z.literal(400), z.literal(409)]),
  /** A document for a customer's ID or number that nobody has. */
  unknownCustomer: z.enum(["refused", "ignored"]),
  /** A document without any customer. */
  withoutCustomer: z.enum(["accepted", "refused"]),
  /** How the tax of a new document is rounded. */
  rounding: z.enum(["per_vat_group", "per_line"]),
  /** MarkAsPaid and MarkAsRefunded without an amount. */
  amountOmitted: z.enum(["whole_balance", "refused"]),
  /** More than what is left to pay. */
  overpayment: z.enum(["accepted", "refused"]),
  /** Whether a payment with the status Pending lowers the balance. */
  pendingPayments: z.enum(["count", "wait"]),
  /** Whether what MarkAsPaid and MarkAsRefunded book shows among the receipts. */
  settlementReceipts: z.enum(["listed", "hidden"]),
  /** The name of the multipart part that holds the file. */
  uploadPart: z.enum(["file", "any"]),
};

type WriteSwitches = z.output<z.ZodObject<typeof writeSwitches>>;

export const DEFAULT_WRITE_SWITCHES: WriteSwitches = {
  putWithoutNumber: "cleared",
  putWithoutLines: "emptied",
  colleaguePut: "server_error",
  unknownFamily: "ignored",
  usedRecordDelete: "refused",
  absentContactDelete: "not_found",
  deleteAnswer: "document",
  finalizedWriteStatus: 400,
  unknownCustomer: "refused",
  withoutCustomer: "accepted",
  rounding: "per_vat_group",
  amountOmitted: "whole_balance",
  overpayment: "accepted",
  pendingPayments: "count",
  settlementReceipts: "listed",
  uploadPart: "file",
};
