import { empty, json, type SandboxResponse } from "../../http/server";
import { badRequest, notValid, recordNotFound, refused } from "../answers";
import { type AltovizRoute, type Call, int32, queryValue } from "../call";
import { page } from "../paging";
import { announce } from "../webhooks/announce";
import type { Resource } from "./resource";

type Verb = "list" | "create" | "find" | "getByInternalId" | "get" | "replace" | "remove";

/** The routes that master data have in common, those of them that the resource has. */
export function resourceRoutes<Row extends { id: number; internalId?: string | null }>(
  resource: Resource<Row>,
  verbs: readonly Verb[],
): AltovizRoute[] {
  const { root } = resource;
  const routes: Record<Verb, AltovizRoute> = {
    list: { method: "GET", path: root, handle: (call) => list(call, resource) },
    create: { method: "POST", path: root, handle: (call) => create(call, resource) },
    find: { method: "GET", path: `${root}/Find`, handle: (call) => find(call, resource) },
    getByInternalId: {
      method: "GET",
      path: `${root}/GetByInternalId/{internalId}`,
      handle: (call) => getByInternalId(call, resource),
    },
    get: {
      method: "GET",
      path: `${root}/{id}`,
      handle: withRow(resource, (call, row) => json(200, resource.form(row, call))),
    },
    replace: {
      method: "PUT",
      path: `${root}/{id}`,
      handle: withRow(resource, (call, row) => replace(call, resource, row)),
    },
    remove: {
      method: "DELETE",
      path: `${root}/{id}`,
      handle: withRow(resource, (call, row) => remove(call, resource, row)),
    },
  };
  return verbs.map((verb) => routes[verb]);
}

/** Finds the row of `{id}`; 400 when that is no number, 404 when it is nobody's. */
export function withRow<Row extends { id: number }>(
  resource: Resource<Row>,
  handle: (call: Call, row: Row) => SandboxResponse | Promise<SandboxResponse>,
  parameter = "id",
): AltovizRoute["handle"] {
  return (call) => {
    const text = call.request.params[parameter] ?? "";
    const id = int32(text);
    if (id === undefined) return notValid(text);
    const row = resource.rows(call.books).get(id);
    if (row) return handle(call, row);
    return recordNotFound(`${resource.name} with ID ${id} not found.`, call.request, call.state.switches);
  };
}

function list<Row extends { id: number }>(call: Call, resource: Resource<Row>): SandboxResponse {
  const words = queryValue(call.request, "query")?.toLowerCase().split(/\s+/) ?? [];
  const rows = [...resource.rows(call.books).values()].filter((row) => {
    if (resource.listed && !resource.listed(row, call)) return false;
    if (words.length === 0) return true;
    const text = resource.words(row).join(" ").toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return page(call, rows, (row) => resource.form(row, call));
}

/** An array: of what fits every parameter given, empty when none is given. */
function find<Row extends { id: number }>(call: Call, resource: Resource<Row>): SandboxResponse {
  const wanted = Object.entries(resource.keys ?? {}).flatMap(([name, valueOf]) => {
    const value = queryValue(call.request, name)?.toLowerCase();
    return value === undefined ? [] : [{ value, valueOf }];
  });
  if (wanted.length === 0) {
    return resource.findBlank === undefined ? json(200, []) : badRequest(resource.findBlank);
  }
  const rows = [...resource.rows(call.books).values()].filter((row) =>
    wanted.every(({ value, valueOf }) => valueOf(row)?.toLowerCase() === value),
  );
  return json(
    200,
    rows.map((row) => resource.form(row, call)),
  );
}

function getByInternalId<Row extends { id: number; internalId?: string | null }>(
  call: Call,
  resource: Resource<Row>,
): SandboxResponse {
  const { request, books, state } = call;
  const { internalId = "" } = request.params;
  const found = [...resource.rows(books).values()].find((row) => row.internalId === internalId);
  if (found) return json(200, resource.form(found, call));
  if (state.switches.internalIdMiss === "no_content") return empty(204);
  const message = `${resource.name} with internal ID ${internalId} not found.`;
  return recordNotFound(message, request, state.switches);
}

function create<Row extends { id: number }>(call: Call, resource: Resource<Row>): SandboxResponse {
  const read = resource.read?.(call, call.books.nextId(), null);
  if (!read || "refusal" in read) return read?.refusal ?? empty(405);
  const { value: row } = read;
  resource.rows(call.books).set(row.id, row);
  resource.stored?.(call, row, null);
  const data = resource.form(row, call);
  if (resource.event) announce(call, resource.event, { change: "Created", data });
  return json(200, data);
}

/** A full replacement: what the body leaves out is cleared. */
function replace<Row extends { id: number }>(
  call: Call,
  resource: Resource<Row>,
  before: Row,
): SandboxResponse {
  const read = resource.read?.(call, before.id, before);
  if (!read || "refusal" in read) return read?.refusal ?? empty(405);
  const { value: row } = read;
  resource.rows(call.books).set(row.id, row);
  resource.stored?.(call, row, before);
  const data = resource.form(row, call);
  if (resource.event) announce(call, resource.event, { change: "Updated", data });
  return json(200, data);
}

/** 200 without a body. */
function remove<Row extends { id: number }>(call: Call, resource: Resource<Row>, row: Row): SandboxResponse {
  const holder = resource.heldBy?.(call, row);
  if (holder !== undefined) {
    return refused(`L'element ${holder} ne peut pas etre supprime car il a ete utilise.`, 409);
  }
  const data = resource.form(row, call);
  resource.rows(call.books).delete(row.id);
  resource.removed?.(call, row);
  if (resource.event) announce(call, resource.event, { change: "Deleted", data });
  return empty(200);
}
