/** As many at a time as the connection's limits let through anyway. */
const AT_ONCE = 4;

/** The results in the order of the items, some at a time; after the first failure nothing new is begun. */
export async function inOrder<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results = new Map<number, Result>();
  const queue = items.entries();
  let hasFailed = false;
  async function takeTurns(): Promise<void> {
    for (const [index, item] of queue) {
      if (hasFailed) return;
      try {
        results.set(index, await work(item));
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, takeTurns));
  return [...results].sort(([left], [right]) => left - right).map(([, result]) => result);
}
