import type { Database } from "@comptoir/db";
import { createFirm, createMembership, createUser, type TestFirm } from "@comptoir/db/testing/factories";
import type { FirmContext } from "@comptoir/services";
import { testContext } from "@comptoir/services/testing/context";
import { givePassword } from "@comptoir/services/testing/password";
import { createPlace, type Place } from "./place";

/** Two firms: mine with the company that is assigned and one that is not, and theirs. */
export type World = {
  mine: Place;
  unassigned: Place;
  theirs: Place;
  owner: FirmContext;
  /** Sees the company of `mine` alone. */
  accountant: FirmContext;
};

export async function createWorld(database: Database): Promise<World> {
  const firm = await createFirm(database);
  const mine = await createPlace(database, firm, { currency: "QMI" });
  const { collectorConnectionId } = mine;
  const unassigned = await createPlace(database, firm, { currency: "QUN", collectorConnectionId });
  const theirs = await createPlace(database, await createFirm(database), { currency: "QTH" });
  return {
    mine,
    unassigned,
    theirs,
    owner: await personOf(database, firm, { role: "owner" }),
    accountant: await personOf(database, firm, {
      role: "accountant",
      companyIds: [mine.companyId],
    }),
  };
}

export type Person = { role: "owner" | "accountant"; companyIds?: string[] };

/** A member's context, as the web makes it of a session. Nothing outside can be reached. */
export async function personOf(database: Database, firm: TestFirm, person: Person): Promise<FirmContext> {
  const user = await createUser(database);
  await createMembership(database, { firm, user }, person);
  await givePassword(database, user);
  return testContext(database, firm, {
    actor: { kind: "user", userId: user.id, role: person.role },
    companies: person.companyIds ?? "all",
    ports: { clock: { now: hurriedNow(), sleep: async () => undefined } },
  });
}

/** Time that passes quickly, for the verbs that wait some seconds for an end. */
function hurriedNow(): () => Date {
  let elapsedMs = 0;
  return () => {
    elapsedMs += 1_000;
    return new Date(Date.now() + elapsedMs);
  };
}
