/** Results of one part of the tests. Whatever did not simply pass is a failure: skipped, todo, only on retry. */
export const NONE = { passed: 0, failed: 0 };

export function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

/** A check without tests of its own (format, lint, types) counts as one. */
export function asOne(ok) {
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A run that reports no test at all, or ends badly with only passes, has failed once. */
export function withExitCode(counts, code) {
  const nothing = counts.passed + counts.failed === 0;
  return nothing || (code !== 0 && counts.failed === 0) ? { ...counts, failed: counts.failed + 1 } : counts;
}

/** Counts of Playwright's JSON report. "flaky" are those that passed on a retry only. */
export function playwrightCounts({ stats, errors = [] }) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats;
  return { passed: expected, failed: unexpected + flaky + skipped + errors.length };
}
