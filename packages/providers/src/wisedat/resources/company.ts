import { z } from "zod";
import { decodeAnswer } from "../../http/decode";
import type { Transport } from "../../http/transport";
import { externalId, optionalText } from "../../http/wire";
import type { RemoteAccount } from "../../provider";
import { PROVIDER } from "../classify";

const company = z.looseObject({
  id: externalId,
  name: optionalText,
  tax_id: optionalText,
  currency: z.looseObject({ id: optionalText }).nullish(),
});

/** GET /company. Ids of companies count per server: with the tax number they tell two servers' companies apart. */
export async function fetchAccount(transport: Transport): Promise<RemoteAccount> {
  const operation = "company.get";
  const answer = await transport.request(operation, { method: "GET", path: "/company" });
  const read = decodeAnswer(company, answer, { provider: PROVIDER, operation });
  const details = [
    { label: "NIF", value: read.tax_id },
    { label: "Currency", value: read.currency?.id ?? null },
  ];
  return {
    id: `${read.id}/${read.tax_id ?? ""}`,
    name: read.name,
    details: details.flatMap(({ label, value }) => (value === null ? [] : [{ label, value }])),
  };
}
