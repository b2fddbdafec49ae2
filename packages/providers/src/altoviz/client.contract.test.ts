import { altovizOperations } from "@comptoir/protocols";
import type { AltovizOptions } from "@comptoir/sandbox/altoviz/options";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { SCENARIOS } from "./testing/scenarios";
import { startTrial } from "./testing/trial";

const coverage = z.object({ operations: z.array(z.object({ id: z.string(), succeeded: z.number() })) });

/** What Altoviz's documents leave open: the life of a record is the same under either reading. */
const BEHAVIOURS: Record<string, AltovizOptions> = {
  "as it was seen": {},
  "where little is said in headers and bodies": {
    pagingHeaders: false,
    unknownIdBody: "problem",
    internalIdMiss: "no_content",
    deleteAnswer: "empty",
    listOrder: "oldest_first",
    webhookListLag: 2,
  },
  "where more is kept and less refused": {
    personTypes: "both",
    putWithoutNumber: "kept",
    colleaguePut: "replaced",
    unknownFamily: "created",
    usedRecordDelete: "deleted",
    absentContactDelete: "ok",
    rounding: "per_line",
    settlementReceipts: "hidden",
    webhookCreated: "ok_with_id",
  },
};

for (const [behaviour, options] of Object.entries(BEHAVIOURS)) {
  describe(`the life, at Altoviz ${behaviour}, of`, () => {
    it.each(Object.keys(SCENARIOS))("%s", async (name) => {
      await SCENARIOS[name]?.(await startTrial(options));
    });
  });
}

it("calls every operation of Altoviz, and the stand-in has every one", async () => {
  const trial = await startTrial();
  for (const scenario of Object.values(SCENARIOS)) await scenario(trial);
  const answer = await fetch(`${trial.standIn.url}/__coverage`);
  const { operations } = coverage.parse(await answer.json());
  const called = operations.filter(({ succeeded }) => succeeded > 0).map(({ id }) => id);
  expect(called.sort()).toEqual(altovizOperations.map(({ id }) => id).sort());
});
