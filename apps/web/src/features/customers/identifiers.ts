/** What is odd about an identifier. It warns and refuses nothing: providers hold numbers that fail their check. */
export type IdentifierWarning = "shape" | "check";

const VAT_SHAPES: Readonly<Record<string, RegExp>> = {
  AT: /^U\d{8}$/,
  BE: /^[01]\d{9}$/,
  DE: /^\d{9}$/,
  ES: /^[A-Z0-9]\d{7}[A-Z0-9]$/,
  FR: /^[A-Z0-9]{2}\d{9}$/,
  IT: /^\d{11}$/,
  LU: /^\d{8}$/,
  NL: /^[A-Z0-9+*]{12}$/,
  PL: /^\d{10}$/,
  PT: /^\d{9}$/,
};

const VAT_CHECKS: Readonly<Record<string, (number: string) => boolean>> = {
  FR: isFrenchKeyRight,
  PL: (number) => weighted(number, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(number[9]),
  PT: (number) => portugueseDigit(number) === Number(number[8]),
};

/** What is odd about a VAT number with its country's letters; null for none given, or where nothing is. */
export function vatWarning(text: string): IdentifierWarning | null {
  const number = text.replace(/[\s.-]/g, "").toUpperCase();
  if (number === "") return null;
  const [country, rest] = [number.slice(0, 2), number.slice(2)];
  const shape = VAT_SHAPES[country];
  if (!/^[A-Z]{2}/.test(number)) return "shape";
  if (!shape) return /^[A-Z0-9+*]{2,12}$/.test(rest) ? null : "shape";
  if (!shape.test(rest)) return "shape";
  return VAT_CHECKS[country]?.(rest) === false ? "check" : null;
}

/** What is odd about a SIRET (14 digits) or SIREN (9); null for none given, or where nothing is. */
export function siretWarning(text: string): IdentifierWarning | null {
  const digits = text.replace(/\s/g, "");
  if (digits === "") return null;
  if (!/^(\d{9}|\d{14})$/.test(digits)) return "shape";
  if (isLuhn(digits) || isPostOffice(digits)) return null;
  return "check";
}

/** The key is (12 + 3 × (SIREN mod 97)) mod 97; keys with letters follow another rule, which is not checked. */
function isFrenchKeyRight(number: string): boolean {
  const [key, siren] = [number.slice(0, 2), number.slice(2)];
  if (!/^\d{2}$/.test(key)) return true;
  return Number(key) === (12 + 3 * (Number(siren) % 97)) % 97;
}

function portugueseDigit(number: string): number {
  const digit = 11 - (weighted(number, [9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return digit >= 10 ? 0 : digit;
}

function weighted(number: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(number[at]), 0);
}

function isLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const doubled = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** La Poste's establishments: the plain sum of their digits is a multiple of five. */
function isPostOffice(digits: string): boolean {
  return (
    digits.startsWith("356000000") && [...digits].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0
  );
}
