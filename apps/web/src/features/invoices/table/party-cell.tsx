import { Truncated } from "@/components/truncated";
import { Unknown } from "@/components/unknown";
import type { InvoiceRow } from "../invoice";

/** Whom the company invoices, or who invoices it, with the tax number where there is room. */
export function PartyCell({ row }: { row: InvoiceRow }) {
  if (row.partyName === null && row.partyTaxId === null) return <Unknown />;
  return (
    <span className="@container flex min-w-0 items-baseline gap-2">
      {row.partyName && <Truncated text={row.partyName} className="min-w-0" />}
      {row.partyTaxId && (
        <span className="hidden shrink-0 font-mono text-xs font-normal text-ink-3 @min-[16rem]:inline">
          {row.partyTaxId}
        </span>
      )}
    </span>
  );
}
