"use client";
import type { DocumentDraft } from "@comptoir/providers/operations";
import { useRouter } from "next/navigation";
import { useFirmSlug } from "@/features/data/use-firm-slug";
import type { Operation } from "@/features/operations/operation";
import { useOrder } from "@/features/operations/use-order";
import { useCompany } from "@/features/shell/use-company";
import { editedHref } from "../invoice-href";
import { clearingOrder, type DocumentTarget, savingOrder } from "./saving";

/** Writes the document and opens it where it was saved. The old quote goes only after the new one stands. */
export function useSaveDocument(target: DocumentTarget, provider: string) {
  const router = useRouter();
  const firm = useFirmSlug();
  const [companyId] = useCompany();
  const { order, isPending, refusal } = useOrder({ provider, showsRefusal: true });
  // this screen is left by then: its end is told wherever the person is
  const { order: orderClearing } = useOrder({ provider });
  const open = ({ invoiceId }: Operation) => router.push(editedHref(firm, invoiceId, companyId));
  function clear() {
    const clearing = clearingOrder(target);
    if (clearing) orderClearing(clearing);
  }
  return {
    save: (input: DocumentDraft) => order(savingOrder(target, input), open, clear),
    isPending,
    refusal,
  };
}
