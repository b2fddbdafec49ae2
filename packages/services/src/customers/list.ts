import { PARTY_ROLES } from "@comptoir/db";
import { z } from "zod";
import { authorize } from "../authorize";
import type { FirmContext } from "../context";
import { NamedListInput, namedPage } from "../named-list";
import { CustomerRow, customerColumns, customerSource } from "./row";

export const ListCustomersInput = NamedListInput.extend({ role: z.enum(PARTY_ROLES).default("customer") });
export type ListCustomersInput = z.infer<typeof ListCustomersInput>;

export const CustomerPage = z.object({ rows: z.array(CustomerRow), nextCursor: z.string().nullable() });
export type CustomerPage = z.infer<typeof CustomerPage>;

/** A page of customers or suppliers by name. @throws ServiceError not_found for a company outside the actor's scope */
export async function listCustomers(ctx: FirmContext, input: ListCustomersInput): Promise<CustomerPage> {
  authorize(ctx, "read");
  const { role } = input;
  return namedPage<CustomerRow>(ctx, input, {
    bound: role,
    hits: ({ sql }, { query, companies }) =>
      sql`select search_parties(${query}, ${role}, ${companies}, 5000)`,
    rows: async (tx, { condition, ending }) =>
      await tx.sql<CustomerRow[]>`
        select ${customerColumns(tx)} from ${customerSource(tx)} where p.role = ${role} and ${condition} ${ending}`,
  });
}
