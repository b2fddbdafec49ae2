import { describe, expect, it } from "vitest";
import { en } from "./en";
import { fr } from "./fr";

function keysOf(node: object, prefix = ""): string[] {
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === "object" && value !== null ? keysOf(value, `${prefix}${key}.`) : [`${prefix}${key}`],
  );
}

/** Names in braces. A brace within an argument opens the text of a branch, so only every other depth names one. */
function namesIn(message: string): string[] {
  const names = new Set<string>();
  let depth = 0;
  for (const [at, character] of [...message].entries()) {
    if (character === "{" && depth % 2 === 0) names.add(/^\w+/.exec(message.slice(at + 1))?.[0] ?? "");
    if (character === "{") depth += 1;
    if (character === "}") depth -= 1;
  }
  return [...names].sort();
}

function argumentsOf(node: object, prefix = ""): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]): [string, string[]][] =>
      typeof value === "string"
        ? [[`${prefix}${key}`, namesIn(value)]]
        : Object.entries(argumentsOf(value as object, `${prefix}${key}.`)),
    ),
  );
}

describe("the texts", () => {
  it("are the same set in English and French", () => {
    expect(keysOf(fr).sort()).toEqual(keysOf(en).sort());
  });

  it("take the same arguments in English and French", () => {
    expect(argumentsOf(fr)).toEqual(argumentsOf(en));
  });
});
