import { withFirm } from "@comptoir/db";
import type { RawRecord } from "@comptoir/providers";
import { type BenchDatabase, openBenchDatabase } from "./database";
import { finish } from "./finish";
import { createPlace, type Place } from "./ingest/place";
import { altovizPages } from "./ingest/records";
import { ingestPages } from "./ingest/run";
import { copyTables, deadTuples, type Dump, dumpTables, emptyTables, rowCount } from "./ingest/tables";
import { options } from "./options";
import { alternate, type Goal, quantile } from "./ratio";
import type { Measured } from "./table";

const { rounds } = options({ rounds: 5 });

const AGAINST_COPY: Goal = {
  id: 1,
  name: "ingest / COPY of the same rows",
  better: "higher",
  pass: 0.5,
  aim: 0.8,
};
const RESYNC: Goal = { id: 2, name: "re-sync unchanged / first ingest", better: "higher", pass: 1, aim: 1.5 };
const DEAD: Goal = { id: 2, name: "dead tuples of a re-sync", better: "lower", pass: 0, aim: 0 };

type Scene = { bench: BenchDatabase; place: Place; pages: RawRecord[][] };

async function benchmark(): Promise<Measured[]> {
  const pages = await altovizPages();
  const bench = await openBenchDatabase({ connections: 1 });
  try {
    const scene: Scene = { bench, place: await createPlace(bench), pages };
    return await measure(scene);
  } finally {
    await bench.close();
  }
}

async function measure(scene: Scene): Promise<Measured[]> {
  const { owner } = scene.bench;
  await firstIngest(scene);
  // what the server does by itself within a minute of a first sync: it learns how many rows a firm has
  await owner`analyze`;
  const dumps = await dumpTables(owner);
  const rows = await rowCount(owner);
  const records = scene.pages.flat().length;
  const pairs = await alternate(rounds, {
    first: async () => ({ ms: await firstIngest(scene), again: await again(scene) }),
    second: async () => ({ ms: await copy(scene, dumps), again: { ms: 0, dead: 0 } }),
  });
  const ingest = quantile(
    pairs.map(([ours]) => ours.ms),
    0.5,
  );
  const resync = quantile(
    pairs.map(([ours]) => ours.again.ms),
    0.5,
  );
  return [
    {
      goal: AGAINST_COPY,
      ratios: pairs.map(([ours, theirs]) => theirs.ms / ours.ms),
      note: `${rows} rows of ${records} records, ${perSecond(rows, ingest)} rows/s`,
    },
    {
      goal: RESYNC,
      ratios: pairs.map(([ours]) => ours.ms / ours.again.ms),
      note: `${perSecond(records, resync)} records/s against ${perSecond(records, ingest)}`,
    },
    { goal: DEAD, ratios: pairs.map(([ours]) => ours.again.dead), note: "counted by the server" },
  ];
}

async function firstIngest({ bench, place, pages }: Scene): Promise<number> {
  await emptyTables(bench.owner);
  const { ms, written } = await ingestPages(bench.database, place, pages);
  if (written !== pages.flat().length) throw new Error(`${written} records were written`);
  return ms;
}

async function copy({ bench }: Scene, dumps: readonly Dump[]): Promise<number> {
  await emptyTables(bench.owner);
  const started = performance.now();
  await copyTables(bench.owner, dumps);
  return performance.now() - started;
}

/** The same records once more, and what they left behind. */
async function again(scene: Scene): Promise<{ ms: number; dead: number }> {
  const before = await deadSoFar(scene);
  const { ms, written } = await ingestPages(scene.bench.database, scene.place, scene.pages);
  if (written > 0) throw new Error(`${written} unchanged records were written`);
  return { ms, dead: (await deadSoFar(scene)) - before };
}

/** The server's counters lag behind unless the connection that wrote hands them over. */
async function deadSoFar({ bench, place }: Scene): Promise<number> {
  await withFirm(bench.database, place.firmId, ({ sql }) => sql`select pg_stat_force_next_flush()`.execute());
  return deadTuples(bench.owner);
}

function perSecond(count: number, ms: number): number {
  return Math.round((count / ms) * 1000);
}

finish(benchmark);
