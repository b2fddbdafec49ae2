export const PAYMENT_STATUSES = ["Success", "Pending", "Failed"] as const;

export type ReceiptLink = {
  /** Of an invoice, a credit, or one commitment of either. */
  id: number;
  type: "Commitment" | "Invoice" | "Credit";
  /** Null: as much as the receipt has and the document still wants. */
  cents: number | null;
};

/** Money that came in, and which documents it settles; negative for the refund of a credit. */
export type Receipt = {
  id: number;
  internalId: string | null;
  date: string;
  cents: number;
  customerId: number | null;
  method: string;
  status: (typeof PAYMENT_STATUSES)[number];
  reference: string | null;
  notes: string | null;
  metadata: Record<string, string> | null;
  links: ReceiptLink[];
  /** False for what MarkAsPaid booked while the switch hides it. */
  listed: boolean;
};
