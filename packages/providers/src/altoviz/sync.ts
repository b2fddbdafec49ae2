import type { Transport } from "../http/transport";
import type { Clock, RecordSource, SyncPage } from "../provider";
import type { RawRecord, Resource } from "../records";
import { type AltovizCheckpoint, advanced, type Pass, resumeFrom } from "./checkpoint";
import { countedBefore, countedWith } from "./expected";
import { identified, isSynced, listOf } from "./lists";
import { isReadById, recordById } from "./record-by-id";
import { nextPages } from "./step-pages";
import { type Step, stepsOf } from "./steps";

export function recordSource(transport: Transport, clock: Clock): RecordSource {
  return {
    async nextPage(request) {
      const { state, pass } = resumeFrom(request, clock.now());
      const steps = stepsOf(pass);
      const step = steps[pass.step];
      if (!step) return finished(state, pass);
      const expected = await countedBefore(transport, pass, steps);
      return readStep(transport, { state, pass: { ...pass, expected }, steps, step });
    },
    fetchOne: (resource, externalId) => fetchOne(transport, resource, externalId),
  };
}

type Reading = { state: AltovizCheckpoint; pass: Pass; steps: Step[]; step: Step };

async function readStep(transport: Transport, { state, pass, steps, step }: Reading): Promise<SyncPage> {
  const { pages, ended, closed } = await nextPages(transport, step, pass);
  const payloads = pages.flatMap((page) => page.payloads);
  const recordCount = pass.recordCount ?? pages[0]?.recordCount ?? null;
  const expected = countedWith(pass, step, recordCount);
  const next = ended
    ? { ...pass, expected, step: pass.step + 1, page: 1, pageCount: null, recordCount: null }
    : {
        ...pass,
        expected,
        page: pass.page + pages.length,
        pageCount: pages.at(-1)?.pageCount ?? null,
        recordCount,
      };
  const done = next.step >= steps.length;
  // A list that changed its length while it was read may have moved a record past us: nothing is called deleted then.
  const steady = !closed && pages.every((page) => page.recordCount === recordCount);
  return {
    ...identified(step.resource, payloads),
    checkpoint: advanced(state, pass, done ? null : next),
    done,
    expected,
    completed: ended && steady && pass.mode === "full" ? [step.resource] : [],
    notices: [],
  };
}

/** By its id; what has no such call is looked for in its list, which is short. */
async function fetchOne(transport: Transport, resource: Resource, id: string): Promise<RawRecord | null> {
  if (isReadById(resource)) return recordById(transport, resource, id);
  if (!isSynced(resource)) return null;
  const { payloads } = await listOf(transport, { resource });
  return identified(resource, payloads).records.find(({ externalId }) => externalId === id) ?? null;
}

/** A checkpoint past its last step: nothing is left. */
function finished(state: AltovizCheckpoint, pass: Pass): SyncPage {
  return {
    records: [],
    rejected: [],
    checkpoint: advanced(state, pass, null),
    done: true,
    expected: pass.expected,
    completed: [],
    notices: [],
  };
}
