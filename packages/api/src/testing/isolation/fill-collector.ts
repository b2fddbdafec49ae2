import { randomBytes, randomUUID } from "node:crypto";
import {
  asSystem,
  collectorAccounts,
  collectorCredentials,
  type Database,
  documents,
  onboardingSessions,
  remoteHooks,
} from "@comptoir/db";
import type { Filling } from "./fill-history";

/** A supplier connected for the company, with a window that is open and a document that arrived. */
export async function fillCollector(database: Database, filling: Filling) {
  const { firmId, mark, userId, companyId, collectorConnectionId: connectionId, invoiceId } = filling;
  const [accountId, credentialId] = [randomUUID(), randomUUID()];
  const [sessionId, documentId] = [randomUUID(), randomUUID()];
  await asSystem(database, "fill a place", async ({ db }) => {
    await db.insert(collectorAccounts).values({
      firmId,
      id: accountId,
      connectionId,
      companyId,
      remoteId: randomUUID(),
      remoteUserId: remoteId(),
    });
    await db.insert(collectorCredentials).values({
      firmId,
      id: credentialId,
      collectorAccountId: accountId,
      companyId,
      externalId: remoteId(),
      collectorId: "energy",
      collectorName: `Energy ${mark}`,
      stateIndex: 7,
    });
    await db.insert(onboardingSessions).values({
      firmId,
      id: sessionId,
      collectorAccountId: accountId,
      companyId,
      openedBy: userId,
      locale: "fr",
      credentialsBefore: [],
      expiresAt: new Date("2099-01-01T00:00:00Z"),
    });
    await db.insert(remoteHooks).values({
      firmId,
      connectionId,
      externalId: `hook-${mark}`,
      publicUrl: "http://localhost:3000",
    });
    await db.insert(documents).values({
      firmId,
      id: documentId,
      connectionId,
      companyId,
      invoiceId,
      status: "stored",
      originKey: mark,
      sha256: mark,
      objectKey: mark,
      size: 1,
      contentType: "application/pdf",
      fileName: `${mark}.pdf`,
    });
  });
  return { sessionId, credentialId, documentId };
}

/** In the form of the service's ids; others are refused before anybody is asked. */
function remoteId(): string {
  return randomBytes(12).toString("hex");
}
