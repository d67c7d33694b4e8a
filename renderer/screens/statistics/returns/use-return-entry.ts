import { useRef, useState, type KeyboardEvent } from 'react';
import type { ReturnSheet } from '../../../../shared/contract/returns';
import type { ReturnCell } from '../../../../shared/definitions/kept-return';
import type { Failure } from '../../../../shared/result';
import { call, failureOf } from '../../../api';

/** A cell of a return and what is to stand in it. */
export interface Filled extends ReturnCell {
  row: string;
  item: string;
}

/** Cells that were stored at once, as they were before and after. */
interface Step {
  before: Filled[];
  after: Filled[];
}

/** What a key asks for: a step back (Ctrl+Z) or forward (Ctrl+Y, Ctrl+Shift+Z). */
function wayOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): 'back' | 'on' | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  const letter = key.toLowerCase();
  if (letter === 'y' || (letter === 'z' && shiftKey)) return 'on';
  return letter === 'z' ? 'back' : null;
}

const nothing: ReturnCell = { value: null, text: null };

/**
 * Stores what is typed in a return, and takes it back step by step for as long as the return stays
 * open on the screen.
 * @param onMoved the item in whose cell a step was taken back or done once more
 */
export function useReturnEntry(
  { definition: { id: returnId }, period, cells }: ReturnSheet,
  onMoved: (item: string) => void,
) {
  const [failure, setFailure] = useState<Failure>();
  const steps = useRef<{ done: Step[]; undone: Step[] }>({ done: [], undone: [] });
  const put = async (content: Filled[]): Promise<boolean> => {
    try {
      await call('returns.save', { returnId, period, cells: content });
      setFailure(undefined);
      return true;
    } catch (thrown) {
      setFailure(failureOf(thrown));
      return false;
    }
  };
  const storeAll = async (after: Filled[]): Promise<boolean> => {
    const before = after.map(({ row, item }) => ({
      row,
      item,
      ...(cells[row]?.[item] ?? nothing),
    }));
    if (!(await put(after))) return false;
    steps.current.done.push({ before, after });
    steps.current.undone = [];
    return true;
  };
  const move = async (way: 'back' | 'on'): Promise<void> => {
    const { done, undone } = steps.current;
    const [from, to] = way === 'back' ? [done, undone] : [undone, done];
    const step = from.pop();
    if (!step) return;
    if (await put(way === 'back' ? step.before : step.after)) {
      to.push(step);
      onMoved(step.after[0]?.item ?? '');
    } else from.push(step);
  };
  return {
    failure,
    storeAll,
    store: (row: string, item: string, content: ReturnCell): Promise<boolean> =>
      storeAll([{ row, item, ...content }]),
    onKeyDown: (event: KeyboardEvent): void => {
      const way = wayOf(event);
      if (way === null || event.defaultPrevented) return;
      event.preventDefault();
      void move(way);
    },
  };
}
