/** Says each step when it begins and when it ends, with its seconds. */
export function createSteps(write = (line) => process.stdout.write(`${line}\n`)) {
  const begin = Date.now();
  const say = (line) => write(`  · ${line}`);
  return {
    say,
    /** Runs one step; what it says about its end is `done`, or `done(result)`. */
    async step(doing, done, work) {
      say(`${doing} …`);
      const since = Date.now();
      const result = await work();
      write(`  ✓ ${typeof done === "function" ? done(result) : done}, ${seconds(since)}`);
      return result;
    },
    total: () => seconds(begin),
  };
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
