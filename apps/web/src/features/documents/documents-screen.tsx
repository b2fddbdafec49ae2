"use client";
import { useTranslations } from "next-intl";
import { DataTable } from "@/components/data-table/data-table";
import { ListWithPanel } from "@/components/data-table/list-with-panel";
import { useOpenRow } from "@/components/data-table/use-open-row";
import { FilterBar } from "@/components/filter-bar/filter-bar";
import { useCompany } from "@/features/shell/use-company";
import { DocumentPanel } from "./document-panel";
import { FirstUse } from "./first-use";
import { UploadButton } from "./upload/upload-button";
import { useDocumentColumns } from "./use-document-columns";
import { useDocumentList } from "./use-document-list";
import { useLiveDocuments } from "./use-live-documents";
import { useStatusFilter } from "./use-status-filter";

/** What arrived from suppliers, newest first, with the open document beside the list. */
export function DocumentsScreen() {
  const t = useTranslations("documents");
  const [companyId] = useCompany();
  const filter = useStatusFilter();
  const list = useDocumentList(companyId, filter.status);
  const opened = useOpenRow("document", list.rows);
  const columns = useDocumentColumns(companyId === null);
  useLiveDocuments();
  return (
    <>
      <FilterBar
        title={t("title")}
        definitions={filter.definitions}
        values={filter.values}
        onValues={filter.setValues}
      >
        <UploadButton companyId={companyId} />
      </FilterBar>
      <ListWithPanel
        list={opened.list}
        panel={opened.openId && <DocumentPanel id={opened.openId} row={opened.row} {...opened.moves} />}
      >
        <DataTable
          {...list}
          label={t("title")}
          columns={columns}
          rowId={(row) => row.id}
          rowLabel={(row) => row.fileName}
          sort={null}
          onSort={() => undefined}
          openRowId={opened.openId}
          onOpen={(row) => opened.open(row.id)}
          onBack={opened.openId ? opened.onClose : undefined}
          isFiltered={filter.status !== null}
          onClearFilters={filter.clear}
          empty={<FirstUse />}
        />
      </ListWithPanel>
    </>
  );
}
