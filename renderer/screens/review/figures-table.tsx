import { Box } from '@mui/material';
import { useEffect, useRef } from 'react';
import type { StatisticsSheet } from '../../../shared/contract/quarter';
import type { ReviewPoint } from '../../../shared/contract/review';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import { COUNTY_ROW } from '../../../shared/rules/county-row';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { shownFigure } from './words';

interface FiguresTableProps {
  sheet: StatisticsSheet;
  items: readonly StatisticsItem[];
  /** Cells that are among the points. */
  marked: ReadonlySet<string>;
  current: ReviewPoint | undefined;
  onCell: (station: string, item: string) => void;
}

export const cellKey = (station: string, item: string): string => `${station} ${item}`;

const headLook = {
  position: 'sticky',
  top: 0,
  zIndex: 1,
  px: 2,
  py: '4px',
  minWidth: 62,
  textAlign: 'right',
  verticalAlign: 'bottom',
  fontSize: textSize.small,
  fontWeight: 400,
  lineHeight: '16px',
  wordBreak: 'keep-all',
  color: token.t2,
  bgcolor: token.sunk,
  borderBottom: `1px solid ${token.line2}`,
} as const;
const nameLook = {
  position: 'sticky',
  left: 0,
  px: 4,
  textAlign: 'left',
  fontWeight: 700,
  fontSize: textSize.dense,
  whiteSpace: 'nowrap',
  maxWidth: 160,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  bgcolor: token.surface,
  borderBottom: `1px solid ${token.line}`,
} as const;
const bodyLook = {
  '& > tr > th': nameLook,
  '& > tr > td': {
    px: 2,
    height: 34,
    textAlign: 'right',
    lineHeight: '15px',
    fontVariantNumeric: 'tabular-nums',
    borderBottom: `1px solid ${token.line}`,
  },
  '& > tr > td[data-marked]': { bgcolor: token.amberBg, color: token.amber, fontWeight: 700 },
  '& > tr > td[data-here]': { outline: `2px solid ${token.teal}`, outlineOffset: -2 },
  '& small': {
    display: 'block',
    fontSize: textSize.mark,
    fontWeight: 400,
    color: token.t3,
    lineHeight: '13px',
  },
} as const;

/** The figures that would be frozen, one row a station, last period's beneath each. */
export function FiguresTable({ sheet, items, marked, current, onCell }: FiguresTableProps) {
  const say = useText();
  const here = useRef<HTMLTableCellElement>(null);
  const at = current && cellKey(current.stations[0]?.id ?? '', current.item ?? '');
  useEffect(() => {
    here.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [at]);
  const compared = Object.keys(sheet.previous).length > 0;
  const rows = [
    ...sheet.stations,
    ...(sheet.values[COUNTY_ROW] ? [{ id: COUNTY_ROW, name: say('SHEET_COUNTY_ROW') }] : []),
  ];
  return (
    <Box
      component="table"
      aria-label={say('REVIEW_ROWS')}
      sx={{ borderCollapse: 'separate', borderSpacing: 0, minWidth: '100%' }}
    >
      <thead>
        <tr>
          <Box
            component="th"
            scope="col"
            sx={{ ...headLook, left: 0, zIndex: 2, px: 4, textAlign: 'left' }}
          >
            {say('REVIEW_STATION')}
          </Box>
          {items.map(({ key, group, label }) => (
            <Box component="th" scope="col" key={key} sx={headLook}>
              {group.zh !== label.zh && <div>{say.label(group)}</div>}
              <div>{say.label(label)}</div>
            </Box>
          ))}
        </tr>
      </thead>
      <Box component="tbody" sx={bodyLook}>
        {rows.map(({ id, name }) => (
          <tr key={id}>
            <th scope="row" title={name}>
              {name}
            </th>
            {items.map((item) => {
              const key = cellKey(id, item.key);
              const last = sheet.previous[id];
              return (
                <td
                  key={item.key}
                  ref={key === at ? here : undefined}
                  data-here={key === at ? '' : undefined}
                  data-marked={marked.has(key) ? '' : undefined}
                  onClick={() => {
                    onCell(id, item.key);
                  }}
                >
                  {shownFigure(sheet.values[id]?.[item.key], item)}
                  <small>
                    {last ? shownFigure(last[item.key], item) : compared && say('REVIEW_FIRST')}
                  </small>
                </td>
              );
            })}
          </tr>
        ))}
      </Box>
    </Box>
  );
}
