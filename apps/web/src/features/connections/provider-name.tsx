import { CATALOG, type ProviderId } from "@comptoir/providers/catalog";
import { ProviderMark } from "./provider-mark";

/** Mark and name of a service. */
export function ProviderName({ providerId }: { providerId: ProviderId }) {
  return (
    <span className="inline-flex min-w-0 items-center gap-2 align-middle">
      <ProviderMark providerId={providerId} />
      <span className="truncate">{CATALOG[providerId].name}</span>
    </span>
  );
}
