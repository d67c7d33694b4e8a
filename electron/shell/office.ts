import { app, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import { answerCalls } from './calls';
import { nativeDialogs, preparedDialogs } from './dialogs';
import { hardenContents, hardenSession } from './hardening';
import { keptByPage } from './leaving';
import type { StartOptions } from './options';
import { shellAnswers } from './procedures';
import { origin, servePage } from './protocol';
import { startService } from './service';
import { createWindow } from './window';

/**
 * Whoever closes the window or quits loses nothing: the page keeps what is typed, then the service
 * ends in order, then the program goes. A second request waits for the first.
 */
function endInOrder(window: BrowserWindow, close: () => Promise<void>): void {
  let ending: Promise<void> | undefined;
  const end = async (): Promise<void> => {
    await keptByPage(window);
    if (!window.isDestroyed()) window.destroy();
    await close();
  };
  const once = (event: { preventDefault: () => void }): void => {
    event.preventDefault();
    ending ??= end().finally(() => app.exit(0));
  };
  window.on('close', once);
  app.on('window-all-closed', () => app.quit());
  app.on('before-quit', once);
}

const bringForward = (window: BrowserWindow) => (): void => {
  if (window.isMinimized()) window.restore();
  window.focus();
};

/** Puts the parts together: window, page, service, entrance. */
export async function openOffice(options: StartOptions, folder: string): Promise<void> {
  const { devServer } = options;
  const isOwn = (url: string): boolean =>
    url.startsWith(`${origin}/`) || (devServer !== undefined && url.startsWith(devServer));
  const isDevSocket = (url: string): boolean =>
    devServer !== undefined && url.startsWith(devServer.replace(/^http/, 'ws'));
  hardenContents(isOwn);
  hardenSession(
    (url) => isOwn(url) || isDevSocket(url) || /^(data|blob|devtools|chrome-extension):/.test(url),
  );
  servePage(join(folder, 'renderer'));

  const window = createWindow(join(folder, 'preload.cjs'));
  const service = startService({
    file: join(folder, 'service-host.js'),
    dataRoot: options.dataRoot,
    now: options.now,
    onEvent: (event) => {
      if (!window.isDestroyed()) window.webContents.send('stationbook:event', event);
    },
  });
  const dialogs =
    options.testDialogs === undefined
      ? nativeDialogs(window)
      : preparedDialogs(options.testDialogs);
  answerCalls({
    window,
    isOwn,
    service,
    shell: shellAnswers({ window, dialogs, dataRoot: options.dataRoot }),
  });
  endInOrder(window, service.close);
  app.on('second-instance', bringForward(window));
  // A page that dies is loaded again; what was typed is in its draft.
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason !== 'clean-exit' && !window.isDestroyed()) window.webContents.reload();
  });
  await window.loadURL(devServer ?? `${origin}/`);
}
