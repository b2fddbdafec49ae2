import { memberCompanies } from "@comptoir/db";
import type { z } from "zod";
import { loadCompany } from "../companies/load";
import type { FirmContext, FirmTransaction } from "../context";
import { ServiceError } from "../errors";
import type { CompanyAccess } from "./row";

type Access = z.infer<typeof CompanyAccess>;

/** Checks that each listed company is the firm's. @throws ServiceError not_found | invalid (an owner sees all; "some" needs one) */
export async function checkAccess(
  tx: FirmTransaction,
  ctx: FirmContext,
  access: Access & { role: "owner" | "accountant" },
): Promise<void> {
  if (access.role === "owner" && access.companyAccess !== "all") {
    throw new ServiceError("invalid", "An owner sees all companies.", { reason: "owner_sees_all" });
  }
  if (access.companyAccess === "some" && access.companyIds.length === 0) {
    throw new ServiceError("invalid", "Choose at least one company.", { reason: "no_company" });
  }
  for (const companyId of access.companyIds) await loadCompany(tx, ctx, companyId);
}

/** Replaces the companies of a membership. */
export async function writeAccess(tx: FirmTransaction, membershipId: string, access: Access): Promise<void> {
  await tx.sql`delete from member_companies where firm_id = ${tx.firmId} and membership_id = ${membershipId}`;
  if (access.companyAccess === "all" || access.companyIds.length === 0) return;
  const rows = [...new Set(access.companyIds)].map((companyId) => ({
    firmId: tx.firmId,
    membershipId,
    companyId,
  }));
  await tx.db.insert(memberCompanies).values(rows);
}
