import type { RouterOutputs } from "@comptoir/api";

export type ReceiptRow = RouterOutputs["receipts"]["list"]["rows"][number];
