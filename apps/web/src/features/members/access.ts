import type { RouterOutputs } from "@comptoir/api";

export type Member = RouterOutputs["members"]["list"]["members"][number];
export type Invitation = RouterOutputs["members"]["list"]["invitations"][number];
export type Role = Member["role"];

/** What a seat lets see, as it is chosen in a form. Chosen companies are kept while "all" is tried out. */
export type Access = Pick<Member, "role" | "companyAccess" | "companyIds">;

export const NEW_ACCESS: Access = { role: "accountant", companyAccess: "all", companyIds: [] };

/** The access as the API takes it: an owner sees all, and ids stand only where they count. */
export function settledAccess({ role, companyAccess, companyIds }: Access): Access {
  if (role === "owner" || companyAccess === "all") return { role, companyAccess: "all", companyIds: [] };
  return { role, companyAccess, companyIds };
}

/** Whether "only these companies" names none. */
export function isNoneChosen(access: Access): boolean {
  const { companyAccess, companyIds } = settledAccess(access);
  return companyAccess === "some" && companyIds.length === 0;
}

/** Whether the firm would be left without an owner if this member were none. */
export function isLastOwner(member: Member, members: readonly Member[]): boolean {
  return member.role === "owner" && members.every(({ id, role }) => id === member.id || role !== "owner");
}
