"use client";
import { ChevronDown, Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { Menu, MenuItem } from "@/components/menu";
import { useFirmSlug } from "@/features/data/use-firm-slug";
import { useCompany } from "@/features/shell/use-company";
import { newDocumentHref } from "../invoice-href";
import { DOCUMENT_KINDS } from "./document-form";
import { useOffers } from "./use-offers";

/** Makes a new document of one of the kinds that the connections offer; where none does, it says so. */
export function NewButton() {
  const t = useTranslations("invoices.editor");
  const router = useRouter();
  const firm = useFirmSlug();
  const [companyId] = useCompany();
  const { query, offers } = useOffers(companyId);
  const kinds = DOCUMENT_KINDS.filter((kind) => offers.some((offer) => offer.kinds.includes(kind)));
  if (kinds.length === 0) {
    return (
      <Button
        variant="primary"
        icon={Plus}
        disabledReason={query.isPending ? t("searching") : t("nothingOffered.text")}
      >
        {t("new")}
      </Button>
    );
  }
  return (
    <Menu
      align="end"
      trigger={
        <Button variant="primary" icon={Plus}>
          {t("new")}
          <ChevronDown aria-hidden size={14} strokeWidth={1.75} />
        </Button>
      }
    >
      {kinds.map((kind) => (
        <MenuItem key={kind} onSelect={() => router.push(newDocumentHref(firm, { kind, companyId }))}>
          {t(`documentKinds.${kind}`)}
        </MenuItem>
      ))}
    </Menu>
  );
}
