import { expect, it } from "vitest";
import { playwrightCounts, withExitCode } from "./counts.mjs";
import { countModules } from "./vitest-reporter.mjs";

const test = (state, diagnostic) => ({ result: () => ({ state }), diagnostic: () => diagnostic });
const module = (tests, { errors = [], suiteErrors = [] } = {}) => ({
  errors: () => errors,
  children: { allTests: () => tests, allSuites: () => [{ errors: () => suiteErrors }] },
});

it("counts skipped tests and those that passed only on retry as failed", () => {
  const tests = [test("passed"), test("failed"), test("skipped"), test("passed", { flaky: true })];
  expect(countModules([module(tests)], [])).toEqual({ passed: 1, failed: 3 });
});

it("counts errors outside of tests: a file that cannot be loaded, a hook, a late rejection", () => {
  const broken = module([test("passed")], { errors: ["syntax"], suiteErrors: ["beforeAll"] });
  expect(countModules([broken], ["unhandled"])).toEqual({ passed: 1, failed: 3 });
});

it("counts flaky and skipped browser tests as failed", () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 3 }, errors: [{}] };
  expect(playwrightCounts(report)).toEqual({ passed: 5, failed: 7 });
});

it.each([
  [{ passed: 0, failed: 0 }, 0, { passed: 0, failed: 1 }],
  [{ passed: 4, failed: 0 }, 1, { passed: 4, failed: 1 }],
  [{ passed: 4, failed: 2 }, 1, { passed: 4, failed: 2 }],
  [{ passed: 4, failed: 0 }, 0, { passed: 4, failed: 0 }],
])("takes %j with exit code %i as %j", (counts, code, result) => {
  expect(withExitCode(counts, code)).toEqual(result);
});
