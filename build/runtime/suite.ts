import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fromRoot, root } from './paths.ts';
import { run, say } from './process.ts';
import {
  outcomesOf,
  withSecondRun,
  type Failure,
  type FileOutcome,
  type Report,
} from './report.ts';

/** Where more files than this fail, the machine is not merely busy: they are not run again. */
const MOST_AGAIN = 5;

export interface SuiteResult {
  passed: number;
  failed: Failure[];
  /** Failed at first and passed in the second run. */
  unsteady: Failure[];
}

/** Runs one suite of vitest; what came of each file, none where it wrote no report. */
async function outcomes(
  name: string,
  env: Record<string, string>,
  filters: string[],
): Promise<{ clean: boolean; files: FileOutcome[] }> {
  const file = fromRoot('out', 'tests', `${name}.json`);
  mkdirSync(fromRoot('out', 'tests'), { recursive: true });
  rmSync(file, { force: true });
  const args = [
    'run',
    '--project',
    name,
    '--passWithNoTests',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...filters,
  ];
  const code = await run(
    process.execPath,
    [fromRoot('node_modules', 'vitest', 'vitest.mjs'), ...args],
    { cwd: root, env: { ...process.env, ...env } },
  );
  const files = existsSync(file)
    ? outcomesOf(JSON.parse(readFileSync(file, 'utf8')) as Report)
    : [];
  return { clean: code === 0, files };
}

/**
 * Runs a suite, and the few files of it in which something failed once more, alone: a window that
 * a busy machine was too slow for passes then, and is named as unsteady.
 * @param filters parts of the paths of the files wanted; none is all of them
 */
export async function runSuite(
  name: string,
  env: Record<string, string>,
  filters: string[],
): Promise<SuiteResult> {
  let { clean, files } = await outcomes(name, env, filters);
  let unsteady: Failure[] = [];
  const red = files.filter((one) => one.failures.length > 0).map((one) => one.file);
  if (red.length > 0 && red.length <= MOST_AGAIN) {
    say(`\n== ${name}, once more: ${red.join(', ')}`);
    const second = await outcomes(name, env, red);
    clean = second.clean;
    ({ outcomes: files, unsteady } = withSecondRun(files, second.files));
  }
  const failed = files.flatMap((one) => one.failures);
  if (!clean && failed.length === 0)
    failed.push({ file: name, test: 'beside the tests', why: 'an error that nobody caught' });
  return { passed: files.reduce((sum, one) => sum + one.passed, 0), failed, unsteady };
}
