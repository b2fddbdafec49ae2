const BETWEEN = "..";

/** Two ends of a range as they stand in an address, "100..250", "..250" or "100.."; null where neither is given. */
export function writeRange(from: string | undefined, to: string | undefined): string | null {
  return from || to ? `${from ?? ""}${BETWEEN}${to ?? ""}` : null;
}

/** Reads {@link writeRange}; null when an end is not `shape`, or nothing is there. */
export function readRange(text: string, shape: RegExp): { from?: string; to?: string } | null {
  const [from = "", to = "", ...rest] = text.split(BETWEEN);
  if (rest.length > 0 || !text.includes(BETWEEN)) return null;
  if ((from && !shape.test(from)) || (to && !shape.test(to)) || (!from && !to)) return null;
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}
