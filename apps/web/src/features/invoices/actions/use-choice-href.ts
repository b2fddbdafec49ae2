"use client";
import { useFirmSlug } from "@/features/data/use-firm-slug";
import { useCompany } from "@/features/shell/use-company";
import type { InvoiceDetail } from "../invoice";
import { editDocumentHref, newDocumentHref } from "../invoice-href";
import type { ChoiceId } from "./choices";

/** Where a choice leads that is a form of its own; null for those that ask here. */
export function useChoiceHref({ id, connectionId }: InvoiceDetail): (choice: ChoiceId) => string | null {
  const firm = useFirmSlug();
  const [companyId] = useCompany();
  return (choice) => {
    switch (choice) {
      case "edit":
      case "replace":
        return editDocumentHref(firm, id, companyId);
      case "credit":
      case "invoice":
        return newDocumentHref(firm, { kind: choice, companyId, connectionId, fromInvoiceId: id });
      default:
        return null;
    }
  };
}
