import { textOf } from './words';
import type { Terminal } from './terminal';

interface Progress {
  stage: string;
  done: number;
  total: number;
}

/**
 * One line on a terminal that is written over as the work goes on; nothing where a script listens.
 */
export function showProgress(terminal: Terminal, event: { type: string; payload: unknown }): void {
  if (!terminal.interactive || event.type !== 'progress') return;
  const { stage, done, total } = event.payload as Progress;
  const share = total > 0 ? ` ${Math.floor((done / total) * 100)} %` : '';
  terminal.error(`${clearLine(terminal)}${textOf(`CLI_STAGE_${stage}`, {})}${share}`);
}

/** Takes the line of progress away, so that the outcome stands alone. */
export const clearLine = ({ interactive }: Terminal): string => (interactive ? '\r\u001b[K' : '');
