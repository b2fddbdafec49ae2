import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writePrivateFile } from "../processes/private-file.mjs";

/** Passwords of the embedded server and its remembered port, kept where only their owner can read them. */
export function readCredentials(folder) {
  const file = join(folder, "database.json");
  if (!existsSync(file)) return null;
  return JSON.parse(readFileSync(file, "utf8"));
}

export function newCredentials() {
  return { superuserPassword: word(), password: word(), port: null };
}

export function keepCredentials(folder, credentials) {
  writePrivateFile(join(folder, "database.json"), `${JSON.stringify(credentials, null, 2)}\n`);
}

function word() {
  return randomBytes(24).toString("base64url");
}
