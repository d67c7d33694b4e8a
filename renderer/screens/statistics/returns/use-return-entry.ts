import { useRef, useState, type KeyboardEvent } from 'react';
import type { ReturnSheet } from '../../../../shared/contract/returns';
import type { ReturnCell } from '../../../../shared/definitions/kept-return';
import type { Failure } from '../../../../shared/result';
import { call, failureOf } from '../../../api';

/** A cell of a return, and what was stored in it before and after; null for nothing. */
interface Step {
  row: string;
  item: string;
  before: ReturnCell | null;
  after: ReturnCell | null;
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
  const put = async (row: string, item: string, content: ReturnCell): Promise<boolean> => {
    try {
      await call('returns.save', { returnId, period, cells: [{ row, item, ...content }] });
      setFailure(undefined);
      return true;
    } catch (thrown) {
      setFailure(failureOf(thrown));
      return false;
    }
  };
  const store = async (row: string, item: string, content: ReturnCell): Promise<boolean> => {
    const before = cells[row]?.[item] ?? null;
    if (!(await put(row, item, content))) return false;
    const isEmpty = content.value === null && !content.text;
    steps.current.done.push({ row, item, before, after: isEmpty ? null : content });
    steps.current.undone = [];
    return true;
  };
  const move = async (way: 'back' | 'on'): Promise<void> => {
    const { done, undone } = steps.current;
    const [from, to] = way === 'back' ? [done, undone] : [undone, done];
    const step = from.pop();
    if (!step) return;
    const { row, item, before, after } = step;
    if (await put(row, item, (way === 'back' ? before : after) ?? nothing)) {
      to.push(step);
      onMoved(item);
    } else from.push(step);
  };
  return {
    failure,
    store,
    onKeyDown: (event: KeyboardEvent): void => {
      const way = wayOf(event);
      if (way === null || event.defaultPrevented) return;
      event.preventDefault();
      void move(way);
    },
  };
}
