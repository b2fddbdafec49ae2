import { altera } from "./altera";
import { altoviz } from "./altoviz";
import type { ProviderId } from "./catalog";
import { invoiceCollector } from "./invoice-collector";
import type { Provider } from "./provider";
import { wisedat } from "./wisedat";

/** Every connector, by id. Adding a provider: its folder, one line here, one entry in the catalogue. */
export const PROVIDERS = {
  altera,
  altoviz,
  wisedat,
  "invoice-collector": invoiceCollector,
} as const satisfies Record<ProviderId, Provider>;

export function providerById(id: ProviderId): Provider {
  return PROVIDERS[id];
}
