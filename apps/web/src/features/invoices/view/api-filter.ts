import { rangeOfPreset } from "@/components/filter-bar/date-range";
import type { InvoiceFilter } from "../invoice";
import type { DatesValue } from "./date-param";
import type { ViewParams } from "./view-params";

/** What the API is asked for; relative dates are seen from `today` (`YYYY-MM-DD`). Both directions are no filter. */
export function apiFilterOf(params: ViewParams, today: string): InvoiceFilter {
  const { issued, amount, direction } = params;
  const days = issued ? daysOf(issued, today) : {};
  return withoutBlanks({
    providerIds: params.provider ?? undefined,
    direction: direction?.length === 1 ? direction[0] : undefined,
    kinds: params.kind ?? undefined,
    lifecycles: params.lifecycle ?? undefined,
    payments: params.payment ?? undefined,
    overdue: params.overdue ?? undefined,
    issuedFrom: days.from,
    issuedTo: days.to,
    grossMin: amount?.min,
    grossMax: amount?.max,
    currency: params.currency ?? undefined,
    connectionIds: params.connection ? [params.connection] : undefined,
    partyId: params.party ?? undefined,
    search: params.q.trim() || undefined,
  });
}

function daysOf(value: DatesValue, today: string): { from?: string; to?: string } {
  return "preset" in value ? rangeOfPreset(value.preset, today) : value;
}

/** A filter without the parts that are not given, so that equal views have equal keys. */
function withoutBlanks(filter: InvoiceFilter): InvoiceFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}
