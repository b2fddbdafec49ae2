"use client";
import type { AppRouter } from "@comptoir/api";
import { createTRPCContext } from "@trpc/tanstack-react-query";

/** `useTRPC()` gives typed query options of every procedure: `useQuery(trpc.connections.list.queryOptions({}))`. */
export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>();
