const MOST = 500;
const told = new Set<string>();

/** It is ordered again: its end is to be told once more, though it be the same. */
export function tellAnew(operationId: string): void {
  told.delete(operationId);
}

/** Whether the end of an operation is still to be told on this page; true once for each. */
export function isFirstTelling(operationId: string): boolean {
  if (told.has(operationId)) return false;
  if (told.size >= MOST) told.clear();
  told.add(operationId);
  return true;
}
