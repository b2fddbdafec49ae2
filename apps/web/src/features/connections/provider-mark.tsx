import type { ProviderId } from "@comptoir/providers/catalog";

const INITIALS: Readonly<Record<ProviderId, string>> = {
  altera: "Ae",
  altoviz: "Az",
  wisedat: "Wi",
  "invoice-collector": "IC",
};

/** A service by two letters on a plain ground: its name always stands beside. */
export function ProviderMark({ providerId, size = "sm" }: { providerId: ProviderId; size?: "sm" | "lg" }) {
  return (
    <span
      aria-hidden
      className={`inline-flex shrink-0 items-center justify-center rounded-sm bg-press font-semibold text-ink-2 ${size === "sm" ? "size-5 text-xs tracking-tight" : "size-9 text-sm"}`}
    >
      {INITIALS[providerId]}
    </span>
  );
}
