import { randomUUID } from "node:crypto";
import { asSystem, type Database } from "@comptoir/db";
import {
  createCompany,
  createConnection,
  createInvoice,
  createMembership,
  createUser,
  type TestFirm,
} from "@comptoir/db/testing/factories";
import { sealSecrets } from "@comptoir/services/connections/credentials";
import { testContext } from "@comptoir/services/testing/context";
import { fillCollector } from "./fill-collector";
import { fillHistory } from "./fill-history";

/** A company of a firm with rows in every table, and the ids by which somebody may ask for them. */
export type Place = {
  firm: TestFirm;
  /** Stands in every text of the place. */
  mark: string;
  /** The currency of its amounts and of no other place's: totals and counts betray themselves by it. */
  currency: string;
  companyId: string;
  connectionId: string;
  /** Firm-wide: the same for every company of the firm. */
  collectorConnectionId: string;
  /** A draft. */
  invoiceId: string;
  partyId: string;
  productId: string;
  operationId: string;
  documentId: string;
  sessionId: string;
  credentialId: string;
  memberId: string;
  invitationId: string;
};

/** What an answer to somebody else must not contain; the firm's own ids are not the place's. */
export function marksOf(place: Place): string[] {
  const { firm: _, collectorConnectionId: __, ...own } = place;
  return Object.values(own);
}

export async function createPlace(
  database: Database,
  firm: TestFirm,
  options: { currency: string; collectorConnectionId?: string },
): Promise<Place> {
  const mark = `mark-${randomUUID().slice(0, 8)}`;
  const { currency } = options;
  const company = await createCompany(database, firm, { name: `Company ${mark}`, currency });
  const connection = await createConnection(database, company, { remoteAccountName: `Account ${mark}` });
  await lendKey(database, firm, { id: connection.id, secrets: { apiKey: "isolation-key-0001" } });
  const collectorConnectionId =
    options.collectorConnectionId ?? (await createCollectorConnection(database, firm, company));
  const invoice = await createInvoice(database, connection, {
    lifecycle: "draft",
    currency,
    number: `F-${mark}`,
    externalId: `1-${mark}`,
    partyExternalId: `customer-${mark}`,
    partyName: `Customer ${mark}`,
    searchText: `customer ${mark}`,
  });
  const user = await createUser(database, { name: `Person ${mark}` });
  const seat = await createMembership(
    database,
    { firm, user },
    { role: "accountant", companyIds: [company.id] },
  );
  const ids = { companyId: company.id, connectionId: connection.id, collectorConnectionId };
  const filling = { firmId: firm.id, mark, currency, userId: user.id, invoiceId: invoice.id, ...ids };
  const history = await fillHistory(database, filling);
  const collector = await fillCollector(database, filling);
  return { firm, mark, currency, ...ids, invoiceId: invoice.id, memberId: seat.id, ...history, ...collector };
}

async function createCollectorConnection(
  database: Database,
  firm: TestFirm,
  company: { firmId: string; id: string },
): Promise<string> {
  const { id } = await createConnection(database, company, {
    companyId: null,
    providerId: "invoice-collector",
    remoteAccountName: "Suppliers of the whole firm",
    settings: { serverUrl: "https://collector.example" },
  });
  await lendKey(database, firm, { id, secrets: { bearer: "isolation-bearer-0001" } });
  return id;
}

async function lendKey(
  database: Database,
  firm: TestFirm,
  { id, secrets }: { id: string; secrets: Record<string, string> },
): Promise<void> {
  const sealedCredentials = sealSecrets(testContext(database, firm), id, secrets);
  await asSystem(
    database,
    "lend a connection its key",
    async ({ sql }) => sql`update connections set sealed_credentials = ${sealedCredentials} where id = ${id}`,
  );
}
