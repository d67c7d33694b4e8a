import { mkdirSync, writeFileSync } from 'node:fs';
import { answerOf } from './process.ts';
import { fromRoot, root } from './paths.ts';

/** What one step of a run came to. */
export interface Step {
  name: string;
  passed: number;
  failed: number;
  seconds: number;
}

/** The commit that was tested, and whether the files were exactly its own. */
export interface Tree {
  commit: string | null;
  clean: boolean;
}

export interface Stamp extends Tree {
  finishedAt: string;
  seconds: number;
  passed: number;
  failed: number;
  suites: Record<string, Omit<Step, 'name'>>;
  /** Tests that failed at first and passed when their file ran alone: to be mended. */
  unsteady: string[];
}

/**
 * The stamp of a whole run. A tree that changed while it was tested was never tested as it now is:
 * its stamp is not clean.
 * @param seconds of the whole run, which is less than the sum of steps that ran at the same time
 */
export function stampOf(
  before: Tree,
  after: Tree,
  steps: Step[],
  seconds: number,
  finished: Date,
  unsteady: string[] = [],
): Stamp {
  const sum = (key: 'passed' | 'failed'): number =>
    steps.reduce((total, step) => total + step[key], 0);
  return {
    commit: before.commit,
    clean: before.clean && after.clean && before.commit === after.commit,
    finishedAt: finished.toISOString(),
    seconds: Math.round(seconds),
    passed: sum('passed'),
    failed: sum('failed'),
    suites: Object.fromEntries(
      steps.map(({ name, ...step }) => [name, { ...step, seconds: Math.round(step.seconds) }]),
    ),
    unsteady,
  };
}

/** The stamp in one line. */
export const stampLine = (stamp: Stamp): string =>
  `${stamp.commit?.slice(0, 12) ?? 'no commit'}${stamp.clean ? '' : ' with changes'}: ` +
  `${stamp.failed === 0 ? 'whole pass' : 'NOT passed'} in ${stamp.seconds} s, ${stamp.finishedAt}`;

/**
 * The tree as git sees it; outside a repository there is no commit, and nothing is known to be
 * clean.
 */
export function treeNow(): Tree {
  const commit = answerOf('git', ['-C', root, 'rev-parse', 'HEAD']).trim();
  if (commit === '') return { commit: null, clean: false };
  return { commit, clean: answerOf('git', ['-C', root, 'status', '--porcelain']) === '' };
}

/** Writes the stamp to `out/last-pass.json`; its path. */
export function writeStamp(stamp: Stamp): string {
  mkdirSync(fromRoot('out'), { recursive: true });
  const file = fromRoot('out', 'last-pass.json');
  writeFileSync(file, `${JSON.stringify(stamp, null, 2)}\n`);
  return file;
}
