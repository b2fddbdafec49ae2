"use client";
import type { RouterOutputs } from "@comptoir/api";
import { CATALOG } from "@comptoir/providers/catalog";
import { useTranslations } from "next-intl";
import { Notice } from "@/components/notice";
import { AddInvoiceForm } from "./add-invoice-form";

type Connection = RouterOutputs["connections"]["byId"];

/** What the provider does not let us read, and what can be done about it. */
export function ConnectionNotices({ connection }: { connection: Connection }) {
  const t = useTranslations("connections.detail");
  const { id, providerId, notices, status } = connection;
  const { name: service, capabilities } = CATALOG[providerId];
  const canAdd = capabilities.includes("invoices.byId") && status !== "disconnected";
  return notices.map(({ code, newest }) => (
    <Notice key={code} tone="info">
      <p>
        {code === "list_is_newest_only"
          ? t("notice.list_is_newest_only", { service, newest: newest ?? 0 })
          : t("notice.other", { service })}
        {canAdd && ` ${t("addInvoiceText", { service })}`}
      </p>
      {canAdd && <AddInvoiceForm connectionId={id} service={service} />}
    </Notice>
  ));
}
