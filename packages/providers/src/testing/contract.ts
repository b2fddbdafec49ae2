import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CATALOG, type CapabilityId } from "../catalog";
import { isOperationType, type OperationType } from "../operations";
import { type Bench, createBench } from "./contract/bench";
import { describeFailures } from "./contract/failures";
import { describeOperations } from "./contract/operations";
import { describeRecords } from "./contract/records";
import { describeWrites } from "./contract/writes";
import type { ContractSubject, Extent } from "./contract/subject";

export type { ContractStand, ContractSubject, Extent, WriteScenarios } from "./contract/subject";

/** A full pass with its stand-in on a busy machine. */
const TIMEOUT_MS = 30_000;

/** Where the session carries each capability to read. */
const PART_NAMES: Readonly<Record<Exclude<CapabilityId, OperationType>, string>> = {
  "invoices.list": "records",
  "invoices.byId": "records",
  "customers.list": "records",
  "documents.open": "documents",
  "collectors.manage": "collectors",
  webhooks: "webhooks",
};

function partOf(capability: CapabilityId): string {
  return isOperationType(capability) ? "operations" : PART_NAMES[capability];
}

/** What holds for every connector, against its stand-in over real HTTP. */
export function describeContract(subject: ContractSubject): void {
  const isReading = subject.provider.capabilities.includes("invoices.list");
  describe(subject.name, { timeout: TIMEOUT_MS }, () => {
    const current = useBench(subject, "few");

    it("has the parts that the catalogue promises, and no other", () => {
      const session = current().open();
      const { capabilities } = CATALOG[subject.provider.id];
      expect(subject.provider.capabilities).toEqual(capabilities);
      const present = new Set(Object.keys(session).filter((name) => name !== "verify"));
      expect(present).toEqual(new Set(capabilities.map(partOf)));
      const writes = Object.keys(session.operations ?? {});
      expect(writes.sort()).toEqual(capabilities.filter(isOperationType).sort());
    });

    it("asks for the fields that the catalogue shows, and for no other", () => {
      const { fields } = CATALOG[subject.provider.id];
      expect(subject.provider.credentials.safeParse(current().stand.credentials).success).toBe(true);
      for (const { name } of fields.filter(({ required }) => required)) {
        const { [name]: _, ...rest } = current().stand.credentials;
        expect(subject.provider.credentials.safeParse(rest).success, name).toBe(false);
      }
    });

    it("tells who is on the other side of the key", async () => {
      const account = await current().open().verify();
      expect(account.name).toBe(current().stand.accountName);
    });

    it("calls a wrong key a failed authentication", async () => {
      const session = current().open({}, current().stand.wrongCredentials);
      const error = await current().errorOf(session.verify());
      expect(error.kind).toBe("authentication");
      expect(["wrong_key", "wrong_login"]).toContain(error.connectionCause);
    });

    if (isReading) describeFailures(current);
    describeOperations(current, subject);
    if (subject.triesWrites) describeWrites(current, subject.provider.capabilities.filter(isOperationType));
  });
  if (!isReading) return;
  describe(`${subject.name}, of many records`, { timeout: TIMEOUT_MS }, () => {
    describeRecords(useBench(subject, "many"), subject);
  });
}

/** A bench for each test; afterwards no secret stands in what was printed or thrown. */
function useBench(subject: ContractSubject, extent: Extent): () => Bench {
  let bench: Bench;
  beforeEach(async () => {
    bench = await createBench(subject, extent);
  });
  afterEach(async () => {
    const said = bench.said();
    await bench.close();
    const secrets = [
      ...Object.entries(bench.stand.credentials),
      ...Object.entries(bench.stand.wrongCredentials),
    ]
      .filter(([name]) => isSecret(subject, name))
      .map(([, value]) => value);
    for (const secret of secrets) expect(said.includes(secret), "a secret was printed or thrown").toBe(false);
  });
  return () => bench;
}

function isSecret(subject: ContractSubject, name: string): boolean {
  return CATALOG[subject.provider.id].fields.some((field) => field.name === name && field.kind === "secret");
}
