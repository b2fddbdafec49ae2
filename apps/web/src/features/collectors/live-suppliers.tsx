"use client";
import { CompanyPoll } from "./company-poll";
import type { CompanySuppliers } from "./overview";
import { supplierState } from "./supplier-state";

/** More companies than these wait for their turn; events tell of them meanwhile. */
const AT_ONCE = 8;

export type LiveSuppliersProps = {
  companies: readonly CompanySuppliers[];
  /** Companies of which a collect was just asked for. */
  watched: ReadonlySet<string>;
  onIdle: (companyId: string) => void;
};

/** Follows what runs at the service. */
export function LiveSuppliers({ companies, watched, onIdle }: LiveSuppliersProps) {
  return companies
    .map(({ companyId, companyName, credentials }) => ({
      companyId,
      companyName,
      isRunning: credentials.some(({ stateIndex }) => supplierState(stateIndex).isRunning),
      states: credentials.map(({ id, stateIndex }) => `${id}:${stateIndex}`).join(),
    }))
    .filter(({ companyId, isRunning }) => isRunning || watched.has(companyId))
    .slice(0, AT_ONCE)
    .map((company) => <CompanyPoll key={company.companyId} {...company} onIdle={onIdle} />);
}
