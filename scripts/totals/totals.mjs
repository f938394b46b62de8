/**
 * What ran and how it went. A test that was skipped or passed only at a second try counts as failed: a total that
 * hides them would read as "all is well".
 * @typedef {{ passed: number, failed: number }} Totals
 */

/** @type {Totals} */
export const NOTHING = { passed: 0, failed: 0 };

/**
 * @param {readonly Totals[]} parts
 * @returns {Totals}
 */
export function sum(parts) {
  return parts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), NOTHING);
}

/**
 * A step that counts as one: lint, types, a build.
 * @param {number} exitCode
 * @returns {Totals}
 */
export function single(exitCode) {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * A test run's totals, made to agree with its exit code: a runner that failed has failed at something, and one that
 * left no report, or ran nothing, did not run.
 * @param {Totals | null} reported null when there is no readable report
 * @param {number} exitCode of the runner
 * @returns {Totals}
 */
export function honest(reported, exitCode) {
  const { passed, failed } = reported ?? NOTHING;
  const silentFailure = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: silentFailure ? 1 : failed };
}

/**
 * @typedef {{ status: string, assertionResults: { status: string }[] }} VitestFile
 * @param {{ testResults: VitestFile[] }} report of Vitest's json reporter
 * @returns {Totals}
 */
export function vitestTotals({ testResults }) {
  const passed = (/** @type {VitestFile} */ file) => file.assertionResults.filter(({ status }) => status === 'passed');
  return sum(
    testResults.map((file) => ({
      passed: passed(file).length,
      // A file that broke before its first test has no test to count.
      failed:
        file.assertionResults.length - passed(file).length ||
        (file.status === 'failed' || file.assertionResults.length === 0 ? 1 : 0),
    })),
  );
}

/**
 * A flaky test has passed at its second try, which only CI grants; Playwright's list names it.
 * @typedef {{ expected: number, unexpected: number, flaky: number, skipped: number }} PlaywrightStats
 * @param {{ stats: PlaywrightStats, errors?: unknown[] }} report of Playwright's json reporter
 * @returns {Totals}
 */
export function playwrightTotals({ stats, errors = [] }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + stats.skipped + errors.length };
}

/**
 * The line a run ends with.
 * @param {Totals} totals
 */
export function closingLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}
