import type { RowSkipped } from '../../../shared/contract/import';
import { storedFields } from '../../../shared/domain/noun';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
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

const compact = (text: string): string => text.replace(/\s/g, '');

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

/** Whether a row of a list that was written here has all that a record of its noun needs. */
export const isWholeRecord = (
  noun: NounName,
  row: SheetRow,
  columns: readonly Column[],
): boolean => {
  const needed = storedFields(nounOf(noun)).filter(([, { required }]) => required);
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
  const named = columns.find(({ field }) => field === title);
  const name = named ? compact(cellText(row.cells[named.column])) : first;
  const summed = texts.some((text) => TOTAL.test(text)) && (name === '' || TOTAL.test(name));
  if (STARTS_WITH_TOTAL.test(first) || summed) return 'total';
  if (FOOTER.test(first) && new Set(texts).size <= 4) return 'note';
  return isSection(row, columns) ? 'section' : null;
}
