/** Milliseconds that some work takes. */
export async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** The milliseconds of each of several works, done one after the other. */
export async function eachMilliseconds(works: readonly (() => Promise<unknown>)[]): Promise<number[]> {
  const times: number[] = [];
  for (const work of works) times.push(await milliseconds(work));
  return times;
}

export function repeated<T>(count: number, work: T): T[] {
  return Array.from({ length: count }, () => work);
}
