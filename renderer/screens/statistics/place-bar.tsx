import { Box, Link } from '@mui/material';
import { isBlocking, type Finding } from '../../../shared/rules/finding';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import type { StatisticsSheet } from '../../../shared/contract/quarter';
import { useLanguage } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { shownValue } from './grid-look';
import { shortName } from '../../base/station-name';
import { proposed } from './fills';
import type { Refused } from './typed-value';
import type { SheetState, StationValues } from './use-sheet';

interface PlaceBarProps {
  sheet: StatisticsSheet;
  state: SheetState;
  station: { id: string; name: string };
  item: StatisticsItem;
  /** What was found in the cell at the caret. */
  current: Finding | undefined;
  /** Why what was typed, or a key, does nothing. */
  refused: Refused;
  onExplain: () => void;
}

/**
 * The line above the sheet: the cell at the caret, what is wrong with it, and its earlier values.
 */
export function PlaceBar(props: PlaceBarProps) {
  const { sheet, state, station, item, current, refused, onExplain } = props;
  const { language, say } = useLanguage();
  const shown = (values: StationValues | undefined): string =>
    shownValue(values?.[item.key], item) || '—';
  const explains = current?.severity === 'warning' && current.code !== 'STAT_REPLACED_BEFORE';
  return (
    <Box
      sx={{
        height: 36,
        px: 4,
        display: 'flex',
        alignItems: 'center',
        gap: 3,
        fontSize: textSize.dense,
        borderBottom: `1px solid ${token.line2}`,
        flexShrink: 0,
        whiteSpace: 'nowrap',
      }}
    >
      <Box sx={{ fontWeight: 700 }}>
        {shortName(station.name)} · {item.label[language]}
      </Box>
      <Message {...{ item, current, refused }} />
      {!sheet.frozen && explains && (
        <Link
          component="button"
          type="button"
          sx={{ fontSize: textSize.dense }}
          onClick={onExplain}
        >
          {say('SHEET_EXPLAIN_HERE')} F2
        </Link>
      )}
      {item.source !== 'entered' && (sheet.frozen || !explains) && (
        <Link
          component="button"
          type="button"
          sx={{ fontSize: textSize.dense }}
          onClick={onExplain}
        >
          {say(`SHEET_SHOW_${item.source}`)} F2
        </Link>
      )}
      {!sheet.frozen && <Proposal {...{ sheet, state, station, item, current }} />}
      <Box sx={{ color: token.t3 }}>
        {say('SHEET_LAST', {
          last: shown(sheet.previous[station.id]),
          year: shown(sheet.lastYear[station.id]),
        })}
      </Box>
    </Box>
  );
}

function Message({ item, current, refused }: Pick<PlaceBarProps, 'item' | 'current' | 'refused'>) {
  const { say } = useLanguage();
  const why = refused ?? current;
  const must = refused !== null || (current !== undefined && isBlocking(current));
  const text = why ? say.any(why.code, why.params) : undefined;
  return (
    <Box
      role={why ? 'alert' : undefined}
      title={text}
      sx={{
        flex: 1,
        minWidth: 0,
        overflow: 'hidden',
        textOverflow: 'ellipsis',
        color: must ? token.red : current?.severity === 'note' ? token.t2 : token.amber,
      }}
    >
      {text}
      {!why && item.source !== 'entered' && (
        <Box component="span" sx={{ color: token.t2 }}>
          {say(`SHEET_NOTE_${item.source}`)}
        </Box>
      )}
    </Box>
  );
}

/** The value that a finding expects, or that last quarter ended with, filled in with one click. */
function Proposal({
  sheet,
  state,
  station,
  item,
  current,
}: Pick<PlaceBarProps, 'sheet' | 'state' | 'station' | 'item' | 'current'>) {
  const { say } = useLanguage();
  const carried = proposed({ sheet, valueOf: state.valueOf }, station.id, item);
  const expected = current?.params['expected'];
  const unit = 10 ** item.decimals;
  const value = carried ?? (typeof expected === 'number' ? Math.round(expected * unit) : undefined);
  if (value === undefined) return null;
  return (
    <Link
      component="button"
      type="button"
      title={carried === undefined ? undefined : say('SHEET_PROPOSED')}
      sx={{ fontSize: textSize.dense }}
      onClick={() => {
        state.write([{ station: station.id, item: item.key, value }]);
      }}
    >
      {say(carried === undefined ? 'SHEET_FILL_IN' : 'SHEET_PROPOSED_TAKE', {
        value: value / unit,
      })}
    </Link>
  );
}
