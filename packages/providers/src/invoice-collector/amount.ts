import { type Decimal, toDecimal } from "../decimal";

/** `currency` is null where the text does not settle it: a bare "$" stands for several dollars. */
export type ParsedAmount = { amount: Decimal; currency: string | null };

const MAX_LENGTH = 64;

/** Longer symbols first: "US$" is not "$". */
const SYMBOLS: readonly (readonly [symbol: string, currency: string | null])[] = [
  ["US$", "USD"],
  ["CA$", "CAD"],
  ["AU$", "AUD"],
  ["C$", "CAD"],
  ["A$", "AUD"],
  ["R$", "BRL"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["zł", "PLN"],
  ["Kč", "CZK"],
  ["Ft", "HUF"],
  ["Fr.", "CHF"],
  ["$", null],
  ["¥", null],
  ["kr.", null],
  ["kr", null],
];

const GROUPED_BY_SPACE = /^\d{1,3}([ ']\d{3})+$/;

/**
 * Reads the free text of a collected invoice: "13,50 €", "$93.50", "1 234,56 EUR", "CHF 1'234.50".
 * Returns null when there is no single number in it, or when "1.234" may mean two things.
 */
export function parseAmount(text: string): ParsedAmount | null {
  const tidy = text
    .replace(/[\u00a0\u2007\u202f]/g, " ")
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u2212\u2013]/g, "-")
    .trim();
  if (tidy === "" || tidy.length > MAX_LENGTH) return null;
  const { rest, currency } = takeCurrency(tidy);
  const signed = /^(-?)\s*(\(?)\s*([\d][\d.,' ]*?)\s*(\)?)\s*(-?)$/.exec(rest.trim());
  if (!signed) return null;
  const [, before, open, digits = "", close, after] = signed;
  if ((open === "") !== (close === "")) return null;
  const number = plainNumber(digits);
  if (number === null) return null;
  const isNegative = before === "-" || after === "-" || open === "(";
  return { amount: toDecimal(isNegative ? `-${number}` : number, 4), currency };
}

function takeCurrency(text: string): { rest: string; currency: string | null } {
  const code = /^(-?)\s*([A-Z]{3})\b|(?<![A-Z])([A-Z]{3})$/.exec(text);
  if (code) return { rest: text.replace(code[0], code[1] ?? ""), currency: code[2] ?? code[3] ?? null };
  for (const [symbol, currency] of SYMBOLS) {
    if (text.includes(symbol)) return { rest: text.replace(symbol, ""), currency };
  }
  return { rest: text, currency: null };
}

/** The digits with a point before the decimals, or null when grouping and decimals cannot be told apart. */
function plainNumber(digits: string): string | null {
  const marks = digits.replace(/[\d ']/g, "");
  const decimalMark = marks.at(-1);
  if (decimalMark === undefined) return ungrouped(digits);
  const isRepeated = marks.indexOf(decimalMark) !== marks.length - 1;
  if (isRepeated) return new Set(marks).size === 1 ? ungroupedBy(digits, decimalMark) : null;
  const at = digits.lastIndexOf(decimalMark);
  const whole = digits.slice(0, at);
  const decimals = digits.slice(at + 1);
  if (!/^\d{1,4}$/.test(decimals)) return null;
  if (marks.length > 1) {
    const plain = ungroupedBy(whole, marks.charAt(0));
    return plain === null ? null : `${plain}.${decimals}`;
  }
  if (decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole)) return null;
  const plain = ungrouped(whole);
  return plain === null ? null : `${plain}.${decimals}`;
}

function ungrouped(digits: string): string | null {
  if (/^\d+$/.test(digits)) return digits;
  return GROUPED_BY_SPACE.test(digits) ? digits.replace(/[ ']/g, "") : null;
}

function ungroupedBy(digits: string, mark: string): string | null {
  const groups = digits.split(mark);
  const areGroups = groups.every((group, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group));
  return areGroups ? groups.join("") : null;
}
