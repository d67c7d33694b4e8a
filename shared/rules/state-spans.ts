/** A state of a station, from one day until the next one's. */
export interface StateSpan {
  state: string;
  /** First day, `YYYY-MM-DD`; empty = longer than anybody wrote down. */
  from: string;
}

/** A change of state, or of the day from which one holds, as the history has it; oldest first. */
export interface StateEntry {
  state: string;
  /** 状态起始 as it stood after this entry. */
  since: string | null;
  /** The day on which it was written down. */
  writtenOn: string;
  /** It took back what was done before. */
  undone: boolean;
}

/** A state with the day that was written for it itself. */
interface Kept {
  state: string;
  own: string | null;
  writtenOn: string;
}

/** Entries without what was taken back since. */
function standing(entries: readonly StateEntry[]): StateEntry[] {
  const kept: StateEntry[] = [];
  for (const entry of entries) {
    const { state, since, undone } = entry;
    // Only a slip leads out of 撤销, and the service lets it be put right on its own day.
    const slip = kept.at(-1)?.state === 'closed' && state !== 'closed';
    const back = kept.findLastIndex(
      (one) => one.state === state && (slip || (undone && one.since === since)),
    );
    if (back >= 0) kept.length = back + 1;
    else kept.push(entry);
  }
  return kept;
}

/** The states in their order; a later entry of the same state corrects its day. */
function statesOf(entries: readonly StateEntry[]): Kept[] {
  const states: Kept[] = [];
  let before: string | null = null;
  for (const { state, since, writtenOn } of standing(entries)) {
    const last = states.at(-1);
    if (last?.state === state) last.own = since;
    // The form leaves the day of the state before in its field: it says nothing of the new one.
    else states.push({ state, own: since === before ? null : since, writtenOn });
    before = since;
  }
  return states;
}

/** What a state before the first that was written down must have been. */
const EARLIER: Readonly<Record<string, string>> = { paused: 'running', closed: 'running' };

/**
 * The states of a station from its history, each with its first day: the day that was written for
 * it, else 建成 where it ran for the first time, else the day on which the change was written down.
 * What the first entry says without a day is taken to have been so always, because an office that
 * sets up its register enters stations that have long been running. A state that is said to begin
 * no later than the one before it takes that one's place, and a pause that so comes to stand behind an
 * earlier one corrects its day. Pure.
 * @param opened 建成日期; before it nothing ran
 */
export function stateSpans(entries: readonly StateEntry[], opened: string | null): StateSpan[] {
  const spans: StateSpan[] = [];
  for (const [at, { state, own, writtenOn }] of statesOf(entries).entries()) {
    const earlier = at === 0 ? EARLIER[state] : undefined;
    if (earlier !== undefined) spans.push({ state: earlier, from: '' });
    const begins = state === 'running' && !spans.some((span) => span.state === 'running');
    const from = own ?? (at === 0 ? '' : begins ? (opened ?? writtenOn) : writtenOn);
    const kept = spans.findLastIndex((span) => span.from < from) + 1;
    const taken = spans.splice(kept).length > 0;
    // A pause that reaches back over what came after an earlier one puts that one's day right.
    if (taken && state !== 'running' && spans.at(-1)?.state === state) spans.pop();
    spans.push({ state, from });
  }
  if (opened === null) return spans;
  const there = spans.findLast(({ from }) => from <= opened);
  return [
    { state: 'preparing', from: '' },
    // One that runs since a later day than it was built had been interrupted.
    { state: there?.state ?? 'paused', from: opened },
    ...spans.filter(({ from }) => from > opened),
  ];
}

/** The state on a day; what begins later is still being prepared. Pure. */
export const stateOn = (spans: readonly StateSpan[], day: string): StateSpan =>
  spans.findLast(({ from }) => from <= day) ?? { state: 'preparing', from: '' };

/** Whether it ran on any day from the first to the last. Pure. */
export const ranWithin = (spans: readonly StateSpan[], first: string, last: string): boolean =>
  spans.some(
    ({ state, from }, at) =>
      state === 'running' && from <= last && (spans[at + 1]?.from ?? '9999-12-31') > first,
  );
