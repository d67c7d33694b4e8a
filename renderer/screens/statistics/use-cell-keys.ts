import type { ClipboardEvent, KeyboardEvent } from 'react';
import type { StatisticsSheet } from '../../../shared/contract/quarter';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import { useText } from '../../base/language';
import { isComposing } from '../../base/shortcut';
import { useToast } from '../../components';
import { blockIn, copied, type Block } from './clipboard';
import { accepted, below, beside, changed, filledDown, filledRight, type Area } from './fills';
import { cellText, moved, type Place, type Size } from './grid-logic';
import { cycled, isSeveral, leapt, placesOf, type Rect } from './range';
import { readTyped, type Refused } from './typed-value';
import type { Caret } from './use-caret';
import type { CellChange, SheetState, StepName } from './use-sheet';

export interface CellKeysProps {
  sheet: StatisticsSheet;
  /** The item of the caret's cell. */
  item: StatisticsItem;
  state: SheetState;
  caret: Caret;
  /** What was typed and is not stored; null where nothing is being typed. */
  typed: string | null;
  setTyped: (text: string | null) => void;
  /** Stores what was typed; whether the caret may leave. */
  commit: () => boolean;
  /** Whether the sheet as a whole cannot be written. */
  closed: Refused;
  /** Says why nothing can be written here; whether that is so. */
  refuse: () => boolean;
  /** Types on in what stands in the cell. */
  edit: () => void;
  onPaste: (block: Block) => void;
  /** Opens the explanation of what was found in the cell; whether there is one to write. */
  onExplain: () => boolean;
  /** Has the register's figure stand again at the caret; whether another stood. */
  onTakeBack: () => boolean;
}

const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

/** Where a key leads the caret or the far corner of what is selected; null for any other key. */
function target(
  from: Place,
  event: KeyboardEvent,
  size: Size,
  filled: (place: Place) => boolean,
): Place | null {
  const { key } = event;
  const ctrl = event.ctrlKey || event.metaKey;
  if (ctrl && ARROWS.includes(key)) return leapt(from, key, size, filled);
  return moved(from, key, event.shiftKey, size, ctrl);
}

