import type { SqlFragment } from "@comptoir/db";
import type { FirmTransaction } from "../context";
import { storable } from "./json-parameter";

/**
 * Large texts as an array of PostgreSQL in one parameter: joined here, split there. Nothing has to be escaped or parsed,
 * which for payloads takes four times as long as storing them. At least one text, none of them empty.
 */
export function joinedTexts({ sql }: FirmTransaction, texts: readonly string[]): SqlFragment {
  const separator = separatorFor(texts);
  return sql`string_to_array(${texts.map(storable).join(separator)}, ${separator})`;
}

/** A text that no part holds, and that cannot come about where two meet: it begins and ends with different characters. */
export function separatorFor(texts: readonly string[]): string {
  for (let count = 0; ; count += 1) {
    const separator = `\u001e${count}\u001f`;
    if (!texts.some((text) => text.includes(separator))) return separator;
  }
}
