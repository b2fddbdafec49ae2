import { isTest } from "../files.mjs";

const VERB = /^packages\/services\/src\/[\w-]+\/[\w-]+\.ts$/;
const CHANGES = /\.(insert|update|delete)\(|\b(insert into|delete from)\b|\bupdate\s+[\w."]+\s+set\b/i;
const ALLOWED = /\/\/ architecture-allow: \S.{9,}/;

/** A verb that changes a firm's rows asks whether it may, and writes down that it did. */
export function checkVerbs(files) {
  return files
    .filter(
      ({ path, text }) => VERB.test(path) && !isTest(path) && isChangingVerb(text) && !ALLOWED.test(text),
    )
    .flatMap(({ path, text }) =>
      ["authorize", "recordAudit"]
        .filter((name) => !new RegExp(`\\b${name}\\(`).test(text))
        .map((name) => ({ path, line: 1, message: `changes rows of a firm without ${name}()` })),
    );
}

function isChangingVerb(text) {
  return /export async function/.test(text) && /\bwithFirm\(/.test(text) && CHANGES.test(text);
}
