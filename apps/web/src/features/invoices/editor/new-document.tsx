"use client";
import { FilePlus2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { EmptyState } from "@/components/empty-state";
import { ConnectLink } from "@/features/connections/connect-link";
import { Failure } from "@/features/errors/failure";
import { PageHeader } from "@/features/shell/page-header";
import { useCompany } from "@/features/shell/use-company";
import { DOCUMENT_KINDS, type DocumentKind } from "./document-form";
import { EditorSkeleton } from "./editor-skeleton";
import { FreshEditor } from "./fresh-editor";
import { PlaceFields } from "./place-fields";
import { useOffers } from "./use-offers";

const PARAMS = {
  kind: parseAsStringLiteral(DOCUMENT_KINDS).withDefault("invoice"),
  connection: parseAsString,
  from: parseAsString,
};

/** A new invoice, credit or quote. Its kind, its connection and what it is made from stand in the address. */
export function NewDocument() {
  const t = useTranslations("invoices.editor");
  const [{ kind, connection, from }, setParams] = useQueryStates(PARAMS, { history: "replace" });
  const [companyId] = useCompany();
  const { query, offers } = useOffers(companyId);
  const fitting = offers.filter(({ kinds }) => kinds.includes(kind));
  const chosen =
    fitting.find(({ id }) => id === connection) ?? (fitting.length === 1 ? fitting[0] : undefined);
  if (query.error && !query.data) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <>
      <PageHeader title={t(`titles.new.${kind}`)} />
      <div className="w-full px-4 pt-3">
        {query.isPending ? (
          <EditorSkeleton />
        ) : offers.length === 0 ? (
          <NothingOffered companyId={companyId} />
        ) : (
          <>
            <PlaceFields
              kind={kind}
              kinds={DOCUMENT_KINDS.filter((one) => offers.some(({ kinds }) => kinds.includes(one)))}
              offers={fitting}
              chosenId={chosen?.id ?? null}
              onKind={(next: DocumentKind) => void setParams({ kind: next })}
              onConnection={(id) => void setParams({ connection: id, from: null })}
            />
            {chosen && <FreshEditor key={chosen.id} offer={chosen} kind={kind} fromInvoiceId={from} />}
          </>
        )}
      </div>
    </>
  );
}

function NothingOffered({ companyId }: { companyId: string | null }) {
  const t = useTranslations("invoices.editor.nothingOffered");
  return (
    <EmptyState icon={FilePlus2} title={t("title")} action={<ConnectLink companyId={companyId} />}>
      {t("text")}
    </EmptyState>
  );
}
