"use client";
import { useTranslations } from "next-intl";
import { DataTable } from "@/components/data-table/data-table";
import { ListWithPanel } from "@/components/data-table/list-with-panel";
import { useOpenRow } from "@/components/data-table/use-open-row";
import { PageHeader } from "@/features/shell/page-header";
import { useCompany } from "@/features/shell/use-company";
import { FirstUse } from "./first-use";
import { ReceiptPanel } from "./receipt-panel";
import { useLiveReceipts } from "./use-live-receipts";
import { useReceiptColumns } from "./use-receipt-columns";
import { useReceiptList } from "./use-receipt-list";

/** The money that customers paid, newest first, with the open receipt beside the list. */
export function ReceiptsScreen() {
  const t = useTranslations("receipts");
  const [companyId] = useCompany();
  const list = useReceiptList(companyId);
  const opened = useOpenRow("receipt", list.rows);
  const columns = useReceiptColumns(companyId === null);
  useLiveReceipts();
  return (
    <>
      <PageHeader title={t("title")} />
      <ListWithPanel
        list={opened.list}
        panel={
          opened.openId && (
            <ReceiptPanel
              key={opened.openId}
              row={opened.row}
              isLoading={list.rows === undefined}
              {...opened.moves}
            />
          )
        }
      >
        <DataTable
          {...list}
          label={t("title")}
          columns={columns}
          rowId={(row) => row.id}
          rowLabel={(row) => row.partyName ?? t("noParty")}
          sort={{ column: "receivedOn", direction: "desc" }}
          onSort={() => {}}
          isFiltered={false}
          onClearFilters={() => {}}
          openRowId={opened.openId}
          onOpen={(row) => opened.open(row.id)}
          onBack={opened.openId ? opened.onClose : undefined}
          empty={<FirstUse />}
        />
      </ListWithPanel>
    </>
  );
}
