"use client";
import type { RouterOutputs } from "@comptoir/api";
import type { ProviderId } from "@comptoir/providers/catalog";
import { useTranslations } from "next-intl";
import { Fact, Facts } from "@/components/facts";
import { Identifier } from "@/components/identifier";
import { Notice } from "@/components/notice";
import { CauseText } from "../cause-text";

export type Outcome = RouterOutputs["connections"]["test"];

/** What the test found: the account that was reached, or why none was. */
export function TestOutcome({ outcome, providerId }: { outcome: Outcome; providerId: ProviderId }) {
  const t = useTranslations("connections.form");
  if (!outcome.ok) {
    return (
      <Notice tone="danger">
        <CauseText providerId={providerId} cause={outcome.cause} detail={outcome.detail} />
      </Notice>
    );
  }
  const { account, alreadyConnected } = outcome;
  return (
    <Notice tone={alreadyConnected ? "warning" : "positive"}>
      {account.name === null ? (
        <p>{t("reachedNameless")}</p>
      ) : (
        <p>
          {t("reached")} <strong className="font-semibold">{account.name}</strong>
        </p>
      )}
      <div className="mt-1">
        <Facts>
          {account.id && (
            <Fact label={t("accountId")}>
              <Identifier value={account.id} />
            </Fact>
          )}
          {account.details.map(({ label, value }) => (
            <Fact key={label} label={label}>
              <span className="truncate">{value}</span>
            </Fact>
          ))}
        </Facts>
      </div>
      {alreadyConnected && <p className="mt-1 font-medium">{t("alreadyConnected")}</p>}
    </Notice>
  );
}
