import { z } from "zod";

/** Every property name that a schema declares, however deep it stands. */
export function keysOf(schema: unknown): string[] {
  if (!(schema instanceof z.ZodType)) return [];
  return [...new Set(names(z.toJSONSchema(schema, { io: "output", unrepresentable: "any" })))];
}

function names(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(names);
  if (!isRecord(node)) return [];
  const own = isRecord(node["properties"]) ? Object.keys(node["properties"]) : [];
  return [...own, ...Object.values(node).flatMap(names)];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
