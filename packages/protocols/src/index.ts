import { alteraOperations } from "./altera";
import { altovizOperations } from "./altoviz";
import { invoiceCollectorOlderOperations, invoiceCollectorOperations } from "./invoice-collector";
import type { Operation } from "./operation";
import { wisedatOperations } from "./wisedat";

export type { Operation } from "./operation";
export { alteraOperations, altovizOperations, wisedatOperations };
export { invoiceCollectorOlderOperations, invoiceCollectorOperations };

export const operations = {
  altera: alteraOperations,
  altoviz: altovizOperations,
  wisedat: wisedatOperations,
  "invoice-collector": invoiceCollectorOperations,
} as const satisfies Record<string, readonly Operation[]>;

export type ServiceId = keyof typeof operations;
export type OperationId<Service extends ServiceId> = (typeof operations)[Service][number]["id"];

/** How many operations a service has, in all or of one source. */
export function operationCount(service: ServiceId, source?: Operation["source"]): number {
  return operations[service].filter((operation) => source === undefined || operation.source === source)
    .length;
}
