import { createHash } from "node:crypto";
import { z } from "zod";
import { ServiceError } from "./errors";

/** Where a page ended: the sort value of its last row (null sorts with the nulls) and its id. */
export type Cursor = { value: string | null; id: string };

const Wire = z.tuple([z.string().max(500).nullable(), z.guid(), z.string()]);

/** A cursor as text, bound to the view it was made for. */
export function encodeCursor(cursor: Cursor, view: unknown): string {
  return Buffer.from(JSON.stringify([cursor.value, cursor.id, fingerprint(view)])).toString("base64url");
}

/** @throws ServiceError invalid when it is malformed or was made for another sort or filter. */
export function decodeCursor(text: string, view: unknown): Cursor {
  const parsed = Wire.safeParse(parseJson(Buffer.from(text, "base64url").toString("utf8")));
  if (!parsed.success || parsed.data[2] !== fingerprint(view)) {
    throw new ServiceError("invalid", "This page belongs to another view; start from the first page.", {
      reason: "cursor",
    });
  }
  return { value: parsed.data[0], id: parsed.data[1] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function fingerprint(view: unknown): string {
  return createHash("sha256").update(JSON.stringify(view)).digest("base64url").slice(0, 12);
}
