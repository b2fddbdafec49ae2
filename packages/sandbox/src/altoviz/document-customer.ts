import { badRequest } from "./answers";
import type { Call } from "./call";
import type { Customer } from "./records";
import type { Read } from "./resource/body";

type Asked = { customerId: number | null; customerNumber: string | null; customerName: string | null };

/** Whom a document is for: by ID, else by number, else nobody in the books, with or without a name. */
export function documentCustomer({ books, state }: Call, asked: Asked): Read<Customer | null> {
  const { customerId: id, customerNumber: number } = asked;
  const { unknownCustomer, withoutCustomer } = state.switches;
  if (id === null && number === null) {
    const refused = asked.customerName === null && withoutCustomer === "refused";
    return refused ? { refusal: badRequest("Customer ID, number or name must be defined") } : { value: null };
  }
  const found = [...books.customers.values()].find((customer) =>
    id === null ? customer.number === number : customer.id === id,
  );
  if (found || unknownCustomer === "ignored") return { value: found ?? null };
  return { refusal: badRequest(`Customer with ${id === null ? "number" : "ID"} ${id ?? number} not found.`) };
}
