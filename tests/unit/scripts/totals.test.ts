import { describe, expect, it } from 'vitest';
import { closingLine, honest, playwrightTotals, single, sum, vitestTotals } from '../../../scripts/totals/totals.mjs';

const test = (status: string) => ({ status });

describe('totals', () => {
  it('count a skipped or pending unit test as failed', () => {
    const report = {
      testResults: [
        { status: 'passed', assertionResults: [test('passed'), test('skipped'), test('pending'), test('todo')] },
        { status: 'failed', assertionResults: [test('passed'), test('failed')] },
      ],
    };
    expect(vitestTotals(report)).toEqual({ passed: 2, failed: 4 });
  });

  it('count a test file that broke before its first test, and one that holds none', () => {
    expect(vitestTotals({ testResults: [{ status: 'failed', assertionResults: [] }] })).toEqual({
      passed: 0,
      failed: 1,
    });
    expect(vitestTotals({ testResults: [{ status: 'passed', assertionResults: [] }] })).toEqual({
      passed: 0,
      failed: 1,
    });
  });

  it('count a file whose tests passed but whose clean-up failed', () => {
    const report = { testResults: [{ status: 'failed', assertionResults: [test('passed')] }] };
    expect(vitestTotals(report)).toEqual({ passed: 1, failed: 1 });
  });

  it('count skipped end-to-end tests and errors outside tests as failed, and what passed at its second try as passed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 3 };
    expect(playwrightTotals({ stats, errors: [{}] })).toEqual({ passed: 7, failed: 5 });
    expect(playwrightTotals({ stats: { ...stats, unexpected: 0, flaky: 0, skipped: 0 } })).toEqual({
      passed: 5,
      failed: 0,
    });
  });

  it('never call a runner that failed, left no report or ran nothing a success', () => {
    expect(honest(null, 0)).toEqual({ passed: 0, failed: 1 });
    expect(honest({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
    expect(honest({ passed: 9, failed: 0 }, 1)).toEqual({ passed: 9, failed: 1 });
    expect(honest({ passed: 9, failed: 2 }, 1)).toEqual({ passed: 9, failed: 2 });
    expect(honest({ passed: 9, failed: 0 }, 0)).toEqual({ passed: 9, failed: 0 });
  });

  it('add up, each single step counting once', () => {
    expect(sum([single(0), single(1), single(124), { passed: 3, failed: 1 }])).toEqual({ passed: 4, failed: 3 });
    expect(closingLine({ passed: 4, failed: 3 })).toBe('4 passed, 3 failed');
  });
});
