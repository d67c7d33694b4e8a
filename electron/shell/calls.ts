import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import { fail, type Result } from '../../shared/result';
import type { Service } from './service';

interface Entrance {
  window: BrowserWindow;
  isOwn: (url: string) => boolean;
  shell: (name: string, input: unknown) => Promise<Result<unknown>>;
  service: Service;
}

/** Only the main frame of our own window, showing our own page, may call. */
const isPage = (event: IpcMainInvokeEvent, { window, isOwn }: Entrance): boolean =>
  event.senderFrame !== null &&
  event.senderFrame === window.webContents.mainFrame &&
  isOwn(event.senderFrame.url);

/** Every call of the page comes in here; names with `shell.` stay, the rest goes to the gate. */
export function answerCalls(entrance: Entrance): void {
  ipcMain.handle(
    'stationbook:call',
    async (event, name: unknown, input: unknown): Promise<Result<unknown>> => {
      if (!isPage(event, entrance)) return fail('SENDER_REFUSED');
      if (typeof name !== 'string') return fail('UNKNOWN_PROCEDURE', { name: typeof name });
      return name.startsWith('shell.')
        ? entrance.shell(name, input)
        : entrance.service.call(name, input);
    },
  );
}
