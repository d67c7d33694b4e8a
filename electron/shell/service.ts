import { utilityProcess, type UtilityProcess } from 'electron';
import { fail, type Result } from '../../shared/result';
import type { ServiceEvent, ServiceReply } from '../service-host';

interface Start {
  file: string;
  dataRoot: string;
  now: string | undefined;
  onEvent: (event: ServiceEvent) => void;
}

export interface Service {
  call: (name: string, input: unknown) => Promise<Result<unknown>>;
  close: () => Promise<void>;
}

/**
 * The office's work runs in a process of its own: a long import never stops the window, and a fault
 * there ends only it. Calls that were under way are answered with a failure, and the next call
 * starts it anew; the database is whole again by its own journal.
 */
export function startService({ file, dataRoot, now, onEvent }: Start): Service {
  const waiting = new Map<number, (result: Result<unknown>) => void>();
  let child: UtilityProcess | null = null;
  let last = 0;

  const spawn = (): UtilityProcess => {
    const args = ['--data', dataRoot, ...(now === undefined ? [] : ['--now', now])];
    const started = utilityProcess.fork(file, args, {
      serviceName: 'Stationbook office',
      stdio: 'inherit',
    });
    started.on('message', (message: ServiceReply | { event: ServiceEvent }) => {
      if ('event' in message) return onEvent(message.event);
      waiting.get(message.id)?.(message.result);
      waiting.delete(message.id);
    });
    started.on('exit', () => {
      if (child === started) child = null;
      for (const answer of waiting.values()) answer(fail('SERVICE_ENDED'));
      waiting.clear();
    });
    return started;
  };
  child = spawn();

  return {
    call: (name, input) =>
      new Promise((answer) => {
        child ??= spawn();
        last += 1;
        waiting.set(last, answer);
        child.postMessage({ id: last, name, input });
      }),
    close: () =>
      new Promise((done) => {
        const ending = child;
        if (ending === null) return done();
        const timer = setTimeout(() => ending.kill(), 5_000);
        ending.once('exit', () => {
          clearTimeout(timer);
          done();
        });
        ending.postMessage({ close: true });
      }),
  };
}
