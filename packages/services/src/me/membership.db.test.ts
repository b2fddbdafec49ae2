import { createCompany, createFirm, createMembership, createUser } from "@comptoir/db/testing/factories";
import { createTestDatabase, type TestDatabase } from "@comptoir/db/testing/template-database";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testContext } from "../testing/context";
import { myContext } from "./context";
import { findMembership, firmsOfPerson } from "./membership";

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

describe("the firm of an address", () => {
  it("opens for its members alone, with their role and companies", async () => {
    const { database } = test;
    const [firm, other] = [await createFirm(database), await createFirm(database)];
    const [user, stranger] = [await createUser(database), await createUser(database)];
    const company = await createCompany(database, firm);
    await createCompany(database, firm);
    await createMembership(database, { firm, user }, { role: "accountant", companyIds: [company.id] });
    const place = { userId: user.id, firmSlug: firm.slug };
    expect(await findMembership(database, place)).toEqual({
      firmId: firm.id,
      firmSlug: firm.slug,
      role: "accountant",
      companies: [company.id],
    });
    expect(await findMembership(database, { ...place, userId: stranger.id })).toBeNull();
    expect(await findMembership(database, { ...place, firmSlug: other.slug })).toBeNull();
    expect(await findMembership(database, { ...place, firmSlug: "nowhere" })).toBeNull();
  });

  it("is one of those that a person is shown", async () => {
    const { database } = test;
    const [user, firm] = [await createUser(database), await createFirm(database)];
    await createFirm(database);
    await createMembership(database, { firm, user });
    expect(await firmsOfPerson(database, user.id)).toEqual([{ slug: firm.slug, name: firm.name }]);
  });

  it("stands among several by its name, accents beside their letter, then by its address", async () => {
    const { database } = test;
    const user = await createUser(database);
    for (const [name, slug] of [
      ["Zola", "order-1"],
      ["Même", "order-3"],
      ["Même", "order-2"],
      ["étude", "order-4"],
    ]) {
      await createMembership(database, { firm: await createFirm(database, { name, slug }), user });
    }
    const firms = await firmsOfPerson(database, user.id);
    expect(firms.map(({ slug }) => slug)).toEqual(["order-4", "order-2", "order-3", "order-1"]);
  });
});

describe("who I am", () => {
  it("is my name, my firm and the companies that I see", async () => {
    const { database } = test;
    const [firm, user] = [await createFirm(database), await createUser(database, { locale: "fr" })];
    const company = await createCompany(database, firm, { name: "Mine" });
    await createCompany(database, firm, { name: "Hidden" });
    const actor = { kind: "user", userId: user.id, role: "accountant" } as const;
    const mine = await myContext(testContext(database, firm, { actor, companies: [company.id] }));
    expect(mine).toEqual({
      firm: { slug: firm.slug, name: firm.name, country: "FR", isDemo: false },
      person: { id: user.id, name: user.name, email: user.email, locale: "fr" },
      role: "accountant",
      companies: [{ id: company.id, name: "Mine", country: "FR", currency: "EUR" }],
    });
  });
});
