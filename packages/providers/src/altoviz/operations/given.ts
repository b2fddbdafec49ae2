import { isJsonObject, type JsonObject } from "../schemas/writable";

/** Without what is null or left out, at every depth: nothing is sent for what was not entered. */
export function given(value: JsonObject): JsonObject {
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== null && inner !== undefined)
    .map(([name, inner]) => [name, givenWithin(inner)]);
  return Object.fromEntries(entries);
}

function givenWithin(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(givenWithin);
  return isJsonObject(value) ? given(value) : value;
}
