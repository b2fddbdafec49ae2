import type { AnyTRPCRouter } from "@trpc/server";

/** What a procedure was declared with: the schemas as its router was given them. */
export type Declaration = { type: string; inputs: readonly unknown[]; output?: unknown };

/** Every procedure that a router answers to, by its dotted path, in order. */
export function declarations(router: AnyTRPCRouter): ReadonlyMap<string, Declaration> {
  const procedures: Record<string, { _def: Declaration }> = router._def.procedures;
  const paths = Object.entries(procedures).sort(([left], [right]) => left.localeCompare(right));
  return new Map(paths.map(([path, { _def }]) => [path, { ..._def, output: schemaIn(_def.output) }]));
}

/** The schema itself, also of an output that is `checked`. */
function schemaIn(output: unknown): unknown {
  return typeof output === "object" && output !== null && "schema" in output ? output.schema : output;
}

/** What keeps cases and procedures from standing for each other: those that only one side knows. */
export function unmatched(paths: readonly string[], cases: Readonly<Record<string, unknown>>): string[] {
  const known = Object.keys(cases);
  return [
    ...paths.filter((path) => !known.includes(path)).map((path) => `${path} has no case`),
    ...known.filter((path) => !paths.includes(path)).map((path) => `${path} has no procedure`),
  ];
}
