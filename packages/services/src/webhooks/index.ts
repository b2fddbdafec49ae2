export { ChangeArrival } from "./arrival";
export { type EnsuredWebhook, ensureWebhook } from "./ensure-webhook";
export { type ProcessedWebhook, ProcessWebhookInput, processWebhook, readAgain } from "./process-webhook";
export { pruneDeliveries } from "./prune-deliveries";
export {
  MAX_WEBHOOK_BYTES,
  receiveWebhook,
  type WebhookAnswer,
  type WebhookRequest,
} from "./receive-webhook";
