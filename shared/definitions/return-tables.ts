import type { Label } from '../codes/label';
import { itemLabel } from '../domain/statistics-form';
import type { FurtherItem, FurtherReturn } from './further-return';

/** A table of a further return as it is laid out: on the screen as in a workbook. */
export interface ReturnTable {
  key: string;
  label: Label;
  /** How many lines a list has at most; null for a table with a row for each group. */
  lines: number | null;
  /** Whether it has a row for each station, and its items stand side by side. */
  ofStations: boolean;
  /** Heads across, each with the unit of its items where they have one in common. */
  columns: { label: Label; unit: Label }[];
  /** The groups down, and under each column the item that stands there; of a list one row. */
  rows: { label: Label; items: (FurtherItem | null)[] }[];
}

const groupedBy = (
  items: readonly FurtherItem[],
  of: (item: FurtherItem) => Label,
): Map<string, FurtherItem[]> => {
  const groups = new Map<string, FurtherItem[]>();
  for (const item of items) groups.set(of(item).zh, [...(groups.get(of(item).zh) ?? []), item]);
  return groups;
};

const NONE: Label = { zh: '', en: '' };

/** The tables of a return in their order. Pure. */
export const tablesOfReturn = ({ sections, items }: FurtherReturn): ReturnTable[] =>
  sections.map(({ key, label, lines, rows: whose }) => {
    const own = items.filter(({ section }) => section === key);
    const named = { key, label, lines: lines ?? null, ofStations: whose === 'stations' };
    if (named.ofStations)
      return {
        ...named,
        columns: own.map((item) => ({ label: itemLabel(item), unit: item.unit })),
        rows: [{ label: NONE, items: own }],
      };
    const across = groupedBy(own, (item) => item.label);
    const columns = [...across.values()].flatMap((same) => {
      const [first] = same;
      if (!first) return [];
      const common = same.every(({ unit }) => unit.zh === first.unit.zh);
      return [{ label: first.label, unit: common ? first.unit : NONE }];
    });
    const rows = [...groupedBy(own, (item) => item.group).values()].map((group) => ({
      label: group[0]?.group ?? NONE,
      items: columns.map(
        ({ label: column }) => group.find((one) => one.label.zh === column.zh) ?? null,
      ),
    }));
    return { ...named, columns, rows };
  });
