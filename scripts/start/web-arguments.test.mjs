import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "../processes/root.mjs";
import { webArguments } from "./web-arguments.mjs";

it("keeps connections longer than the minute for which clients and proxies keep theirs", () => {
  const [program, ...args] = webArguments({ folder: join(ROOT, "apps/web"), host: "::1", port: 3100 });
  expect(program).toMatch(/next$/);
  expect(args.slice(0, 5)).toEqual(["start", "-H", "::1", "-p", "3100"]);
  expect(Number(args[args.indexOf("--keepAliveTimeout") + 1])).toBeGreaterThan(60_000);
});
