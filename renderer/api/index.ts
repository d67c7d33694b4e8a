import type { Progress } from './bridge';

export { failureOf, type Progress } from './bridge';
export { keep, onFresh } from './changes';
export {
  call,
  lastAnswer,
  useCall,
  useLastAnswer,
  useQuery,
  type Calls,
  type Query,
} from './hooks';
export { holdsFor, storeHeld, wasEnded } from './held';
export { shell, type Drive } from './shell';

/** Hears the progress of long work; answers how to stop hearing. */
export function onProgress(listener: (progress: Progress) => void): () => void {
  return window.stationbook?.onProgress?.(listener) ?? (() => undefined);
}

/** Has something done before the window goes, which waits for it. */
export function onLeaving(listener: () => Promise<unknown>): void {
  window.stationbook?.onLeaving?.(listener);
}

/** Path of a dropped file, or null where the shell gives none. */
export function pathOf(file: File): string | null {
  const path = window.stationbook?.pathOf?.(file);
  return path ? path : null;
}
