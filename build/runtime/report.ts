import { relative } from 'node:path';
import { root } from './paths.ts';

/** What vitest's JSON reporter writes, as far as it is read here. */
export interface Report {
  testResults: {
    /** The file's absolute path. */
    name: string;
    /** `failed` also where a file does not load and has no test to show for it. */
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] | null }[];
  }[];
}

/** One test that failed, or a file that did not load. */
export interface Failure {
  /** Relative to the root. */
  file: string;
  test: string;
  /** The first line of what it said. */
  why: string;
}

/** What came of one file of tests. */
export interface FileOutcome {
  /** Relative to the root. */
  file: string;
  passed: number;
  failures: Failure[];
}

/** The colours of a terminal. */
const COLOURS = /\u001b\[[0-9;]*m/g;

const firstLine = (text: string): string => text.replace(COLOURS, '').trim().split('\n')[0] ?? '';

/** What a report came to, file by file; a file that does not load is one failure. */
export const outcomesOf = (report: Report): FileOutcome[] =>
  report.testResults.map(({ name, status, message, assertionResults }) => {
    const file = relative(root, name);
    const failures = assertionResults
      .filter((one) => one.status === 'failed')
      .map((one) => ({
        file,
        test: one.fullName,
        why: firstLine(one.failureMessages?.[0] ?? ''),
      }));
    if (status === 'failed' && failures.length === 0)
      failures.push({ file, test: 'the file itself', why: firstLine(message) });
    const passed = assertionResults.filter((one) => one.status === 'passed').length;
    return { file, passed, failures };
  });

const same = (one: Failure, other: Failure): boolean =>
  one.file === other.file && one.test === other.test;

/**
 * A suite, and once more the files of it in which something failed: their second run counts.
 * What failed only at first is `unsteady`: a busy machine is no fault of the program, but a test
 * that depends on one is a fault of the test, so it is named and not passed over.
 */
export function withSecondRun(
  first: FileOutcome[],
  second: FileOutcome[],
): { outcomes: FileOutcome[]; unsteady: Failure[] } {
  const again = new Map(second.map((outcome) => [outcome.file, outcome]));
  const failed = second.flatMap((outcome) => outcome.failures);
  return {
    outcomes: first.map((outcome) => again.get(outcome.file) ?? outcome),
    unsteady: first
      .flatMap((outcome) => outcome.failures)
      .filter((one) => again.has(one.file) && !failed.some((other) => same(one, other))),
  };
}

/** A failure in one line. */
export const failureLine = ({ file, test, why }: Failure): string => `${file} > ${test}: ${why}`;
