import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failureLine, outcomesOf, withSecondRun, type Report } from '../../../build/runtime/report';
import { root } from '../../../build/runtime/paths';

type Said = Record<string, 'passed' | 'failed'>;

const fileOf = (file: string, tests: Said): Report['testResults'][number] => ({
  name: join(root, 'tests', file),
  status: Object.values(tests).includes('failed') ? 'failed' : 'passed',
  message: '',
  assertionResults: Object.entries(tests).map(([fullName, status]) => ({
    fullName,
    status,
    failureMessages: status === 'failed' ? ['\u001b[31mError: late\u001b[0m\n  at line'] : [],
  })),
});

const outcomes = (files: Record<string, Said>) =>
  outcomesOf({ testResults: Object.entries(files).map(([file, said]) => fileOf(file, said)) });

describe('what failed', () => {
  it('is named by file, test and the first line of why', () => {
    const [outcome] = outcomes({ 'a.test.ts': { one: 'passed', two: 'failed' } });
    expect(outcome?.passed).toBe(1);
    expect(outcome?.failures.map(failureLine)).toEqual(['tests/a.test.ts > two: Error: late']);
  });

  it('is the file itself where it does not load', () => {
    const broken = { ...fileOf('a.test.ts', {}), status: 'failed', message: 'SyntaxError: x' };
    const [outcome] = outcomesOf({ testResults: [broken] });
    expect(outcome?.failures.map(failureLine)).toEqual([
      'tests/a.test.ts > the file itself: SyntaxError: x',
    ]);
  });
});

describe('a second run of what failed', () => {
  const first = outcomes({
    'a.test.ts': { one: 'passed', two: 'failed', three: 'failed' },
    'b.test.ts': { four: 'passed' },
  });

  it('takes the place of the first, and names what was unsteady', () => {
    const second = outcomes({ 'a.test.ts': { one: 'passed', two: 'passed', three: 'failed' } });
    const both = withSecondRun(first, second);
    expect(both.outcomes.map((one) => one.passed)).toEqual([2, 1]);
    expect(both.outcomes.flatMap((one) => one.failures.map((two) => two.test))).toEqual(['three']);
    expect(both.unsteady.map((one) => one.test)).toEqual(['two']);
  });

  it('counts also where it finds more than the first', () => {
    const second = outcomes({ 'a.test.ts': { one: 'failed', two: 'passed', three: 'passed' } });
    expect(withSecondRun(first, second).outcomes[0]?.failures.map((one) => one.test)).toEqual([
      'one',
    ]);
  });

  it('changes nothing where it wrote no report', () => {
    expect(withSecondRun(first, [])).toEqual({ outcomes: first, unsteady: [] });
  });
});
