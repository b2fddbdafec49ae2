import { isProviderError } from "../errors";
import type { Transport } from "../http/transport";
import type { RemoteAccount } from "../provider";
import { hello, type SettingsWire, settings } from "./resources/account";

type Company = NonNullable<SettingsWire["company"]>;

/**
 * Which company a key opens. Hello names it; the lasting identity is the company's name in its Altoviz address,
 * else its SIRET, both from the settings. A key that may not read the settings is still a good key: the id is null.
 */
export async function verifyAccount(transport: Transport): Promise<RemoteAccount> {
  const greeting = await hello(transport);
  const company = await companyOf(transport);
  const details = [
    { label: "API key", value: greeting.apiKeyName },
    { label: "SIRET", value: company?.siret ?? null },
    { label: "VAT", value: company?.vatNumber ?? null },
  ];
  return {
    id: accountId(company),
    name: greeting.companyName ?? company?.name ?? null,
    details: details.flatMap(({ label, value }) => (value === null ? [] : [{ label, value }])),
  };
}

function accountId(company: Company | null): string | null {
  if (company?.urlCompanyName) return `company:${company.urlCompanyName}`;
  return company?.siret ? `siret:${company.siret}` : null;
}

async function companyOf(transport: Transport): Promise<Company | null> {
  try {
    return (await settings(transport)).company ?? null;
  } catch (error) {
    const refused = isProviderError(error) && ["permission", "not_found", "rejected"].includes(error.kind);
    if (refused) return null;
    throw error;
  }
}
