/** Digits before and after the point that a provider's amounts have at most. */
const EXACT = /^-?\d{1,13}(\.\d{1,6})?$/;

/**
 * A number as it was typed in a form, as an exact decimal: `1 234,5`, `1,234.50` and `.5` are understood. A single comma
 * before three digits groups thousands only where the language writes its decimals with a point. Null where it is none.
 */
export function numberFromText(typed: string, decimalComma: boolean): string | null {
  const text = typed.replace(/[\s\u00a0\u202f']/g, "").replace("−", "-");
  if (!/^-?[\d.,]*\d[\d.,]*$/.test(text)) return null;
  const mark = decimalMark(text, decimalComma);
  const at = mark === null ? text.length : text.lastIndexOf(mark);
  const whole = text.slice(0, at);
  if (!/^-?\d*$/.test(whole) && !/^-?\d{1,3}([.,])\d{3}(\1\d{3})*$/.test(whole)) return null;
  const fraction = text.slice(at + 1);
  const digits = whole.replace(/[.,]/g, "").replace(/^(-?)0+(?=\d)/, "$1");
  const integer = digits === "" || digits === "-" ? `${digits}0` : digits;
  const number = fraction === "" ? integer : `${integer}.${fraction}`;
  return EXACT.test(number) ? number : null;
}

/** How a person of the language would have typed an exact decimal. */
export function textOfNumber(value: string | null, decimalComma: boolean): string {
  if (value === null) return "";
  return decimalComma ? value.replace(".", ",") : value;
}

function decimalMark(text: string, decimalComma: boolean): "." | "," | null {
  const dot = text.lastIndexOf(".");
  const comma = text.lastIndexOf(",");
  if (dot >= 0 && comma >= 0) return dot > comma ? "." : ",";
  const mark = dot >= 0 ? "." : comma >= 0 ? "," : null;
  if (mark === null) return null;
  if (text.indexOf(mark) !== text.lastIndexOf(mark)) return null;
  const groups = mark === "," && !decimalComma && /^-?[1-9]\d{0,2},\d{3}$/.test(text);
  return groups ? null : mark;
}
