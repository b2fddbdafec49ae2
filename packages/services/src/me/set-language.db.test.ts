import { createFirm, createMembership, createUser } from "@comptoir/db/testing/factories";
import { createTestDatabase, type TestDatabase } from "@comptoir/db/testing/template-database";
import { afterAll, beforeAll, expect, it } from "vitest";
import { testContext } from "../testing/context";
import { myContext } from "./context";
import { setLanguage } from "./set-language";

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

it("a person's language is kept, and nobody else's is touched", async () => {
  const { database } = test;
  const firm = await createFirm(database);
  const member = async () => {
    const user = await createUser(database);
    await createMembership(database, { firm, user });
    return testContext(database, firm, { actor: { kind: "user", userId: user.id, role: "owner" } });
  };
  const [me, colleague] = [await member(), await member()];
  await setLanguage(me, { locale: "fr" });
  expect((await myContext(me)).person.locale).toBe("fr");
  expect((await myContext(colleague)).person.locale).toBeNull();
});
