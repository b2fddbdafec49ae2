import type { ReactNode } from "react";
import { MoneyCell } from "@/components/money";
import { Unknown } from "@/components/unknown";
import type { InvoiceLine } from "../invoice";
import { NumberText } from "./number-text";

export type LineRowProps = { line: InvoiceLine; currency: string; hasDiscount: boolean };

/** Unit prices keep the digits that the provider gave. */
const PRICE_DIGITS = 6;

/** One line of an invoice. */
export function LineRow({ line, currency, hasDiscount }: LineRowProps) {
  return (
    <tr className="border-b border-line">
      <td className="min-w-36 py-1.5 pr-1.5 align-top">{line.description || <Unknown />}</td>
      <Cell>
        <NumberText value={line.quantity} />
        {line.unit && line.quantity && <span className="ml-1 text-xs text-ink-3">{line.unit}</span>}
      </Cell>
      <Cell>
        <MoneyCell amount={line.unitPrice} currency={currency} mostDigits={PRICE_DIGITS} />
      </Cell>
      {hasDiscount && <Cell>{line.discount}</Cell>}
      <Cell>
        <NumberText value={line.taxRate} suffix=" %" />
      </Cell>
      <Cell>
        <MoneyCell amount={line.net} currency={currency} />
      </Cell>
      <Cell>
        <MoneyCell amount={line.gross} currency={currency} />
      </Cell>
    </tr>
  );
}

function Cell({ children }: { children: ReactNode }) {
  return (
    <td className="figures px-1.5 py-1.5 text-right align-top whitespace-nowrap last:pr-0">{children}</td>
  );
}
