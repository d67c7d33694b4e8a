import { Box } from '@mui/material';
import { useState } from 'react';
import type { StatisticsSheet } from '../../../shared/contract/quarter';
import type { ReviewPoint } from '../../../shared/contract/review';
import type { SubmissionState } from '../../../shared/contract/submission';
import { itemsByKey } from '../../../shared/domain/statistics-form';
import { useText } from '../../base/language';
import { token } from '../../base/theme';
import { Card, SelectButton } from '../../components';
import { cellKey, FiguresTable } from './figures-table';
import { PointNote } from './point-note';
import { TableRows } from './table-rows';
import type { Points } from './use-points';

interface RowsCardProps {
  state: SubmissionState;
  sheet: StatisticsSheet;
  points: Points;
  asks: boolean;
  onAsk: (first: string) => void;
}

const FIGURES = 'statistics';

/** Cells that points are about. */
const cellsOf = (points: readonly ReviewPoint[]): Set<string> =>
  new Set(
    points.flatMap(({ stations, item }) =>
      item === null ? [] : stations.map(({ id }) => cellKey(id, item)),
    ),
  );

/** The rows that would be frozen, table by table, and the point that is looked at beneath them. */
export function RowsCard({ state, sheet, points, asks, onAsk }: RowsCardProps) {
  const say = useText();
  const { current } = points;
  const [table, setTable] = useOf(current?.key, FIGURES);
  const items = itemsByKey(sheet.form);
  const ofPoint = items.get(current?.item ?? '')?.section ?? sheet.form.sections[0]?.key ?? '';
  const [section, choose] = useOf(current?.key, ofPoint);
  const tables = state.tables.filter(({ table: one, rows }) => rows > 0 || one === FIGURES);
  return (
    <Card
      title={say(state.frozen ? 'REVIEW_ROWS_FROZEN' : 'REVIEW_ROWS')}
      note={say('REVIEW_ROWS_NOTE')}
      action={
        <>
          <SelectButton
            label={say('REVIEW_TABLE')}
            value={table}
            options={tables.map(({ table: value, label, rows }) => ({
              value,
              label:
                value === FIGURES
                  ? say.label(label)
                  : say('FRAME_PAIR', { name: say.label(label), text: String(rows) }),
            }))}
            onChange={setTable}
          />
          {table === FIGURES && (
            <SelectButton
              label={say('REVIEW_SECTION')}
              value={section}
              options={sheet.form.sections.map(({ key, label }) => ({
                value: key,
                label: say.label(label),
              }))}
              onChange={choose}
            />
          )}
        </>
      }
      padding={0}
      sx={{ minHeight: 0, height: '100%' }}
    >
      <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
        <Box
          tabIndex={0}
          role="region"
          aria-label={say('REVIEW_ROWS')}
          sx={{ flex: 1, minHeight: 0, overflow: 'auto', bgcolor: token.surface }}
        >
          {table === FIGURES ? (
            <FiguresTable
              sheet={sheet}
              items={sheet.form.items.filter((item) => item.section === section)}
              marked={cellsOf(points.all ?? [])}
              current={current}
              onCell={(station, item) => {
                const found = points.all?.find(
                  (one) => one.item === item && one.stations.some(({ id }) => id === station),
                );
                if (found) points.look(found);
              }}
            />
          ) : (
            <TableRows period={state.period} table={table} />
          )}
        </Box>
        {current && (
          <PointNote
            point={current}
            sheet={sheet}
            item={items.get(current.item ?? '')}
            asks={asks}
            onAsk={onAsk}
          />
        )}
      </Box>
    </Card>
  );
}

/** A choice that holds until another point is looked at. */
function useOf(point: string | undefined, first: string): [string, (chosen: string) => void] {
  const [own, setOwn] = useState<{ point: string | undefined; chosen: string } | null>(null);
  return [
    own?.point === point ? (own?.chosen ?? first) : first,
    (chosen) => {
      setOwn({ point, chosen });
    },
  ];
}
