import {
  ChangedMember,
  ChangeMemberInput,
  changeMember,
  InvitedMember,
  InviteMemberInput,
  inviteMember,
  listMembers,
  MemberList,
  RemoveMemberInput,
  RevokedInvitation,
  RevokeInvitationInput,
  removeMember,
  revokeInvitation,
} from "@comptoir/services";
import type { TRPCRouterRecord } from "@trpc/server";
import { firmProcedure } from "../trpc";

export const members = {
  change: firmProcedure
    .input(ChangeMemberInput)
    .output(ChangedMember)
    .mutation(({ ctx, input }) => changeMember(ctx.firm, input)),
  invite: firmProcedure
    .input(InviteMemberInput)
    .output(InvitedMember)
    .mutation(({ ctx, input }) => inviteMember(ctx.firm, input)),
  list: firmProcedure.output(MemberList).query(({ ctx }) => listMembers(ctx.firm)),
  remove: firmProcedure
    .input(RemoveMemberInput)
    .output(ChangedMember)
    .mutation(({ ctx, input }) => removeMember(ctx.firm, input)),
  revokeInvitation: firmProcedure
    .input(RevokeInvitationInput)
    .output(RevokedInvitation)
    .mutation(({ ctx, input }) => revokeInvitation(ctx.firm, input)),
} satisfies TRPCRouterRecord;
