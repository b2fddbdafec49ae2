import { randomUUID } from "node:crypto";
import {
  asSystem,
  auditEvents,
  type Database,
  entryKeys,
  inboxDeliveries,
  invitations,
  invoiceLines,
  invoiceRollups,
  operations,
  parties,
  payments,
  products,
  providerLists,
  type QueryBuilder,
  rejectedRecords,
  sourceRecords,
  syncRuns,
  syncSeen,
} from "@comptoir/db";

export type Filling = {
  firmId: string;
  mark: string;
  currency: string;
  userId: string;
  companyId: string;
  connectionId: string;
  collectorConnectionId: string;
  invoiceId: string;
};

const LATER = new Date("2099-01-01T00:00:00Z");
const AMOUNTS = { net: "100.0000", tax: "20.0000", gross: "120.0000", open: "120.0000" };

/** What syncs, operations and people leave behind. */
export async function fillHistory(database: Database, filling: Filling) {
  const { firmId, mark, currency, userId, companyId, connectionId, invoiceId } = filling;
  const [partyId, operationId, invitationId] = [randomUUID(), randomUUID(), randomUUID()];
  const productId = randomUUID();
  const record = { firmId, connectionId, resource: "invoices", externalId: `1-${mark}` };
  await asSystem(database, "fill a place", async ({ db }) => {
    await db.insert(sourceRecords).values({
      ...record,
      payload: `{"number":"F-${mark}"}`,
      contentHash: Buffer.from(mark),
      mapperVersion: 1,
    });
    await db
      .insert(rejectedRecords)
      .values({ ...record, path: "date", reason: `odd ${mark}`, payload: "{}" });
    await db.insert(syncSeen).values(record);
    await db
      .insert(syncRuns)
      .values({ firmId, connectionId, mode: "full", trigger: "first", status: "running" });
    await db.insert(parties).values({
      firmId,
      id: partyId,
      companyId,
      connectionId,
      role: "customer",
      name: `Customer ${mark}`,
      externalId: `customer-${mark}`,
      searchText: `customer ${mark}`,
    });
    await fillCatalogue(db, { ...filling, productId });
    const line = { firmId, invoiceId, position: 1, description: `Lamps ${mark}` };
    await db.insert(invoiceLines).values(line);
    const month = new Date().toISOString().slice(0, 8).concat("01");
    const kind = { direction: "sale", kind: "invoice", lifecycle: "final" };
    await db
      .insert(invoiceRollups)
      .values({ firmId, companyId, ...kind, currency, month, count: 1, ...AMOUNTS });
    const request = { method: "POST", path: `/${mark}`, body: null };
    const operation = { type: "invoices.finalize", status: "failed" as const, requestedBy: userId, request };
    await db.insert(operations).values({ ...record, id: operationId, companyId, input: {}, ...operation });
    await db.insert(inboxDeliveries).values({ firmId, connectionId, objectKey: mark, size: 1 });
    await db.insert(auditEvents).values({
      firmId,
      companyId,
      actorKind: "user",
      actorId: userId,
      action: "company.added",
      entityType: "company",
      entityId: companyId,
    });
    await db.insert(invitations).values({
      firmId,
      id: invitationId,
      email: `${mark}@example.com`,
      role: "accountant",
      companyAccess: "some",
      companyIds: [companyId],
      invitedBy: userId,
      expiresAt: LATER,
    });
    await db
      .insert(entryKeys)
      .values({ keyHash: `invitation-${mark}`, purpose: "invitation", firmId, targetId: invitationId });
  });
  return { partyId, productId, operationId, invitationId };
}

/** What a provider has beside invoices and parties. */
async function fillCatalogue(db: QueryBuilder, filling: Filling & { productId: string }): Promise<void> {
  const { firmId, mark, currency, companyId, connectionId, productId } = filling;
  const place = { firmId, companyId, connectionId, currency };
  await db.insert(products).values({
    ...place,
    id: productId,
    externalId: `product-${mark}`,
    kind: "product",
    name: `Product ${mark}`,
    priceIncludesTax: false,
    hasImage: false,
    active: true,
    searchText: `product ${mark}`,
  });
  await db.insert(payments).values({
    ...place,
    externalId: `receipt-${mark}`,
    partyExternalId: `customer-${mark}`,
    partyName: `Customer ${mark}`,
    receivedOn: "2026-03-01",
    amount: "120.0000",
  });
  await db.insert(providerLists).values({
    firmId,
    connectionId,
    resource: "units",
    externalId: `unit-${mark}`,
    label: `Unit ${mark}`,
    active: true,
  });
}
