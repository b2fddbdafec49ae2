import { z } from "zod";
import { ProviderError } from "../../errors";
import { decodeAnswer } from "../../http/decode";
import type { Transport } from "../../http/transport";
import { optionalText } from "../../http/wire";
import type { RemoteAccount } from "../../provider";
import { PROVIDER } from "../transport";

const UNLIMITED = -1;

const limit = z.number().nullish();

const customer = z.looseObject({
  id: optionalText,
  name: optionalText,
  email: optionalText,
  /** Of the older age only. */
  callback: z.string().nullish(),
  plan: z
    .looseObject({ name: optionalText, maxUsers: limit, maxCredentials: limit, maxInvoicesPerMonth: limit })
    .nullish(),
});

export type CollectorCustomer = z.infer<typeof customer>;

/** GET /customer: whose bearer it is. */
export async function fetchCustomer(transport: Transport): Promise<CollectorCustomer> {
  const operation = "customer.get";
  const answer = await transport.request(operation, { method: "GET", path: "/customer" });
  return decodeAnswer(customer, answer, { provider: PROVIDER, operation });
}

/** A server of the older age does not give the account's id. */
export function accountOf({ id, name, email, plan }: CollectorCustomer): RemoteAccount {
  const facts = [
    { label: "Email", value: email },
    { label: "Plan", value: plan?.name ?? null },
    { label: "Users", value: limitText(plan?.maxUsers) },
    { label: "Credentials", value: limitText(plan?.maxCredentials) },
    { label: "Invoices per month", value: limitText(plan?.maxInvoicesPerMonth) },
  ];
  const details = facts.flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]));
  return { id, name, details };
}

function limitText(value: number | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  return value === UNLIMITED ? "∞" : String(value);
}

/** POST /customer, of the older age: the one address of callbacks. It is read back, for the answer is not described. */
export async function setCustomerCallback(transport: Transport, url: string): Promise<boolean> {
  await transport.request("customer.update", { method: "POST", path: "/customer", body: { callback: url } });
  return (await fetchCustomer(transport)).callback === url;
}

export type ServerAge = "present" | "seed";

/** The older age tells its callback with the customer and has no list of callbacks. */
export async function detectAge(transport: Transport): Promise<ServerAge> {
  if ("callback" in (await fetchCustomer(transport))) return "seed";
  try {
    await transport.request("callbacks.list", { method: "GET", path: "/callbacks" });
    return "present";
  } catch (error) {
    if (error instanceof ProviderError && error.status === 404) return "seed";
    throw error;
  }
}
