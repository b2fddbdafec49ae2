import type { Database, FirmId, FirmTransaction } from "@comptoir/db";
import type { Ports } from "./ports";

/** Who acts. A closed union: screens, jobs and embedded windows call the same verbs with a different actor. */
export type Actor =
  | { kind: "user"; userId: string; role: "owner" | "accountant" }
  | { kind: "worker"; workerId: string }
  | { kind: "onboarding"; sessionId: string; userId: string };

/** The companies that the actor may see: all of the firm, or exactly these ids. */
export type CompanyScope = "all" | readonly string[];

/** What every verb of a firm gets. Built once per request or job, after the membership was checked. */
export type FirmContext = {
  readonly firmId: FirmId;
  readonly firmSlug: string;
  readonly companies: CompanyScope;
  readonly actor: Actor;
  readonly database: Database;
  readonly ports: Ports;
};

/** What verbs outside a firm get: sign-in, set-up, invitations, hooks. */
export type SystemContext = { readonly database: Database; readonly ports: Ports };

export type { FirmTransaction };

/** The scope as a query parameter: null for all, else the ids. */
export function companyIds(ctx: FirmContext): readonly string[] | null {
  return ctx.companies === "all" ? null : ctx.companies;
}

/** Whether the company is in the actor's scope (it may still not exist). */
export function seesCompany(ctx: FirmContext, companyId: string): boolean {
  return ctx.companies === "all" || ctx.companies.includes(companyId);
}
