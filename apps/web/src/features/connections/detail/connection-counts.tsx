"use client";
import type { RouterOutputs } from "@comptoir/api";
import { useTranslations } from "next-intl";

type Counts = RouterOutputs["connections"]["byId"]["counts"];

const SHOWN = ["invoices", "credits", "quotes", "customers", "rejected"] as const;

/** What a connection has brought so far. */
export function ConnectionCounts({ counts }: { counts: Counts }) {
  const t = useTranslations("connections.detail");
  return (
    <dl className="grid grid-cols-2 gap-x-8 gap-y-3 sm:flex sm:flex-wrap">
      {SHOWN.filter((name) => name !== "quotes" || counts.quotes > 0).map((name) => (
        <div key={name} className="sm:min-w-24">
          <dt className="text-sm text-ink-3">{t(name)}</dt>
          <dd
            className={`figures text-lg font-medium ${name === "rejected" && counts.rejected > 0 ? "text-warning" : ""}`}
          >
            {t("number", { value: counts[name] })}
          </dd>
        </div>
      ))}
    </dl>
  );
}
