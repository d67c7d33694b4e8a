import { buildIfStale } from '../bundle/build.ts';
import { openDisplay } from '../runtime/display.ts';
import { fromRoot, root } from '../runtime/paths.ts';
import { run, say } from '../runtime/process.ts';
import { launchArguments, setUp } from '../runtime/setup.ts';
import { tour } from '../tour/index.ts';

async function start(): Promise<number> {
  const { runtime, env } = await setUp();
  await buildIfStale();
  const display = await openDisplay();
  Object.assign(process.env, env, display.env);
  const args = [...launchArguments(), root, ...process.argv.slice(2)];
  if (!display.virtual) return run(runtime.executable, args, { cwd: root });
  say(
    'There is no display here. The program opens on a virtual one and walks a quarter through its windows by itself.',
  );
  const outDir = fromRoot('out', 'tour');
  try {
    await tour({
      executablePath: runtime.executable,
      args,
      env: process.env as Record<string, string>,
      outDir,
      workbooks: fromRoot('tests', 'fixtures', 'changchun-chaoyang'),
      tell: say,
    });
    say(`A picture of each step, the office cards, the package and the receipt are in ${outDir}`);
    return 0;
  } finally {
    display.stop();
  }
}

try {
  process.exit(await start());
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
