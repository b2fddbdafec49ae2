/** The closed sets of the invoice columns; the same words as the connectors' records. */
export const KINDS = [
  "invoice",
  "credit_note",
  "correction",
  "interim",
  "interim_final",
  "pro_forma",
  "quote",
  "order",
  "delivery",
  "receipt",
] as const;
export const LIFECYCLES = ["draft", "final", "cancelled"] as const;
export const DELIVERIES = ["not_sent", "sent", "unknown"] as const;
export const PAYMENTS = [
  "unpaid",
  "partly_paid",
  "paid",
  "overpaid",
  "refunded",
  "not_applicable",
  "unknown",
] as const;
export const DIRECTIONS = ["sale", "purchase"] as const;
