export { AcceptInvitationInput, acceptInvitation } from "./accept";
export { ChangedMember, ChangeMemberInput, changeMember, RemoveMemberInput, removeMember } from "./change";
export { type OpenInvitation, openInvitation } from "./invitation";
export { InvitedMember, InviteMemberInput, inviteMember } from "./invite";
export { listMembers } from "./list";
export { RevokedInvitation, RevokeInvitationInput, revokeInvitation } from "./revoke";
export { MemberList } from "./row";
