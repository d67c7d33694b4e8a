import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { buildIfStale } from '../bundle/build.ts';
import { openDisplay } from '../runtime/display.ts';
import { fromRoot, root } from '../runtime/paths.ts';
import { run, say } from '../runtime/process.ts';
import { setUp } from '../runtime/setup.ts';

interface Count {
  passed: number;
  failed: number;
}

/** Every step runs whatever the ones before it said; the last line sums them up. */
const total: Count = { passed: 0, failed: 0 };
const add = (name: string, count: Count, seconds: number): void => {
  total.passed += count.passed;
  total.failed += count.failed;
  say(`== ${name}: ${count.passed} passed, ${count.failed} failed (${seconds.toFixed(0)} s)`);
};

async function step(name: string, work: () => Promise<Count>): Promise<void> {
  say(`\n== ${name}`);
  const started = performance.now();
  let count: Count;
  try {
    count = await work();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    count = { passed: 0, failed: 1 };
  }
  add(name, count, (performance.now() - started) / 1000);
}

const one = (code: number): Count =>
  code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
const command = (args: string[]) => async (): Promise<Count> =>
  one(await run(process.execPath, args, { cwd: root }));

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

const known = ['typecheck', 'lint', 'unit', 'service', 'boundary', 'e2e'];
const words = process.argv.slice(2);
const asked = words.filter((word) => known.includes(word));
const filters = words.filter((word) => !known.includes(word));
const wanted = (name: string): boolean => asked.length === 0 || asked.includes(name);

if (wanted('typecheck'))
  await step('typecheck', command([fromRoot('build', 'commands', 'typecheck.ts')]));
if (wanted('lint'))
  await step('lint', command([fromRoot('node_modules', 'eslint', 'bin', 'eslint.js'), '.']));
for (const name of ['unit', 'service', 'boundary'])
  if (wanted(name)) await step(name, suite(name, {}, filters));
if (wanted('e2e')) {
  await step('e2e', async () => {
    const { env } = await setUp({ tests: true });
    await buildIfStale();
    const display = await openDisplay();
    try {
      // The window's own SQLite is handed on by tests/e2e/launch.ts; the tests themselves run on Node 24.
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

process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exit(total.failed === 0 ? 0 : 1);
