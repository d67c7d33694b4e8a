import { rowSkips, type ImportPreview, type ImportProblem } from '../../shared/contract/import';
import { matchedText } from '../../shared/rules/matched-text';
import { textOf } from '../../shared/text';

/** What a cell says may have several lines; a message has one. */
const oneLine = (text: string): string => text.trimEnd().replace(/\s*[\r\n]+\s*/g, ' ');

/** A problem as a line that names its cell. */
export const problemLine = (problem: ImportProblem): string =>
  oneLine(
    `  ${problem.file === undefined ? '' : `${problem.file} `}${problem.sheet} 第 ${problem.row} 行第 ${problem.column} 列 ${problem.code} ${textOf(problem.code, problem.params, 'zh')}`,
  );

/** Columns that stay out because nobody knows their headings. */
export const unknownColumns = (
  previews: readonly ImportPreview[],
): { sheet: string; heading: string }[] =>
  previews
    .flatMap(({ sheets }) => sheets)
    .flatMap(({ sheet, columns }) =>
      columns.flatMap(({ heading, field, sure }) =>
        field === null && !sure ? [{ sheet, heading }] : [],
      ),
    );

/** What was read beside the rows, each a line: nothing comes in or stays out without a word. */
export function noteLines(previews: readonly ImportPreview[]): string[] {
  return [
    ...previews
      .flatMap(({ unread }) => unread)
      .map(
        ({ file, code, params }) =>
          `  ${textOf('IMPORT_FILE_UNREAD', { file, text: textOf(code, params, 'zh') }, 'zh')}`,
      ),
    ...previews
      .flatMap(({ leftOut }) => leftOut)
      .map(({ sheet, reason }) => `  ${textOf(`IMPORT_SHEET_${reason}`, { sheet }, 'zh')}`),
    ...previews.flatMap(({ skips }) =>
      rowSkips.flatMap((why) =>
        skips[why] ? [`  ${textOf(`IMPORT_SKIPPED_${why}`, { n: skips[why] }, 'zh')}`] : [],
      ),
    ),
    ...previews
      .flatMap(({ hidden }) => hidden)
      .map(
        ({ sheet, rows, columns, taken }) =>
          `  ${textOf(taken ? 'IMPORT_HIDDEN' : 'IMPORT_HIDDEN_OUT', { sheet, rows, columns }, 'zh')}`,
      ),
    ...unknownColumns(previews).map(
      (column) => `  ${textOf('IMPORT_COLUMN_UNKNOWN', column, 'zh')}`,
    ),
    ...previews
      .flatMap(({ unmatched }) => unmatched)
      .map(
        ({ label, value, rows, likely }) =>
          `  ${textOf(likely.length === 0 ? 'IMPORT_UNMATCHED_none' : 'IMPORT_UNMATCHED', { field: label, value, n: rows, likely: likely.slice(0, 5).map((one) => `${one.code} ${one.label.zh}`) }, 'zh')}`,
      ),
    ...previews
      .flatMap(({ matched }) => matched)
      .map((one) => `  ${textOf(...matchedText(one), 'zh')}`),
    ...previews
      .flatMap(({ others }) => others)
      .map(({ heading, columns: n }) => `  ${textOf('IMPORT_COLUMN_OTHER', { heading, n }, 'zh')}`),
    ...previews
      .flatMap(({ converted }) => converted)
      .map(
        ({ column, from, to, cells }) =>
          `  ${textOf('IMPORT_CONVERTED', { column, from, to, n: cells }, 'zh')}`,
      ),
    ...previews
      .flatMap(({ derived }) => derived)
      .map(
        ({ sheet, label, source, text, rows }) =>
          `  ${textOf(`IMPORT_DERIVED_${source}`, { sheet, field: label, text, n: rows }, 'zh')}`,
      ),
  ].map(oneLine);
}

/** How what was not recognised is answered, and which answers met nothing. */
export function answerLines(
  previews: readonly ImportPreview[],
  unused: readonly string[],
): string[] {
  const [value] = previews.flatMap(({ unmatched }) => unmatched);
  const [column] = unknownColumns(previews);
  return [
    ...unused.map((name) => textOf('CLI_ANSWER_UNUSED', { name }, 'zh')),
    ...(value
      ? [
          textOf(
            'CLI_ANSWER_VALUES',
            { name: value.label, value: value.value, code: value.likely[0]?.code ?? '' },
            'zh',
          ),
        ]
      : []),
    ...(column ? [textOf('CLI_ANSWER_COLUMNS', { name: column.heading }, 'zh')] : []),
  ].map((text) => `  ${oneLine(text)}`);
}
