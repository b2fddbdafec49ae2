"use client";
import { CATALOG, PROVIDER_IDS, type ProviderId } from "@comptoir/providers/catalog";
import { useTranslations } from "next-intl";
import { ProviderMark } from "../provider-mark";

/** The services of the catalogue, to choose one from. */
export function ProviderChoice({ onChoose }: { onChoose: (providerId: ProviderId) => void }) {
  const t = useTranslations("connections.form");
  return (
    <ul className="grid gap-2 sm:grid-cols-2">
      {PROVIDER_IDS.map((id) => (
        <li key={id}>
          <button
            type="button"
            onClick={() => onChoose(id)}
            className="flex w-full items-center gap-3 rounded-card px-3 py-3 text-left shadow-[inset_0_0_0_1px_var(--line-strong)] transition-colors duration-120 hover:bg-hover"
          >
            <ProviderMark providerId={id} size="lg" />
            <span className="min-w-0">
              <span className="block font-medium">{CATALOG[id].name}</span>
              <span className="block truncate text-sm text-ink-3">
                {t(`purpose.${CATALOG[id].purpose}`)} ·{" "}
                {t("country", { country: CATALOG[id].country ?? "other" })}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
