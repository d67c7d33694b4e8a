import { Box, TextField } from '@mui/material';
import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from 'react';
import { itemLabel } from '../../../../shared/domain/statistics-form';
import type { FurtherItem } from '../../../../shared/definitions/further-return';
import type { FieldFailure } from '../../../../shared/result';
import { useText } from '../../../base/language';
import { textSize, token } from '../../../base/theme';
import { whenLeaving } from '../../../forms/keeping';
import { cellText } from '../grid-logic';
import { readTyped } from '../typed-value';

interface ReturnCellProps {
  item: FurtherItem;
  /** What the cell is called to readers: its row and its column. */
  name: string;
  value: number | null;
  text: string | null;
  locked: boolean;
  /** What was found in it must be mended, or explained. */
  tone: 'error' | 'warning' | undefined;
  /** Whether it is stored. */
  onStore: (value: number | null, text: string | null) => Promise<boolean>;
}

/** The cell in the next or the previous line under the same head gets the keys. */
function goDown(from: HTMLElement, by: number): void {
  const cell = from.closest('td');
  const row = cell?.closest('tr');
  const body = row?.parentElement;
  if (!cell || !row || !body) return;
  const rows = [...body.children];
  for (let at = rows.indexOf(row) + by; at >= 0 && at < rows.length; at += by) {
    const next =
      rows[at]?.children[cell.cellIndex]?.querySelector<HTMLElement>('input, textarea, button');
    if (!next) continue;
    next.focus();
    if (next instanceof HTMLInputElement) next.select();
    return;
  }
}

/** ↑, ↓ and Enter lead from line to line; a text of several lines keeps them to itself. */
export function leadOn(event: KeyboardEvent<HTMLElement>, isLong = false): void {
  if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || isLong) return;
  const by = { ArrowUp: -1, ArrowDown: 1, Enter: event.shiftKey ? -1 : 1 }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  goDown(event.currentTarget, by);
}

const LONG = 200;

/** One cell of a return that is typed: a figure or a text, stored when it is left. */
export function ReturnCellInput(props: ReturnCellProps) {
  const { item, name, value, text, locked, tone, onStore } = props;
  const say = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState<FieldFailure | null>(null);
  const latest = useRef<string | null>(null);
  const isText = item.text !== undefined;
  const isLong = (item.text ?? 0) > LONG;
  const shown = isText ? (text ?? '') : cellText(value, item.decimals);
  const put = (next: string | null): void => {
    latest.current = next;
    setTyped(next);
  };
  const store = async (): Promise<void> => {
    const said = latest.current;
    if (said === null || said === shown) {
      put(null);
      return;
    }
    const read = isText ? { value: null } : readTyped(said, item);
    if ('refused' in read) {
      setRefused(read.refused);
      return;
    }
    setRefused(null);
    // What is refused is said above the table, and stays as it was typed.
    if (await onStore(read.value, isText ? said : null)) put(null);
  };
  const keep = useEffectEvent(store);
  useEffect(() => {
    const stays = whenLeaving(() => keep());
    return () => {
      stays();
      // A cell that goes with its table loses the focus without a word.
      void keep();
    };
  }, []);
  return (
    <Box>
      <TextField
        fullWidth
        multiline={isLong}
        maxRows={6}
        value={typed ?? shown}
        error={refused !== null || tone === 'error'}
        onChange={(event) => {
          setRefused(null);
          put(event.target.value);
        }}
        onBlur={() => {
          void store();
        }}
        slotProps={{
          htmlInput: {
            'aria-label': name,
            readOnly: locked,
            maxLength: item.text ?? 20,
            inputMode: isText ? 'text' : 'decimal',
            autoComplete: 'off',
            title: say.label(itemLabel(item)),
            onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
              // What is being typed is taken back by the field itself.
              if (event.ctrlKey && latest.current !== null && latest.current !== shown) {
                event.stopPropagation();
                return;
              }
              if (event.key === 'Escape') {
                put(null);
                setRefused(null);
              } else leadOn(event, isLong);
            },
            style: { textAlign: isText ? 'left' : 'right' },
          },
        }}
        sx={tone === 'warning' ? { '& fieldset': { borderColor: token.amber } } : {}}
      />
      {refused && (
        <Box role="alert" sx={{ color: token.red, fontSize: textSize.small, textAlign: 'left' }}>
          {say.any(refused.code, refused.params)}
        </Box>
      )}
    </Box>
  );
}
