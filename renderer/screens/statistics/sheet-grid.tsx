import { Box } from '@mui/material';
import { useEffect, useMemo, useRef, type RefObject } from 'react';
import type { StatisticsSheet } from '../../../shared/contract/quarter';
import { failure } from '../../../shared/result';
import { itemLabel, type StatisticsItem } from '../../../shared/domain/statistics-form';
import { isBlocking } from '../../../shared/rules/finding';
import { useText } from '../../base/language';
import { useRowWindow } from '../../components/row-window';
import type { Block } from './clipboard';
import { CellInput, type CellEditor } from './cell-input';
import { GridHead } from './grid-head';
import { bodyLook, ROW, scrollerLook, totalsLook } from './grid-look';
import { GridRow, type Proposals } from './grid-row';
import { GridTotals, GridWidths, hasCountyRow } from './grid-sums';
import type { CellFindings } from './sheet-findings';
import type { Refused } from './typed-value';
import type { Caret } from './use-caret';
import { useDrawing } from './use-drawing';
import type { SheetState } from './use-sheet';

interface GridProps {
  sheet: StatisticsSheet;
  state: SheetState;
  caret: Caret;
  findings: CellFindings;
  /** Why the sheet as a whole cannot be written; null where it can. */
  closed: Refused;
  /** The figures of a paste that waits for its answer, by station and item. */
  coming: ReadonlyMap<string, ReadonlyMap<string, number>> | null;
  /** Cells whose findings the text that is being written serves too, by station. */
  served: ReadonlyMap<string, ReadonlySet<string>>;
  /** An explanation is being written and has the focus. */
  hold: boolean;
  editor: RefObject<CellEditor | null>;
  /** A cell was pressed with the mouse. */
  onPress: () => void;
  onRefused: (why: Refused) => void;
  onPaste: (block: Block) => void;
  onExplain: () => boolean;
  /** Has the register's figure stand again at the caret; whether another stood. */
  onTakeBack: () => boolean;
}

/** Why an item is not typed; null where it is. */
function untyped(item: StatisticsItem): Refused {
  const params = { item: itemLabel(item) };
  return {
    entered: null,
    register: failure('STAT_ITEM_DERIVED', params),
    computed: failure('STAT_ITEM_COMPUTED', params),
  }[item.source];
}

/** The head's two lines and the sums are rows too. */
const FRAME_ROWS = 3;

/** What the empty cells of each station may begin with. */
function useProposals({ sheet, caret: { items } }: GridProps): ReadonlyMap<string, Proposals> {
  return useMemo(() => {
    const all = new Map<string, Proposals>();
    if (sheet.frozen) return all;
    const carried = items.filter(({ carriedFrom }) => carriedFrom !== undefined);
    for (const { id } of sheet.stations) {
      const own = carried.flatMap(({ key, carriedFrom = '' }) => {
        const value = sheet.previous[id]?.[carriedFrom] ?? null;
        return value === null ? [] : [[key, value] as const];
      });
      if (own.length > 0) all.set(id, Object.fromEntries(own));
    }
    return all;
  }, [sheet, items]);
}

/**
 * The matrix: stations down, items across, last quarter's value beneath each. Of many stations only
 * those in view are drawn, and the one with the caret.
 */
export function SheetGrid(props: GridProps) {
  const { sheet, state, caret, findings, closed, coming, editor } = props;
  const say = useText();
  const { items, at, range, rect } = caret;
  const box = useRef<HTMLDivElement>(null);
  const proposals = useProposals(props);
  const corner = range.to;
  const kept = useMemo(() => [...new Set([at.row, corner.row])], [at.row, corner.row]);
  const count = sheet.stations.length;
  const { parts } = useRowWindow({ count, scroller: box, height: ROW, kept });
  const drawing = useDrawing(caret, editor, { still: coming !== null, onPress: props.onPress });
  useEffect(() => {
    box.current
      ?.querySelector(`tr[data-index="${corner.row}"] > td[data-column="${corner.column}"]`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [corner.row, corner.column]);
  const input = (row: number) => {
    const [station, item] = [sheet.stations[row], items[at.column]];
    if (coming || !station || !item) return undefined;
    const finding = findings.get(station.id)?.get(item.key);
    const derived = untyped(item);
    return (
      <CellInput
        {...{ sheet, state, caret, station, item, closed, editor }}
        problem={finding !== undefined && isBlocking(finding)}
        proposal={
          sheet.frozen || derived !== null ? undefined : proposals.get(station.id)?.[item.key]
        }
        locked={closed ?? derived}
        hold={props.hold}
        onRefused={props.onRefused}
        onPaste={props.onPaste}
        onExplain={props.onExplain}
        onTakeBack={props.onTakeBack}
      />
    );
  };
  return (
    <Box ref={box} sx={scrollerLook}>
      <Box
        component="table"
        role="grid"
        aria-label={say('SHEET_TITLE')}
        aria-rowcount={count + FRAME_ROWS + Number(hasCountyRow(sheet, items))}
        aria-multiselectable
        aria-readonly={closed !== null}
        sx={{ borderCollapse: 'separate', borderSpacing: 0, width: '100%' }}
      >
        <GridHead items={items} counted={sheet.counted} />
        <Box component="tbody" sx={bodyLook} {...drawing}>
          <GridWidths sheet={sheet} items={items} valuesOf={state.valuesOf} />
          {parts.map((part) => {
            if (part.kind === 'gap')
              return <tr key={part.key} aria-hidden style={{ height: part.height }} />;
            const station = sheet.stations[part.index];
            const here = at.row === part.index;
            const chosen = part.index >= rect.top && part.index <= rect.bottom;
            return (
              station && (
                <GridRow
                  key={station.id}
                  station={station}
                  index={part.index}
                  items={items}
                  values={state.valuesOf(station.id)}
                  previous={sheet.previous[station.id]}
                  replaced={sheet.replaced[station.id]}
                  findings={findings.get(station.id)}
                  caret={here ? at.column : undefined}
                  left={chosen ? rect.left : undefined}
                  right={chosen ? rect.right : undefined}
                  coming={coming?.get(station.id)}
                  served={props.served.get(station.id)}
                  proposals={proposals.get(station.id)}
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
