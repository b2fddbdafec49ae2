import { randomUUID } from "node:crypto";
import type { Database } from "../client";
import { asSystem } from "../firm";
import { asFirmId, type FirmId } from "../firm-id";
import { companies, type CompanyRow } from "../schema/companies";
import { connections, type ConnectionRow } from "../schema/connections";
import { firms, type FirmRow } from "../schema/firms";
import { invoices, type InvoiceRow } from "../schema/invoices";
import { memberCompanies, memberships, type MembershipRow } from "../schema/memberships";
import { users, type UserRow } from "../schema/users";

/** A firm as factories return it: its id is branded already. */
export type TestFirm = Omit<FirmRow, "id"> & { id: FirmId };

function unique(): string {
  return randomUUID().slice(0, 8);
}

function only<T>(rows: T[]): T {
  const [row] = rows;
  if (row === undefined) throw new Error("the factory's insert returned no row");
  return row;
}

export async function createFirm(
  database: Database,
  overrides: Partial<typeof firms.$inferInsert> = {},
): Promise<TestFirm> {
  const mark = unique();
  const values = { slug: `firm-${mark}`, name: `Cabinet ${mark}`, country: "FR", ...overrides };
  const row = only(
    await asSystem(database, "factory", ({ db }) => db.insert(firms).values(values).returning()),
  );
  return { ...row, id: asFirmId(row.id) };
}

export async function createCompany(
  database: Database,
  firm: { id: string },
  overrides: Partial<typeof companies.$inferInsert> = {},
): Promise<CompanyRow> {
  const values = {
    firmId: firm.id,
    name: `Company ${unique()}`,
    country: "FR",
    timeZone: "Europe/Paris",
    currency: "EUR",
    ...overrides,
  };
  return only(
    await asSystem(database, "factory", ({ db }) => db.insert(companies).values(values).returning()),
  );
}

export async function createUser(
  database: Database,
  overrides: Partial<typeof users.$inferInsert> = {},
): Promise<UserRow> {
  const mark = unique();
  const values = { email: `person-${mark}@example.com`, name: `Person ${mark}`, ...overrides };
  return only(await asSystem(database, "factory", ({ db }) => db.insert(users).values(values).returning()));
}

/** A seat in a firm: owner of all companies, unless said otherwise. `companyIds` makes the access "some". */
export async function createMembership(
  database: Database,
  place: { firm: { id: string }; user: { id: string } },
  overrides: { role?: MembershipRow["role"]; companyIds?: string[] } = {},
): Promise<MembershipRow> {
  const { companyIds, role } = overrides;
  return asSystem(database, "factory", async ({ db }) => {
    const row = only(
      await db
        .insert(memberships)
        .values({
          firmId: place.firm.id,
          userId: place.user.id,
          role: role ?? "owner",
          companyAccess: companyIds ? "some" : "all",
        })
        .returning(),
    );
    const seats = (companyIds ?? []).map((companyId) => ({
      firmId: place.firm.id,
      membershipId: row.id,
      companyId,
    }));
    if (seats.length > 0) await db.insert(memberCompanies).values(seats);
    return row;
  });
}

/** An active Altoviz connection of the company, without credentials. Pass `companyId: null` for a firm-wide one. */
export async function createConnection(
  database: Database,
  company: { firmId: string; id: string },
  overrides: Partial<typeof connections.$inferInsert> = {},
): Promise<ConnectionRow> {
  const values = {
    firmId: company.firmId,
    companyId: company.id,
    providerId: "altoviz",
    remoteAccountId: unique(),
    remoteAccountName: "Remote account",
    ...overrides,
  };
  return only(
    await asSystem(database, "factory", ({ db }) => db.insert(connections).values(values).returning()),
  );
}

type InvoiceOverrides = Partial<typeof invoices.$inferInsert>;

/** A final, unpaid sales invoice of 120.00 EUR, written directly: without source record and roll-up. */
export async function createInvoice(
  database: Database,
  connection: ConnectionRow,
  overrides: InvoiceOverrides = {},
): Promise<InvoiceRow> {
  return only(await createInvoices(database, connection, [overrides]));
}

/** As {@link createInvoice}, several in one statement, in the order given. */
export async function createInvoices(
  database: Database,
  connection: ConnectionRow,
  list: readonly InvoiceOverrides[],
): Promise<InvoiceRow[]> {
  const values = list.map((overrides) => invoiceValues(connection, overrides));
  if (values.length === 0) return [];
  return asSystem(database, "factory", ({ db }) => db.insert(invoices).values(values).returning());
}

function invoiceValues(connection: ConnectionRow, overrides: InvoiceOverrides): typeof invoices.$inferInsert {
  const companyId = overrides.companyId ?? connection.companyId;
  if (companyId === null) throw new Error("an invoice of a firm-wide connection needs a companyId");
  const externalId = overrides.externalId ?? unique();
  return {
    firmId: connection.firmId,
    connectionId: connection.id,
    providerId: connection.providerId,
    resource: "invoices",
    direction: "sale",
    kind: "invoice",
    number: `F-${externalId}`,
    lifecycle: "final",
    delivery: "sent",
    payment: "unpaid",
    issuedOn: "2026-01-15",
    dueOn: "2026-02-14",
    currency: "EUR",
    net: "100.0000",
    tax: "20.0000",
    gross: "120.0000",
    open: "120.0000",
    partyName: "Dupont SARL",
    hasDocument: true,
    searchText: `f-${externalId} dupont sarl`,
    ...overrides,
    companyId,
    externalId,
  };
}
