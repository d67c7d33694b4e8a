import type { Failure, Result } from '../../shared/result';

/** One step of long work, as the service reports it. */
export interface Progress {
  jobId?: string;
  stage: string;
  done: number;
  total: number;
}

/** What the preload hands to the page; nothing else of the shell can be reached. */
interface Bridge {
  call(name: string, input: unknown): Promise<Result<unknown>>;
  onProgress?(listener: (progress: Progress) => void): () => void;
  /** What is done before the window goes, which waits for it. */
  onLeaving?(listener: () => Promise<unknown>): void;
  /** Path of a file that was dropped on the window. */
  pathOf?(file: File): string;
}

declare global {
  interface Window {
    stationbook?: Bridge;
  }
}

/**
 * A refusal of the service, thrown in the page so that `await` reads well; its text is chosen at
 * display.
 */
class CallFailure extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
    this.name = 'CallFailure';
  }
}

/** The failure that stands behind anything thrown. */
export const failureOf = (thrown: unknown): Failure =>
  thrown instanceof CallFailure
    ? thrown.failure
    : {
        code: 'FRAME_FAULT',
        params: { detail: thrown instanceof Error ? thrown.message : String(thrown) },
      };

/** What a call answered, and the names of what a write changed. */
export interface Answer {
  value: unknown;
  changed: readonly string[] | undefined;
}

/** Calls through the one gate and unwraps its Result. @throws CallFailure */
export async function askBridge(name: string, input: unknown): Promise<Answer> {
  const bridge = window.stationbook;
  if (!bridge) throw new CallFailure({ code: 'FRAME_NO_BRIDGE' });
  const result = await bridge.call(name, input);
  if (!result.ok) throw new CallFailure(result.failure);
  return { value: result.value, changed: result.changed };
}

/** As askBridge, for what changes nothing that is kept. */
export const callBridge = async (name: string, input: unknown): Promise<unknown> =>
  (await askBridge(name, input)).value;
