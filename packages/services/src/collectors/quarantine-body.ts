import { createHash } from "node:crypto";
import type { FirmTransaction } from "../context";
import type { Delivery, Settlement } from "./delivery";
import { insertDocument } from "./insert-document";

/** Keeps a body that is no callback as it came, as a document of nobody. */
export async function quarantineBody(
  tx: FirmTransaction,
  delivery: Delivery & { objectKey: string },
  body: Uint8Array,
): Promise<Settlement> {
  const sha256 = createHash("sha256").update(body).digest("hex");
  const isText = isJson(body);
  const reason = isText ? "unreadable" : "not_json";
  const isNew = await insertDocument(tx, {
    connectionId: delivery.connectionId,
    companyId: null,
    invoiceId: null,
    status: "quarantined",
    originKey: `body/${sha256}`,
    sha256,
    objectKey: delivery.objectKey,
    contentType: isText ? "application/json" : "application/octet-stream",
    fileName: `callback-${sha256.slice(0, 8)}.${isText ? "json" : "bin"}`,
    size: delivery.size,
    reason,
  });
  return isNew ? { status: "quarantined", reason } : { status: "duplicate", reason };
}

function isJson(body: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
    return true;
  } catch {
    return false;
  }
}
