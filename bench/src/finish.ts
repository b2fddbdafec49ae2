import { allPass, type Measured, table } from "./table";

/** Runs a benchmark, prints its table and ends with 1 when a goal is missed or something broke. */
export function finish(benchmark: () => Promise<Measured[]>): void {
  const started = performance.now();
  benchmark().then(
    (measured) => {
      const seconds = Math.round((performance.now() - started) / 1000);
      console.log(`\n${table(measured)}\n\n${seconds} s`);
      process.exitCode = allPass(measured) ? 0 : 1;
    },
    (error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    },
  );
}
