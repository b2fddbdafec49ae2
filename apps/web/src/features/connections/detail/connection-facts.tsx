"use client";
import type { RouterOutputs } from "@comptoir/api";
import { CATALOG } from "@comptoir/providers/catalog";
import { Link } from "@/components/link";
import { useLocale, useTranslations } from "next-intl";
import { InstantText } from "@/components/date";
import { Fact, Facts } from "@/components/facts";
import { Identifier } from "@/components/identifier";
import { useFirmSlug } from "@/features/data/use-firm-slug";

type Connection = RouterOutputs["connections"]["byId"];

/** Whose account it is, with which settings; of a secret only its end. */
export function ConnectionFacts({ connection }: { connection: Connection }) {
  const t = useTranslations("connections");
  const locale = useLocale();
  const { companyId, companyName, remoteAccountId, remoteAccountName, settings } = connection;
  const company = useCompanyLink(companyId, companyName);
  return (
    <Facts>
      <Fact label={t("detail.company")}>{company ?? t("wholeFirm")}</Fact>
      {remoteAccountName && <Fact label={t("detail.account")}>{remoteAccountName}</Fact>}
      {remoteAccountId && (
        <Fact label={t("detail.accountId")}>
          <Identifier value={remoteAccountId} copy />
        </Fact>
      )}
      {CATALOG[connection.providerId].fields.map(({ name, kind, label }) =>
        kind === "secret" ? (
          <Fact key={name} label={label[locale]}>
            <SecretHint hint={connection.secretHints[name]} />
          </Fact>
        ) : (
          settings[name] && (
            <Fact key={name} label={label[locale]}>
              <span className="truncate">{settings[name]}</span>
            </Fact>
          )
        ),
      )}
      <Fact label={t("detail.added")}>
        <InstantText instant={connection.createdAt} />
      </Fact>
    </Facts>
  );
}

function useCompanyLink(id: string | null, name: string | null) {
  const firm = useFirmSlug();
  if (id === null || name === null) return null;
  return (
    <Link href={`/${firm}/companies/${id}`} className="truncate text-accent hover:underline">
      {name}
    </Link>
  );
}

function SecretHint({ hint }: { hint: string | undefined }) {
  const t = useTranslations("connections.detail");
  if (hint === undefined) return <span className="text-ink-3">{t("secretGone")}</span>;
  if (hint === "") return <span className="text-ink-2">{t("secretKept")}</span>;
  return (
    <span className="text-ink-2">
      {t.rich("secretEnding", { hint: () => <span className="font-mono text-sm">{hint}</span> })}
    </span>
  );
}
