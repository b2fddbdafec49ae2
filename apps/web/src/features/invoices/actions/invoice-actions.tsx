"use client";
import { CATALOG } from "@comptoir/providers/catalog";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/button";
import { useOrder } from "@/features/operations/use-order";
import { useRefusalSentence } from "@/features/operations/use-refusal-sentence";
import type { InvoiceDetail } from "../invoice";
import { ActionDialog } from "./action-dialog";
import { ActionMenu } from "./action-menu";
import { type Choice, type ChoiceId, choicesFor, primaryOf } from "./choices";
import { useChoiceHref } from "./use-choice-href";

/** What can be done with a document: the next step as a button, the rest in a menu; each that cannot be says why. */
export function InvoiceActions({ invoice }: { invoice: InvoiceDetail }) {
  const [asked, setAsked] = useState<ChoiceId | null>(null);
  const provider = CATALOG[invoice.providerId].name;
  const { order, isPending } = useOrder({ provider });
  const { ofReason } = useRefusalSentence(provider);
  const choices = choicesFor(invoice);
  const close = () => setAsked(null);
  const primary = primaryOf(invoice, choices);
  const whyNot = ({ reason }: Choice) => (reason === null ? undefined : ofReason(reason));
  const words = useChoiceWords(invoice);

  const itemOf = (choice: Choice) => ({
    id: choice.id,
    words: words(choice.id),
    why: isPending ? ofReason("operation_unresolved") : whyNot(choice),
  });
  const choose = useChoose(invoice, setAsked);
  return (
    <span className="ml-auto flex items-center gap-1">
      {primary && (
        <Button
          variant={primary.reason === null ? "primary" : "secondary"}
          size="sm"
          pending={isPending}
          disabledReason={whyNot(primary)}
          onClick={() => choose(primary.id)}
        >
          {words(primary.id)}
        </Button>
      )}
      <ActionMenu
        invoice={invoice}
        items={choices.filter(({ id }) => id !== primary?.id).map(itemOf)}
        onChoose={choose}
      />
      {asked && (
        <ActionDialog
          choice={asked}
          invoice={invoice}
          onClose={close}
          onConfirm={(chosen) => {
            close();
            order(chosen);
          }}
        />
      )}
    </span>
  );
}

function useChoiceWords({ resource }: InvoiceDetail): (id: ChoiceId) => string {
  const t = useTranslations("invoices.actions");
  return (id) => (id === "settle" ? t(resource === "credits" ? "refund" : "payment") : t(`choices.${id}`));
}

/** Goes to the form that a choice has, or asks here. */
function useChoose(invoice: InvoiceDetail, ask: (id: ChoiceId) => void): (id: ChoiceId) => void {
  const router = useRouter();
  const hrefOf = useChoiceHref(invoice);
  return (id) => {
    const href = hrefOf(id);
    if (href) router.push(href);
    else ask(id);
  };
}
