import { Box } from '@mui/material';
import type { IndicatorRow } from '../../../shared/contract/indicators';
import { paceWords } from '../../../shared/indicators/pace-text';
import type { Say } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { ProgressBar } from './bar';
import { isPercent, shown, withUnit } from './look';
import { Sparkline } from './sparkline';
import type { TableColumn } from './table';
import { Verdict } from './verdict';

function Name({ row, say }: { row: IndicatorRow; say: Say }) {
  return (
    <>
      <Box sx={{ fontSize: textSize.body, lineHeight: '19px', fontWeight: 700 }}>
        {say.label(row.label)}
      </Box>
      <Box sx={{ fontSize: textSize.small, lineHeight: '16px', color: token.t2 }}>
        {say.label(row.note)}
      </Box>
    </>
  );
}

const nameColumn = (say: Say): TableColumn<IndicatorRow> => ({
  key: 'name',
  head: say('IND_NAME'),
  cell: (row) => <Name {...{ row, say }} />,
});

function Now({ row, say }: { row: IndicatorRow; say: Say }) {
  return (
    <Box component="span">
      <Box component="b" sx={{ fontSize: textSize.brand }}>
        {shown(row, row.value)}
      </Box>{' '}
      {row.value !== null && (
        <Box component="span" sx={{ fontSize: textSize.small, color: token.t2 }}>
          {say.label(row.unit)}
        </Box>
      )}
    </Box>
  );
}

function Target({ row, say }: { row: IndicatorRow; say: Say }) {
  return (
    <Box component="span" sx={{ color: token.t2 }}>
      {withUnit(say, row, row.target)}
      {row.own && (
        <Box sx={{ fontSize: textSize.mark, lineHeight: '13px', color: token.t3 }}>
          {say('IND_OWN_SHORT')}
        </Box>
      )}
    </Box>
  );
}

/** The table of one plan. */
export const planColumns = (say: Say): TableColumn<IndicatorRow>[] => [
  nameColumn(say),
  {
    key: 'now',
    head: say('IND_NOW'),
    width: 112,
    right: true,
    cell: (row) => <Now {...{ row, say }} />,
  },
  {
    key: 'target',
    head: say('IND_TARGET'),
    width: 92,
    right: true,
    cell: (row) => <Target {...{ row, say }} />,
  },
  {
    key: 'progress',
    head: say('IND_PROGRESS'),
    width: 140,
    cell: (row) => <ProgressBar row={row} />,
  },
  {
    key: 'trend',
    head: say('IND_LAST_SEVEN'),
    width: 108,
    cell: (row) => <Sparkline row={row} />,
  },
  { key: 'pace', head: say('IND_PACE'), width: 164, cell: (row) => <Verdict row={row} /> },
];

/** An indicator under two plans; the later one is that at hand. */
export type Compared = IndicatorRow & { before: IndicatorRow | undefined };

/** The table of two plans side by side. */
export const comparedColumns = (
  say: Say,
  [earlier, later]: readonly [string, string],
): TableColumn<Compared>[] => [
  nameColumn(say),
  {
    key: 'before',
    head: earlier,
    width: 110,
    right: true,
    cell: ({ before }) => (before ? <Now row={before} say={say} /> : '—'),
  },
  {
    key: 'beforeTarget',
    head: say('IND_TARGET'),
    width: 84,
    right: true,
    cell: ({ before }) => (before ? <Target row={before} say={say} /> : '—'),
  },
  {
    key: 'beforePace',
    head: say('IND_STATUS'),
    width: 140,
    cell: ({ before }) => before && <Verdict row={before} />,
  },
  {
    key: 'now',
    head: later,
    width: 110,
    right: true,
    cell: (row) => <Now {...{ row, say }} />,
  },
  {
    key: 'target',
    head: say('IND_TARGET'),
    width: 84,
    right: true,
    cell: (row) => <Target {...{ row, say }} />,
  },
  { key: 'pace', head: say('IND_PACE'), width: 150, cell: (row) => <Verdict row={row} /> },
];

/** The table as lines of cells apart by tabs, as spreadsheets take them. */
export function asText(say: Say, rows: readonly IndicatorRow[]): string {
  const head = [
    say('IND_NAME'),
    say('IND_NOW'),
    say('IND_UNIT'),
    say('IND_TARGET'),
    say('IND_DUE'),
    say('IND_STATUS'),
    say('IND_PACE'),
  ];
  const lines = rows.map((row) => {
    const { code, params } = paceWords(row);
    return [
      say.label(row.label),
      row.value ?? '',
      isPercent(row) ? '%' : say.label(row.unit),
      row.target ?? '',
      row.due ?? '',
      say(`IND_STATUS_${row.status}`),
      say(code, params),
    ];
  });
  return [head, ...lines].map((cells) => cells.join('\t')).join('\r\n');
}
