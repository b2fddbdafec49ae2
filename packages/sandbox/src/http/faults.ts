import { z } from "zod";

const faultSchema = z.object({
  /**
   * latency: wait `ms`, then answer. status: answer `status` without acting. cut_body: act, send half of the
   * body, break off. answer_lost: act, then break off without a byte. refuse: break off without acting.
   */
  kind: z.enum(["latency", "status", "cut_body", "answer_lost", "refuse"]),
  method: z.string().optional(),
  /** Prefix of the path, in any case. */
  path: z.string().optional(),
  /** How many requests it hits; -1 for ever. */
  times: z.coerce.number().int().default(1),
  status: z.coerce.number().int().min(200).max(599).default(500),
  headers: z.record(z.string(), z.string()).default({}),
  body: z.string().default(""),
  ms: z.coerce.number().int().min(0).max(120_000).default(1000),
});

export type Fault = z.output<typeof faultSchema>;
export type FaultInput = z.input<typeof faultSchema>;

export type Faults = {
  add: (fault: FaultInput) => void;
  clear: () => void;
  list: () => Fault[];
  /** The faults that hit this request, at most one delay and one other, each counted down. */
  take: (method: string, path: string, header?: string) => Fault[];
};

/** Reads a fault from JSON. Throws an error that names what is wrong. */
export function parseFault(value: unknown): Fault {
  const parsed = faultSchema.safeParse(value);
  if (!parsed.success) throw new Error(`no such fault: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

export function createFaults(): Faults {
  let pending: { fault: Fault; left: number }[] = [];
  return {
    add(input) {
      const fault = parseFault(input);
      pending.push({ fault, left: fault.times });
    },
    clear() {
      pending = [];
    },
    list: () => pending.map(({ fault, left }) => ({ ...fault, times: left })),
    take(method, path, header) {
      const matching = pending.filter(({ fault, left }) => left !== 0 && hits(fault, method, path));
      const taken = [
        matching.find(({ fault }) => fault.kind === "latency"),
        matching.find(({ fault }) => fault.kind !== "latency"),
      ].filter((entry) => entry !== undefined);
      for (const entry of taken) if (entry.left > 0) entry.left -= 1;
      pending = pending.filter(({ left }) => left !== 0);
      const faults = taken.map(({ fault }) => fault);
      return header === undefined ? faults : [...faults, parseFault(headerFields(header))];
    },
  };
}

function hits(fault: Fault, method: string, path: string): boolean {
  if (fault.method !== undefined && fault.method.toUpperCase() !== method) return false;
  return fault.path === undefined || path.toLowerCase().startsWith(fault.path.toLowerCase());
}

/** `kind=latency;ms=200` */
function headerFields(header: string): Record<string, string> {
  return Object.fromEntries(
    header.split(";").map((pair) => {
      const at = pair.indexOf("=");
      return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    }),
  );
}
