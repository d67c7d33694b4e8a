import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchApp, type Launched } from './launch';

interface Bridge {
  call: (
    name: string,
    input: unknown,
  ) => Promise<{ ok: boolean; value?: unknown; failure?: { code: string } }>;
}
declare global {
  // The page's own bridge, as the preload hands it out.
  var stationbook: Bridge;
}

let program: Launched;
beforeAll(async () => {
  program = await launchApp({ dialogs: ['/tmp/one', ['/tmp/a', '/tmp/b'], null] });
});
afterAll(() => program?.close());

const call = (name: string, input: unknown) =>
  program.page.evaluate(([n, i]) => globalThis.stationbook.call(n as string, i), [name, input]);

test('the page comes from its own origin, under a strict policy with a fresh nonce', async () => {
  const { page } = program;
  expect(page.url()).toMatch(/^app:\/\/stationbook\//);
  const read = () =>
    page.evaluate(async () => (await fetch('/index.html')).headers.get('content-security-policy'));
  const [first, second] = [await read(), await read()];
  expect(first).toContain("default-src 'none'");
  expect(first).toContain("script-src 'self'");
  expect(first).not.toContain('unsafe');
  expect(first).not.toBe(second);
});

test('exploit: the page reaches neither Node nor Electron', async () => {
  const kinds = await program.page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].map(
      (name) => typeof (globalThis as Record<string, unknown>)[name],
    ),
  );
  expect(new Set(kinds)).toEqual(new Set(['undefined']));
});

test('exploit: code from text does not run', async () => {
  const outcome = await program.page.evaluate(
    () =>
      new Promise((done) => {
        document.addEventListener(
          'securitypolicyviolation',
          (event) => done(event.effectiveDirective),
          { once: true },
        );
        const script = document.createElement('script');
        script.textContent = 'window.pwned = true';
        document.body.append(script);
        setTimeout(() => done((globalThis as { pwned?: boolean }).pwned ? 'ran' : 'silent'), 2000);
      }),
  );
  expect(outcome).toMatch(/^script-src/);
});

test('exploit: a path does not lead out of the page folder', async () => {
  const states = await program.page.evaluate(() =>
    Promise.all(
      [
        '/%2e%2e/main.js',
        '/..%2fmain.js',
        '/assets/%2e%2e/%2e%2e/main.js',
        '/%5c..%5cmain.js',
        '/%00.js',
      ].map(async (path) => (await fetch(path)).status),
    ),
  );
  expect(states.every((state) => state === 404)).toBe(true);
});

test('exploit: the window does not go to another address', async () => {
  const { page } = program;
  const before = page.url();
  await page.evaluate(() => void (location.href = 'https://example.org/'));
  await page.evaluate(() => void (location.href = 'file:///etc/passwd')).catch(() => undefined);
  await page.waitForTimeout(500);
  expect(page.url()).toBe(before);
});

test('exploit: no second window opens', async () => {
  expect(await program.page.evaluate(() => window.open('https://example.org/') === null)).toBe(
    true,
  );
  expect(program.app.windows()).toHaveLength(1);
});

test('exploit: no request leaves the machine', async () => {
  const outcome = await program.page.evaluate(() =>
    fetch('https://example.org/').then(
      () => 'answered',
      () => 'refused',
    ),
  );
  expect(outcome).toBe('refused');
});

test('exploit: permissions are refused', async () => {
  const outcome = await program.page.evaluate(async () => [
    Notification.permission,
    await navigator.mediaDevices?.getUserMedia({ audio: true }).then(
      () => 'granted',
      () => 'denied',
    ),
    (await navigator.permissions.query({ name: 'geolocation' })).state,
  ]);
  expect(outcome).toEqual(['denied', 'denied', 'denied']);
});

test('the window is sandboxed and isolated', async () => {
  const preferences = await program.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences: () => Record<string, unknown>;
    };
    const { sandbox, contextIsolation, nodeIntegration, webviewTag } =
      contents.getLastWebPreferences();
    return { sandbox, contextIsolation, nodeIntegration, webviewTag };
  });
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
  });
});

test('the shell answers its own procedures and checks their input', async () => {
  expect(await call('shell.info', {})).toMatchObject({
    ok: true,
    value: { platform: process.platform, dataRoot: program.data },
  });
  expect(await call('shell.drives', {})).toMatchObject({ ok: true });
  expect(await call('shell.chooseFolder', {})).toEqual({ ok: true, value: '/tmp/one' });
  expect(await call('shell.chooseFiles', { extensions: ['xlsx'], multiple: true })).toEqual({
    ok: true,
    value: ['/tmp/a', '/tmp/b'],
  });
  expect(await call('shell.saveFile', { name: 'x.zip', extensions: ['zip'] })).toEqual({
    ok: true,
    value: null,
  });
  expect(await call('shell.showItem', { path: 7 })).toMatchObject({
    ok: false,
    failure: { code: 'INVALID_INPUT' },
  });
  expect(await call('shell.constructor', {})).toMatchObject({
    ok: false,
    failure: { code: 'UNKNOWN_PROCEDURE' },
  });
});

test('the office answers from its own process, and a call after its death starts it anew', async () => {
  expect(await call('app.state', {})).toMatchObject({ ok: true });
  await program.app.evaluate(({ app }) => {
    for (const metric of app.getAppMetrics())
      if (metric.name === 'Stationbook office' || metric.serviceName === 'Stationbook office')
        process.kill(metric.pid, 'SIGKILL');
  });
  await program.page.waitForTimeout(500);
  expect(await call('app.state', {})).toMatchObject({ ok: true });
});

test('a second start on the same data gives way to the first', async () => {
  expect(existsSync(program.data)).toBe(true);
  const second = await launchApp({ data: program.data }).then(
    async (started) => {
      await started.close();
      return 'opened';
    },
    () => 'gave way',
  );
  expect(second).toBe('gave way');
});
