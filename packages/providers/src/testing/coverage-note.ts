import { type Operation, operations } from "@comptoir/protocols";
import { TestRunner } from "vitest";

/** Of each service: how many operations it documents, and which of them a test called with success. */
export type CoverageNotes = Record<string, { total: number; called: string[] }>;

declare module "vitest" {
  interface TaskMeta {
    operations?: CoverageNotes;
  }
}

/** What a stand-in counted. */
export type Coverage = {
  report(): { service: string; operations: readonly (Operation & { succeeded: number })[] };
};

/** Notes it on the running test, for the reporter that adds up the tests that passed. To be called before closing. */
export function noteCoverage(coverage: Coverage): void {
  const test = TestRunner.getCurrentTest();
  if (!test) return;
  const { service, operations: counted } = coverage.report();
  const documented = documentedBy(service);
  const called = counted.filter(({ succeeded }) => succeeded > 0).map(addressOf);
  const ids = documented.filter((operation) => called.includes(addressOf(operation))).map(({ id }) => id);
  const notes = test.meta.operations ?? {};
  const before = notes[service]?.called ?? [];
  test.meta.operations = { ...notes, [service]: { total: documented.length, called: [...before, ...ids] } };
}

/** A server of an older age has addresses of its own, which do not count. */
function documentedBy(service: string): readonly Operation[] {
  return Object.entries(operations).find(([name]) => name === service)?.[1] ?? [];
}

function addressOf({ method, path }: Operation): string {
  return `${method} ${path}`;
}
