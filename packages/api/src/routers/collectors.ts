import {
  ClosedWindow,
  CollectorCredentialId,
  CollectorCredentialList,
  CollectorSession,
  CollectorsOverview,
  CollectorsOverviewInput,
  CredentialInput,
  closeWindow,
  collectCredential,
  collectorSession,
  collectorsOverview,
  OpenedWindow,
  OpenWindowInput,
  openWindow,
  RefreshCollectorsInput,
  RemoveCredentialInput,
  ReplaceCredentialInput,
  refreshCollectors,
  removeCredential,
  replaceCredential,
  SecondFactorInput,
  sendSecondFactor,
  WindowInput,
} from "@comptoir/services";
import type { TRPCRouterRecord } from "@trpc/server";
import { firmProcedure } from "../trpc";

export const collectors = {
  closeWindow: firmProcedure
    .input(WindowInput)
    .output(ClosedWindow)
    .mutation(({ ctx, input }) => closeWindow(ctx.firm, input)),
  collect: firmProcedure
    .input(CredentialInput)
    .output(CollectorCredentialId)
    .mutation(({ ctx, input }) => collectCredential(ctx.firm, input)),
  openWindow: firmProcedure
    .input(OpenWindowInput)
    .output(OpenedWindow)
    .mutation(({ ctx, input }) => openWindow(ctx.firm, input)),
  overview: firmProcedure
    .input(CollectorsOverviewInput)
    .output(CollectorsOverview)
    .query(({ ctx, input }) => collectorsOverview(ctx.firm, input)),
  refresh: firmProcedure
    .input(RefreshCollectorsInput)
    .output(CollectorCredentialList)
    .mutation(({ ctx, input }) => refreshCollectors(ctx.firm, input)),
  remove: firmProcedure
    .input(RemoveCredentialInput)
    .output(CollectorCredentialId)
    .mutation(({ ctx, input }) => removeCredential(ctx.firm, input)),
  replace: firmProcedure
    .input(ReplaceCredentialInput)
    .output(CollectorCredentialId)
    .mutation(({ ctx, input }) => replaceCredential(ctx.firm, input)),
  sendSecondFactor: firmProcedure
    .input(SecondFactorInput)
    .output(CollectorCredentialId)
    .mutation(({ ctx, input }) => sendSecondFactor(ctx.firm, input)),
  session: firmProcedure
    .input(WindowInput)
    .output(CollectorSession)
    .query(({ ctx, input }) => collectorSession(ctx.firm, input)),
} satisfies TRPCRouterRecord;
