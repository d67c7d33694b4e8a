import { memo, type ReactNode } from 'react';
import type { Finding } from '../../../shared/rules/finding';
import type { StatisticsSheet } from '../../../shared/contract/quarter';
import type { ReplacedFigure } from '../../../shared/rules/replaced';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import { useText } from '../../base/language';
import { endsGroup, shownValue } from './grid-look';
import { shortName } from '../../base/station-name';
import type { StationValues } from './use-sheet';

interface GridRowProps {
  station: { id: string; name: string };
  index: number;
  items: readonly StatisticsItem[];
  values: StationValues;
  previous: StationValues | undefined;
  /** Figures that stand where the register says another, by item. */
  replaced: StatisticsSheet['replaced'][string] | undefined;
  findings: ReadonlyMap<string, Finding> | undefined;
  /** The column of the caret, in the row that has it. */
  caret: number | undefined;
  /** The first and last selected column, where the row has some. */
  left: number | undefined;
  right: number | undefined;
  /** The figures that a paste would put here, by item. */
  coming: ReadonlyMap<string, number> | undefined;
  /** Items whose findings the text that is being written serves too. */
  served: ReadonlySet<string> | undefined;
  /** Figures that are proposed for empty cells, by item. */
  proposals: Proposals | undefined;
  /** What stands at the caret to type into. */
  input: ReactNode;
}

/** What an empty cell may begin with; the same object while nothing in it changes. */
export type Proposals = Readonly<Record<string, number>>;

/** A station's row; drawn again only when something in it changes. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { station, index, items, values, previous, findings, caret, left, right, input } = props;
  const { coming, served, proposals, replaced } = props;
  return (
    <tr data-index={index} data-here={caret !== undefined || undefined} aria-rowindex={index + 3}>
      <th scope="row" title={station.name}>
        {shortName(station.name)}
      </th>
      {items.map((item, column) => (
        <GridCell
          key={item.key}
          item={item}
          column={column}
          edge={endsGroup(items, column)}
          value={values[item.key] ?? null}
          before={previous?.[item.key]}
          finding={findings?.get(item.key)}
          replaced={replaced?.[item.key]}
          here={caret === column}
          chosen={left !== undefined && column >= left && column <= (right ?? left)}
          coming={coming?.get(item.key)}
          proposal={proposals?.[item.key]}
          served={served?.has(item.key) === true}
          input={caret === column ? input : undefined}
        />
      ))}
    </tr>
  );
});

interface GridCellProps {
  item: StatisticsItem;
  column: number;
  edge: boolean;
  value: number | null;
  before: number | null | undefined;
  finding: Finding | undefined;
  replaced: ReplacedFigure | undefined;
  here: boolean;
  chosen: boolean;
  coming: number | undefined;
  proposal: number | undefined;
  served: boolean;
  input: ReactNode;
}

function GridCell(props: GridCellProps) {
  const { item, column, edge, value, before, finding, here, chosen, coming, input } = props;
  const say = useText();
  const tone = finding?.severity ?? (item.source === 'entered' ? undefined : item.source);
  const replaced = coming !== undefined && value !== null;
  return (
    <td
      role="gridcell"
      data-column={column}
      data-edge={edge || undefined}
      data-tone={tone}
      data-here={here || undefined}
      data-replaced={(props.replaced !== undefined && props.replaced.value === value) || undefined}
      data-serves={props.served || undefined}
      data-coming={coming === undefined ? undefined : replaced ? 'over' : 'new'}
      aria-selected={chosen}
    >
      {coming === undefined ? (
        (input ?? <CellValue item={item} value={value} proposal={props.proposal} />)
      ) : (
        <div data-value="filled">{shownValue(coming, item)}</div>
      )}
      <div data-before>
        {replaced
          ? say('SHEET_PASTE_WAS', { value: shownValue(value, item) })
          : shownValue(before, item) || '\u00a0'}
      </div>
      {finding?.explanation && <div data-explained />}
    </td>
  );
}

function CellValue({ item, value, proposal }: Pick<GridCellProps, 'item' | 'value' | 'proposal'>) {
  const say = useText();
  if (value !== null) return <div data-value="filled">{shownValue(value, item)}</div>;
  if (proposal !== undefined)
    return (
      <div data-value="proposed" title={say('SHEET_PROPOSED')}>
        {shownValue(proposal, item)}?
      </div>
    );
  return <div data-value="empty">{item.required ? say('SHEET_EMPTY_CELL') : '—'}</div>;
}
