import { useText } from '../../base/language';
import { FillButton, type FillProps } from './fill-button';
import { accepted } from './fills';

/** 期初 of every station that has none yet from last quarter's 期末. */
export function OpeningFill({ sheet, items, state }: FillProps) {
  const say = useText();
  if (sheet.frozen) return null;
  const cells = accepted({ sheet, items, valueOf: state.valueOf });
  if (cells.length === 0) return null;
  return (
    <FillButton
      label={say('SHEET_PROPOSED_ALL')}
      note={say('SHEET_PROPOSED_NOTE', { n: cells.length })}
      write={state.write}
      cells={() => cells}
    />
  );
}
