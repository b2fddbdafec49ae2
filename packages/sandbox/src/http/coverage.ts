import type { Operation } from "@comptoir/protocols";
import { createRouter } from "./router";

export const COVERAGE_PATH = "/__coverage";

export type CoveredOperation = Operation & {
  /** Answers of the operation's own route, refusals included; a 404 because no route matched is none. */
  calls: number;
  /** Those with a status below 400. */
  succeeded: number;
};

export type CoverageReport = {
  service: string;
  /** Operations that the service documents, of which `called` were called and `succeeded` ended well. */
  total: number;
  called: number;
  succeeded: number;
  operations: CoveredOperation[];
};

export type Coverage = {
  count: (call: { method: string; path: string; status: number }) => void;
  report: () => CoverageReport;
  clear: () => void;
};

/** Counts which of a service's documented operations were called, whatever the stand-in names its routes. */
export function createCoverage(
  service: string,
  operations: readonly Operation[],
  caseInsensitive = false,
): Coverage {
  const rows = operations.map((operation): CoveredOperation => ({ ...operation, calls: 0, succeeded: 0 }));
  const match = createRouter(rows, caseInsensitive);
  return {
    count({ method, path, status }) {
      const found = match(method, path);
      if (found.kind !== "route") return;
      found.route.calls += 1;
      if (status < 400) found.route.succeeded += 1;
    },
    report: () => ({
      service,
      total: rows.length,
      called: rows.filter(({ calls }) => calls > 0).length,
      succeeded: rows.filter(({ succeeded }) => succeeded > 0).length,
      operations: rows.map((row) => ({ ...row })),
    }),
    clear() {
      for (const row of rows) Object.assign(row, { calls: 0, succeeded: 0 });
    },
  };
}
