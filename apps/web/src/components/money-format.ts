/** An amount as the database and the wire hold it, for example "1234.50". Never a float. */
export type DecimalText = string;

const formats = new Map<string, Intl.NumberFormat>();

export type AmountFormat = {
  /** ISO 4217, or whatever the provider wrote. */
  currency: string | null;
  locale: string;
  mostDigits?: number | undefined;
};

/**
 * An exact decimal in the figures of a language, with the digits its currency has. Digits beyond those are kept up to
 * `mostDigits`, so that a unit price is not rounded.
 */
export function formatAmount(amount: DecimalText, format: AmountFormat): string {
  return formatOf(format).format(exact(amount));
}

function formatOf({ currency, locale, mostDigits = 0 }: AmountFormat): Intl.NumberFormat {
  const key = `${locale}|${currency ?? ""}|${mostDigits}`;
  const known = formats.get(key);
  if (known) return known;
  const digits = digitsOf(currency);
  const made = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: Math.max(digits, mostDigits),
  });
  formats.set(key, made);
  return made;
}

/** Decimal places of a currency; two where its code is unknown. */
function digitsOf(currency: string | null): number {
  if (currency === null || !/^[A-Z]{3}$/.test(currency)) return 2;
  return (
    new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2
  );
}

/** Intl formats numeric text exactly; its type only accepts literals. Guarantee: amounts are checked decimals. */
function exact(amount: DecimalText): Intl.StringNumericLiteral {
  return amount as Intl.StringNumericLiteral;
}