/** Keys and clipboard of the cell at the caret. */
export function useCellKeys(props: CellKeysProps) {
  const { sheet, state, caret, typed, setTyped, commit, closed, refuse, edit } = props;
  const say = useText();
  const toast = useToast();
  const { at, range, rect, items } = caret;
  const area: Area = { sheet, items, valueOf: state.valueOf };
  const size = { rows: sheet.stations.length, columns: items.length };
  const filled = ({ row, column }: Place): boolean =>
    state.valueOf(sheet.stations[row]?.id ?? '', items[column]?.key ?? '') !== null;

  /**
   * Writes several cells at once. What of them is counted from the register, or holds other
   * figures, is left and counted; where nothing is left to write, it is said why.
   */
  const write = (name: StepName, over: Rect | null, changes: () => CellChange[]): void => {
    const all = closed ? [] : changes();
    if (all.length === 0) {
      refuse();
      return;
    }
    setTyped(null);
    state.write(all, name);
    const left = over ? placesOf(over).length - all.length : 0;
    if (left > 0) toast(say('SHEET_CELLS_LEFT', { n: left }));
  };
  const stepBack = (redo: boolean): void => {
    if (refuseClosed()) return;
    if (typed !== null) setTyped(null);
    else {
      const { name, cells } = redo ? state.redo() : state.undo();
      const what = name ? say(`SHEET_STEP_${name}`) : '';
      const n = cells.length;
      if (n > 1) toast(say(redo ? 'SHEET_REDONE' : 'SHEET_UNDONE', { what, n }));
      caret.reveal(cells);
    }
  };
  const refuseClosed = (): boolean => closed !== null && refuse();
  /** Ctrl Enter: what was typed into all that is selected, or what is proposed there. */
  const fillAll = (): void => {
    if (typed === null) write('fill', null, () => accepted(area, rect));
    // One cell is a step without a name, and says why it takes nothing; so do several.
    else if (!isSeveral(rect) || 'refused' in readTyped(typed, props.item, sheet.form.items))
      commit();
    else
      write('same', rect, () =>
        changed(area, rect, (_, __, item) => {
          const read = readTyped(typed, item, sheet.form.items);
          return 'refused' in read ? undefined : read.value;
        }),
      );
  };
  // By Shift and not by the letter: with Caps Lock on they differ.
  const withControl: Readonly<Record<string, (shift: boolean) => void>> = {
    z: (shift) => {
      stepBack(shift);
    },
    y: () => {
      stepBack(true);
    },
    // What is being typed is stored nowhere yet that it could be taken from.
    d: () => {
      if (typed === null) write('down', below(rect), () => filledDown(area, rect));
    },
    r: () => {
      if (typed === null) write('right', beside(rect), () => filledRight(area, rect));
    },
    enter: fillAll,
  };
  const bare: Readonly<Record<string, () => void>> = {
    Escape: () => {
      if (typed === null) caret.move(at);
      else setTyped(null);
    },
    F2: () => {
      if (!props.onExplain()) edit();
    },
  };
  /** Keys that do something to what is selected; whether this was one of them. */
  const acted = (event: KeyboardEvent): boolean => {
    const { key, altKey } = event;
    const ctrl = event.ctrlKey || event.metaKey;
    if (altKey) return false;
    const act = ctrl ? withControl[key.toLowerCase()] : bare[key];
    if (act) act(event.shiftKey);
    else if (ctrl && key.toLowerCase() === 'a' && typed === null)
      caret.select({
        from: { row: 0, column: 0 },
        to: { row: size.rows - 1, column: size.columns - 1 },
      });
    else if (key === 'Delete' && typed === null && !isSeveral(rect) && props.onTakeBack())
      caret.move(at);
    else if (key === 'Delete' && typed === null)
      write('clear', rect, () => changed(area, rect, () => null));
    else if (key.length === 1 && !ctrl && refuse()) return true;
    else return false;
    event.preventDefault();
    return true;
  };
  const move = (event: KeyboardEvent): void => {
    const { key, shiftKey } = event;
    const isTurn = key === 'Tab' || key === 'Enter';
    if (isTurn && isSeveral(rect)) {
      event.preventDefault();
      if (commit()) caret.select(range, cycled(at, rect, key, shiftKey));
      return;
    }
    const extends_ = shiftKey && !isTurn;
    const to = target(extends_ ? range.to : at, event, size, filled);
    if (to === null) return;
    event.preventDefault();
    if (!commit()) return;
    if (extends_) caret.select({ from: range.from, to });
    else if (key === 'Tab') caret.move(to, caret.begun ?? at.column);
    else if (key === 'Enter') caret.move({ ...to, column: caret.begun ?? to.column });
    else caret.move(to);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event) || acted(event)) return;
    // While something is being typed, left and right belong to the text.
    const inText = ['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key);
    if (typed !== null && (inText || (event.shiftKey && ARROWS.includes(event.key)))) return;
    move(event);
  };

  const onCopy = (event: ClipboardEvent): void => {
    if (typed !== null) return;
    event.preventDefault();
    const rows: string[][] = [];
    for (const { row, column } of placesOf(rect)) {
      const [station, item] = [sheet.stations[row], items[column]];
      const text =
        station && item ? cellText(state.valueOf(station.id, item.key), item.decimals) : '';
      (rows[row - rect.top] ??= []).push(text);
    }
    const { text, html } = copied(rows);
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', html);
  };
  const onCut = (event: ClipboardEvent): void => {
    if (typed !== null) return;
    onCopy(event);
    write('cut', rect, () => changed(area, rect, () => null));
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (refuseClosed()) {
      event.preventDefault();
      return;
    }
    const block = blockIn(event.clipboardData);
    const one = block.rows.length <= 1 && (block.rows[0]?.length ?? 0) <= 1;
    if (one && (typed !== null || !isSeveral(rect))) return;
    event.preventDefault();
    setTyped(null);
    // One figure for all that is selected.
    const [[text = ''] = []] = block.rows;
    props.onPaste(one ? { rows: spread(text, rect), merges: [] } : block);
  };
  return { onKeyDown, onCopy, onCut, onPaste };
}

const spread = (text: string, { top, left, bottom, right }: Caret['rect']): string[][] =>
  Array.from({ length: bottom - top + 1 }, () =>
    Array.from({ length: right - left + 1 }, () => text),
  );
