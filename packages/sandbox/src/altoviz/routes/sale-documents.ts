import { empty, json, jsonBody, type SandboxResponse } from "../../http/server";
import { badRequest, notValid, recordNotFound, refused, validationFailed } from "../answers";
import { type AltovizRoute, type Call, int32, queryValue } from "../call";
import { type Kind, KINDS, type SaleDocument } from "../documents";
import { readDraft } from "../draft";
import { finalize } from "../finalize";
import { documentForm } from "../forms/document";
import { listDocuments } from "../list-documents";
import { documentPdf } from "../pdf";
import { documentsOf } from "../state";
import { announceDocument } from "../webhooks/announce";

/** What invoices and credits have in common: everything but the way they are settled. */
export function saleDocumentRoutes(kind: "invoice" | "credit"): AltovizRoute[] {
  const { root } = KINDS[kind];
  return [
    ...commonRoutes(kind),
    { method: "PUT", path: `${root}/{id}`, handle: withDocument(kind, replace) },
    { method: "DELETE", path: `${root}/{id}`, handle: withDocument(kind, remove) },
    { method: "POST", path: `${root}/Finalize/{id}`, handle: withDocument(kind, finalizeDraft) },
  ];
}

/** What quotes have too. */
export function commonRoutes(kind: Kind): AltovizRoute[] {
  const { root } = KINDS[kind];
  return [
    { method: "GET", path: root, handle: (call) => listDocuments(call, kind) },
    { method: "POST", path: root, handle: (call) => create(call, kind) },
    { method: "GET", path: `${root}/Find`, handle: (call) => find(call, kind) },
    { method: "GET", path: `${root}/{id}`, handle: withDocument(kind, answer) },
    { method: "GET", path: `${root}/Download/{id}`, handle: withDocument(kind, download) },
    { method: "POST", path: `${root}/Send/{id}`, handle: withDocument(kind, send) },
  ];
}

type DocumentHandler = (call: Call, document: SaleDocument) => SandboxResponse | Promise<SandboxResponse>;

export function withDocument(kind: Kind, handle: DocumentHandler): AltovizRoute["handle"] {
  return (call) => {
    const { id: text = "" } = call.request.params;
    const id = int32(text);
    if (id === undefined) return notValid(text);
    const document = documentsOf(call.books, kind).get(id);
    return document ? handle(call, document) : documentNotFound(call, kind, id);
  };
}

export function documentNotFound({ request, state }: Call, kind: Kind, id: number): SandboxResponse {
  return recordNotFound(`${KINDS[kind].name} with ID ${id} not found.`, request, state.switches);
}

export function answer({ books, state }: Call, document: SaleDocument): SandboxResponse {
  return json(200, documentForm(document, books, state));
}

/** An array; empty when no document has the internal ID, and when none was asked for. */
function find({ request, books, state }: Call, kind: Kind): SandboxResponse {
  const internalId = queryValue(request, "internalId");
  const rows = [...documentsOf(books, kind).values()].filter(
    (document) => internalId !== undefined && document.internalId === internalId,
  );
  return json(
    200,
    rows.map((document) => documentForm(document, books, state)),
  );
}

function create(call: Call, kind: Kind): SandboxResponse {
  const draft = readDraft(call, kind);
  if ("refusal" in draft) return draft.refusal;
  documentsOf(call.books, kind).set(draft.document.id, draft.document);
  announceDocument(call, draft.document, "Created");
  return answer(call, draft.document);
}

/** A full replacement: what the body leaves out is cleared. */
function replace(call: Call, document: SaleDocument): SandboxResponse {
  if (!document.isDraft) return finalizedRefusal(call, "modified");
  const draft = readDraft(call, document.kind, { replaces: true });
  if ("refusal" in draft) return draft.refusal;
  Object.assign(document, draft.document, { id: document.id });
  announceDocument(call, document, "Updated");
  return answer(call, document);
}

function remove(call: Call, document: SaleDocument): SandboxResponse {
  return document.isDraft ? deleteDocument(call, document) : finalizedRefusal(call, "deleted");
}

/** Takes the document out of the books; the answer is the document as it was. */
export function deleteDocument(call: Call, document: SaleDocument): SandboxResponse {
  documentsOf(call.books, document.kind).delete(document.id);
  announceDocument(call, document, "Deleted");
  return call.state.switches.deleteAnswer === "document" ? answer(call, document) : empty(200);
}

function finalizedRefusal({ state }: Call, verb: string): SandboxResponse {
  return badRequest(`Only draft documents can be ${verb}.`, state.switches.finalizedWriteStatus);
}

function finalizeDraft(call: Call, document: SaleDocument): SandboxResponse {
  const blocked = finalize(call, document);
  if (blocked) return blocked;
  announceDocument(call, document, "Updated");
  return answer(call, document);
}

/** PDF whatever the client accepts. */
async function download({ books }: Call, document: SaleDocument): Promise<SandboxResponse> {
  const name = document.number ?? `brouillon-${document.id}`;
  return {
    status: 200,
    headers: { "content-type": "application/pdf", "content-disposition": `attachment; filename=${name}.pdf` },
    body: await documentPdf(document, books),
  };
}

/** The body is a bare array of addresses; the answer is 200 without a body. */
function send(call: Call, document: SaleDocument): SandboxResponse {
  const addresses = jsonBody(call.request);
  if (!Array.isArray(addresses) || addresses.length === 0)
    return validationFailed("'Emails' must not be empty.");
  if (document.isDraft) return refused("Impossible d'envoyer un document en brouillon");
  document.sentAt = call.state.now().toISOString();
  if (document.quote?.status === "Pending") document.quote.status = "Sent";
  announceDocument(call, document, "Updated");
  return empty(200);
}
