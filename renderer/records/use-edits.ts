import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Typed } from '../forms/typed';
import { isSame } from './typed-over';

type Entry = string | string[];

interface Change {
  field: string;
  before: Entry;
  after: Entry;
}

interface Edit {
  changes: Change[];
  at: number;
}

/** Keys that follow each other this fast in one field are one edit. */
const PAUSE = 1000;
const MOST = 200;

/** Whether an edit goes on with the one before it: the same field, without a pause. */
const goesOn = (last: Edit | undefined, next: Edit): boolean =>
  last?.changes.length === 1 &&
  next.changes.length === 1 &&
  last.changes[0]?.field === next.changes[0]?.field &&
  next.at - last.at < PAUSE;

export interface Edits {
  undo: () => void;
  redo: () => void;
  /** What is entered next is an edit of its own, however soon it comes. */
  apart: () => void;
  /** What stands in the form now is nobody's edit, e.g. what came back from saving. */
  settle: (typed: Typed) => void;
}

/**
 * The edits of a form, field by field, to be undone and done again while it stands. They are what
 * was typed and chosen, never what is stored.
 * @param put enters a value into a field
 * @param go leads to a field
 */
export function useEdits(
  typed: Typed,
  put: (field: string, value: Entry) => void,
  go: (field: string) => void,
): Edits {
  const past = useRef<Edit[]>([]);
  const future = useRef<Edit[]>([]);
  const last = useRef(typed);
  const hands = useRef({ put, go });
  useEffect(() => {
    hands.current = { put, go };
  });
  useEffect(() => {
    const before = last.current;
    const fields = [...new Set([...Object.keys(before), ...Object.keys(typed)])];
    const changes = fields
      .filter((field) => !isSame(typed[field], before[field]))
      .map((field) => ({ field, before: before[field] ?? '', after: typed[field] ?? '' }));
    if (changes.length === 0) return;
    last.current = { ...typed };
    const edit: Edit = { changes, at: performance.now() };
    const held = past.current.at(-1);
    const [change] = changes;
    if (held && change && goesOn(held, edit))
      past.current[past.current.length - 1] = {
        at: edit.at,
        changes: held.changes.map((one) => ({ ...one, after: change.after })),
      };
    else past.current = [...past.current, edit].slice(-MOST);
    future.current = [];
  }, [typed]);
  const step = useCallback((from: typeof past, to: typeof past, side: 'before' | 'after'): void => {
    const edit = from.current.pop();
    if (!edit) return;
    // A pause that never ends: what is typed next is an edit of its own.
    to.current.push({ ...edit, at: 0 });
    last.current = {
      ...last.current,
      ...Object.fromEntries(edit.changes.map((change) => [change.field, change[side]])),
    };
    for (const change of edit.changes) hands.current.put(change.field, change[side]);
    const [first] = edit.changes;
    if (first) hands.current.go(first.field);
  }, []);
  return useMemo(
    () => ({
      undo: () => {
        step(past, future, 'before');
      },
      redo: () => {
        step(future, past, 'after');
      },
      apart: () => {
        const held = past.current.at(-1);
        if (held) past.current[past.current.length - 1] = { ...held, at: 0 };
      },
      settle: (now) => {
        last.current = { ...now };
      },
    }),
    [step],
  );
}
