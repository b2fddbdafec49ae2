import { invoiceRollups, withFirm } from "@comptoir/db";
import { createCompany as aCompany, createConnection, createFirm } from "@comptoir/db/testing/factories";
import { createTestDatabase, type TestDatabase } from "@comptoir/db/testing/template-database";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FirmContext } from "../context";
import { testContext } from "../testing/context";
import { companyById } from "./by-id";
import { CreateCompanyInput, createCompany } from "./create";
import { listCompanies } from "./list";

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

async function newFirm(): Promise<FirmContext> {
  return testContext(test.database, await createFirm(test.database));
}

function as(ctx: FirmContext, role: "owner" | "accountant", companies: FirmContext["companies"] = "all") {
  return { ...ctx, companies, actor: { kind: "user", userId: crypto.randomUUID(), role } } as const;
}

describe("listing companies", () => {
  it("shows each with its invoices counted and its live connections", async () => {
    const ctx = await newFirm();
    const company = await aCompany(ctx.database, { id: ctx.firmId }, { name: "Atelier" });
    await aCompany(ctx.database, { id: ctx.firmId }, { name: "Boulangerie" });
    await aCompany(ctx.database, { id: ctx.firmId }, { name: "Closed", archivedAt: new Date() });
    const live = await createConnection(ctx.database, company, { status: "needs_attention" });
    await createConnection(ctx.database, company, { status: "disconnected" });
    const sums = { net: "1", tax: "0", gross: "1", open: "0", currency: "EUR", direction: "sale" };
    await withFirm(ctx.database, ctx.firmId, ({ db }) =>
      db.insert(invoiceRollups).values(
        ["2026-01-01", "2026-02-01"].map((month) => ({
          ...sums,
          firmId: ctx.firmId,
          companyId: company.id,
          month,
          kind: "invoice",
          lifecycle: "final",
          count: 3,
        })),
      ),
    );
    const connections = [{ id: live.id, providerId: "altoviz", status: "needs_attention" }];
    expect(await listCompanies(ctx)).toMatchObject([
      { name: "Atelier", invoiceCount: 6, connections },
      { name: "Boulangerie", invoiceCount: 0, connections: [] },
    ]);
  });

  it("shows a member of some companies those alone, one by one too", async () => {
    const ctx = await newFirm();
    const mine = await aCompany(ctx.database, { id: ctx.firmId });
    const other = await aCompany(ctx.database, { id: ctx.firmId });
    const member = as(ctx, "accountant", [mine.id]);
    expect((await listCompanies(member)).map(({ id }) => id)).toEqual([mine.id]);
    expect(await companyById(member, { id: mine.id })).toMatchObject({ name: mine.name });
    await expect(companyById(member, { id: other.id })).rejects.toMatchObject({ code: "not_found" });
    expect(await listCompanies(as(ctx, "accountant", []))).toEqual([]);
  });
});

describe("adding a company", () => {
  it("takes currency and time zone from its country and is written down", async () => {
    const ctx = await newFirm();
    const { id } = await createCompany(ctx, { name: "Kawa", country: "PL", taxId: "" });
    expect(await companyById(ctx, { id })).toEqual({
      id,
      name: "Kawa",
      country: "PL",
      taxId: null,
      currency: "PLN",
      timeZone: "Europe/Warsaw",
    });
    const written = await withFirm(ctx.database, ctx.firmId, ({ sql }) =>
      sql`select action, entity_id as id from audit_events`.execute(),
    );
    expect([...written]).toEqual([{ action: "company.added", id }]);
  });

  it("asks for both where the country does not say them", async () => {
    const ctx = await newFirm();
    const input = { name: "Uhren", country: "CH" };
    const unsaid = { code: "invalid", reason: "country_defaults" };
    await expect(createCompany(ctx, input)).rejects.toMatchObject(unsaid);
    await expect(createCompany(ctx, { ...input, currency: "CHF" })).rejects.toMatchObject(unsaid);
    const said = { ...input, currency: "CHF", timeZone: "Europe/Zurich" };
    expect(await createCompany(ctx, said)).toEqual({ id: expect.any(String) });
  });

  it.each([
    { name: "  ", country: "FR" },
    { name: "A", country: "fr" },
    { name: "A", country: "FR", currency: "euro" },
    { name: "A", country: "FR", timeZone: "Europe/Atlantis" },
  ])("refuses %j", (input) => {
    expect(CreateCompanyInput.safeParse(input).success).toBe(false);
  });

  it("is for owners", async () => {
    const ctx = await newFirm();
    const refused = createCompany(as(ctx, "accountant"), { name: "A", country: "FR" });
    await expect(refused).rejects.toMatchObject({ code: "forbidden" });
    expect(await listCompanies(ctx)).toEqual([]);
  });
});
