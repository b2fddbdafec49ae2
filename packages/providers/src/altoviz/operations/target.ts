import type { OperationCall } from "../../provider";

/** The record that a write is about. Services never call a change without one. */
export function idOf({ target }: OperationCall): string {
  if (target.externalId === null) throw new TypeError(`a ${target.resource} record is needed`);
  return target.externalId;
}
