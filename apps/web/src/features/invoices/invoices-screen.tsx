"use client";
import { useTranslations } from "next-intl";
import { ListWithPanel } from "@/components/data-table/list-with-panel";
import { useOpenRow } from "@/components/data-table/use-open-row";
import { FilterBar } from "@/components/filter-bar/filter-bar";
import { useFirmSlug } from "@/features/data/use-firm-slug";
import { NewButton } from "./editor/new-button";
import { InvoicePanel } from "./panel/invoice-panel";
import { useCountText } from "./table/count-text";
import { ExportLink } from "./table/export-link";
import { InvoiceTable } from "./table/invoice-table";
import { TotalsBar } from "./table/totals-bar";
import { useInvoiceCount, useInvoiceList } from "./table/use-invoice-list";
import { useLiveInvoices } from "./table/use-live-invoices";
import { exportHref } from "./view/export-href";
import { useFilterDefinitions } from "./view/use-filter-definitions";
import { useInvoiceView } from "./view/use-invoice-view";

/** All invoices within reach, of every provider and company, in one list with the open one beside it. */
export function InvoicesScreen() {
  const t = useTranslations("invoices");
  const firm = useFirmSlug();
  const view = useInvoiceView();
  const list = useInvoiceList(view.view, view.sort);
  const { data: count } = useInvoiceCount(view.view);
  const definitions = useFilterDefinitions(view.values);
  const opened = useOpenRow("invoice", list.rows);
  useLiveInvoices();
  return (
    <>
      <FilterBar
        title={t("title")}
        count={useCountText(count)}
        definitions={definitions}
        values={view.values}
        onValues={view.setValues}
        search={view.search}
        onSearch={view.setSearch}
        searchPlaceholder={t("search")}
      >
        <ExportLink href={exportHref(firm, view.view, view.sort)} />
        <NewButton />
      </FilterBar>
      <ListWithPanel
        list={opened.list}
        panel={
          opened.openId && (
            <InvoicePanel id={opened.openId} row={opened.row} onOpen={opened.open} {...opened.moves} />
          )
        }
      >
        <InvoiceTable
          view={view}
          list={list}
          total={count?.isCapped ? undefined : count?.count}
          showCurrency={(count?.totals?.length ?? 2) > 1}
          openId={opened.openId}
          onOpen={opened.open}
          onClose={opened.onClose}
        />
        <TotalsBar totals={count?.totals} />
      </ListWithPanel>
    </>
  );
}
