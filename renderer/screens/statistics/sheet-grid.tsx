import { Box } from '@mui/material';
import { useMemo, useRef, type MouseEvent } from 'react';
import type { StatisticsSheet } from '../../../shared/contract/quarter';
import { useText } from '../../base/language';
import { useRowWindow } from '../../components/row-window';
import { CellInput } from './cell-input';
import { GridHead } from './grid-head';
import { bodyLook, ROW, scrollerLook, totalsLook } from './grid-look';
import { GridRow } from './grid-row';
import { GridTotals, GridWidths } from './grid-sums';
import type { CellFindings } from './sheet-findings';
import type { Caret } from './use-caret';
import type { SheetState } from './use-sheet';

interface GridProps {
  sheet: StatisticsSheet;
  state: SheetState;
  caret: Caret;
  findings: CellFindings;
  onRefused: (text: string | null) => void;
}

/** The head's two lines and the sums are rows too. */
const FRAME_ROWS = 3;

/**
 * The matrix: stations down, items across, last quarter's value beneath each. Of many stations only
 * those in view are drawn, and the one with the caret.
 */
export function SheetGrid({ sheet, state, caret, findings, onRefused }: GridProps) {
  const say = useText();
  const { items, at, move } = caret;
  const box = useRef<HTMLDivElement>(null);
  const kept = useMemo(() => [at.row], [at.row]);
  const count = sheet.stations.length;
  const { parts } = useRowWindow({ count, scroller: box, height: ROW, kept });
  const onClick = ({ target }: MouseEvent): void => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-column]') : null;
    const row = cell?.closest<HTMLElement>('tr[data-index]');
    if (cell && row) move({ row: Number(row.dataset.index), column: Number(cell.dataset.column) });
  };
  const input = (row: number) => {
    const [station, item] = [sheet.stations[row], items[at.column]];
    if (sheet.frozen || !station || !item) return undefined;
    const problem = findings.get(station.id)?.get(item.key)?.severity === 'error';
    return (
      <CellInput
        {...{ sheet, items, state, at, station, item, problem, onRefused }}
        onMove={move}
      />
    );
  };
  return (
    <Box ref={box} sx={scrollerLook}>
      <Box
        component="table"
        role="grid"
        aria-label={say('SHEET_TITLE')}
        aria-rowcount={count + FRAME_ROWS}
        sx={{ borderCollapse: 'separate', borderSpacing: 0, width: '100%' }}
      >
        <GridHead items={items} />
        <Box component="tbody" sx={bodyLook} onClick={onClick}>
          <GridWidths sheet={sheet} items={items} valuesOf={state.valuesOf} />
          {parts.map((part) => {
            if (part.kind === 'gap')
              return <tr key={part.key} aria-hidden style={{ height: part.height }} />;
            const station = sheet.stations[part.index];
            const here = at.row === part.index;
            return (
              station && (
                <GridRow
                  key={station.id}
                  station={station}
                  index={part.index}
                  items={items}
                  values={state.valuesOf(station.id)}
                  previous={sheet.previous[station.id]}
                  findings={findings.get(station.id)}
                  caret={here ? at.column : undefined}
                  input={here ? input(part.index) : undefined}
                />
              )
            );
          })}
        </Box>
        <Box component="tfoot" sx={totalsLook}>
          <GridTotals sheet={sheet} items={items} valuesOf={state.valuesOf} />
        </Box>
      </Box>
    </Box>
  );
}
