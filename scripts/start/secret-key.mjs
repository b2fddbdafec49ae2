import { createHmac, randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writePrivateFile } from "../processes/private-file.mjs";

/** The key that the demo makes for itself, once, outside the database's folder. */
export function demoSecretKey(folder) {
  const file = join(folder, "secret-key");
  if (!existsSync(file)) writePrivateFile(file, `${randomBytes(32).toString("base64url")}\n`);
  return readFileSync(file, "utf8").trim();
}

/** What signs sign-in tokens: derived, so that one secret is enough for an installation. */
export function authSecret(secretKey) {
  const [current] = secretKey.split(",");
  const key = current.slice(current.indexOf(":") + 1).trim();
  return createHmac("sha256", Buffer.from(key, "base64url")).update("comptoir sign-in").digest("base64url");
}
