import type { z } from "zod";

/** Reads and changes the switches of a service: names and values outside the schema are an error. */
export function switchesFor<Schema extends z.ZodObject>(schema: Schema, defaults: z.output<Schema>) {
  type Switches = z.output<Schema>;
  /** Changes only what `change` names. */
  function apply(switches: Switches, change: unknown): Switches {
    return Object.assign(
      switches,
      schema
        .partial()
        .strict()
        .parse(change ?? {}),
    );
  }
  /** What the options of a start name, else the defaults; options that are no switches are left alone. */
  function of(options: Record<string, unknown>): Switches {
    const names = Object.keys(schema.shape);
    const given = Object.entries(options).filter(
      ([name, value]) => names.includes(name) && value !== undefined,
    );
    return apply({ ...defaults }, Object.fromEntries(given));
  }
  return { of, apply };
}
