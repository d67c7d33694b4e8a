import { useEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import type { StatisticsSheet } from '../../../shared/contract/quarter';
import { useLanguage } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { cellText, moved, parseBlock, parseCell, type Place } from './grid-logic';
import type { CellChange, SheetState } from './use-sheet';

interface CellInputProps {
  sheet: StatisticsSheet;
  items: readonly StatisticsItem[];
  state: SheetState;
  at: Place;
  station: { id: string; name: string };
  item: StatisticsItem;
  /** What was found in the cell must be mended. */
  problem: boolean;
  onMove: (to: Place) => void;
  onRefused: (text: string | null) => void;
}

const look = {
  width: 0,
  minWidth: '100%',
  border: 0,
  outline: 0,
  background: 'transparent',
  textAlign: 'right',
  font: 'inherit',
  fontSize: textSize.body,
  lineHeight: '18px',
  height: 18,
  padding: 0,
} as const;

/**
 * Cells of the sheet as a pasted block fills them from a place on, and the last text in it that is
 * no number. What the register counts is passed over.
 */
function pasted(
  block: readonly (readonly string[])[],
  { sheet, items, at }: Pick<CellInputProps, 'sheet' | 'items' | 'at'>,
): { changes: CellChange[]; refused: string | undefined } {
  const changes: CellChange[] = [];
  let refused: string | undefined;
  for (const [down, cells] of block.entries()) {
    for (const [across, text] of cells.entries()) {
      const station = sheet.stations[at.row + down];
      const target = items[at.column + across];
      if (!station || !target || target.source === 'register') continue;
      const value = parseCell(text, target.decimals);
      if (value === undefined) refused = text;
      else changes.push({ station: station.id, item: target.key, value });
    }
  }
  return { changes, refused };
}

/** What is typed at the caret until it is stored, and the keys that store, empty, undo and move. */
function useTyping({ sheet, items, state, at, station, item, onMove, onRefused }: CellInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const write = (value: number | null): void => {
    state.write([{ station: station.id, item: item.key, value }]);
  };
  const commit = (): boolean => {
    if (typed === null) return true;
    const value = parseCell(typed, item.decimals);
    onRefused(value === undefined ? typed : null);
    if (value === undefined) return false;
    setTyped(null);
    write(value);
    return true;
  };
  /** Keys that do something to the cell; whether this was one of them. */
  const acted = (event: KeyboardEvent): boolean => {
    if (event.key === 'Escape') {
      setTyped(null);
      onRefused(null);
      return true;
    }
    if (typed !== null) return false;
    const undoing = event.key === 'z' && (event.ctrlKey || event.metaKey);
    if (!undoing && event.key !== 'Delete') return false;
    event.preventDefault();
    if (undoing) state.undo();
    else if (item.source !== 'register') write(null);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || acted(event)) return;
    // While something is being typed, left and right belong to the text.
    if (typed !== null && ['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) return;
    const size = { rows: sheet.stations.length, columns: items.length };
    const to = moved(at, event.key, event.shiftKey, size, event.ctrlKey);
    if (to === null) return;
    event.preventDefault();
    if (commit()) onMove(to);
  };
  const onPaste = (event: ClipboardEvent): void => {
    const block = parseBlock(event.clipboardData.getData('text/plain'));
    if (block.length === 1 && block[0]?.length === 1) return;
    event.preventDefault();
    const { changes, refused } = pasted(block, { sheet, items, at });
    if (refused !== undefined) onRefused(refused);
    setTyped(null);
    state.write(changes);
  };
  return { typed, setTyped, commit, onKeyDown, onPaste };
}

/** The cell at the caret is a real input, so that input methods and readers work. */
export function CellInput(props: CellInputProps) {
  const { state, station, item, problem } = props;
  const { language, say } = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const { typed, setTyped, commit, onKeyDown, onPaste } = useTyping(props);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
    input.current?.closest('td')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, []);
  const derived = item.source === 'register';
  return (
    <input
      ref={input}
      aria-label={`${station.name} ${item.group[language]} ${item.label[language]}`}
      aria-invalid={problem}
      readOnly={derived}
      title={derived ? say('SHEET_FROM_REGISTER_NOTE') : undefined}
      value={typed ?? cellText(state.valueOf(station.id, item.key), item.decimals)}
      inputMode="decimal"
      autoComplete="off"
      size={1}
      onChange={(event) => {
        setTyped(event.target.value);
      }}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
      onBlur={commit}
      style={{
        ...look,
        fontWeight: problem ? 700 : 400,
        color: problem ? token.red : token.t1,
      }}
    />
  );
}
