"use client";
import { useTranslations } from "next-intl";
import type { InvoiceDetail, Kind } from "../invoice";
import { KINDS } from "../words/lists";

export type RelatedProps = { related: InvoiceDetail["related"]; onOpen: (invoiceId: string) => void };

/** Documents of the same deal: the credit of an invoice, the invoice of a quote. */
export function Related({ related, onOpen }: RelatedProps) {
  const words = useTranslations("invoiceWords");
  return (
    <ul className="space-y-1">
      {related.map(({ id, number, kind }) => (
        <li key={id}>
          <button type="button" onClick={() => onOpen(id)} className="text-base text-accent hover:underline">
            {isKind(kind) ? words(`kinds.${kind}`) : kind} <span className="figures">{number}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function isKind(word: string): word is Kind {
  return KINDS.some((kind) => kind === word);
}
