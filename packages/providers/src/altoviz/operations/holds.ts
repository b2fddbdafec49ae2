import { isJsonObject } from "../schemas/writable";

/**
 * Whether a record shows all that was sent. It may show more: ids, labels, what the service worked out. Null, "", 0,
 * false and nothing at all are alike, as Altoviz writes one for another.
 */
export function holds(shown: unknown, sent: unknown): boolean {
  if (isNothing(sent)) return isNothing(shown);
  if (Array.isArray(sent)) {
    return (
      Array.isArray(shown) &&
      shown.length === sent.length &&
      sent.every((element, index) => holds(shown[index], element))
    );
  }
  if (isJsonObject(sent)) {
    return isJsonObject(shown) && Object.entries(sent).every(([name, value]) => holds(shown[name], value));
  }
  return shown === sent || isSameDay(shown, sent);
}

/** Whether two readings of a record say the same. */
export function areAlike(one: unknown, other: unknown): boolean {
  return holds(one, other) && holds(other, one);
}

function isNothing(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (isJsonObject(value)) return Object.values(value).every(isNothing);
  return !value;
}

/** A date is shown as a day, or as its midnight. */
function isSameDay(shown: unknown, sent: unknown): boolean {
  if (typeof shown !== "string" || typeof sent !== "string") return false;
  return /^\d{4}-\d{2}-\d{2}(T00:00:00.*)?$/.test(shown) && shown.slice(0, 10) === sent.slice(0, 10);
}
