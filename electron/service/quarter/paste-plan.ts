import type { InputOf, ParsedInputOf } from '../../../shared/contract/procedures';
import type { ImportProblem } from '../../../shared/contract/import';
import type { PastePlan } from '../../../shared/contract/quarter';
import {
  itemsByKey,
  type StatisticsForm,
  type StatisticsItem,
} from '../../../shared/domain/statistics-form';
import { failure, type FieldFailure } from '../../../shared/result';
import type { Reader } from '../database/context';
import { headedItem } from '../import/figure-heads';
import type { Table } from '../import/tables';
import { Resolver } from '../import/resolver';
import { stationsHouse, type FigureHouse } from './figure-house';
import { headsOf, namesIn, withSaidStations } from './paste-heads';
import { pastedTable, type Layout } from './paste-layout';
import { leftOut } from './paste-left-out';
import { PastedStations } from './paste-stations';
import { planStatistics } from './plan-statistics';
import { reportingStations } from './reporting-stations';
import { sheetRows } from './paste-rows';
import { timeOf } from './table-reading';

type Refused = PastePlan['refused'][number];

/** Warnings that the sheet's own checks say once the figures are written, or that a note says. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set([
  'IMPORT_SUM_DIFFERS',
  'IMPORT_FIGURE_PENDING',
  'IMPORT_CASE_BALANCE',
  'IMPORT_PERSONS_OVER_TIMES',
]);

const refusal = (
  how: FieldFailure,
  one: FieldFailure,
  at: Partial<Pick<Refused, 'row' | 'column' | 'text'>> = {},
): PastePlan => ({
  how,
  heads: [],
  stations: [],
  cells: [],
  notes: [],
  refused: [{ ...one, row: 1, column: 1, text: '', ...at }],
});

/**
 * An item that two columns name for the same time: nobody knows which of them is meant. Months and
 * their sum beside each other are read as those of a workbook.
 */
function namedTwice(tables: readonly Table[]): { column: number; heading: string } | undefined {
  for (const { columns } of tables) {
    const seen = new Set<string>();
    for (const { column, heading, field } of columns) {
      if (field === null) continue;
      const of = `${field} ${JSON.stringify(timeOf(headedItem(heading).head))}`;
      if (seen.has(of)) return { column, heading };
      seen.add(of);
    }
  }
  return undefined;
}

/**
 * Works out what a block from the clipboard would write. Its places are found by the names of items
 * and stations where it has them, as a workbook's are, and else from the caret on. It is taken as a
 * whole or refused as a whole, with the reason at the cell.
 */
export function planPaste(
  context: Reader,
  input: ParsedInputOf<'statistics.pastePlan'>,
  house: FigureHouse = stationsHouse(context.db),
): PastePlan {
  const stations = new PastedStations(
    new Resolver(context.db, context.office.division),
    reportingStations(context, input.period),
  );
  const form = house.formAt(input.period);
  const block = sheetRows(input);
  const rows = withSaidStations(block, input, stations);
  const layout: Layout = pastedTable({ form, rows, stations, at: input, said: input });
  const names = input.byPlace ? [] : namesIn(input.rows, input, stations);
  if ('refused' in layout) return { ...refusal(layout.how, layout.refused), stations: names };
  return {
    ...planned(context, input, { house, form, stations, layout }),
    heads: headsOf(layout, block, form),
    stations: names,
  };
}

interface Laid {
  house: FigureHouse;
  form: StatisticsForm;
  stations: PastedStations;
  layout: Extract<Layout, { tables: unknown }>;
}

function planned(
  context: Reader,
  { period, rows: block }: Pick<InputOf<'statistics.pastePlan'>, 'period' | 'rows'>,
  { house, form, stations, layout }: Laid,
): PastePlan {
  const { how, tables } = layout;
  const twice = namedTwice(tables);
  const textAt = (row: number, column: number): string => block[row - 1]?.[column - 1] ?? '';
  if (twice)
    return refusal(how, failure('SHEET_PASTE_ITEM_TWICE', { heading: twice.heading }), {
      row: tables[0]?.headerRow ?? 1,
      column: layout.shown(twice.column),
    });
  const plan = planStatistics(
    context.db,
    { tables, period, resolver: stations.resolver, newId: () => '', answers: [] },
    house,
  );
  const other = plan.rows.find((row) => row.period !== period);
  if (other) return refusal(how, failure('SHEET_PASTE_PERIOD', { told: other.period, period }));
  const refused = plan.problems
    .filter(({ severity }) => severity === 'error')
    .map(({ row, column, code, params }): Refused => {
      const text = textAt(row, layout.shown(column));
      const said = stations.refusal(code, text) ?? ({ code, params } as FieldFailure);
      return { ...said, row, column: layout.shown(column), text };
    });
  const strangers = plan.rows
    .filter(({ station }) => !stations.reports(station))
    .map(({ row, stationName }): Refused => ({
      ...stations.unknown(stationName),
      row,
      column: layout.shown(layout.stationColumn),
      text: stationName,
    }));
  const all = [...refused, ...strangers];
  if (all.length > 0) return { how, heads: [], stations: [], cells: [], notes: [], refused: all };
  const read = plan.rows.flatMap(({ station, values, before }) =>
    Object.entries(values).map(([item, value]) => ({
      station,
      item,
      value,
      before: before[item] ?? null,
    })),
  );
  const cells = read.filter(({ value, before }) => value !== before);
  if (cells.length === 0) return refusal(how, nothingToWrite(form, tables, read.length));
  const told = plan.notes.told();
  const converted = told.converted.map(({ column, from, to }) =>
    failure('SHEET_PASTE_CONVERTED', { column, from, to }),
  );
  const others = told.others.map(({ heading }) => failure('SHEET_PASTE_LEFT_COLUMN', { heading }));
  const warned = plan.problems
    .filter(({ severity, code }) => severity === 'warning' && !SAID_ELSEWHERE.has(code))
    .map(({ code, params }) => ({ code, params }) as FieldFailure);
  return {
    how,
    heads: [],
    stations: [],
    cells,
    notes: [
      ...layout.notes,
      ...stations.notes(plan.rows.map(({ stationName }) => stationName)),
      ...converted,
      ...others,
      ...leftOut(form, tables, plan.problems),
      ...pendingNotes(plan.problems),
      ...warned.slice(0, MOST_WARNINGS),
    ],
    refused: [],
  };
}

/** Words for figures that are still to come, told once for all of them. */
function pendingNotes(problems: readonly ImportProblem[]): FieldFailure[] {
  const pending = problems.filter(({ code }) => code === 'IMPORT_FIGURE_PENDING');
  const { value: text = '' } = pending[0]?.params ?? {};
  return pending.length === 0 ? [] : [failure('SHEET_PASTE_PENDING', { text, n: pending.length })];
}

/** So many differences from the register are said; the figures are not written anyway. */
const MOST_WARNINGS = 5;

function nothingToWrite(
  form: StatisticsForm,
  tables: readonly Table[],
  figures: number,
): FieldFailure {
  if (figures > 0) return failure('SHEET_PASTE_SAME');
  const items = tables
    .flatMap(({ columns }) => columns)
    .map(({ field }) => itemsByKey(form).get(field ?? ''))
    .filter((item): item is StatisticsItem => item !== undefined);
  if (items.length === 0) return failure('SHEET_PASTE_NO_FIGURES');
  return items.every(({ source }) => source !== 'entered')
    ? failure('SHEET_PASTE_ONLY_DERIVED')
    : failure('SHEET_PASTE_EMPTY');
}
