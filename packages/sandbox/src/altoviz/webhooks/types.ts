export const WEBHOOK_ENTITIES = ["Contact", "Customer", "Invoice", "Product", "Quote"] as const;
const CHANGES = ["Created", "Updated", "Deleted"] as const;

/** There is none for credits, receipts, suppliers, colleagues and families. */
export type WebhookEntity = (typeof WEBHOOK_ENTITIES)[number];
export type Change = (typeof CHANGES)[number];
export type WebhookType = `${WebhookEntity}${Change}`;

/** All fifteen. */
export const WEBHOOK_TYPES: readonly string[] = WEBHOOK_ENTITIES.flatMap((entity) =>
  CHANGES.map((change): WebhookType => `${entity}${change}`),
);

export type Webhook = {
  id: number;
  name: string;
  url: string;
  types: string[];
  secretKey: string | null;
  /** How many more lists leave it out. */
  lag: number;
};
