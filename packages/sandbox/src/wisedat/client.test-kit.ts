import { constants, createPublicKey, publicEncrypt } from "node:crypto";
import { z } from "zod";

const statusBody = z.object({ State: z.number(), PublicKey: z.tuple([z.string(), z.string()]).optional() });
const loginBody = z.object({ auth_token: z.string(), token_expiration_date: z.string().optional() });

type Account = { url: string; apiKey: string; user: string; password: string };

export async function status(url: string, apiKey: string) {
  const answer = await fetch(`${url}/status`, { headers: { authorization: `WDAPI ${apiKey}` } });
  return statusBody.parse(await answer.json());
}

/** The login of a real client: the server's key, PKCS#1 v1.5, standard Base64, no body. */
export async function logIn(account: Account): Promise<Response> {
  const { PublicKey } = await status(account.url, account.apiKey);
  if (!PublicKey) throw new Error("the API is not online");
  const authorization = `WDAPI ${encrypted(PublicKey, account)}`;
  return fetch(`${account.url}/authentication/login`, { method: "POST", headers: { authorization } });
}

export function encrypted([modulus, exponent]: [string, string], account: Account): string {
  const [n, e] = [modulus, exponent].map((part) => Buffer.from(part, "base64").toString("base64url"));
  const key = createPublicKey({ key: { kty: "RSA", n, e }, format: "jwk" });
  const plain = Buffer.from(`${account.apiKey};${account.user};${account.password}`, "utf8");
  return publicEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, plain).toString("base64");
}

export async function tokenFor(account: Account): Promise<string> {
  return loginBody.parse(await (await logIn(account)).json()).auth_token;
}

const page = z.looseObject({ number_pages: z.number(), number_items: z.number() });
const invoiceRow = z.looseObject({
  id: z.string(),
  date: z.string(),
  closed: z.boolean(),
  customer: z.looseObject({ code: z.string() }),
  merchandise: z.number(),
  postage: z.number(),
  discounts: z.number(),
  subtotal: z.number(),
  taxes: z.number(),
  adjustment: z.number(),
  total: z.number(),
});
const customerRow = z.looseObject({ id: z.number(), active: z.boolean(), tax_id: z.string() });
const invoicePage = z.looseObject({ pagination: page, sales_invoice: z.array(invoiceRow) });
const customerPage = z.looseObject({ pagination: page, customers: z.array(customerRow) });

/** A client that is logged in. */
export async function signedIn(account: Account) {
  const headers = { authorization: `Bearer ${await tokenFor(account)}`, accept: "application/json" };
  async function read(path: string): Promise<unknown> {
    const answer = await fetch(`${account.url}${path}`, { headers });
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
    return answer.json();
  }
  return {
    get: (path: string) => fetch(`${account.url}${path}`, { headers }),
    read,
    invoices: async (query = "") => invoicePage.parse(await read(`/salesinvoices${query}`)),
    customers: async (query = "") => customerPage.parse(await read(`/customers${query}`)),
    send: (method: string, path: string, body?: unknown) =>
      fetch(`${account.url}${path}`, {
        method,
        headers: { ...headers, "content-type": "application/json" },
        body: body === undefined ? undefined : JSON.stringify(body),
      }),
  };
}

export async function control(url: string, name: string, body: unknown = {}): Promise<void> {
  const answer = await fetch(`${url}/__sandbox/${name}`, { method: "POST", body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(await answer.text());
}
