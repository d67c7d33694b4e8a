import { memo, type ReactNode } from 'react';
import type { Finding } from '../../../shared/rules/finding';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import { useText } from '../../base/language';
import { endsGroup, shortName, shownValue } from './grid-look';
import type { StationValues } from './use-sheet';

interface GridRowProps {
  station: { id: string; name: string };
  index: number;
  items: readonly StatisticsItem[];
  values: StationValues;
  previous: StationValues | undefined;
  findings: ReadonlyMap<string, Finding> | undefined;
  /** The column of the caret, in the row that has it. */
  caret: number | undefined;
  /** What stands at the caret to type into; nothing where the sheet is frozen. */
  input: ReactNode;
}

/** A station's row; drawn again only when something in it changes. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { station, index, items, values, previous, findings, caret, input } = props;
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
          here={caret === column}
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
  here: boolean;
  input: ReactNode;
}

function GridCell({ item, column, edge, value, before, finding, here, input }: GridCellProps) {
  const tone = finding?.severity ?? (item.source === 'register' ? 'register' : undefined);
  return (
    <td
      role="gridcell"
      data-column={column}
      data-edge={edge || undefined}
      data-tone={tone}
      aria-selected={here}
    >
      {input ?? <CellValue {...{ item, value }} />}
      <div data-before>{shownValue(before, item) || '\u00a0'}</div>
      {finding?.explanation && <div data-explained />}
    </td>
  );
}

function CellValue({ item, value }: { item: StatisticsItem; value: number | null }) {
  const say = useText();
  if (value !== null) return <div data-value="filled">{shownValue(value, item)}</div>;
  return <div data-value="empty">{item.required ? say('SHEET_EMPTY_CELL') : '—'}</div>;
}
