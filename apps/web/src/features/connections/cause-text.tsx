"use client";
import { CATALOG, type ProviderId } from "@comptoir/providers/catalog";
import { useTranslations } from "next-intl";
import { InstantText } from "@/components/date";
import { causeOf } from "./connection-cause";

export type CauseTextProps = {
  providerId: ProviderId;
  cause: string | null;
  /** What the service itself said, where it may be shown. */
  detail?: string | null;
  since?: string | null;
};

/** What is wrong with a connection, since when, what the service said, and the one thing to do. */
export function CauseText({ providerId, cause, detail, since }: CauseTextProps) {
  const t = useTranslations("connections");
  const service = CATALOG[providerId].name;
  const word = causeOf(cause);
  return (
    <>
      <p className="max-w-[70ch] font-medium">
        {t(`cause.${word}.what`, { service })}{" "}
        {since && (
          <span className="font-normal text-ink-2">
            {t.rich("since", { instant: () => <InstantText instant={since} /> })}
          </span>
        )}
      </p>
      {detail && <p className="max-w-[70ch] text-ink-2">{t("sayingOf", { service, text: detail })}</p>}
      <p className="max-w-[70ch] text-ink-2">{t(`cause.${word}.todo`, { service })}</p>
    </>
  );
}
