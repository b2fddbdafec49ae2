"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { PanelMoves } from "@/components/panel-keys";
import { SidePanel } from "@/components/side-panel";
import { useTRPC } from "@/features/data/trpc";
import { useFirmSlug } from "@/features/data/use-firm-slug";
import type { DocumentRow } from "./document";
import { DocumentHead } from "./document-head";
import { documentUrl } from "./document-url";
import { FileView } from "./viewer/file-view";

export type DocumentPanelProps = PanelMoves & {
  id: string;
  /** Undefined where the open document is not among the loaded rows. */
  row: DocumentRow | undefined;
};

/** One document beside the list. */
export function DocumentPanel({ id, row: listed, ...moves }: DocumentPanelProps) {
  const t = useTranslations("documents");
  const firm = useFirmSlug();
  const trpc = useTRPC();
  const row = useQuery(trpc.documents.byId.queryOptions({ id })).data ?? listed;
  return (
    <SidePanel label={t("panelLabel")} title={row?.fileName ?? t("panelLabel")} {...moves}>
      {row && <DocumentHead row={row} />}
      <div className="flex min-h-0 flex-1 flex-col overflow-y-auto border-t border-line">
        <FileView key={id} url={documentUrl(firm, id)} fileName={row?.fileName ?? "document"} />
      </div>
    </SidePanel>
  );
}
