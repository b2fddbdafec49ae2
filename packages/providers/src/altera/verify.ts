import { createHash } from "node:crypto";
import { isProviderError, ProviderError } from "../errors";
import type { Transport } from "../http/transport";
import type { RemoteAccount } from "../provider";
import { listSales } from "./list-adapter";
import { invoiceSeller, type SellerWire } from "./resources/invoice";

/**
 * Altera has no operation that says whose key it is. The seller printed on most of the listed invoices is the
 * company; without invoices the company stays unknown and only the key's fingerprint can be shown.
 */
export async function verifyAccount(transport: Transport, apiKey: string): Promise<RemoteAccount> {
  const payloads = await firstInvoices(transport);
  const seller = usualSeller(payloads);
  const taxId = seller?.taxIdentificationNumber ?? null;
  const fingerprint = createHash("sha256").update(apiKey).digest("hex").slice(0, 8);
  return {
    id: taxId,
    name: seller?.contractorName ?? null,
    details: [
      ...(taxId === null ? [] : [{ label: "NIP", value: taxId }]),
      { label: "Key fingerprint", value: fingerprint },
    ],
  };
}

/** Nothing but the key can be wrong with a list that is asked for without parameters, whatever form the refusal has. */
async function firstInvoices(transport: Transport): Promise<string[]> {
  try {
    return await listSales(transport, { page: null, parameters: null });
  } catch (error) {
    if (!isProviderError(error) || error.kind !== "rejected") throw error;
    throw new ProviderError({
      provider: error.provider,
      operation: error.operation,
      kind: "authentication",
      connectionCause: "wrong_key",
      message: `${error.operation}: the key is refused`,
      providerMessage: error.providerMessage,
      cause: error,
    });
  }
}

function usualSeller(payloads: readonly string[]): SellerWire | null {
  const sellers = payloads.flatMap((payload) => {
    const parsed = invoiceSeller.safeParse(JSON.parse(payload));
    return parsed.success ? [parsed.data] : [];
  });
  const counts = new Map<string, { seller: SellerWire; count: number }>();
  for (const seller of sellers) {
    const key = seller.taxIdentificationNumber ?? "";
    counts.set(key, { seller, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const [usual] = [...counts.values()].sort((a, b) => b.count - a.count);
  return usual?.seller ?? null;
}
