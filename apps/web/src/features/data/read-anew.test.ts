import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { TRPCClientError } from "@trpc/client";
import { describe, expect, it } from "vitest";
import { readAnew } from "./read-anew";

function refusal(code: string): Error {
  return new TRPCClientError("no", { result: { error: { code: -1, message: "no", data: { code } } } });
}

/** A screen that shows a query whose later answers are an error. */
async function shown(queries: QueryClient, name: string, later: Error) {
  let isFirst = true;
  const observer = new QueryObserver(queries, {
    queryKey: [name],
    queryFn: () => {
      if (!isFirst) throw later;
      isFirst = false;
      return name;
    },
    retry: false,
  });
  observer.subscribe(() => {});
  await observer.refetch();
  return {
    data: () => observer.getCurrentResult().data,
    hasError: () => observer.getCurrentResult().isError,
  };
}

describe("reading anew", () => {
  it("lets go of what the person may not see any more", async () => {
    const queries = new QueryClient();
    const hidden = await shown(queries, "hidden", refusal("NOT_FOUND"));
    const signedOut = await shown(
      queries,
      "signed out",
      TRPCClientError.from(new Error("no API answer"), {
        meta: { response: new Response(null, { status: 401 }) },
      }),
    );
    await readAnew(queries);
    expect(hidden.data()).toBeUndefined();
    expect(hidden.hasError()).toBe(true);
    expect(signedOut.data()).toBeUndefined();
    queries.clear();
  });

  it("keeps on the screen what merely could not be read", async () => {
    const queries = new QueryClient();
    const upstream = await shown(queries, "upstream", refusal("BAD_GATEWAY"));
    const offline = await shown(queries, "offline", new TypeError("Failed to fetch"));
    await readAnew(queries);
    expect(upstream.data()).toBe("upstream");
    expect(offline.data()).toBe("offline");
    queries.clear();
  });

  it("forgets what no screen shows", async () => {
    const queries = new QueryClient();
    queries.setQueryData(["left"], "left");
    await readAnew(queries);
    expect(queries.getQueryData(["left"])).toBeUndefined();
    queries.clear();
  });
});
