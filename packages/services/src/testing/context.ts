import type { Database, FirmId } from "@comptoir/db";
import { createKeyring } from "@comptoir/secrets";
import type { Actor, CompanyScope, FirmContext } from "../context";
import type { Ports } from "../ports";

/** What test contexts seal with, for processes that must open it. */
export const TEST_SECRET_KEY = Buffer.alloc(32, 7).toString("base64url");

function unreachable(name: string): () => never {
  return () => {
    throw new Error(`this test lends no ${name}`);
  };
}

/** Ports for tests: real time, a fixed key, nothing that reaches outside unless a test lends it. */
export function testPorts(overrides: Partial<Ports> = {}): Ports {
  return {
    clock: { now: () => new Date(), sleep: async () => undefined },
    logger: { info: () => undefined, warn: () => undefined, error: () => undefined },
    keyring: createKeyring(TEST_SECRET_KEY),
    mailer: { send: async () => undefined },
    objects: {
      put: unreachable("object store"),
      open: unreachable("object store"),
      exists: unreachable("object store"),
      remove: unreachable("object store"),
      check: unreachable("object store"),
    },
    fetchFor: () => unreachable("network"),
    baseUrls: {},
    publicUrl: "http://localhost:3000",
    ...overrides,
  };
}

export type TestContextOptions = {
  actor?: Actor;
  companies?: CompanyScope;
  ports?: Partial<Ports>;
};

/** An owner of all companies, unless said otherwise. */
export function testContext(
  database: Database,
  firm: { id: FirmId; slug: string },
  options: TestContextOptions = {},
): FirmContext {
  return {
    firmId: firm.id,
    firmSlug: firm.slug,
    companies: options.companies ?? "all",
    actor: options.actor ?? { kind: "user", userId: "00000000-0000-4000-8000-000000000001", role: "owner" },
    database,
    ports: testPorts(options.ports),
  };
}
