import { z } from "zod";
import type { SandboxOptions } from "./index";

const DEFAULT_PORT = 4101;
const LAST_BASE_PORT = 65_532;

const environmentSchema = z.object({
  SANDBOX_PORT: z.coerce.number().int().min(0).max(LAST_BASE_PORT).default(DEFAULT_PORT),
  SANDBOX_HOST: z.string().min(1).default("127.0.0.1"),
  SANDBOX_EMPTY: z.enum(["0", "1"]).default("0"),
  SANDBOX_DOCUMENTS: z.string().optional(),
  SANDBOX_STATE: z.string().optional(),
});

/** The options that the environment asks for. Throws an error that lists every wrong variable. */
export function sandboxOptions(environment: Record<string, string | undefined>): SandboxOptions {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const read = environmentSchema.safeParse(given);
  if (!read.success) throw new Error(z.prettifyError(read.error));
  const { SANDBOX_PORT: port, SANDBOX_HOST, SANDBOX_EMPTY, SANDBOX_DOCUMENTS, SANDBOX_STATE } = read.data;
  const nth = (offset: number) => (port === 0 ? 0 : port + offset);
  return {
    host: SANDBOX_HOST,
    empty: SANDBOX_EMPTY === "1",
    documents: SANDBOX_DOCUMENTS,
    stateFolder: SANDBOX_STATE,
    ports: { altera: nth(0), altoviz: nth(1), wisedat: nth(2), invoiceCollector: nth(3) },
  };
}
