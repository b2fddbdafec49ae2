import { posix } from "node:path";
import { lineAt } from "./files.mjs";

const STATIC = /^[ \t]*(?:import|export)\s+(type\s+)?(?:[\w*$\s{},]*?\sfrom\s+)?["']([^"'\n]+)["']/gm;
const DYNAMIC = /\bimport\(\s*["']([^"'\n]+)["']\s*\)/g;

/**
 * What a file imports. `target` is where it leads: a path in this repository (`packages/db/src/client`),
 * or the name of a package (`zod`, `node:fs`). `typeOnly` imports leave nothing in the program.
 */
export function importsOf(file) {
  const found = [
    ...[...file.text.matchAll(STATIC)].map((match) => [
      match,
      match[2],
      Boolean(match[1]) || onlyTypes(match[0]),
    ]),
    ...[...file.text.matchAll(DYNAMIC)].map((match) => [
      match,
      match[1],
      /\btypeof\s*$/.test(before(file, match)),
    ]),
  ];
  return found.map(([match, specifier, typeOnly]) => ({
    specifier,
    typeOnly,
    target: targetOf(specifier, file.path),
    line: lineAt(file.text, match.index + match[0].lastIndexOf(specifier)),
  }));
}

/** `import { type A, type B } from "…"` imports no value either. */
function onlyTypes(statement) {
  const names = /\{([^}]*)\}\s*from/.exec(statement)?.[1];
  const braceFirst = /^\s*(?:import|export)\s*\{/.test(statement);
  if (!names || !braceFirst) return false;
  return names.split(",").every((name) => !name.trim() || /^type\s/.test(name.trim()));
}

function before(file, match) {
  return file.text.slice(Math.max(0, match.index - 10), match.index);
}

function targetOf(specifier, importer) {
  if (specifier.startsWith(".")) return posix.normalize(posix.join(posix.dirname(importer), specifier));
  if (specifier.startsWith("@/")) return `apps/web/src/${specifier.slice(2)}`;
  const own = /^@comptoir\/([\w-]+)(?:\/(.*))?$/.exec(specifier);
  if (own) return `packages/${own[1]}/src/${own[2] ?? "index"}`;
  if (specifier.startsWith("node:")) return specifier;
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
