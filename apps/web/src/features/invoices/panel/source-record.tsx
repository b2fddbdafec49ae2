"use client";
import type { RouterOutputs } from "@comptoir/api";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { CopyButton } from "@/components/copy-button";
import { InstantText } from "@/components/date";
import { Fact, Facts } from "@/components/facts";
import { Identifier } from "@/components/identifier";
import { ScrollBox } from "@/components/scroll-box";
import { Section } from "@/components/section";
import { indentJson } from "@/features/operations/indent-json";

export type SourceRecordProps = {
  record: RouterOutputs["invoices"]["raw"]["records"][number];
  asReceived: boolean;
};

/** One answer of the provider, with the hash by which a change is noticed. */
export function SourceRecord({ record, asReceived }: SourceRecordProps) {
  const t = useTranslations("invoices.panel.source");
  const text = useMemo(
    () => (asReceived ? record.payload : indentJson(record.payload)),
    [asReceived, record.payload],
  );
  return (
    <Section
      title={<span className="font-mono">{record.resource}</span>}
      actions={<CopyButton text={text} />}
    >
      <ScrollBox
        label={t("payload")}
        className="max-h-[60dvh] overflow-auto rounded bg-paper-2 p-3 -outline-offset-2!"
      >
        <pre className={`font-mono text-xs ${asReceived ? "break-all whitespace-pre-wrap" : ""}`}>{text}</pre>
      </ScrollBox>
      <div className="mt-2">
        <Facts>
          <Fact label={t("fetchedAt")}>
            <InstantText instant={record.fetchedAt} />
          </Fact>
          <Fact label={t("hash")}>
            <Identifier value={record.contentHash} copy />
          </Fact>
          <Fact label={t("mapperVersion")}>{record.mapperVersion}</Fact>
        </Facts>
      </div>
    </Section>
  );
}
