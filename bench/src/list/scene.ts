import { appRouter, createCallerFactory } from "@comptoir/api";
import type { FirmId } from "@comptoir/db";
import type { FirmContext, Ports } from "@comptoir/services";
import { createKeyring } from "@comptoir/secrets";
import type { BenchDatabase } from "../database";
import { type Firms, loadFirms } from "./data";

const createCaller = createCallerFactory(appRouter);

export type Caller = ReturnType<typeof createCaller>;

export type Scene = {
  bench: BenchDatabase;
  rows: number;
  biggest: { context: FirmContext; api: Caller; companyId: string };
  median: { api: Caller };
};

/** The loaded database and the product's own procedures for two of its firms. */
export async function createScene(bench: BenchDatabase, rows: number): Promise<Scene> {
  const firms = await loadFirms(bench, rows);
  const context = contextOf(bench, firmAt(firms, 0));
  const [company] = await bench.owner<{ id: string }[]>`
    select id from companies where firm_id = ${context.firmId} order by name limit 1`;
  return {
    bench,
    rows,
    biggest: { context, api: callerOf(context), companyId: company?.id ?? "" },
    median: { api: callerOf(contextOf(bench, firmAt(firms, firms.ids.length / 2))) },
  };
}

function callerOf(firm: FirmContext): Caller {
  return createCaller({ firm, requestId: "bench" });
}

function firmAt({ ids }: Firms, index: number): FirmId {
  const id = ids[index];
  if (id === undefined) throw new RangeError("no such firm");
  return id;
}

function contextOf({ database }: BenchDatabase, firmId: FirmId): FirmContext {
  const actor = { kind: "user", userId: firmId, role: "owner" } as const;
  return { firmId, firmSlug: "bench", companies: "all", actor, database, ports: PORTS };
}

function unreachable(): never {
  throw new Error("lists reach nothing but the database");
}

const PORTS: Ports = {
  clock: { now: () => new Date(), sleep: unreachable },
  logger: { info: () => undefined, warn: () => undefined, error: (...event) => console.error(...event) },
  keyring: createKeyring(Buffer.alloc(32, 7).toString("base64url")),
  mailer: { send: unreachable },
  objects: {
    put: unreachable,
    open: unreachable,
    exists: unreachable,
    remove: unreachable,
    check: unreachable,
  },
  fetchFor: unreachable,
  baseUrls: {},
  publicUrl: "http://localhost",
};
