import { COMPANY_ACCESS, ROLES } from "@comptoir/db";
import { z } from "zod";

/** Which companies a member sees: all, or those listed. */
export const CompanyAccess = z.object({
  companyAccess: z.enum(COMPANY_ACCESS),
  companyIds: z.array(z.guid()).max(1000),
});

export const MemberRow = CompanyAccess.extend({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(ROLES),
  isMe: z.boolean(),
});
export type MemberRow = z.infer<typeof MemberRow>;

export const InvitationRow = CompanyAccess.extend({
  id: z.string(),
  email: z.string(),
  role: z.enum(ROLES),
  expiresAt: z.string(),
});
export type InvitationRow = z.infer<typeof InvitationRow>;

export const MemberList = z.object({ members: z.array(MemberRow), invitations: z.array(InvitationRow) });
export type MemberList = z.infer<typeof MemberList>;
