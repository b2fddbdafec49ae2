import {
  AddConnectionInput,
  AddedConnection,
  AddedInvoice,
  AddInvoiceInput,
  addConnection,
  addInvoice,
  ConnectionByIdInput,
  ConnectionDetail,
  ConnectionHistoryInput,
  ConnectionList,
  connectionById,
  connectionRuns,
  Disconnected,
  DisconnectInput,
  disconnect,
  ListConnectionsInput,
  listConnections,
  Reconnected,
  ReconnectInput,
  RejectedPage,
  RequestedSync,
  RequestSyncInput,
  reconnect,
  rejectedRecords,
  requestSync,
  SyncRunPage,
  TestConnectionInput,
  TestedConnection,
  testConnection,
} from "@comptoir/services";
import type { TRPCRouterRecord } from "@trpc/server";
import { firmProcedure } from "../trpc";

export const connections = {
  add: firmProcedure
    .input(AddConnectionInput)
    .output(AddedConnection)
    .mutation(({ ctx, input }) => addConnection(ctx.firm, input)),
  addInvoice: firmProcedure
    .input(AddInvoiceInput)
    .output(AddedInvoice)
    .mutation(({ ctx, input }) => addInvoice(ctx.firm, input)),
  byId: firmProcedure
    .input(ConnectionByIdInput)
    .output(ConnectionDetail)
    .query(({ ctx, input }) => connectionById(ctx.firm, input)),
  disconnect: firmProcedure
    .input(DisconnectInput)
    .output(Disconnected)
    .mutation(({ ctx, input }) => disconnect(ctx.firm, input)),
  list: firmProcedure
    .input(ListConnectionsInput)
    .output(ConnectionList)
    .query(({ ctx, input }) => listConnections(ctx.firm, input)),
  reconnect: firmProcedure
    .input(ReconnectInput)
    .output(Reconnected)
    .mutation(({ ctx, input }) => reconnect(ctx.firm, input)),
  rejected: firmProcedure
    .input(ConnectionHistoryInput)
    .output(RejectedPage)
    .query(({ ctx, input }) => rejectedRecords(ctx.firm, input)),
  requestSync: firmProcedure
    .input(RequestSyncInput)
    .output(RequestedSync)
    .mutation(({ ctx, input }) => requestSync(ctx.firm, input)),
  runs: firmProcedure
    .input(ConnectionHistoryInput)
    .output(SyncRunPage)
    .query(({ ctx, input }) => connectionRuns(ctx.firm, input)),
  test: firmProcedure
    .input(TestConnectionInput)
    .output(TestedConnection)
    .mutation(({ ctx, input }) => testConnection(ctx.firm, input)),
} satisfies TRPCRouterRecord;
