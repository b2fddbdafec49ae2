import { z } from "zod";

/**
 * What the WISEDAT API documentation leaves open, as switches: each has the recommended reading first.
 * A client has to work with every one of them.
 */
export const wisedatSwitches = z.object({
  /** `GET /status` without the Authorization header: refused with 400 (documented), or answered with state 2. */
  statusWithoutHeader: z.enum(["refused", "answered"]).default("refused"),
  /** Version 1.3 answered the token alone. */
  loginAnswer: z.enum(["with_expiration", "token_only"]).default("with_expiration"),
  /** The lists without paging: a bare array (documented for taxes and warehouses), or `{series: [...]}`. */
  lookupLists: z.enum(["bare", "wrapped"]).default("bare"),
  /** The answer by id: the bare object (documented), or `{customer: {...}}`. */
  byId: z.enum(["bare", "wrapped"]).default("bare"),
  /** The undocumented answer of `GET /salesinvoices/invoice`. */
  invoicePdf: z.enum(["bytes", "json_object", "json_string"]).default("bytes"),
  /** The undocumented body of 401, 404 and 409. */
  errorBody: z.enum(["errors", "empty"]).default("errors"),
  /** The undocumented answer to POST and PUT. */
  writeAnswer: z.enum(["echo", "id_only"]).default("echo"),
  /** What a company whose API does not run answers to everything but `GET /status`. */
  whenStopped: z.enum(["unauthorized", "unavailable"]).default("unauthorized"),
  /** "from the given date": of that day, or since that day. */
  dateFilter: z.enum(["of_the_day", "since"]).default("of_the_day"),
  /** How ids of documents look: a string of letters and digits, or digits only. Read at the start only. */
  documentIds: z.enum(["mixed", "numeric"]).default("mixed"),
  /** The error 400 "Parameter id must be numeric", also listed for documents, whose ids are strings. */
  documentIdMustBeNumeric: z.boolean().default(false),
  /** Whether the customer's and the financial discount lower the merchandise, or are only shown. */
  percentDiscounts: z.enum(["lower_merchandise", "shown_only"]).default("lower_merchandise"),
  /** The notes say both that postage has no tax and that taxes exist on it. */
  postageTax: z.enum(["normal_rate", "none"]).default("normal_rate"),
  /** A larger `limit` is lowered to this one. */
  maxLimit: z.number().int().min(1).default(500),
});

export type WisedatSwitches = z.infer<typeof wisedatSwitches>;
