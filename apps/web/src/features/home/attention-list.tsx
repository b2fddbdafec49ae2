"use client";
import type { RouterOutputs } from "@comptoir/api";
import { CATALOG } from "@comptoir/providers/catalog";
import { useTranslations } from "next-intl";
import { InstantText } from "@/components/date";
import { Money } from "@/components/money";
import { Section } from "@/components/section";
import { StatusShape } from "@/components/status-shape";
import { causeOf } from "@/features/connections/connection-cause";
import { useFirmSlug } from "@/features/data/use-firm-slug";
import { AttentionLine } from "./attention-line";
import { useAttentionHref } from "./use-attention-href";

type Attention = RouterOutputs["home"]["summary"]["attention"];

/** Everything that needs somebody today, the most urgent first, each with the way to it. */
export function AttentionList({ attention }: { attention: Attention }) {
  const t = useTranslations("home");
  const { brokenConnections, drafts, overdue, operations, quarantined } = attention;
  const isQuiet = brokenConnections.length + operations.length + drafts + overdue.count + quarantined === 0;
  return (
    <Section title={t("attention")}>
      {isQuiet ? (
        <p className="flex items-center gap-3 py-1 text-ink-2">
          <StatusShape shape="check" className="text-positive" />
          {t("nothing")}
        </p>
      ) : (
        <ul>
          {brokenConnections.map((broken) => (
            <BrokenConnection key={broken.connectionId} broken={broken} />
          ))}
          {operations.map((operation) => (
            <DoubtfulOperation key={operation.operationId} operation={operation} />
          ))}
          <Counted attention={attention} />
        </ul>
      )}
    </Section>
  );
}

/** What is counted: overdue, drafts, quarantined documents; what is none is left out. */
function Counted({ attention }: { attention: Attention }) {
  const t = useTranslations("home");
  const href = useAttentionHref();
  const { drafts, overdue, quarantined } = attention;
  return (
    <>
      {overdue.count > 0 && (
        <AttentionLine
          tone="warning"
          shape="full"
          href={href.overdue}
          action={t("showOverdue")}
          detail={<Amounts amounts={overdue.amounts} />}
        >
          {t("overdue", { count: overdue.count })}
        </AttentionLine>
      )}
      {drafts > 0 && (
        <AttentionLine tone="info" shape="dashed" href={href.drafts} action={t("showDrafts")}>
          {t("drafts", { count: drafts })}
        </AttentionLine>
      )}
      {quarantined > 0 && (
        <AttentionLine tone="info" shape="half" href={href.quarantined} action={t("showQuarantined")}>
          {t("quarantined", { count: quarantined })}
        </AttentionLine>
      )}
    </>
  );
}

function BrokenConnection({ broken }: { broken: Attention["brokenConnections"][number] }) {
  const t = useTranslations("home");
  const c = useTranslations("connections");
  const firm = useFirmSlug();
  const { connectionId, companyName, providerId, cause, since } = broken;
  const service = CATALOG[providerId].name;
  const word = causeOf(cause);
  return (
    <AttentionLine
      tone="danger"
      shape="alert"
      href={`/${firm}/connections/${connectionId}`}
      action={t("fixConnection")}
      detail={
        <>
          {c(`cause.${word}.what`, { service })} {c(`cause.${word}.todo`, { service })}{" "}
          {since && c.rich("since", { instant: () => <InstantText instant={since} /> })}
        </>
      }
    >
      {companyName === null ? t("brokenFirm", { service }) : t("broken", { service, company: companyName })}
    </AttentionLine>
  );
}

/** A write whose outcome is not known: its invoice says what was tried and what to do. */
function DoubtfulOperation({ operation }: { operation: Attention["operations"][number] }) {
  const t = useTranslations("home");
  const href = useAttentionHref();
  const { number, companyName, providerId } = operation;
  const words = { service: CATALOG[providerId].name, company: companyName };
  return (
    <AttentionLine
      tone="danger"
      shape="alert"
      href={href.operation(operation)}
      action={t("showOperation")}
      detail={t("operationHelp")}
    >
      {number === null ? t("operationOnDraft", words) : t("operation", { ...words, number })}
    </AttentionLine>
  );
}

function Amounts({ amounts }: { amounts: Attention["overdue"]["amounts"] }) {
  const t = useTranslations("home");
  return (
    <span className="flex flex-wrap gap-x-4">
      {amounts.map(({ currency, open }) => (
        <span key={currency}>
          <Money amount={open} currency={currency} /> {t("openAmount")}
        </span>
      ))}
    </span>
  );
}
