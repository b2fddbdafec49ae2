import { companies, withFirm } from "@comptoir/db";
import { z } from "zod";
import { recordAudit } from "../audit";
import { authorize } from "../authorize";
import type { FirmContext } from "../context";
import { ServiceError } from "../errors";

/** Currency and time zone of a country, where the form leaves them out; others say them. */
const DEFAULTS: Readonly<Record<string, { currency: string; timeZone: string }>> = {
  FR: { currency: "EUR", timeZone: "Europe/Paris" },
  PL: { currency: "PLN", timeZone: "Europe/Warsaw" },
  PT: { currency: "EUR", timeZone: "Europe/Lisbon" },
};

const timeZones: ReadonlySet<string> = new Set(Intl.supportedValuesOf("timeZone"));

export const CreateCompanyInput = z.object({
  name: z.string().trim().min(1).max(200),
  /** ISO 3166-1 alpha-2. */
  country: z.string().regex(/^[A-Z]{2}$/),
  taxId: z.string().trim().max(40).optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  timeZone: z
    .string()
    .refine((zone) => timeZones.has(zone))
    .optional(),
});
export type CreateCompanyInput = z.infer<typeof CreateCompanyInput>;

export const CreatedCompany = z.object({ id: z.string() });

/** Adds a client of the firm. @throws ServiceError forbidden | invalid (a country whose currency and time zone must be said) */
export async function createCompany(ctx: FirmContext, input: CreateCompanyInput): Promise<{ id: string }> {
  authorize(ctx, "manage_companies");
  const currency = input.currency ?? DEFAULTS[input.country]?.currency;
  const timeZone = input.timeZone ?? DEFAULTS[input.country]?.timeZone;
  if (!currency || !timeZone) {
    throw new ServiceError("invalid", "Say the currency and the time zone for this country.", {
      reason: "country_defaults",
    });
  }
  return await withFirm(ctx.database, ctx.firmId, async (tx) => {
    const [row] = await tx.db
      .insert(companies)
      .values({
        firmId: tx.firmId,
        name: input.name,
        country: input.country,
        taxId: input.taxId || null,
        currency,
        timeZone,
      })
      .returning({ id: companies.id });
    if (!row) throw new ServiceError("conflict", "The company was not added.");
    await recordAudit(tx, ctx, {
      action: "company.added",
      entityType: "company",
      entityId: row.id,
      companyId: row.id,
    });
    return { id: row.id };
  });
}
