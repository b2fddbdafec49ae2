import type { PartyRecord } from "@comptoir/providers";
import type { FirmTransaction } from "../context";
import { partySearchText } from "../search-text";
import { type SlimPlace, type SlimTable, writeSlim } from "./write-slim";

const PARTIES: SlimTable = {
  name: "parties",
  hasCompany: true,
  key: ["role", "external_id"],
  columns: {
    role: "text",
    external_id: "text",
    code: "text",
    name: "text",
    tax_id: "text",
    country: "text",
    email: "text",
    phone: "text",
    street: "text",
    postal_code: "text",
    city: "text",
    active: "boolean",
    search_text: "text",
  },
};

/** Writes customers and suppliers. */
export async function writeParties(
  tx: FirmTransaction,
  place: SlimPlace,
  parties: readonly PartyRecord[],
): Promise<void> {
  const rows = parties.map((party) => ({
    ...party,
    external_id: party.externalId,
    tax_id: party.taxId,
    postal_code: party.postalCode,
    search_text: partySearchText(party),
  }));
  await writeSlim(tx, { table: PARTIES, place }, rows);
}
