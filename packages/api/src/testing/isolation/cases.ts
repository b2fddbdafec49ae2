import { TEST_PASSWORD } from "@comptoir/services/testing/password";
import type { Place } from "./place";

/**
 * One way to ask for what is not one's own. "not_found": refused as if it were not there; "own": answered, with what is
 * one's own; "change": changes one's own firm alone, without naming anything.
 */
export type Attempt = {
  name: string;
  input: (theirs: Place, mine: Place) => unknown;
  expects: "not_found" | "own" | "change";
  /** What only makes sense across firms, as a connection that serves all companies of one. */
  onlyOtherFirm?: true;
};

export type IsolationCase = { ownerOnly?: true; attempts: readonly Attempt[] };

function byIds(input: Attempt["input"], name = "their id"): Attempt {
  return { name, input, expects: "not_found" };
}

function shows(name: string, input: Attempt["input"]): Attempt {
  return { name, input, expects: "own" };
}

const theirCompany = byIds(({ companyId }) => ({ companyId }), "their company");
const everything = shows("everything", () => ({}));
const id = {
  connection: byIds(({ connectionId }) => ({ id: connectionId })),
  invoice: byIds(({ invoiceId }) => ({ id: invoiceId })),
  credential: byIds(({ credentialId }) => ({ credentialId, code: "123456" })),
  session: byIds(({ sessionId }) => ({ sessionId })),
};
const form = { providerId: "altoviz", fields: { apiKey: "isolation-key-0002" }, accountId: null };
const seat = { role: "accountant", companyAccess: "some" };
const lists = [
  shows("their connection as a filter", ({ connectionId }) => ({
    filter: { connectionIds: [connectionId] },
  })),
  shows("their customer as a filter", ({ partyId }) => ({ filter: { partyId } })),
  shows("a search for their words", ({ mark }) => ({ filter: { search: mark } })),
  shows("a search for the start of their number", () => ({ filter: { search: "F-" } })),
];

const recordOf = (mark: string) => ({ resource: "invoices", externalId: `1-${mark}` });
const finalizing = { type: "invoices.finalize", input: {} };
const orders = [
  byIds(
    ({ connectionId, mark }) => ({ ...finalizing, connectionId, externalId: recordOf(mark).externalId }),
    "their record",
  ),
  byIds(
    (theirs, mine) => ({
      ...finalizing,
      connectionId: mine.connectionId,
      externalId: recordOf(theirs.mark).externalId,
    }),
    "my connection, their record",
  ),
  byIds(
    ({ connectionId }) => ({
      type: "contacts.create",
      input: { lastName: "Planted" },
      connectionId,
      externalId: null,
    }),
    "something new on their connection",
  ),
  byIds(
    (theirs, mine) => ({
      ...finalizing,
      connectionId: mine.connectionId,
      externalId: recordOf(mine.mark).externalId,
      documentId: theirs.documentId,
    }),
    "their file",
  ),
];

