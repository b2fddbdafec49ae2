"use client";
import type { AppRouter } from "@comptoir/api";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createTRPCClient, httpBatchLink, httpLink, splitLink } from "@trpc/client";
import { type ReactNode, useState } from "react";
import { isRefusal } from "./refusal";
import { TRPCProvider } from "./trpc";

/** Lists stay fresh for as long as a person looks away; live events refresh them sooner. */
const STALE_MS = 15_000;
/** Addresses of batched queries stay below what proxies accept. */
const MAX_URL_LENGTH = 6_000;
/** A query whose input is what a person has entered: it travels in a body. */
const PREVIEW = "operations.preview";

/** Gives the screens of one firm its API. */
export function DataProvider({ firm, children }: { firm: string; children: ReactNode }) {
  const [queryClient] = useState(createQueryClient);
  const [client] = useState(() => createClient(firm));
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={client} queryClient={queryClient}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  );
}

function createClient(firm: string) {
  const url = `/${firm}/api/trpc`;
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: ({ path }) => path === PREVIEW,
        true: httpLink({ url, methodOverride: "POST" }),
        false: httpBatchLink({ url, maxURLLength: MAX_URL_LENGTH }),
      }),
    ],
  });
}

function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: STALE_MS,
        // a refusal stays one; only what did not get through is asked again
        retry: (failures, error) => failures < 2 && !isRefusal(error),
      },
    },
  });
}
