const MINUTE_MS = 60_000;
/** How often changes are asked for. */
export const EVERY_MS = 15 * MINUTE_MS;
/** Full passes begin between one and four in the company's night, each connection at its own minute. */
const NIGHT_BEGINS = 60;
const NIGHT_SPREAD = 180;
const NIGHT_ENDS = 6 * 60;
/** A night may be missed (the machine was off); after this the pass is made up for at any hour. */
const OVERDUE_MS = 36 * 60 * MINUTE_MS;

export type Schedule = {
  id: string;
  timeZone: string;
  lastStartedAt: Date | null;
  /** The start of the last full pass that ended well. */
  lastFullAt: Date | null;
  lastFullStartedAt: Date | null;
};

/** What a connection is due for now: a full pass in its night, changes every 15 minutes, or nothing. */
export function dueSync(schedule: Schedule, now: Date): "incremental" | "full" | null {
  if (schedule.lastStartedAt && now.getTime() - schedule.lastStartedAt.getTime() < EVERY_MS) return null;
  return isFullDue(schedule, now) ? "full" : "incremental";
}

function isFullDue(schedule: Schedule, now: Date): boolean {
  const { lastFullAt, lastFullStartedAt } = schedule;
  if (lastFullAt === null || now.getTime() - lastFullAt.getTime() > OVERDUE_MS) return true;
  const here = localTime(now, schedule.timeZone);
  const begins = NIGHT_BEGINS + spread(schedule.id);
  if (here.minutes < begins || here.minutes >= NIGHT_ENDS) return false;
  const last = lastFullStartedAt && lastFullStartedAt > lastFullAt ? lastFullStartedAt : lastFullAt;
  const since = localTime(last, schedule.timeZone);
  return since.day !== here.day || since.minutes < begins;
}

function localTime(instant: Date, timeZone: string): { day: string; minutes: number } {
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const day = `${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`;
  return { day, minutes: Number(parts.get("hour")) * 60 + Number(parts.get("minute")) };
}

/** The same minute each night for the same connection. */
function spread(id: string): number {
  return Number.parseInt(id.slice(0, 6), 16) % NIGHT_SPREAD || 0;
}