/** Every procedure with the ways to misuse it. A procedure that is not listed fails the suite. */
export const CASES: Readonly<Record<string, IsolationCase>> = {
  "collectors.closeWindow": { attempts: [id.session] },
  "collectors.collect": { attempts: [id.credential] },
  "collectors.openWindow": {
    attempts: [
      byIds((theirs) => ({ connectionId: theirs.collectorConnectionId, companyId: theirs.companyId })),
      byIds(
        (theirs, mine) => ({ connectionId: mine.collectorConnectionId, companyId: theirs.companyId }),
        "their company",
      ),
      {
        ...byIds((theirs, mine) => ({
          connectionId: theirs.collectorConnectionId,
          companyId: mine.companyId,
        })),
        name: "their connection",
        onlyOtherFirm: true,
      },
      byIds(
        (theirs, mine) => ({
          connectionId: mine.collectorConnectionId,
          companyId: mine.companyId,
          credentialId: theirs.credentialId,
        }),
        "their credential",
      ),
    ],
  },
  "collectors.overview": { attempts: [theirCompany, everything] },
  "collectors.refresh": { attempts: [theirCompany] },
  "collectors.remove": {
    attempts: [byIds(({ credentialId }) => ({ credentialId, password: TEST_PASSWORD }))],
  },
  "collectors.replace": {
    attempts: [
      byIds((theirs, mine) => ({ credentialId: theirs.credentialId, byCredentialId: mine.credentialId })),
      byIds(
        (theirs, mine) => ({ credentialId: mine.credentialId, byCredentialId: theirs.credentialId }),
        "by their id",
      ),
    ],
  },
  "collectors.sendSecondFactor": { attempts: [id.credential] },
  "collectors.session": { attempts: [id.session] },
  "companies.byId": { attempts: [byIds(({ companyId }) => ({ id: companyId }))] },
  "companies.create": {
    ownerOnly: true,
    attempts: [{ name: "a new one", input: () => ({ name: "New", country: "FR" }), expects: "change" }],
  },
  "companies.list": { attempts: [shows("everything", () => undefined)] },
  "connections.add": { attempts: [byIds(({ companyId }) => ({ ...form, companyId }), "their company")] },
  "connections.addInvoice": {
    attempts: [byIds(({ connectionId }) => ({ id: connectionId, externalId: "1" }))],
  },
  "connections.byId": { attempts: [id.connection] },
  "connections.disconnect": { attempts: [id.connection] },
  "connections.list": { attempts: [theirCompany, everything] },
  "connections.reconnect": {
    attempts: [byIds(({ connectionId }) => ({ id: connectionId, fields: form.fields }))],
  },
  "connections.rejected": { attempts: [id.connection] },
  "connections.requestSync": { attempts: [id.connection] },
  "connections.runs": { attempts: [id.connection] },
  "connections.test": { attempts: [byIds(({ companyId }) => ({ ...form, companyId }), "their company")] },
  "customers.byId": { attempts: [byIds(({ partyId }) => ({ id: partyId }))] },
  "customers.list": {
    attempts: [theirCompany, everything, shows("a search for their words", ({ mark }) => ({ search: mark }))],
  },
  "documents.byId": { attempts: [byIds(({ documentId }) => ({ id: documentId }))] },
  "documents.list": { attempts: [theirCompany, everything] },
  "home.summary": { attempts: [theirCompany, everything] },
  "invoices.byId": { attempts: [id.invoice] },
  "invoices.count": { attempts: [theirCompany, everything, ...lists] },
  "invoices.list": { attempts: [theirCompany, everything, ...lists] },
  "invoices.raw": { attempts: [id.invoice] },
  "me.context": { attempts: [shows("everything", () => undefined)] },
  "me.setLanguage": {
    attempts: [{ name: "my own", input: () => ({ locale: "fr" }), expects: "change" }],
  },
  "members.change": {
    ownerOnly: true,
    attempts: [
      byIds(({ memberId, companyId }) => ({ ...seat, id: memberId, companyIds: [companyId] })),
      byIds(
        ({ companyId }, { memberId }) => ({ ...seat, id: memberId, companyIds: [companyId] }),
        "my member, their company",
      ),
    ],
  },
  "members.invite": {
    ownerOnly: true,
    attempts: [
      byIds(
        ({ companyId }) => ({ ...seat, email: "new@example.com", companyIds: [companyId] }),
        "their company",
      ),
    ],
  },
  "members.list": { ownerOnly: true, attempts: [shows("everything", () => undefined)] },
  "members.remove": { ownerOnly: true, attempts: [byIds(({ memberId }) => ({ id: memberId }))] },
  "members.revokeInvitation": {
    ownerOnly: true,
    attempts: [byIds(({ invitationId }) => ({ id: invitationId }))],
  },
  "operations.byId": { attempts: [byIds(({ operationId }) => ({ id: operationId }))] },
  "operations.draft": {
    attempts: [byIds(({ connectionId, mark }) => ({ connectionId, ...recordOf(mark) }), "their record")],
  },
  "operations.list": { attempts: [byIds(({ connectionId }) => ({ connectionId }), "their connection")] },
  "operations.preview": { attempts: orders },
  "operations.request": { attempts: orders },
  "operations.resolve": {
    attempts: [byIds(({ operationId }) => ({ id: operationId, outcome: "succeeded" }))],
  },
  "products.byId": { attempts: [byIds(({ productId }) => ({ id: productId }))] },
  "products.list": {
    attempts: [
      theirCompany,
      everything,
      shows("their connection as a filter", ({ connectionId }) => ({ connectionId })),
      shows("a search for their words", ({ mark }) => ({ search: mark })),
    ],
  },
  "providerLists.entries": {
    attempts: [byIds(({ connectionId }) => ({ connectionId, resource: "units" }), "their connection")],
  },
  "receipts.list": {
    attempts: [
      theirCompany,
      everything,
      shows("their connection as a filter", ({ connectionId }) => ({ connectionId })),
      shows("their customer as a filter", ({ mark }) => ({ partyExternalId: `customer-${mark}` })),
    ],
  },
};
