import { isProviderId, type ProviderId } from "@comptoir/providers/catalog";
import type { FilterValue, FilterValues } from "@/components/filter-bar/filter";
import { DIRECTIONS, KINDS, LIFECYCLES, PAYMENTS } from "../words/lists";
import type { ViewParams } from "./view-params";

/** The filters of the bar. "state" gathers lifecycle, payment and overdue in one popover. */
export type FilterParams = Omit<ViewParams, "q" | "sort">;

/** The filters in the address as the filter bar shows them. */
export function filterValuesOf(params: FilterParams): FilterValues {
  const values: Record<string, FilterValue> = {};
  const choose = (id: string, chosen: readonly string[]) => {
    if (chosen.length > 0) values[id] = { kind: "options", values: chosen };
  };
  choose("provider", params.provider ?? []);
  choose("direction", params.direction ?? []);
  choose("kind", params.kind ?? []);
  choose("state", statesOf(params));
  choose("currency", params.currency ? [params.currency] : []);
  choose("connection", params.connection ? [params.connection] : []);
  choose("party", params.party ? [params.party] : []);
  if (params.issued) values.issued = params.issued;
  if (params.amount) values.amount = params.amount;
  return values;
}

/** The address for what the filter bar holds; null takes a filter out of it. */
export function filterParamsOf(values: FilterValues): FilterParams {
  const states = chosen(values.state);
  return {
    provider: orNull(chosen(values.provider).filter((id): id is ProviderId => isProviderId(id))),
    direction: orNull(known(DIRECTIONS, chosen(values.direction))),
    kind: orNull(known(KINDS, chosen(values.kind))),
    lifecycle: orNull(known(LIFECYCLES, namesOf(states, "lifecycle"))),
    payment: orNull(known(PAYMENTS, namesOf(states, "payment"))),
    overdue: states.includes(OVERDUE) ? true : null,
    issued: values.issued?.kind === "dates" ? values.issued : null,
    amount: values.amount?.kind === "amounts" ? values.amount : null,
    currency: chosen(values.currency).at(-1) ?? null,
    connection: chosen(values.connection)[0] ?? null,
    party: chosen(values.party)[0] ?? null,
  };
}

export const OVERDUE = "overdue";

/** The name of a state in the popover of states. */
export function stateOption(set: "lifecycle" | "payment", word: string): string {
  return `${set}.${word}`;
}

function statesOf({ lifecycle, payment, overdue }: FilterParams): string[] {
  return [
    ...(overdue ? [OVERDUE] : []),
    ...(lifecycle ?? []).map((word) => stateOption("lifecycle", word)),
    ...(payment ?? []).map((word) => stateOption("payment", word)),
  ];
}

function namesOf(states: readonly string[], set: "lifecycle" | "payment"): string[] {
  const prefix = stateOption(set, "");
  return states.filter((state) => state.startsWith(prefix)).map((state) => state.slice(prefix.length));
}

function chosen(value: FilterValue | undefined): readonly string[] {
  return value?.kind === "options" ? value.values : [];
}

function known<Word extends string>(words: readonly Word[], names: readonly string[]): Word[] {
  return words.filter((word) => names.includes(word));
}

function orNull<Item>(items: Item[]): Item[] | null {
  return items.length > 0 ? items : null;
}
