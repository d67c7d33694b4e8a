import type { RowSkipped } from '../../../shared/contract/import';
import { storedFields } from '../../../shared/domain/noun';
import { byNoun, nounOf, type NounName } from '../../../shared/domain/nouns';
import { cellText, type SheetRow } from '../workbooks/sheet';
import type { Column } from './header';
import { isIgnoredHeading } from './kinds';

/** What stands for a sum or a mean, by itself or behind the name of what it sums up. */
const TOTAL_WORD = '(?:合计|共计|总计|小计|累计|总数|平均|平均值|平均数|均值)';
const TOTAL = new RegExp(`^.{0,12}?${TOTAL_WORD}(?:[:：].*|\\d.*)?$`);
const STARTS_WITH_TOTAL = /^(合计|共计|总计|小计|累计|总数)[:：]?/;
const FOOTER =
  /^(填表|制表|填报|审核|复核|经办|单位负责人|负责人签|联系人[:：]|统计时间|统计日期|日期[:：]|备注[:：]|注[:：]|说明[:：]|盖章|（盖章|\(盖章|(?:以上|上述|本表)?数据(?:截至|截止|来源|由|均|为)|(?:以上|上述)(?:数据|各项|内容|情况))/;
/** “一、社会工作站”: a number in front of what the rows below have in common. */
const NUMBERED = /^(第?[一二三四五六七八九十]+[、.．部章节]|[（(][一二三四五六七八九十]+[)）])/;

/** What is longer is no word of a sum or a note, whatever spaces it has. */
const LONGEST = 1000;

const compact = (text: string): string => (text.length > LONGEST ? text : text.replace(/\s/g, ''));

/** The columns of a table that only number its rows. */
function numberingIn(columns: readonly Column[]): ReadonlySet<number> {
  const known = numbering.get(columns);
  if (known) return known;
  const made = new Set(
    columns.filter(({ heading }) => isIgnoredHeading(heading)).map(({ column }) => column),
  );
  numbering.set(columns, made);
  return made;
}
const numbering = new WeakMap<readonly Column[], ReadonlySet<number>>();

/** Texts of a row beside the numbers of a column that only numbers the rows. */
function telling(row: SheetRow, columns: readonly Column[]): string[] {
  const numbers = numberingIn(columns);
  return row.cells.flatMap((cell, column) => {
    const text = compact(cellText(cell));
    return text === '' || (numbers.has(column) && /^\d+$/.test(text)) ? [] : [text];
  });
}

/** Whether a row is a note or signature, by the texts in it. */
export const isFooter = (texts: readonly string[]): boolean =>
  FOOTER.test(compact(texts[0] ?? '')) && !/^填报(单位|站点)/.test(compact(texts[0] ?? ''));

/** One text alone over the whole width: a head above the rows that follow. */
function isSection(row: SheetRow, columns: readonly Column[]): boolean {
  const texts = row.cells.map((cell) => compact(cellText(cell))).filter(Boolean);
  const [text = ''] = texts;
  if (new Set(texts).size !== 1) return false;
  return texts.length >= Math.min(3, columns.length) || NUMBERED.test(text);
}

const STEM = /^(?:[甲乙丙丁戊己庚辛]|栏次|栏号|行次|列次)$/;

/** Whether a row only numbers the columns: 甲, 乙, 1, 2, 3. */
function isColumnNumbers({ cells }: SheetRow): boolean {
  const texts = cells.map((cell) => compact(cellText(cell))).filter(Boolean);
  const numbers = texts
    .filter((text) => !STEM.test(text))
    .map((text) => /^[(（]?(\d{1,2})[)）]?$/.exec(text)?.[1]);
  const inTurn = numbers.every((number, at) => Number(number) === at + 1);
  return inTurn && numbers.length > 1;
}

/** Whether a row has all that a record of its noun needs. */
const isWholeRecord = (noun: NounName, row: SheetRow, columns: readonly Column[]): boolean => {
  const needed = storedFields(nounOf(noun)).filter(
    ([, { required, initial }]) => required && initial === undefined,
  );
  return (
    needed.length > 1 &&
    needed.every(([key]) => {
      const at = columns.find(({ field }) => field === key)?.column;
      return at !== undefined && cellText(row.cells[at]) !== '';
    })
  );
};

/**
 * Why a row below the header is no record: blank (a number alone is), a sum or mean of others, a
 * section's head, a note or signature; null for data.
 */
export function skippedRow(
  row: SheetRow,
  columns: readonly Column[],
  title: string | null = null,
): RowSkipped | null {
  const texts = telling(row, columns);
  const [first] = texts;
  if (first === undefined) return 'blank';
  if (isColumnNumbers(row)) return 'heading';
  const named = columns.find(({ field }) => field === title);
  const name = named ? compact(cellText(row.cells[named.column])) : first;
  const summed = texts.some((text) => TOTAL.test(text)) && (name === '' || TOTAL.test(name));
  if (STARTS_WITH_TOTAL.test(first) || summed) return 'total';
  if (FOOTER.test(first) && new Set(texts).size <= 4) return 'note';
  return isSection(row, columns) ? 'section' : null;
}

/** Kinds of numbers that one body or person alone has. */
const OWN_NUMBERS: ReadonlySet<string> = new Set(['citizenId', 'uscc']);

/** Whether a row has the number of somebody or of a body, which no sum and no note has. */
const hasOwnNumber = (noun: NounName, row: SheetRow, columns: readonly Column[]): boolean =>
  columns.some(
    ({ column, field }) =>
      OWN_NUMBERS.has(nounOf(noun).fields[field ?? '']?.kind ?? '') &&
      /^[0-9A-Za-z]{15,}$/.test(compact(cellText(row.cells[column]))),
  );

/**
 * Whether a row is a record although a word in it is one of sums or of notes: 小计划社工中心,
 * 审核要点培训. One with a number of its own is; one that has all that is needed is no note, and a sum
 * only by a text that ends so.
 */
function isRecordAnyway(
  noun: NounName,
  row: SheetRow,
  columns: readonly Column[],
  why: RowSkipped | null,
): boolean {
  if (why !== 'total' && why !== 'note') return false;
  if (hasOwnNumber(noun, row, columns)) return true;
  const summed = row.cells.some((cell) => TOTAL.test(compact(cellText(cell))));
  return isWholeRecord(noun, row, columns) && (why === 'note' || !summed);
}

const HAN = /\p{Script=Han}/u;

/** Whether a cell is part of a merge that begins above its row. */
const runsDown = (row: SheetRow, column: number): boolean => {
  const merge = row.marks?.get(column)?.merge;
  return merge !== undefined && merge.top < row.number;
};

/** So many texts that no column is read from are no accident. */
const OTHER_TEXTS = 2;

/**
 * Whether nothing in a row is its own: it is numbered at most, and what stands in it runs down from
 * above, by a merge or as a place that is the same in every row of a form to fill in.
 */
function isUnfilled(
  noun: NounName,
  row: SheetRow,
  columns: readonly Column[],
  above: SheetRow | undefined,
): boolean {
  const { title, fields } = nounOf(noun);
  if (columns.every(({ field }) => field !== title)) return false;
  const text = (column: number): string => compact(cellText(row.cells[column]));
  const isAbove = (column: number): boolean =>
    runsDown(row, column) || text(column) === compact(cellText(above?.cells[column]));
  const isOwn = ({ column, field }: Column): boolean => {
    if (field === null || text(column) === '') return false;
    const kind = fields[field]?.kind;
    const isPlace = (kind === 'reference' || kind === 'division') && field !== title;
    return !runsDown(row, column) && !(isPlace && isAbove(column));
  };
  if (columns.some(isOwn)) return false;
  const others = columns.filter(
    ({ column, field }) => field === null && HAN.test(text(column)) && !isAbove(column),
  );
  return others.length < OTHER_TEXTS;
}

/**
 * Why a row of a ledger is no record; null for one that is.
 * @param of the record above it, whether its list is one that was written here, and whether it is a
 * head that says where the rows below it belong
 */
export function kindOfRow(
  noun: NounName,
  row: SheetRow,
  columns: readonly Column[],
  of: { above: SheetRow | undefined; own: boolean; isHead: () => boolean },
): RowSkipped | null {
  if (of.own && isWholeRecord(noun, row, columns)) return null;
  if (of.isHead()) return 'section';
  const why = skippedRow(row, columns, nounOf(noun).title);
  if (isRecordAnyway(noun, row, columns, why)) return null;
  return why ?? (isUnfilled(noun, row, columns, of.above) ? 'blank' : null);
}

/** What people write for the same as in the row above. */
const DITTO = /^(?:〃|″|〞|＂|"|''|“|”|同上|同前)$/;

/** The fields that tell which record a row is about, beside those that refer to another one. */
const tellingFields = byNoun((noun): ReadonlySet<string> => {
  const { title, keys, fields } = nounOf(noun);
  return new Set([title, ...keys.flat().filter((key) => fields[key]?.kind !== 'reference')]);
});

/** A row with what stands above where it says the same by a mark; what tells its record stays. */
export function withDittos(
  noun: NounName,
  row: SheetRow,
  columns: readonly Column[],
  above: SheetRow | undefined,
): SheetRow {
  const { fields } = nounOf(noun);
  const telling = tellingFields(noun);
  const marked = columns.filter(({ column, field }) => {
    const kind = fields[field ?? '']?.kind;
    const isFigure = kind === 'integer' || kind === 'decimal' || kind === 'money';
    return (
      kind !== undefined &&
      !isFigure &&
      !telling.has(field ?? '') &&
      DITTO.test(cellText(row.cells[column]))
    );
  });
  if (!above || marked.length === 0) return row;
  const cells = row.cells.slice();
  for (const { column } of marked) cells[column] = above.cells[column] ?? null;
  return { ...row, cells };
}
