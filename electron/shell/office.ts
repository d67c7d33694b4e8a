import { app, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import { answerCalls } from './calls';
import { nativeDialogs, preparedDialogs } from './dialogs';
import { hardenContents, hardenSession } from './hardening';
import type { StartOptions } from './options';
import { shellAnswers } from './procedures';
import { origin, servePage } from './protocol';
import { startService } from './service';
import { createWindow } from './window';

/**
 * Ends the service in order before the program goes; a second request to quit waits for the first.
 */
function endInOrder(close: () => Promise<void>): void {
  let ending = false;
  app.on('window-all-closed', () => app.quit());
  app.on('before-quit', (event) => {
    event.preventDefault();
    if (ending) return;
    ending = true;
    void close().finally(() => app.exit(0));
  });
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
  endInOrder(service.close);
  app.on('second-instance', bringForward(window));
  // A page that dies is loaded again; what was typed is in its draft.
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason !== 'clean-exit' && !window.isDestroyed()) window.webContents.reload();
  });
  await window.loadURL(devServer ?? `${origin}/`);
}
