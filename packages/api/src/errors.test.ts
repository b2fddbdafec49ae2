import { type Database, asFirmId } from "@comptoir/db";
import { ServiceError, type ServiceErrorCode } from "@comptoir/services";
import { testPorts } from "@comptoir/services/testing/context";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type ApiContext, firmProcedure, router } from "./trpc";

const REFERENCE = "reference-1";

type Logged = { event: string; details: unknown };

/** A firm's request that needs no database: what fails here fails before any transaction. */
function request(log: Logged[]): ApiContext {
  const note = (event: string, details?: unknown) => void log.push({ event, details });
  const database: Database = {
    get pool(): never {
      throw new Error("this test has no database");
    },
    roles: { app: "", system: "", search: "", auth: "" },
    close: async () => undefined,
  };
  const firm = {
    firmId: asFirmId("00000000-0000-4000-8000-000000000002"),
    firmSlug: "firm",
    companies: "all" as const,
    actor: {
      kind: "user" as const,
      userId: "00000000-0000-4000-8000-000000000001",
      role: "owner" as const,
    },
    database,
    ports: testPorts({
      logger: {
        info: note,
        warn: note,
        error: note,
      },
    }),
  };
  return { firm, requestId: REFERENCE };
}

/** Asks a procedure over HTTP, as browsers do, which fails with the error given. */
async function failWith(error: unknown) {
  const log: Logged[] = [];
  const fails = firmProcedure.output(z.object({ name: z.string() })).query(() => {
    if (error === "wrong shape") return JSON.parse('{"name":1,"sealedCredentials":"v1.abc"}');
    throw error;
  });
  const answer = await fetchRequestHandler({
    endpoint: "/api",
    req: new Request("http://localhost/api/fails"),
    router: router({ fails }),
    createContext: () => request(log),
  });
  const text = await answer.text();
  return { status: answer.status, text, log, body: JSON.parse(text) };
}

describe("an error that nobody expected", () => {
  it("is answered without its words, with a reference, and is logged once with its cause", async () => {
    const error = new Error("password authentication failed for user comptoir at 10.0.0.7");
    const { status, text, body, log } = await failWith(error);
    expect(status).toBe(500);
    expect(body.error).toEqual({
      code: -32603,
      message: "Something went wrong on our side.",
      data: { code: "INTERNAL_SERVER_ERROR", httpStatus: 500, reason: null, reference: REFERENCE },
    });
    expect(text).not.toContain("10.0.0.7");
    expect(log).toEqual([{ event: "api.failed", details: { path: "fails", requestId: REFERENCE, error } }]);
  });

  it("is also an answer that is not as declared: nothing of it leaves", async () => {
    const { status, text, log } = await failWith("wrong shape");
    expect(status).toBe(500);
    expect(text).not.toContain("v1.abc");
    expect(log).toHaveLength(1);
  });
});

describe("an expected refusal", () => {
  it.each([
    ["not_found", 404, "NOT_FOUND"],
    ["forbidden", 403, "FORBIDDEN"],
    ["conflict", 409, "CONFLICT"],
    ["invalid", 400, "BAD_REQUEST"],
    ["precondition", 412, "PRECONDITION_FAILED"],
    ["limit", 429, "TOO_MANY_REQUESTS"],
    ["connection_attention", 412, "PRECONDITION_FAILED"],
    ["upstream", 502, "BAD_GATEWAY"],
  ] satisfies [ServiceErrorCode, number, string][])(
    "%s is answered with %i and its reason, its cause stays",
    async (code, status, word) => {
      const cause = new Error("bearer abc was refused by 10.0.0.7");
      const found = await failWith(new ServiceError(code, "Plain words.", { reason: "a_word", cause }));
      expect(found.status).toBe(status);
      expect(found.body.error).toMatchObject({
        message: "Plain words.",
        data: { code: word, reason: "a_word", reference: REFERENCE },
      });
      expect(found.text).not.toContain("10.0.0.7");
      expect(found.log).toEqual([]);
    },
  );
});

describe("text that PostgreSQL cannot store", () => {
  it("is refused before any verb sees it", async () => {
    const seen: string[] = [];
    const echo = firmProcedure
      .input(z.object({ text: z.string() }))
      .output(z.object({}))
      .query(({ input }) => {
        seen.push(input.text);
        return {};
      });
    const input = encodeURIComponent(JSON.stringify({ text: "a\u0000b" }));
    const answer = await fetchRequestHandler({
      endpoint: "/api",
      req: new Request(`http://localhost/api/echo?input=${input}`),
      router: router({ echo }),
      createContext: () => request([]),
    });
    expect(answer.status).toBe(400);
    expect(seen).toEqual([]);
  });
});
