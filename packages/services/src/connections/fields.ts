import { CATALOG, PROVIDER_IDS } from "@comptoir/providers/catalog";
import { z } from "zod";
import type { FirmContext, FirmTransaction } from "../context";
import { ServiceError } from "../errors";
import { loadCompany } from "../companies/load";
import { checkMayChange } from "./load";

/** A connection's form: which provider, for which company (null: the whole firm), and the catalogue's fields by name. */
export const ConnectionForm = z.object({
  providerId: z.enum(PROVIDER_IDS),
  companyId: z.guid().nullable(),
  fields: z.record(z.string().max(40), z.string().max(4000)),
});
export type ConnectionForm = z.infer<typeof ConnectionForm>;

/** Checks that the form names a company exactly where the provider's accounts are a company's. @throws ServiceError */
export async function checkPlace(tx: FirmTransaction, ctx: FirmContext, form: ConnectionForm): Promise<void> {
  const perCompany = CATALOG[form.providerId].scope === "company";
  if (perCompany !== (form.companyId !== null)) {
    throw new ServiceError(
      "invalid",
      perCompany ? "Choose a company." : "This account serves the whole firm.",
      {
        reason: "company",
      },
    );
  }
  checkMayChange(ctx, form.companyId);
  if (form.companyId !== null) await loadCompany(tx, ctx, form.companyId);
}
