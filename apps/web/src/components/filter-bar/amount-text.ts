/**
 * What a person typed as an amount, as an exact decimal: `1 234,56`, `1,234.56`, `1.234,56` and `1234.5` are
 * understood. One separator followed by exactly three digits groups thousands. Null where it is no amount.
 */
export function amountFromText(typed: string): string | null {
  const text = typed.replace(/[\s\u00a0\u202f']/g, "").replace("−", "-");
  if (!/^-?[\d.,]*\d[\d.,]*$/.test(text)) return null;
  const point = decimalMark(text);
  const [whole = "", fraction, ...rest] = point ? splitLast(text, point) : [text];
  if (rest.length > 0 || !isGrouped(whole)) return null;
  const digits = whole.replace(/[.,]/g, "").replace(/^(-?)0+(?=\d)/, "$1");
  const integer = digits === "" || digits === "-" ? `${digits}0` : digits;
  return fraction ? `${integer}.${fraction}` : integer;
}

/** The mark before the fraction, or null where there is none. */
function decimalMark(text: string): "." | "," | null {
  const dot = text.lastIndexOf(".");
  const comma = text.lastIndexOf(",");
  if (dot >= 0 && comma >= 0) return dot > comma ? "." : ",";
  const mark = dot >= 0 ? "." : comma >= 0 ? "," : null;
  if (mark === null) return null;
  return isThousands(text, mark) ? null : mark;
}

function isThousands(text: string, mark: string): boolean {
  return new RegExp(`^-?[1-9]\\d{0,2}(\\${mark}\\d{3})+$`).test(text);
}

function splitLast(text: string, mark: string): string[] {
  const at = text.lastIndexOf(mark);
  return [text.slice(0, at), text.slice(at + 1)];
}

function isGrouped(whole: string): boolean {
  return /^-?\d*$/.test(whole) || /^-?\d{1,3}(,\d{3})+$/.test(whole) || /^-?\d{1,3}(\.\d{3})+$/.test(whole);
}
