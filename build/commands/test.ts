import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { buildIfStale } from '../bundle/build.ts';
import { openDisplay } from '../runtime/display.ts';
import { fromRoot, root } from '../runtime/paths.ts';
import { run, runQuietly, say } from '../runtime/process.ts';
import { setUp } from '../runtime/setup.ts';
import { stampLine, stampOf, treeNow, writeStamp, type Step } from '../runtime/stamp.ts';

interface Count {
  passed: number;
  failed: number;
}

/** Every step runs whatever the ones before it said; the last line sums them up. */
const steps: Step[] = [];
const began = performance.now();

async function step(name: string, work: () => Promise<Count>): Promise<void> {
  const started = performance.now();
  let count: Count;
  try {
    count = await work();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    count = { passed: 0, failed: 1 };
  }
  const seconds = (performance.now() - started) / 1000;
  steps.push({ name, ...count, seconds });
  say(`== ${name}: ${count.passed} passed, ${count.failed} failed (${seconds.toFixed(0)} s)`);
}

/** A check is one process that is quiet unless it finds something. */
const checks: Record<string, string[]> = {
  format: [fromRoot('node_modules', 'prettier', 'bin', 'prettier.cjs'), '--check', '.'],
  typecheck: [fromRoot('build', 'commands', 'typecheck.ts')],
  lint: [fromRoot('node_modules', 'eslint', 'bin', 'eslint.js'), '.'],
  knip: [fromRoot('node_modules', 'knip', 'bin', 'knip.js'), '--no-progress'],
};

const check = (name: string, args: string[]): Promise<void> =>
  step(name, async () =>
    (await runQuietly(process.execPath, args, { cwd: root })) === 0
      ? { passed: 1, failed: 0 }
      : { passed: 0, failed: 1 },
  );

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  success: boolean;
}

const suite =
  (name: string, env: Record<string, string>, filters: string[]) => async (): Promise<Count> => {
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
    if (!existsSync(file)) return code === 0 ? { passed: 0, failed: 0 } : { passed: 0, failed: 1 };
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    // A file that does not even load counts as one failure.
    const failed = report.numFailedTests > 0 ? report.numFailedTests : code === 0 ? 0 : 1;
    return { passed: report.numPassedTests, failed };
  };

const suites = ['unit', 'service', 'audit', 'boundary'];
const known = [...Object.keys(checks), ...suites, 'e2e'];
const words = process.argv.slice(2);
const asked = words.filter((word) => known.includes(word));
const filters = words.filter((word) => !known.includes(word));
const wanted = (name: string): boolean => asked.length === 0 || asked.includes(name);
const before = treeNow();

// None of the checks needs another's answer, and most of them keep one processor busy.
await Promise.all(
  Object.entries(checks)
    .filter(([name]) => wanted(name))
    .map(([name, args]) => check(name, args)),
);
for (const name of suites)
  if (wanted(name)) {
    say(`\n== ${name}`);
    await step(name, suite(name, {}, filters));
  }
if (wanted('e2e')) {
  say('\n== e2e');
  await step('e2e', async () => {
    const { env } = await setUp({ tests: true });
    await buildIfStale();
    const display = await openDisplay();
    try {
      // The window's own SQLite is handed on by tests/e2e/launch.ts; the tests themselves run on
      // Node 24.
      return await suite(
        'e2e',
        {
          ...display.env,
          ...(env['STATIONBOOK_SQLITE_BINDING']
            ? { STATIONBOOK_TEST_SQLITE: env['STATIONBOOK_SQLITE_BINDING'] }
            : {}),
        },
        filters,
      )();
    } finally {
      display.stop();
    }
  });
}

const seconds = (performance.now() - began) / 1000;
const stamp = stampOf(before, treeNow(), steps, seconds, new Date());
if (words.length === 0) say(`\n${stampLine(stamp)} (${writeStamp(stamp)})`);
process.stdout.write(`\n${stamp.passed} passed, ${stamp.failed} failed\n`);
process.exit(stamp.failed === 0 ? 0 : 1);
