/** How far a sync is. `expected` is null while the provider does not say how much there is. */
export type SyncCounts = {
  runId: string;
  status: string;
  seen: number;
  written: number;
  unchanged: number;
  rejected: number;
  expected: number | null;
};

/** What to show after news arrived: counts never run backwards, and another run replaces the one before. */
export function newest(known: SyncCounts | null, news: SyncCounts): SyncCounts {
  if (known === null || known.runId !== news.runId) return news;
  const hasEnded = known.status !== "running";
  return hasEnded || news.seen < known.seen ? known : news;
}

/** Between 0 and 1; null where nothing is expected, or more came than was. */
export function fractionOf({ seen, expected }: Pick<SyncCounts, "seen" | "expected">): number | null {
  if (expected === null || expected <= 0 || seen > expected) return null;
  return seen / expected;
}

export type Duration = { hours: number; minutes: number; seconds: number };

/** The time between two instants (ISO text) in whole seconds, never negative. */
export function durationOf(startedAt: string, finishedAt: string): Duration {
  const total = Math.max(0, Math.round((Date.parse(finishedAt) - Date.parse(startedAt)) / 1000));
  return { hours: Math.floor(total / 3600), minutes: Math.floor(total / 60) % 60, seconds: total % 60 };
}

/** Counts, and when they became known (ms since 1970). */
export type Known<T> = { value: T; at: number };

/** The sync under way: what was heard last, an event or the answer of the API; null when that says there is none. */
export function underWay(
  live: Known<SyncCounts> | null,
  stored: Known<SyncCounts | null>,
): SyncCounts | null {
  const heard = live && live.at > stored.at ? live.value : stored.value;
  if (heard?.status !== "running") return null;
  const { value } = live ?? stored;
  return value?.runId === heard.runId && value.seen > heard.seen ? value : heard;
}
