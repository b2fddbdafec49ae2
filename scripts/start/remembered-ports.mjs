import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { usualPortRow } from "../processes/ports.mjs";
import { writePrivateFile } from "../processes/private-file.mjs";

/**
 * First of the four ports of the stand-ins. The same at each start while they are free, because
 * connections made in the demo keep the address they were made with.
 */
export async function sandboxPort(folder, wanted) {
  if (wanted) return wanted;
  const file = join(folder, "ports.json");
  const known = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).sandbox : undefined;
  const port = await usualPortRow(known, 4);
  if (port !== known) writePrivateFile(file, `${JSON.stringify({ sandbox: port })}\n`);
  return port;
}
