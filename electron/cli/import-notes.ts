import { rowSkips, type ImportPreview, type ImportProblem } from '../../shared/contract/import';
import { matchedText } from '../../shared/rules/matched-text';
import { textOf } from './words';

/** What a cell says may have several lines; a message has one. */
const oneLine = (text: string): string => text.trimEnd().replace(/\s*[\r\n]+\s*/g, ' ');

/** A problem as a line that names its cell. */
export const problemLine = (problem: ImportProblem): string =>
  oneLine(
    `  ${problem.file === undefined ? '' : `${problem.file} `}${problem.sheet} 第 ${problem.row} 行第 ${problem.column} 列 ${problem.code} ${textOf(problem.code, problem.params)}`,
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
          `  ${textOf('IMPORT_FILE_UNREAD', { file, text: textOf(code, params) })}`,
      ),
    ...previews
      .flatMap(({ leftOut }) => leftOut)
      .map(({ sheet, reason }) => `  ${textOf(`IMPORT_SHEET_${reason}`, { sheet })}`),
    ...previews.flatMap(({ skips }) =>
      rowSkips.flatMap((why) =>
        skips[why] ? [`  ${textOf(`IMPORT_SKIPPED_${why}`, { n: skips[why] })}`] : [],
      ),
    ),
    ...previews
      .flatMap(({ hidden }) => hidden)
      .map(
        ({ sheet, rows, columns, taken }) =>
          `  ${textOf(taken ? 'IMPORT_HIDDEN' : 'IMPORT_HIDDEN_OUT', { sheet, rows, columns })}`,
      ),
    ...unknownColumns(previews).map((column) => `  ${textOf('IMPORT_COLUMN_UNKNOWN', column)}`),
    ...previews
      .flatMap(({ unmatched }) => unmatched)
      .map(
        ({ label, value, rows, likely }) =>
          `  ${textOf(likely.length === 0 ? 'IMPORT_UNMATCHED_none' : 'IMPORT_UNMATCHED', { field: label, value, n: rows, likely: likely.slice(0, 5).map((one) => `${one.code} ${one.label.zh}`) })}`,
      ),
    ...previews.flatMap(({ matched }) => matched).map((one) => `  ${textOf(...matchedText(one))}`),
    ...previews
      .flatMap(({ others }) => others)
      .map(({ heading, columns: n }) => `  ${textOf('IMPORT_COLUMN_OTHER', { heading, n })}`),
    ...previews
      .flatMap(({ converted }) => converted)
      .map(
        ({ column, from, to, cells }) =>
          `  ${textOf('IMPORT_CONVERTED', { column, from, to, n: cells })}`,
      ),
    ...previews
      .flatMap(({ derived }) => derived)
      .map(
        ({ sheet, label, source, text, rows }) =>
          `  ${textOf(`IMPORT_DERIVED_${source}`, { sheet, field: label, text, n: rows })}`,
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
    ...unused.map((name) => textOf('CLI_ANSWER_UNUSED', { name })),
    ...(value
      ? [
          textOf('CLI_ANSWER_VALUES', {
            name: value.label,
            value: value.value,
            code: value.likely[0]?.code ?? '',
          }),
        ]
      : []),
    ...(column ? [textOf('CLI_ANSWER_COLUMNS', { name: column.heading })] : []),
  ].map((text) => `  ${oneLine(text)}`);
}
