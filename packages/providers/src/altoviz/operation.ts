import { altovizOperations, type OperationId } from "@comptoir/protocols";
import { ProviderError } from "../errors";
import { PROVIDER_ID } from "./transport";

export type AltovizOperation = OperationId<"altoviz">;

type Address = { method: "GET" | "POST" | "PUT" | "DELETE"; path: string };

const BY_ID: ReadonlyMap<AltovizOperation, Address> = new Map(
  altovizOperations.map(({ id, method, path }) => [id, { method, path }]),
);

export type PathParams = Record<string, string>;

/**
 * Method and path of an operation as Altoviz documents it, with its parameters filled in.
 * @throws ProviderError rejected for a parameter that would lead to another path.
 */
export function addressOf(operation: AltovizOperation, params: PathParams = {}): Address {
  const known = BY_ID.get(operation);
  if (!known) throw notSent(operation, "no such operation");
  const path = known.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name]?.trim() ?? "";
    if (["", ".", ".."].includes(value)) throw notSent(operation, `"${value}" cannot be a part of a path`);
    return encodeURIComponent(value);
  });
  return { method: known.method, path };
}

export function originOf(operation: AltovizOperation): { provider: string; operation: AltovizOperation } {
  return { provider: PROVIDER_ID, operation };
}

/** What Altoviz would refuse, or read as something else: refused here, before anything is sent. */
export function notSent(operation: AltovizOperation, reason: string): ProviderError {
  return new ProviderError({
    ...originOf(operation),
    kind: "rejected",
    connectionCause: "other",
    message: `${operation}: not sent: ${reason}`,
  });
}
