import { failure } from '../../../shared/result';
import type { Label } from '../../../shared/codes/label';
import { itemLabel, type StatisticsItem } from '../../../shared/domain/statistics-form';
import { headOf } from '../import/figure-heads';
import type { Column } from '../import/header';
import { cellText, type SheetRow } from '../workbooks/sheet';
import { saysNone, type Amount } from './figure-reader';
import { checkSum } from './sums';
import type { Reading } from './table-reading';

/** Field under which is asked whether the rows of a station are added up. */
const PARTS = 'parts';
const PARTS_LABEL: Label = { zh: '分成几行的站点', en: 'Stations in several rows' };
const ADDED: { code: string; label: Label } = {
  code: 'sum',
  label: { zh: '各行相加', en: 'Its rows added up' },
};

/** Headings of columns that part a station's figures by whom they are of. */
const PARTING = /性别|年龄|类别|类型|对象|人群|群体|分类|户籍|民族|身份/;
/** Values that part whatever stands over them. */
const SEX = /^(?:男|女)性?$/;

/** Rows of one station and month, which are parts of its figure. */
export interface Parted {
  /** What parts them: 性别：男、女. */
  said: string;
  column: number;
  parts: readonly SheetRow[];
  /** The row that adds them up, where there is one. */
  total: SheetRow | null;
}

const isTotal = (text: string): boolean => headOf(text)?.is === 'sum';

/** Columns that may part the rows: words in each of them, under a heading that says so. */
function partingColumns({ table }: Reading, rows: readonly SheetRow[]): Column[] {
  return table.columns.filter(({ column, heading, field }) => {
    if (field !== null) return false;
    const texts = rows.map(({ cells }) => cells[column] ?? null);
    const isWords = texts.every((cell) => typeof cell === 'string' && cell.trim() !== '');
    const isSex = texts.every((cell) => SEX.test(cellText(cell)) || isTotal(cellText(cell)));
    return isWords && (PARTING.test(heading) || isSex);
  });
}

interface Names {
  /** What names the station of a row; empty where it stands above. */
  nameOf: (row: SheetRow) => string;
  columns: { station: number | null; month: number | null };
}

/** Rows by the station and month that they name; the station may stand in the first of them alone. */
function byName(rows: readonly SheetRow[], { nameOf, columns: { month } }: Names): SheetRow[][] {
  const groups = new Map<string, SheetRow[]>();
  let above = '';
  for (const row of rows) {
    above = nameOf(row) || above;
    const key = `${above} ${month === null ? '' : cellText(row.cells[month])}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

/**
 * Rows of a table whose stations stand in several rows, each of a part of their figures: 男, 女. None
 * where no column says by what they are parted.
 */
export function partedRows(
  reading: Reading,
  figured: readonly SheetRow[],
  names: Names,
): ReadonlyMap<SheetRow, Parted> {
  const found = new Map<SheetRow, Parted>();
  const { station } = names.columns;
  if (station === null) return found;
  const rows = figured.filter(({ cells }) => !isTotal(cellText(cells[station])));
  if (rows.length < 2) return found;
  const groups = byName(rows, names);
  const parting = partingColumns(reading, rows).find(({ column }) =>
    groups.some(
      (group) =>
        group.length > 1 &&
        new Set(group.map(({ cells }) => cellText(cells[column]))).size === group.length,
    ),
  );
  if (!parting) return found;
  const { column, heading } = parting;
  const text = ({ cells }: SheetRow): string => cellText(cells[column]);
  const all = [...new Set(rows.map(text))].filter((one) => !isTotal(one));
  const said = `${heading}：${all.join('、')}`;
  for (const group of groups) {
    const parts = group.filter((row) => !isTotal(text(row)));
    const total = group.find((row) => isTotal(text(row))) ?? null;
    for (const row of group) found.set(row, { said, column, parts, total });
  }
  return found;
}

/** Whether rows of a station may be added up; asks where nobody has said so yet. */
export function mayAdd(reading: Reading, { said, column, parts }: Parted, station: string) {
  const { words, problems } = reading;
  const answer = words.answered(PARTS, said);
  if (answer === null || answer === ADDED.code) return answer === ADDED.code;
  words.asked(PARTS, PARTS_LABEL, said, () => [ADDED]);
  for (const { number: row } of parts)
    problems.add({ row, column }, failure('IMPORT_PARTS_ASKED', { station, said }), 'error');
  return false;
}

/** Holds a station's own sum against its parts. */
export function holdTotal(
  { problems }: Reading,
  at: { row: number; column: number },
  item: StatisticsItem,
  total: Amount | null,
  parts: readonly (Amount | null)[],
): void {
  const written = parts.flatMap((one) => (one === null ? [] : [one.written]));
  if (written.length > 0) checkSum(problems, at, item, total, [written]);
}

/**
 * The parts of a figure added up; null where there are none, or one of them cannot be read, and
 * where nothing adds up, such as a rate, which is said.
 */
export function addedParts(
  { problems }: Reading,
  { parts }: Parted,
  { item, column }: { item: StatisticsItem; column: number },
  read: (row: SheetRow) => Amount | null,
): Amount | null {
  const amounts = parts.map((row) => ({ row, amount: read(row) }));
  const filled = amounts.flatMap(({ amount }) => amount ?? []);
  const [first] = filled;
  const isBroken = amounts.some(
    ({ row, amount }) => amount === null && !saysNone(cellText(row.cells[column])),
  );
  if (!first || isBroken) return null;
  if (item.total !== 'sum') {
    const at = { row: parts[0]?.number ?? 1, column };
    problems.say(at, 'IMPORT_PARTS_APART', 'error', { item: itemLabel(item) });
    return null;
  }
  const sum = (of: 'value' | 'written'): number => filled.reduce((all, one) => all + one[of], 0);
  return {
    value: sum('value'),
    written: sum('written'),
    unsaid: filled.find(({ unsaid }) => unsaid !== null)?.unsaid ?? null,
  };
}
