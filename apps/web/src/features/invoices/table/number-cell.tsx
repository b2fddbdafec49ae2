import { Truncated } from "@/components/truncated";
import { Unknown } from "@/components/unknown";
import type { InvoiceRow } from "../invoice";
import { KindBadge } from "../words/kind-badge";

/** The number, which drafts have not yet, and the kind where it is no plain invoice. */
export function NumberCell({ row }: { row: InvoiceRow }) {
  return (
    <span className="@container flex min-w-0 items-center gap-2">
      {row.number !== null && <Truncated text={row.number} at="middle" className="figures font-medium" />}
      {row.number === null && row.lifecycle !== "draft" && <Unknown />}
      <KindBadge kind={row.kind} direction={row.direction} />
    </span>
  );
}
