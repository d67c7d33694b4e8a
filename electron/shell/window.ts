import { app, BrowserWindow, Menu, nativeTheme } from 'electron';
import { join } from 'node:path';

const title = '社工站台账';

/** The one window. The page runs in Chromium's sandbox and sees only what the preload hands it. */
export function createWindow(preload: string): BrowserWindow {
  nativeTheme.themeSource = 'light';
  Menu.setApplicationMenu(
    process.platform === 'darwin'
      ? Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }])
      : null,
  );
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 960,
    minHeight: 600,
    title,
    show: false,
    backgroundColor: '#ffffff',
    autoHideMenuBar: true,
    ...(app.isPackaged ? {} : { icon: join(app.getAppPath(), 'build/icons/512x512.png') }),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      spellcheck: false,
      // The calendar of a date field speaks the language of the page, not that of the system.
      enableBlinkFeatures: 'LangAttributeAwareFormControlUI',
      devTools: !app.isPackaged,
    },
  });
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => window.show());
  return window;
}
