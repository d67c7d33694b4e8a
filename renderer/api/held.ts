import type { InputOf, ProcedureName } from '../../shared/contract/procedures';
import type { AppState } from '../../shared/contract/session';
import type { Failure } from '../../shared/result';
import { askBridge, failureOf } from './bridge';
import { client } from './client';

/** What the window stores by itself while somebody types. */
const typing = ['drafts.save', 'statistics.save', 'returns.save', 'checks.explain'] as const;
type Typing = (typeof typing)[number];
interface HeldCall {
  name: Typing;
  input: unknown;
}

/** A session that was ended elsewhere: the user was shut out, or given another role or password. */
const over: ReadonlySet<Failure['code']> = new Set<Failure['code']>([
  'NOT_LOGGED_IN',
  'PASSWORD_MUST_CHANGE',
]);

let owner: string | null = null;
let held: HeldCall[] = [];
let ended = false;

const isTyping = (name: ProcedureName): name is Typing => typing.some((one) => one === name);

/** Whether the last session was ended elsewhere, and nobody has logged in since. */
export const wasEnded = (): boolean => ended;

/** The office is opened or locked here: that is no surprise. */
export function sessionChanged(): void {
  ended = false;
}

/**
 * Hears of every refusal. Where it says that the session is over, the window asks anew how it
 * stands, and what was typed is held for whoever typed it.
 */
export function heardRefusal<N extends ProcedureName>(
  name: N,
  input: InputOf<N>,
  { code }: Failure,
): void {
  if (!over.has(code)) return;
  const state = client.getQueryData<AppState>(['app.state', {}]);
  if (state?.stage === 'open') {
    ended = true;
    owner = state.session.userId;
  }
  if (isTyping(name)) held.push({ name, input });
  void client.invalidateQueries({ queryKey: ['app.state', {}], exact: true });
}

/** Whether something waits for somebody; what waits for another is forgotten. */
export function holdsFor(userId: string): boolean {
  if (owner !== userId) held = [];
  return held.length > 0;
}

/** Stores what was held, in its order: how much of it is stored now, and why the rest is not. */
export async function storeHeld(): Promise<{ stored: number; failure: Failure | null }> {
  const calls = held;
  held = [];
  let [stored, failure]: [number, Failure | null] = [0, null];
  for (const { name, input } of calls)
    try {
      await askBridge(name, input);
      stored += 1;
    } catch (thrown) {
      failure = failureOf(thrown);
    }
  return { stored, failure };
}
