import { ipcMain, type BrowserWindow, type IpcMainEvent } from 'electron';

/** How long the page may take (ms): one that hangs does not hold the program. */
const PATIENCE = 3_000;

/**
 * Has the page keep what is typed and not kept yet. A page that is closing has no time of its own:
 * what it sends then may come when nobody listens any more.
 */
export const keptByPage = (window: BrowserWindow): Promise<void> =>
  new Promise((done) => {
    if (window.isDestroyed() || window.webContents.isCrashed()) return done();
    const page = window.webContents;
    const end = (): void => {
      clearTimeout(timer);
      ipcMain.off('stationbook:left', answered);
      page.off('destroyed', end);
      page.off('render-process-gone', end);
      done();
    };
    const answered = ({ sender }: IpcMainEvent): void => {
      if (sender === page) end();
    };
    const timer = setTimeout(end, PATIENCE);
    ipcMain.on('stationbook:left', answered);
    page.on('destroyed', end);
    page.on('render-process-gone', end);
    page.send('stationbook:leaving');
  });
