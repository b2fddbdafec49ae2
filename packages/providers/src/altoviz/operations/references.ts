import type { Transport } from "../../http/transport";
import { type AltovizOperation, notSent } from "../operation";
import type { Received } from "../received";
import type { Family } from "../schemas/references";
import { isJsonObject, type JsonObject } from "../schemas/writable";
import { given } from "./given";

/** Fields that Altoviz takes by value where a person chose a record: they are read before the write. */
export type References<Draft> = {
  /** As a preview shows them, which asks nobody. */
  shown(draft: Draft, known: JsonObject): JsonObject;
  read(transport: Transport, draft: Draft, known: JsonObject): Promise<JsonObject>;
};

type InFamily = { familyExternalId: string | null };

type FamilySource = {
  get: (transport: Transport, id: string) => Promise<Received<Family> | null>;
  operation: AltovizOperation;
};

/** The family of a customer or product; one that stays the same is not sent anew. */
export function familyReference<Draft extends InFamily>({ get, operation }: FamilySource): References<Draft> {
  return {
    shown({ familyExternalId }, known) {
      if (isSame(familyExternalId, known)) return {};
      return { family: familyExternalId === null ? null : { label: `(family ${familyExternalId})` } };
    },
    async read(transport, { familyExternalId }, known) {
      if (isSame(familyExternalId, known)) return {};
      if (familyExternalId === null) return { family: null };
      const found = await get(transport, familyExternalId);
      if (!found) throw notSent(operation, `there is no family ${familyExternalId}`);
      const { label, number } = found.record;
      return { family: given({ label, number }) };
    },
  };
}

function isSame(familyExternalId: string | null, { family }: JsonObject): boolean {
  const id = isJsonObject(family) && family.id ? String(family.id) : null;
  return id === familyExternalId;
}
