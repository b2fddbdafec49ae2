import { PROVIDER_IDS } from "@comptoir/providers/catalog";
import {
  createParser,
  type inferParserType,
  parseAsArrayOf,
  parseAsBoolean,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs";
import { DIRECTIONS, KINDS, LIFECYCLES, PAYMENTS } from "../words/lists";
import { readAmounts, writeAmounts } from "./amount-param";
import { readDates, writeDates } from "./date-param";
import { DEFAULT_SORT, readSort, writeSort } from "./sort-param";

const uuid = createParser({
  parse: (text) => (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) ? text : null),
  serialize: (id) => id,
});

/** What the address of the list holds beside the company: each filter by its own name, the search and the sort. */
export const viewParsers = {
  provider: parseAsArrayOf(parseAsStringLiteral(PROVIDER_IDS)),
  direction: parseAsArrayOf(parseAsStringLiteral(DIRECTIONS)),
  kind: parseAsArrayOf(parseAsStringLiteral(KINDS)),
  lifecycle: parseAsArrayOf(parseAsStringLiteral(LIFECYCLES)),
  payment: parseAsArrayOf(parseAsStringLiteral(PAYMENTS)),
  overdue: parseAsBoolean,
  issued: createParser({
    parse: readDates,
    serialize: writeDates,
    eq: (a, b) => writeDates(a) === writeDates(b),
  }),
  amount: createParser({
    parse: readAmounts,
    serialize: writeAmounts,
    eq: (a, b) => writeAmounts(a) === writeAmounts(b),
  }),
  currency: createParser({
    parse: (text) => (/^[A-Z]{3}$/.test(text) ? text : null),
    serialize: (code) => code,
  }),
  connection: uuid,
  party: uuid,
  q: parseAsString.withDefault(""),
  sort: createParser({
    parse: readSort,
    serialize: writeSort,
    eq: (a, b) => writeSort(a) === writeSort(b),
  }).withDefault(DEFAULT_SORT),
};

export type ViewParams = inferParserType<typeof viewParsers>;
