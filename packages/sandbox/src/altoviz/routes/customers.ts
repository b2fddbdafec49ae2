import { json, type SandboxResponse } from "../../http/server";
import { notValid, recordNotFound } from "../answers";
import { type AltovizRoute, type Call, int32, queryValue } from "../call";
import { customerForm } from "../forms/customer";
import { type Customer, customerName } from "../records";
import { page } from "../paging";

export const customerRoutes: AltovizRoute[] = [
  { method: "GET", path: "/v1/Customers", handle: list },
  { method: "GET", path: "/v1/Customers/Find", handle: find },
  { method: "GET", path: "/v1/Customers/GetByInternalId/{internalId}", handle: getByInternalId },
  { method: "GET", path: "/v1/Customers/{id}", handle: get },
];

function list(call: Call): SandboxResponse {
  const words = queryValue(call.request, "query")?.toLowerCase().split(/\s+/) ?? [];
  const rows = [...call.books.customers.values()].filter((customer) => {
    const text = [customer.number, customerName(customer), customer.email, customer.address.city].join(" ");
    return words.every((word) => text.toLowerCase().includes(word));
  });
  return page(call, rows, (customer) => customerForm(customer, call.state.switches));
}

/** An array, empty when nothing matches and when nothing was asked. */
function find({ request, books, state }: Call): SandboxResponse {
  const wanted = {
    email: queryValue(request, "email"),
    internalId: queryValue(request, "internalId"),
    number: queryValue(request, "number"),
  };
  if (Object.values(wanted).every((value) => value === undefined)) return json(200, []);
  const rows = [...books.customers.values()].filter(
    (customer) =>
      (wanted.email === undefined || customer.email?.toLowerCase() === wanted.email.toLowerCase()) &&
      (wanted.internalId === undefined || customer.internalId === wanted.internalId) &&
      (wanted.number === undefined || customer.number === wanted.number),
  );
  return json(
    200,
    rows.map((customer) => customerForm(customer, state.switches)),
  );
}

function getByInternalId(call: Call): SandboxResponse {
  const { internalId = "" } = call.request.params;
  const found = [...call.books.customers.values()].find((customer) => customer.internalId === internalId);
  return answer(call, found, `Customer with internal ID ${internalId} not found.`);
}

function get(call: Call): SandboxResponse {
  const { id: text = "" } = call.request.params;
  const id = int32(text);
  if (id === undefined) return notValid(text);
  return answer(call, call.books.customers.get(id), `Customer with ID ${id} not found.`);
}

function answer(
  { request, state }: Call,
  customer: Customer | undefined,
  otherwise: string,
): SandboxResponse {
  if (!customer) return recordNotFound(otherwise, request, state.switches);
  return json(200, customerForm(customer, state.switches));
}
