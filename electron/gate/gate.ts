import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { procedures, type NameOf, type ProcedureName } from '../../shared/contract/procedures';
import { fail, ok, type Result } from '../../shared/result';
import { App } from '../service/app';
import { failureOf } from '../service/files/faults';
import { createQueue, type Turn } from '../service/queue';
import { visibleInput } from './visible-input';

export interface GateOptions {
  /** Folder of the office; the demonstration office stands in `demo` below it. */
  dataRoot: string;
  /** Sets the clock (ISO 8601); it runs on from there. */
  now?: string;
  newId?: () => string;
  onEvent?: (event: { type: string; payload: unknown }) => void;
}

export interface Gate {
  /** One call by contract; nothing is ever thrown. */
  call(name: string, input: unknown): Promise<Result<unknown>>;
  close(): Promise<void>;
}

const isProcedure = (name: string): name is ProcedureName => Object.hasOwn(procedures, name);
const isReading = (name: ProcedureName): name is NameOf<'reads'> =>
  procedures[name].effect === 'reads';

/** What is answered to one who still has to choose a password of their own. */
const withoutOwnPassword: ReadonlySet<ProcedureName> = new Set<ProcedureName>([
  'session.changePassword',
  'session.lock',
  'settings.get',
]);

function clockFrom(now: string | undefined): () => Date {
  if (!now) return () => new Date();
  const ahead = new Date(now).getTime() - Date.now();
  return () => new Date(Date.now() + ahead);
}

/**
 * The one entrance for calls: contract, schema, session and role → Result. Reads are answered at
 * once from what is committed; writes wait for each other, from the check of who may to the commit,
 * and so does closing.
 */
export function createGate(options: GateOptions): Gate {
  const app = new App({
    dataRoot: options.dataRoot,
    clock: clockFrom(options.now),
    newId: options.newId ?? randomUUID,
    openGate: createGate,
    progress: (payload) => options.onEvent?.({ type: 'progress', payload }),
  });

  const queue = createQueue();

  const admit = (name: string): Result<ProcedureName> => {
    if (!isProcedure(name)) return fail('UNKNOWN_PROCEDURE', { name });
    const { access } = procedures[name];
    if (access === 'public') return ok(name);
    const user = app.standing();
    if (!user) return fail('NOT_LOGGED_IN');
    if (user.mustChange && !withoutOwnPassword.has(name)) return fail('PASSWORD_MUST_CHANGE');
    return access === 'session' || access.includes(user.role)
      ? ok(name)
      : fail('NOT_ALLOWED', { role: user.role });
  };

  const failed = (name: string, error: unknown): Result<never> => {
    const failure = failureOf(error);
    return failure ? { ok: false, failure } : fault(options.dataRoot, name, error);
  };

  const read = async (name: NameOf<'reads'>, input: unknown): Promise<Result<unknown>> => {
    const office = app.context;
    try {
      return ok(await app.read(name, input));
    } catch (error) {
      // The office was locked while this call waited for a file: there is nothing left to read
      // from.
      return office && !office.db.open ? fail('NOT_LOGGED_IN') : failed(name, error);
    }
  };

  /** In its turn, and for whoever asked: a write is never done in the name of the next login. */
  const write = async (
    turn: Turn,
    name: NameOf<'writes'>,
    input: unknown,
    asker: typeof app.context,
  ): Promise<Result<unknown>> => {
    const { access } = procedures[name];
    if (access !== 'public' && (app.context !== asker || !app.standing()))
      return fail('NOT_LOGGED_IN');
    try {
      const { value, changed } = await app.write(turn, name, input);
      return changed.length > 0 ? { ok: true, value, changed } : ok(value);
    } catch (error) {
      return failed(name, error);
    }
  };

  return {
    async call(name, input) {
      const admitted = admit(name);
      if (!admitted.ok) return admitted;
      const asker = app.context;
      const parsed = procedures[admitted.value].input.safeParse(visibleInput(input));
      if (!parsed.success)
        return fail('BAD_INPUT', { path: parsed.error.issues[0]?.path.join('.') ?? '' });
      const asked = admitted.value;
      return isReading(asked)
        ? read(asked, parsed.data)
        : queue((turn) => write(turn, asked, parsed.data, asker));
    },
    close: () => queue(() => app.close()),
  };
}

/**
 * A fault of the program: its place goes into a log under an incident number, its input (personal
 * data) does not.
 */
function fault(dataRoot: string, name: string, error: unknown): Result<never> {
  const incident = randomUUID().slice(0, 8);
  try {
    mkdirSync(dataRoot, { recursive: true });
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    appendFileSync(
      join(dataRoot, 'faults.log'),
      `${new Date().toISOString()} ${incident} ${name}\n${stack}\n`,
    );
  } catch {
    // A full or read-only disk must not hide the first fault.
  }
  return fail('INTERNAL', { incident });
}
