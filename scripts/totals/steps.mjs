import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { commandOf, firefoxBuild, root } from '../setup/project.mjs';
import { run } from '../setup/run.mjs';
import { SetupError } from '../setup/say.mjs';
import { closingLine, honest, playwrightTotals, single, sum, vitestTotals } from './totals.mjs';

/** @typedef {import('./totals.mjs').Totals} Totals */
/**
 * @typedef {object} Step
 * @property {string} name
 * @property {() => Promise<Totals>} run
 * @property {readonly string[]} [needs] names of earlier steps without which this one cannot run
 */

const MINUTE = 60_000;
const reports = path.join(root, 'test-results', 'reports');

/**
 * A command that counts as one test.
 * @param {string} name
 * @param {string} dependency whose command it is
 * @param {readonly string[]} args
 * @returns {Step}
 */
export function commandStep(name, dependency, args) {
  return { name, run: async () => single(await runTool(dependency, args, { timeoutMs: 3 * MINUTE })) };
}

/** Both extensions, which the end-to-end tests drive. */
export const BUILDS = [
  commandStep('build for Chromium', 'wxt', ['build']),
  commandStep('build for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3']),
];

/**
 * The Firefox build by the rules of Mozilla's store. Its warnings about innerHTML are Readability's and Preact's own.
 * @type {Step}
 */
export const STORE_RULES = {
  ...commandStep('store rules', 'web-ext', ['lint', '--source-dir', firefoxBuild]),
  needs: ['build for Firefox'],
};

/** @returns {Step} */
export function unitStep() {
  return {
    name: 'unit tests',
    run: async () => {
      const report = freshReport('unit.json');
      const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      const code = await runTool('vitest', args, { timeoutMs: 4 * MINUTE });
      return honest(read(report, vitestTotals), code);
    },
  };
}

/**
 * @param {string} name
 * @param {readonly string[]} selection further arguments of `playwright test`
 * @param {number} minutes after which it is ended
 * @returns {Step}
 */
export function playwrightStep(name, selection, minutes) {
  return {
    name,
    needs: BUILDS.map((build) => build.name),
    run: async () => {
      const report = freshReport('e2e.json');
      const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
      const args = ['test', '--reporter=list,json', ...selection];
      const code = await runTool('@playwright/test', args, { timeoutMs: minutes * MINUTE, env });
      return honest(read(report, playwrightTotals), code);
    },
  };
}

/**
 * Runs the steps one after the other and ends with the totals. A step runs whatever became of the ones before it, unless
 * it needs one that failed; then it has failed too.
 * @param {readonly Step[]} steps
 * @returns {Promise<number>} exit code: 1 when anything failed or nothing ran
 */
export async function runSteps(steps) {
  /** @type {{ name: string, totals: Totals, seconds: number }[]} */
  const done = [];
  for (const step of steps) {
    console.log(`\n── ${step.name}`);
    const started = Date.now();
    const missing = step.needs?.filter((need) => done.some(({ name, totals }) => name === need && totals.failed > 0));
    if (missing?.length) console.error(`Cannot run without: ${missing.join(', ')}`);
    const totals = missing?.length ? single(1) : await outcomeOf(step);
    done.push({ name: step.name, totals, seconds: Math.round((Date.now() - started) / 1000) });
  }
  const totals = sum(done.map((step) => step.totals));
  console.log('');
  for (const { name, totals, seconds } of done) {
    console.log(`${totals.failed === 0 ? '✓' : '✗'} ${name}: ${closingLine(totals)} (${seconds} s)`);
  }
  console.log(closingLine(totals));
  return totals.failed === 0 && totals.passed > 0 ? 0 : 1;
}

/**
 * A step that cannot run has failed.
 * @param {Step} step
 * @returns {Promise<Totals>}
 */
async function outcomeOf(step) {
  try {
    return await step.run();
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error);
    return single(1);
  }
}

/**
 * @param {string} dependency
 * @param {readonly string[]} args
 * @param {import('../setup/run.mjs').RunOptions} options
 */
export function runTool(dependency, args, options) {
  return run(process.execPath, [commandOf(dependency), ...args], { cwd: root, ...options });
}

/**
 * Where a runner is to write its report; one of an earlier run is removed first, so that it can't be taken for this
 * run's.
 * @param {string} name
 */
function freshReport(name) {
  mkdirSync(reports, { recursive: true });
  const file = path.join(reports, name);
  rmSync(file, { force: true });
  return file;
}

/**
 * @template Report
 * @param {string} file
 * @param {(report: Report) => Totals} totalsOf
 * @returns {Totals | null} null when the runner left no readable report
 */
function read(file, totalsOf) {
  try {
    return totalsOf(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    console.error(`No report in ${file}: ${error instanceof Error ? error.message : error}`);
    return null;
  }
}
