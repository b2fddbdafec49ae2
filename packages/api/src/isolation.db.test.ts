import { createFirm } from "@comptoir/db/testing/factories";
import { createTestDatabase, type TestDatabase } from "@comptoir/db/testing/template-database";
import type { FirmContext } from "@comptoir/services";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { call } from "./testing/isolation/call";
import { CASES } from "./testing/isolation/cases";
import { createPlace, marksOf } from "./testing/isolation/place";
import { declarations, unmatched } from "./testing/isolation/procedures";
import { idsIn, type Snapshot, snapshotOf } from "./testing/isolation/snapshot";
import { seenWithoutFirm } from "./testing/isolation/without-firm";
import { createWorld, personOf, type World } from "./testing/isolation/world";
import { appRouter } from "./root";
import { firmProcedure, router } from "./trpc";

const PATHS = [...declarations(appRouter).keys()];
const ATTEMPTS = Object.entries(CASES).flatMap(([path, { attempts, ownerOnly = false }]) =>
  attempts.map((attempt) => ({ ...attempt, path, ownerOnly })),
);
const NOT_OWNERS = ATTEMPTS.filter(({ ownerOnly, onlyOtherFirm }) => !ownerOnly && !onlyOtherFirm);
const OWNERS = ATTEMPTS.filter(({ ownerOnly }) => ownerOnly);

type Try = (typeof ATTEMPTS)[number];

function titled(attempt: Try): [string, Try] {
  return [`${attempt.path}, ${attempt.name}: ${attempt.expects}`, attempt];
}

let test: TestDatabase;
let world: World;
/** The firms as they are before anybody tries anything. */
let before: { mine: Snapshot; theirs: Snapshot };

beforeAll(async () => {
  test = await createTestDatabase();
  world = await createWorld(test.database);
  before = await snapshots();
});
afterAll(() => test.drop());

async function snapshots() {
  const { database } = test;
  return {
    mine: await snapshotOf(database, world.mine.firm.id),
    theirs: await snapshotOf(database, world.theirs.firm.id),
  };
}

function containsNone(text: string, marks: readonly string[]): void {
  expect(marks.filter((mark) => text.includes(mark))).toEqual([]);
}

type Refusal = { path: string; input: unknown; code: string };

async function expectRefused(ctx: FirmContext, { path, input, code }: Refusal): Promise<void> {
  const started = await snapshots();
  expect((await call(ctx, path, input)).code).toBe(code);
  expect(await snapshots()).toEqual(started);
}

describe("the list of cases", () => {
  it("knows every procedure, and no other", () => {
    expect(unmatched(PATHS, CASES)).toEqual([]);
  });

  it("says so when a procedure was added without its case", () => {
    const planted = router({ invoices: { erase: firmProcedure.mutation(() => null) } });
    expect(unmatched([...declarations(planted).keys()], {})).toEqual(["invoices.erase has no case"]);
  });

  it("is tried on firms with a row in every table", () => {
    for (const snapshot of [before.mine, before.theirs]) {
      const empty = Object.entries(snapshot).flatMap(([table, rows]) => (rows.length === 0 ? [table] : []));
      expect(empty).toEqual(["jobs"]);
    }
  });
});

describe("SQL as the application role", () => {
  it("sees no row of any table without a firm", async () => {
    const seen = await seenWithoutFirm(test.database);
    const firmTables = Object.keys(before.theirs).filter((table) => table !== "jobs");
    expect([...seen.keys()]).toEqual(expect.arrayContaining(firmTables));
    expect([...seen].filter(([, rows]) => rows !== 0 && rows !== "not allowed")).toEqual([]);
    expect(firmTables.filter((table) => seen.get(table) !== 0)).toEqual([]);
  });
});

describe("an owner who asks for another firm's", () => {
  it.each(ATTEMPTS.map(titled))("%s", async (_, { path, input, expects }) => {
    const { owner, mine, theirs } = world;
    const asked = { path, input: input(theirs, mine) };
    if (expects === "not_found") return await expectRefused(owner, { ...asked, code: "NOT_FOUND" });
    const answer = await call(owner, path, asked.input);
    expect(answer.code).toBe("OK");
    containsNone(answer.text, [theirs.mark, theirs.currency, ...idsIn(before.theirs)]);
    expect((await snapshots()).theirs).toEqual(before.theirs);
  });
});

describe("an accountant who asks for a company that is not assigned", () => {
  it.each(NOT_OWNERS.map(titled))("%s", async (_, { path, input, expects }) => {
    const { accountant, mine, unassigned } = world;
    const asked = { path, input: input(unassigned, mine) };
    if (expects === "not_found") return await expectRefused(accountant, { ...asked, code: "NOT_FOUND" });
    const started = await snapshots();
    const answer = await call(accountant, path, asked.input);
    expect(answer.code).toBe("OK");
    containsNone(answer.text, marksOf(unassigned));
    expect(await snapshots()).toEqual(started);
  });
});

describe("an accountant who does what owners do is refused", () => {
  it.each(OWNERS.map(titled))("%s", async (_, { path, input }) => {
    const { accountant, mine } = world;
    await expectRefused(accountant, { path, input: input(mine, mine), code: "FORBIDDEN" });
  });
});

describe("the same question about one's own is understood", () => {
  it.each(ATTEMPTS.map(titled))("%s", async (_, { path, input, expects }) => {
    const { database } = test;
    const firm = await createFirm(database);
    const place = await createPlace(database, firm, { currency: "QOW" });
    const answer = await call(await personOf(database, firm, { role: "owner" }), path, input(place, place));
    expect(["NOT_FOUND", "FORBIDDEN", "BAD_REQUEST"]).not.toContain(answer.code);
    if (expects === "own") {
      expect([place.mark, place.currency].some((own) => answer.text.includes(own))).toBe(true);
    }
  });
});
