import { afterEach, expect, it } from "vitest";
import { callerOf, fixedNow } from "../testing/caller";
import { DEFAULT_SWITCHES } from "./options";
import { createRateLimit } from "./rate-limit";
import { type RunningAltoviz, startAltoviz } from "./server";

let altoviz: RunningAltoviz | undefined;
afterEach(() => altoviz?.close());

it("answers the request above the limit with 429, no body, and Retry-After in milliseconds", async () => {
  altoviz = await startAltoviz({ empty: true, now: fixedNow, rateLimit: { limit: 3, windowMs: 60_000 } });
  const call = callerOf(altoviz.url, { "x-api-key": altoviz.apiKey });
  const answers = [];
  for (let index = 0; index < 4; index += 1) answers.push(await call("GET", "/v1/Vats"));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
  const [limited] = answers.slice(-1);
  expect([limited?.text, limited?.headers.get("content-type")]).toEqual(["", null]);
  expect(Number(limited?.headers.get("retry-after"))).toBe(60_000);
  const other = callerOf(altoviz.url, { "x-api-key": altoviz.companies[1]?.apiKey ?? "" });
  expect((await other("GET", "/v1/Vats")).status).toBe(200);
});

it("lets a key in again as its oldest request leaves the window", () => {
  let now = 1_000_000;
  const check = createRateLimit(
    { ...DEFAULT_SWITCHES, rateLimit: { limit: 2, windowMs: 60_000 } },
    () => now,
  );
  expect(check("k")).toBeNull();
  now += 47_000;
  expect(check("k")).toBeNull();
  expect(check("k")?.headers).toEqual({ "retry-after": "13000" });
  now += 13_000;
  expect(check("k")).toBeNull();
  expect(check("k")?.headers).toEqual({ "retry-after": "47000" });
});
