"use client";
import type { RouterInputs } from "@comptoir/api";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Section } from "@/components/section";
import { useTRPC } from "@/features/data/trpc";
import { OperationList } from "@/features/operations/operation-list";
import { OperationNotice } from "@/features/operations/operation-notice";
import type { RecordKey } from "./use-draft";

type Listed = RouterInputs["operations"]["list"];

function useOperationsOf(record: RecordKey) {
  const trpc = useTRPC();
  const asked: Listed = { ...record, limit: 10 };
  return useQuery(trpc.operations.list.queryOptions(asked)).data?.operations ?? [];
}

/** Where the last write about a record stands, until it has succeeded. */
export function RecordNotice({ record }: { record: RecordKey }) {
  return <OperationNotice operations={useOperationsOf(record)} />;
}

/** What was sent to the provider about a record; nothing where nothing was. */
export function RecordHistory({ record }: { record: RecordKey }) {
  const t = useTranslations("records");
  const operations = useOperationsOf(record);
  if (operations.length === 0) return null;
  return (
    <Section title={t("history")}>
      <OperationList operations={operations} />
    </Section>
  );
}
