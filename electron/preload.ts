import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Result } from '../shared/result';

type Listener = (event: { type: string; payload: unknown }) => void;

const onEvent = (listener: Listener): (() => void) => {
  const forward = (_event: unknown, event: { type: string; payload: unknown }): void =>
    listener(event);
  ipcRenderer.on('stationbook:event', forward);
  return () => void ipcRenderer.off('stationbook:event', forward);
};

/** What the page does before the window goes; the answer comes also where it has nothing to do. */
let leave = (): Promise<unknown> => Promise.resolve();
ipcRenderer.on('stationbook:leaving', () => {
  void leave().finally(() => ipcRenderer.send('stationbook:left'));
});

const pathOf = (file: File): string => webUtils.getPathForFile(file);

/** All that the page sees of the rest of the program. */
contextBridge.exposeInMainWorld('stationbook', {
  call: (name: string, input: unknown): Promise<Result<unknown>> =>
    ipcRenderer.invoke('stationbook:call', name, input) as Promise<Result<unknown>>,
  onEvent,
  onProgress: (listener: (progress: unknown) => void) =>
    onEvent((event) => event.type === 'progress' && listener(event.payload)),
  onLeaving: (listener: () => Promise<unknown>) => {
    leave = listener;
  },
  pathForFile: pathOf,
  pathOf,
});
