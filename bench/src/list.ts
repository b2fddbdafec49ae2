import { openBenchDatabase } from "./database";
import { finish } from "./finish";
import { anyView, depth, search, throughput } from "./list/goals";
import { createScene } from "./list/scene";
import { options } from "./options";
import type { Measured } from "./table";

const CONNECTIONS = 8;

/** Lists at 50,000 invoices of 200 firms; `--rows=1000000` for many more. */
async function benchmark(): Promise<Measured[]> {
  const { rounds, rows } = options({ rounds: 5, rows: 50_000 });
  const bench = await openBenchDatabase({ connections: CONNECTIONS });
  try {
    const scene = await createScene(bench, rows);
    const results: Measured[] = [];
    for (const goal of [throughput, anyView, search, depth]) results.push(await goal(scene, rounds));
    return results;
  } finally {
    await bench.close();
  }
}

finish(benchmark);
