import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDisplay } from '../../build/runtime/display';
import { root } from '../../build/runtime/paths';
import { launchArguments, setUp } from '../../build/runtime/setup';
import { openProgram } from '../../build/tour/program';
import { openTestOffice } from '../service/office';
import { compare, timed } from './measure';

const BLANK = `import { app, BrowserWindow } from 'electron';
void app.whenReady().then(() => new BrowserWindow({ width: 1366, height: 768 }).loadFile(new URL('blank.html', import.meta.url).pathname));`;

// From the start of the process to the login form that can be typed into, against an empty window
// of the same runtime with one button in it.
const display = await openDisplay();
Object.assign(process.env, display.env);
const { runtime, env } = await setUp();
const office = await openTestOffice();
await office.gate.close();
const blank = mkdtempSync(join(tmpdir(), 'stationbook-blank-'));
writeFileSync(
  join(blank, 'package.json'),
  '{"name":"blank","version":"0.0.0","type":"module","main":"main.js"}',
);
writeFileSync(join(blank, 'main.js'), BLANK);
writeFileSync(join(blank, 'blank.html'), '<!doctype html><button>x</button>');
const childEnv = { ...(process.env as Record<string, string>), ...env };

const login = async (): Promise<number> => {
  let close = (): Promise<void> => Promise.resolve();
  const time = await timed(async () => {
    const program = await openProgram(
      { executablePath: runtime.executable, args: [...launchArguments(), root], env: childEnv },
      { data: office.folder },
    );
    close = program.close;
    await program.page.locator('input[type=password]').waitFor();
  });
  await close();
  return time;
};
const empty = async (): Promise<number> => {
  let close = (): Promise<void> => Promise.resolve();
  const time = await timed(async () => {
    const program = await openProgram(
      { executablePath: runtime.executable, args: [...launchArguments(), blank], env: childEnv },
      { data: join(blank, 'data') },
    );
    close = program.close;
    await program.page.locator('button').waitFor();
  });
  await close();
  return time;
};

try {
  await compare('cold start to the login form ÷ a blank window', 7, login, empty);
} finally {
  await office.close();
  rmSync(blank, { recursive: true, force: true });
  display.stop();
}
