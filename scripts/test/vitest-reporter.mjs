import { writeFileSync } from "node:fs";

/** Writes how many tests passed and failed to the file VITEST_COUNTS, by our own strict measure. */
export default class CountsReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const counts = countModules(modules, unhandledErrors);
    if (process.env.VITEST_COUNTS) writeFileSync(process.env.VITEST_COUNTS, JSON.stringify(counts));
  }
}

/** Skipped, todo and retried tests count as failed; so does each error outside of a test. */
export function countModules(modules, unhandledErrors) {
  let passed = 0;
  let failed = unhandledErrors.length;
  for (const module of modules) {
    failed += module.errors().length;
    for (const suite of module.children.allSuites()) failed += suite.errors().length;
    for (const test of module.children.allTests()) {
      const clean = test.result().state === "passed" && !test.diagnostic()?.flaky;
      if (clean) passed += 1;
      else failed += 1;
    }
  }
  return { passed, failed };
}
