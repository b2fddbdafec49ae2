export type Slots = { run<T>(work: () => Promise<T>): Promise<T> };

/** At most `limit` pieces of work at a time; the others wait in order. */
export function createSlots(limit: number): Slots {
  let free = limit;
  const waiting: (() => void)[] = [];

  async function enter(): Promise<void> {
    if (free > 0) {
      free -= 1;
      return;
    }
    await new Promise<void>((resolve) => waiting.push(resolve));
  }

  function leave(): void {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  }

  return {
    async run(work) {
      await enter();
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}
