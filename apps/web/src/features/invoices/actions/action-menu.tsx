"use client";
import {
  Download,
  Ellipsis,
  FilePlus2,
  HandCoins,
  type LucideIcon,
  Mail,
  Pencil,
  Replace,
  Stamp,
  Trash2,
  Undo2,
  Wallet,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/icon-button";
import { Menu, MenuItem, MenuSeparator } from "@/components/menu";
import { useFirmSlug } from "@/features/data/use-firm-slug";
import type { InvoiceDetail } from "../invoice";
import { invoiceFileName } from "../panel/invoice-file-name";
import type { ChoiceId } from "./choices";

const ICON: Readonly<Record<ChoiceId, LucideIcon>> = {
  finalize: Stamp,
  edit: Pencil,
  replace: Replace,
  send: Mail,
  settle: Wallet,
  receipt: HandCoins,
  credit: Undo2,
  invoice: FilePlus2,
  delete: Trash2,
};

export type ActionMenuProps = {
  invoice: InvoiceDetail;
  /** `why` it cannot be done now. */
  items: readonly { id: ChoiceId; words: string; why: string | undefined }[];
  onChoose: (id: ChoiceId) => void;
};

/** The less frequent steps, and the document as a file. */
export function ActionMenu({ invoice, items, onChoose }: ActionMenuProps) {
  const t = useTranslations("invoices.actions");
  const firm = useFirmSlug();
  const harmless = items.filter(({ id }) => id !== "delete");
  const deleting = items.find(({ id }) => id === "delete");
  if (items.length === 0 && !invoice.hasDocument) return null;
  return (
    <Menu align="end" trigger={<IconButton size="sm" icon={Ellipsis} label={t("more")} />}>
      {harmless.map(({ id, words, why }) => (
        <MenuItem
          key={id}
          icon={ICON[id]}
          disabled={why !== undefined}
          hint={why}
          onSelect={() => onChoose(id)}
        >
          {words}
        </MenuItem>
      ))}
      {invoice.hasDocument && (
        <MenuItem
          icon={Download}
          onSelect={() => saveFile(`/${firm}/api/invoices/${invoice.id}/document`, invoiceFileName(invoice))}
        >
          {t("download")}
        </MenuItem>
      )}
      {deleting && (
        <>
          <MenuSeparator />
          <MenuItem
            danger={deleting.why === undefined}
            icon={Trash2}
            disabled={deleting.why !== undefined}
            hint={deleting.why}
            onSelect={() => onChoose("delete")}
          >
            {deleting.words}
          </MenuItem>
        </>
      )}
    </Menu>
  );
}

/** Saves what is at an address as a file, as a link with `download` would. */
function saveFile(url: string, fileName: string): void {
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
}
