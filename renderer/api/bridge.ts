import type { Failure, Result } from '../../shared/result';

/** One step of long work, as the service reports it. */
export interface Progress {
  jobId?: string;
  stage: string;
  done: number;
  total: number;
}

/** What the preload hands to the page; nothing else of the shell can be reached. */
export interface Bridge {
  call(name: string, input: unknown): Promise<Result<unknown>>;
  onProgress?(listener: (progress: Progress) => void): () => void;
  /** Path of a file that was dropped on the window. */
  pathOf?(file: File): string;
}

declare global {
  interface Window {
    stationbook?: Bridge;
  }
}

/** A refusal of the service, thrown in the page so that `await` reads well; its text is chosen at display. */
export class CallFailure extends Error {
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

/** Calls through the one gate and unwraps its Result. */
export async function callBridge(name: string, input: unknown): Promise<unknown> {
  const bridge = window.stationbook;
  if (!bridge) throw new CallFailure({ code: 'FRAME_NO_BRIDGE' });
  const result = await bridge.call(name, input);
  if (!result.ok) throw new CallFailure(result.failure);
  return result.value;
}
