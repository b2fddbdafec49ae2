import { json, type SandboxResponse } from "../../http/server";
import { notValid } from "../answers";
import { BANK_PROVIDERS } from "../bank-providers";
import { type AltovizRoute, type Call, queryValue } from "../call";
import { CLASSIFICATION_TYPES, CLASSIFICATIONS } from "../classifications";
import { UNITS, VATS } from "../rates";

/** What Altoviz keeps for its tenants: lists without pages that no request changes. */
export const referenceRoutes: AltovizRoute[] = [
  { method: "GET", path: "/v1/Vats", handle: () => json(200, VATS) },
  { method: "GET", path: "/v1/Units", handle: () => json(200, UNITS) },
  { method: "GET", path: "/v1/Classifications", handle: classifications },
  { method: "GET", path: "/v1/BankAccounts/Providers", handle: bankProviders },
];

function classifications({ request }: Call): SandboxResponse {
  const text = queryValue(request, "type");
  if (text === undefined) return json(200, CLASSIFICATIONS);
  const wanted = CLASSIFICATION_TYPES.find((known) => known.toLowerCase() === text.toLowerCase());
  if (!wanted) return notValid(text);
  return json(
    200,
    CLASSIFICATIONS.filter(({ type }) => type === wanted),
  );
}

function bankProviders({ request }: Call): SandboxResponse {
  const words = queryValue(request, "query")?.toLowerCase() ?? "";
  return json(
    200,
    BANK_PROVIDERS.filter(({ name }) => name.toLowerCase().includes(words)),
  );
}
