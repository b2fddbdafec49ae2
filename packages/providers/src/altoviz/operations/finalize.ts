import type { Transport } from "../../http/transport";
import type { AltovizOperation } from "../operation";
import { actOperation } from "./act";

/** POST …/Finalize/{id}, no body: gives a draft its number. Undone only by another document. */
export function finalizeOperation(
  transport: Transport,
  { resource, operation }: { resource: "invoices" | "credits"; operation: AltovizOperation },
) {
  return actOperation<Record<string, never>>(transport, {
    resource,
    operation,
    irreversible: () => true,
    judge({ now: { isDraft } }) {
      if (typeof isDraft !== "boolean") return "unknown";
      return isDraft ? "not_applied" : "succeeded";
    },
  });
}
