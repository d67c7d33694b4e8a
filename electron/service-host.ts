import { createGate } from './gate/gate';
import { fail, type Result } from '../shared/result';

export interface ServiceEvent {
  type: string;
  payload: unknown;
}
export interface ServiceReply {
  id: number;
  result: Result<unknown>;
}
type Request = { id: number; name: string; input: unknown } | { close: true };

/**
 * What Electron gives a utility process; written out here because this process imports nothing of
 * Electron.
 */
interface ParentPort {
  on: (event: 'message', listener: (message: { data: Request }) => void) => void;
  postMessage: (message: unknown) => void;
}

const valueOf = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at >= 0 ? process.argv[at + 1] : undefined;
};

const port = (process as unknown as { parentPort: ParentPort }).parentPort;
const now = valueOf('--now');
const gate = createGate({
  dataRoot: valueOf('--data') ?? '',
  ...(now === undefined ? {} : { now }),
  onEvent: (event: ServiceEvent) => port.postMessage({ event }),
});

async function answer(id: number, name: string, input: unknown): Promise<void> {
  let result: Result<unknown>;
  try {
    result = await gate.call(name, input);
  } catch (error) {
    // The gate throws nothing; whatever comes here is a fault of the program, told without its
    // words.
    console.error(error);
    result = fail('INTERNAL', { incident: '—' });
  }
  port.postMessage({ id, result } satisfies ServiceReply);
}

port.on('message', ({ data }) => {
  if ('close' in data) void gate.close().finally(() => process.exit(0));
  else void answer(data.id, data.name, data.input);
});
