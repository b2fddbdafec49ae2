export type JsonObject = { [key: string]: unknown };

/** What of a record that was read is written back. Fields that we do not know survive. */
export type WritableForm = {
  /** Read-only: Altoviz makes them. */
  drop?: readonly string[];
  /** All that counts of a reference, which goes by value: an id there is refused or ignored. */
  keep?: readonly string[];
  /** Objects, and lists of them, within. */
  within?: Readonly<Record<string, WritableForm>>;
  /** The last word, for what one field says about another. */
  finish?: (value: JsonObject) => JsonObject;
};

/** A record as it is written back, unchanged. */
export function writable(form: WritableForm, record: JsonObject): JsonObject {
  const { drop = [], keep, within = {}, finish } = form;
  const entries = Object.entries(record)
    .filter(([name]) => !drop.includes(name) && (keep === undefined || keep.includes(name)))
    .map(([name, value]) => [name, within[name] ? writableWithin(within[name], value) : value]);
  const kept: JsonObject = Object.fromEntries(entries);
  return finish ? finish(kept) : kept;
}

function writableWithin(form: WritableForm, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((element) => writableWithin(form, element));
  return isJsonObject(value) ? writable(form, value) : value;
}

/**
 * A record with a change laid over it: objects within are merged, lists and references by value are replaced,
 * undefined changes nothing.
 */
export function changed(record: JsonObject, change: JsonObject, form: WritableForm): JsonObject {
  const result: JsonObject = { ...record };
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined) continue;
    const before = record[name];
    const inner = form.within?.[name];
    const merges = inner !== undefined && inner.keep === undefined;
    result[name] =
      merges && isJsonObject(before) && isJsonObject(value) ? changed(before, value, inner) : value;
  }
  return result;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
