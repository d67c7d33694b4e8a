import { buildIfStale } from '../bundle/build.ts';
import { openDisplay } from '../runtime/display.ts';
import { fromRoot, root } from '../runtime/paths.ts';
import { failureLine, type Failure } from '../runtime/report.ts';
import { runQuietly, say } from '../runtime/process.ts';
import { setUp } from '../runtime/setup.ts';
import { runSuite } from '../runtime/suite.ts';
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

const failed: Failure[] = [];
const unsteady: Failure[] = [];

const suite =
  (name: string, env: Record<string, string>, filters: string[]) => async (): Promise<Count> => {
    const result = await runSuite(name, env, filters);
    failed.push(...result.failed);
    unsteady.push(...result.unsteady);
    return { passed: result.passed, failed: result.failed.length };
  };

const suites = ['unit', 'service', 'audit', 'boundary'];
const known = [...Object.keys(checks), ...suites, 'e2e'];
const words = process.argv.slice(2);
const asked = words.filter((word) => known.includes(word));
const filters = words.filter((word) => !known.includes(word));
const wanted = (name: string): boolean => asked.length === 0 || asked.includes(name);
const before = treeNow();

// None of the checks needs another's answer. The linter keeps one processor busy long after the
// others have ended: the unit tests begin beside it.
const checking = (names: readonly string[]): Promise<unknown> =>
  Promise.all(names.filter(wanted).map((name) => check(name, checks[name] ?? [])));
const linting = checking(['lint']);
await checking(Object.keys(checks).filter((name) => name !== 'lint'));
for (const name of suites)
  if (wanted(name)) {
    say(`\n== ${name}`);
    await step(name, suite(name, {}, filters));
    await linting;
  }
await linting;
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

for (const one of failed) say(`FAILED   ${failureLine(one)}`);
for (const one of unsteady) say(`UNSTEADY ${failureLine(one)}`);
for (const one of steps) if (one.failed > 0) say(`== ${one.name}: ${one.failed} failed`);

const seconds = (performance.now() - began) / 1000;
const stamp = stampOf(before, treeNow(), steps, seconds, new Date(), unsteady.map(failureLine));
if (words.length === 0) say(`\n${stampLine(stamp)} (${writeStamp(stamp)})`);
process.stdout.write(`\n${stamp.passed} passed, ${stamp.failed} failed\n`);
process.exit(stamp.failed === 0 ? 0 : 1);
