import { withFirm } from "@comptoir/db";
import { CATALOG, type Credentials, type ProviderId } from "@comptoir/providers";
import { createCompany } from "../companies/create";
import { addConnection } from "../connections/add";
import { verifyFields } from "../connections/verify";
import type { FirmContext, FirmTransaction } from "../context";
import { enqueueJob } from "../jobs";
import type { DemoCompany, DemoFirm } from "./demo-firms";
import type { SandboxAddress, SandboxCompany } from "./sandbox-address";

// architecture-allow: the set-up of the demo, by the verbs that a person uses

/** The demo firm's companies with their connections, each made once; those with an address of their own follow it. */
export async function seedDemoBooks(
  ctx: FirmContext,
  firm: DemoFirm,
  sandbox: SandboxAddress,
): Promise<void> {
  for (const company of firm.companies) {
    const companyId = await ensureCompany(ctx, company);
    const books = sandbox.companies.find(({ name }) => name.startsWith(company.sandbox));
    if (books) await ensureConnection(ctx, { companyId, providerId: books.service, fields: fieldsOf(books) });
  }
  if (!firm.hasCollector) return;
  const { url, bearer } = sandbox.invoiceCollector;
  await ensureConnection(ctx, {
    companyId: null,
    providerId: "invoice-collector",
    fields: { serverUrl: url, bearer },
  });
}

async function ensureCompany(ctx: FirmContext, company: DemoCompany): Promise<string> {
  const [known] = await withFirm(
    ctx.database,
    ctx.firmId,
    async ({ sql, firmId }) =>
      sql<
        { id: string }[]
      >`select id from companies where firm_id = ${firmId} and name = ${company.name} limit 1`,
  );
  if (known) return known.id;
  const { name, country, taxId } = company;
  return (await createCompany(ctx, { name, country, taxId })).id;
}

type Place = { companyId: string | null; providerId: ProviderId; fields: Credentials };

/** A connection that somebody disconnected in the demo stays disconnected. */
async function ensureConnection(ctx: FirmContext, place: Place): Promise<void> {
  if (await pointToSandbox(ctx, place)) return;
  const checked = await verifyFields(ctx, place.providerId, place.fields);
  if (!checked.ok) throw new Error(`the stand-in of ${place.providerId} cannot be used: ${checked.cause}`);
  await addConnection(ctx, { ...place, accountId: checked.account.id });
}

async function pointToSandbox(ctx: FirmContext, { companyId, providerId, fields }: Place): Promise<boolean> {
  const serverUrl = fields["serverUrl"];
  const moved = serverUrl === undefined ? {} : { serverUrl };
  return withFirm(ctx.database, ctx.firmId, async (tx) => {
    const { sql, firmId } = tx;
    const rows = await sql<{ id: string }[]>`
      update connections set settings = settings || ${JSON.stringify(moved)}::jsonb,
        status = case when cause = 'address_not_allowed' and status = 'needs_attention' then 'active' else status end,
        cause = case when cause = 'address_not_allowed' then null else cause end
      where firm_id = ${firmId} and provider_id = ${providerId} and company_id is not distinct from ${companyId}
      returning id`;
    if (rows.length === 0) return false;
    await renewWebhooks(tx, providerId, rows);
    return true;
  });
}

/** Stand-ins forget what was registered with them when they end. */
async function renewWebhooks(
  tx: FirmTransaction,
  providerId: ProviderId,
  connections: readonly { id: string }[],
): Promise<void> {
  if (!CATALOG[providerId].capabilities.includes("webhooks")) return;
  for (const { id } of connections) {
    await enqueueJob(tx, { task: "ensure-webhook", payload: { connectionId: id } });
  }
}

function fieldsOf(books: SandboxCompany): Credentials {
  if (books.service !== "wisedat") return { apiKey: books.apiKey };
  const { url, apiKey, user = "", password = "" } = books;
  return { serverUrl: url, apiKey, user, password };
}
