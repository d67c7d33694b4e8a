import { useEffect, useRef, type MouseEvent, type RefObject } from 'react';
import type { CellEditor } from './cell-input';
import type { Place } from './grid-logic';
import type { Caret } from './use-caret';

/** The cell under the mouse. */
function placeAt(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-column]') : null;
  const row = cell?.closest<HTMLElement>('tr[data-index]');
  return cell && row
    ? { row: Number(row.dataset['index']), column: Number(cell.dataset['column']) }
    : null;
}

const same = (a: Place, b: Place): boolean => a.row === b.row && a.column === b.column;

/**
 * The mouse in the sheet: a press leads the caret, drawing or a press with Shift selects. What is
 * being typed and is no figure keeps the caret where it is, as with keys.
 */
export function useDrawing(
  caret: Caret,
  editor: RefObject<CellEditor | null>,
  { still, onPress }: { still: boolean; onPress: () => void },
) {
  const from = useRef<Place | null>(null);
  useEffect(() => {
    const end = (): void => {
      from.current = null;
    };
    window.addEventListener('mouseup', end);
    return () => {
      window.removeEventListener('mouseup', end);
    };
  }, []);
  const onMouseDown = (event: MouseEvent): void => {
    const place = placeAt(event.target);
    if (!place || event.button !== 0 || still) return;
    // A press in the text that is being typed sets the text's own cursor.
    const inText = event.target instanceof HTMLInputElement && editor.current?.isTyping() === true;
    if (!inText) event.preventDefault();
    const stays = same(place, caret.at);
    if (!stays && editor.current?.leave() === false) return;
    onPress();
    if (event.shiftKey) {
      event.preventDefault();
      caret.select({ from: caret.range.from, to: place });
    } else {
      from.current = place;
      caret.move(place);
    }
    if ((stays && !inText) || event.shiftKey) editor.current?.focus();
  };
  const onMouseOver = ({ target, buttons }: MouseEvent): void => {
    const place = from.current && buttons === 1 ? placeAt(target) : null;
    if (!place || !from.current || same(place, caret.range.to)) return;
    if (editor.current?.leave() === false) return;
    caret.select({ from: from.current, to: place });
  };
  const onDoubleClick = ({ target }: MouseEvent): void => {
    if (placeAt(target)) editor.current?.edit();
  };
  return { onMouseDown, onMouseOver, onDoubleClick };
}
