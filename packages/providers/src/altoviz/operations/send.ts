import type { Transport } from "../../http/transport";
import type { SendRequest } from "../../operations";
import { bodyOf } from "../calls";
import type { AltovizOperation } from "../operation";
import { recipients } from "../schemas/recipients";
import type { JsonObject } from "../schemas/writable";
import { actOperation } from "./act";

/** POST …/Send/{id}: by e-mail, to these addresses. That none went out is never certain. */
export function sendOperation(
  transport: Transport,
  { resource, operation }: { resource: "invoices" | "credits" | "quotes"; operation: AltovizOperation },
) {
  return actOperation<SendRequest>(transport, {
    resource,
    operation,
    body: ({ input }) => bodyOf(operation, recipients, input.addresses),
    irreversible: () => true,
    judge: ({ before, now }) => (isSentSince(before, now) ? "succeeded" : "unknown"),
  });
}

/** A quote that was pending says so by its status, too. */
function isSentSince(before: JsonObject, now: JsonObject): boolean {
  if (typeof now.sentAt === "string" && now.sentAt !== before.sentAt) return true;
  return now.status === "Sent" && before.status !== "Sent";
}
