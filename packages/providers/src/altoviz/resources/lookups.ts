import { z } from "zod";
import type { Transport } from "../../http/transport";
import { optionalText } from "../../http/wire";
import { type Call, readMany } from "../calls";
import {
  type Classification,
  classificationWire,
  type Unit,
  unitWire,
  type Vat,
  vatWire,
} from "../schemas/references";

const texts = z
  .array(z.string())
  .nullish()
  .transform((values) => values ?? []);

/** Altoviz API, schema BankProvider. */
const bankProviderWire = z.object({
  id: optionalText,
  name: optionalText,
  logoUri: optionalText,
  countryCodes: texts,
  markets: texts,
});

export type BankProvider = z.output<typeof bankProviderWire>;

/** GET /v1/BankAccounts/Providers: banks whose accounts Altoviz can read. */
export function listBankProviders(
  transport: Transport,
  query: { query?: string } = {},
): Promise<BankProvider[]> {
  return values(transport, { operation: "bankAccounts.providers", schema: bankProviderWire, query });
}

/** GET /v1/Classifications: what a sale or an expense is booked as. */
export function listClassifications(
  transport: Transport,
  query: { type?: "Sale" | "Expense" | "Other" } = {},
): Promise<Classification[]> {
  return values(transport, { operation: "classifications.list", schema: classificationWire, query });
}

/** GET /v1/Units. */
export function listUnits(transport: Transport): Promise<Unit[]> {
  return values(transport, { operation: "units.list", schema: unitWire });
}

/** GET /v1/Vats. */
export function listVats(transport: Transport): Promise<Vat[]> {
  return values(transport, { operation: "vats.list", schema: vatWire });
}

async function values<T>(transport: Transport, call: Call<T>): Promise<T[]> {
  return (await readMany(transport, call)).map(({ record }) => record);
}
