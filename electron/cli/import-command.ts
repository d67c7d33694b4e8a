import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { loose } from '../../shared/codes/text';
import {
  hiddenChoices,
  type HiddenChoice,
  type ImportKind,
  type ImportPreview,
} from '../../shared/contract/import';
import { nounOf, workbookNouns } from '../../shared/domain/nouns';
import { returnOf } from '../../shared/definitions/breakdowns';
import { withAdditions } from '../../shared/definitions/additions';
import { itemLabel, type StatisticsForm } from '../../shared/domain/statistics-form';
import { textOf } from './words';
import { answerLines, noteLines, problemLine, unknownColumns } from './import-notes';
import { importKinds, kindOf } from './kinds';
import { withMessage } from './messages';
import { problemFiles } from './problem-files';
import { CommandRefused, UsageError, type CliGate, type Command, type Options } from './types';

type Answers = Record<string, Record<string, string | null>>;

/**
 * The rows of a CSV file below its header; one that begins with an answer has none.
 * @throws CommandRefused ANSWERS_HEADING where it has fewer columns than are asked for
 */
async function rowsIn(
  file: string,
  least: number,
  isAnswer: (row: readonly string[]) => boolean,
): Promise<string[][]> {
  const wrong = new CommandRefused({ code: 'ANSWERS_HEADING', params: { file, least } });
  const text = await readFile(file, 'utf8');
  try {
    const rows = parse(text, { bom: true, skip_empty_lines: true, trim: true });
    if (rows.some((row) => row.length < least)) throw wrong;
    return rows.slice(rows[0] && isAnswer(rows[0]) ? 0 : 1);
  } catch {
    throw wrong;
  }
}

/** The fields of a kind by everything that a file of answers may call them. */
function fieldsOf(kind: ImportKind, form: StatisticsForm): Map<string, string> {
  const names = new Map<string, string>();
  const put = (key: string, ...texts: readonly string[]) => {
    for (const text of [key, ...texts]) if (!names.has(loose(text))) names.set(loose(text), key);
  };
  if (kind === 'statistics') {
    put('station', '站点');
    put('month', '月份');
    for (const item of form.items)
      put(item.key, itemLabel(item).zh, item.label.zh, ...item.headings);
  } else
    for (const [key, { label, headings = [] }] of Object.entries(
      nounOf(workbookNouns[kind]).fields,
    ))
      put(key, label.zh, label.en, ...headings);
  return names;
}

/** What is asked of statistics that is no item of the form: which item a name means, and of months and parts. */
const asked = new Map(
  [
    ['item', 'item'],
    ['指标', 'item'],
    ['months', 'months'],
    ['各月合成本季度', 'months'],
    ['parts', 'parts'],
    ['分成几行的站点', 'parts'],
  ].map(([name = '', field]) => [loose(name), field]),
);

/** Which field a column of a file means: by its heading in the workbook, label or key. */
function fieldNamed(
  { kind, sheets }: ImportPreview,
  column: string,
  form: StatisticsForm,
): string | null {
  const headed = sheets
    .flatMap(({ columns }) => columns)
    .find(({ heading, field }) => field !== null && loose(heading) === loose(column));
  if (kind === 'statistics' && asked.has(loose(column))) return asked.get(loose(column)) ?? null;
  return headed?.field ?? fieldsOf(kind, form).get(loose(column)) ?? null;
}

/**
 * What a file says that values mean: column, value in the workbook, code (none: left empty).
 * @throws CommandRefused ANSWERS_COLUMN where no workbook has such a column
 */
function valuesFrom(
  rows: readonly string[][],
  previews: readonly ImportPreview[],
  form: StatisticsForm,
): Partial<Record<ImportKind, Answers>> {
  const values: Partial<Record<ImportKind, Answers>> = {};
  const unknown = rows.find(([column = '']) =>
    previews.every((preview) => fieldNamed(preview, column, form) === null),
  );
  if (unknown)
    throw new CommandRefused({ code: 'ANSWERS_COLUMN', params: { name: unknown[0] ?? '' } });
  for (const preview of previews)
    for (const [column = '', value = '', code = ''] of rows) {
      const field = fieldNamed(preview, column, form);
      if (field === null) continue;
      const answers = (values[preview.kind] ??= {});
      (answers[field] ??= {})[value] = code === '' ? null : code;
    }
  return values;
}

const fieldIn = (
  kinds: readonly ImportKind[],
  name: string,
  form: StatisticsForm,
): string | undefined =>
  kinds.map((kind) => fieldsOf(kind, form).get(loose(name))).find((key) => key !== undefined);

/**
 * What a file says that columns are: heading, field (none: left out); for every sheet.
 * @throws CommandRefused ANSWERS_FIELD where nothing is called so
 */
function columnsFrom(
  rows: readonly string[][],
  files: readonly string[],
  kinds: ImportKind[],
  form: StatisticsForm,
) {
  const answers: Record<string, string | null> = {};
  for (const [heading = '', name = ''] of rows) {
    const field = fieldIn(kinds, name, form);
    if (name !== '' && field === undefined)
      throw new CommandRefused({ code: 'ANSWERS_FIELD', params: { heading, name } });
    answers[heading] = field ?? null;
  }
  return Object.fromEntries(files.map((file) => [file, { '*': answers }]));
}

/** Headings of a file of answers, which are no answers. */
const HEADS = new Set(
  ['列', '列名', '表头', '字段', '栏目', 'column', 'heading', 'header', 'field'].map(loose),
);

/** @throws CommandRefused ANSWERS_CODE where a value is answered by what none of its choices is */
function requireTaken(rows: readonly string[][], previews: readonly ImportPreview[]): void {
  const open = previews.flatMap(({ unmatched }) => unmatched);
  for (const [, value = '', code = ''] of rows) {
    const still = open.find((one) => loose(one.value) === loose(value));
    if (!still || code === '') continue;
    const likely = still.likely.slice(0, 5).map((one) => `${one.code} ${one.label.zh}`);
    throw new CommandRefused({ code: 'ANSWERS_CODE', params: { value, name: code, likely } });
  }
}

/** Headings that a file of columns answers for and no sheet has. */
const unusedColumns = (
  columns: Record<string, Record<string, Record<string, string | null>>> | undefined,
  previews: readonly ImportPreview[],
): string[] => {
  const headings = new Set(
    previews
      .flatMap(({ sheets }) => sheets.flatMap((one) => one.columns))
      .map((one) => one.heading),
  );
  const [answers] = Object.values(columns ?? {});
  return Object.keys(answers?.['*'] ?? {}).filter(
    (heading) => ![...headings].some((one) => loose(one) === loose(heading)),
  );
};

/** What to do with hidden rows and columns. @throws UsageError where it is neither */
function hiddenOf({ hidden }: Options): { hidden?: HiddenChoice } {
  if (hidden === undefined) return {};
  const choice = hiddenChoices.find((one) => one === hidden);
  if (!choice) throw new UsageError(`--hidden ${hiddenChoices.join('|')}`);
  return { hidden: choice };
}

/** The stations' return as it stands now, with what the office adds. */
async function currentReturn(gate: CliGate): Promise<StatisticsForm> {
  const { common, additions } = await gate.call('definitions.get', {});
  return returnOf(withAdditions(common, additions));
}

async function previewed(
  gate: CliGate,
  files: string[],
  options: Options,
): Promise<{ previews: ImportPreview[]; unused: string[] }> {
  const kind = options.kind === undefined ? undefined : kindOf(options);
  const form = await currentReturn(gate);
  const kinds = kind ? [kind] : [...importKinds];
  const columns =
    typeof options.columns === 'string'
      ? columnsFrom(
          await rowsIn(
            options.columns,
            2,
            ([head = '', name = '']) =>
              !HEADS.has(loose(head)) && fieldIn(kinds, name, form) !== undefined,
          ),
          files,
          kinds,
          form,
        )
      : undefined;
  const asked = {
    files,
    ...(kind ? { kind } : {}),
    ...(typeof options.period === 'string' ? { period: options.period } : {}),
    ...hiddenOf(options),
    ...(columns ? { columns } : {}),
  };
  const first = await gate.call('import.preview', asked);
  const unused = unusedColumns(columns, first);
  if (typeof options.values !== 'string') return { previews: first, unused };
  const rows = await rowsIn(
    options.values,
    3,
    ([head = '']) =>
      !HEADS.has(loose(head)) && first.some((one) => fieldNamed(one, head, form) !== null),
  );
  const values = valuesFrom(rows, first, form);
  const previews = await gate.call('import.preview', { ...asked, values });
  requireTaken(rows, previews);
  return { previews, unused };
}

const sum = (
  previews: readonly ImportPreview[],
  key: 'read' | 'created' | 'updated' | 'unchanged' | 'skipped',
): number => previews.reduce((total, preview) => total + preview[key], 0);

/** `import`: workbooks in, with everything that the preview of the window says. */
export const importCommand: Command = {
  usage: `import [--kind ${importKinds.slice(0, 2).join('|')}|…] 工作簿.xlsx|文件夹… [--period 2026Q3] [--values 取值.csv] [--columns 列.csv] [--hidden include|skip] [--problems 问题.xlsx] [--dry-run]`,
  options: {
    kind: { type: 'string' },
    period: { type: 'string' },
    values: { type: 'string' },
    columns: { type: 'string' },
    hidden: { type: 'string' },
    problems: { type: 'string' },
    'dry-run': { type: 'boolean' },
  },
  required: [],
  files: [1, 200],
  office: 'login',
  async run({ gate, files, options }) {
    const { previews, unused } = await previewed(
      gate,
      files.map((file) => resolve(file)),
      options,
    );
    const outcomes =
      options['dry-run'] || previews.length === 0
        ? []
        : await gate.call('import.apply', { tokens: previews.map(({ token }) => token) });
    const marked = await problemFiles(
      gate,
      outcomes.flatMap(({ books }) => books),
      files.map((file) => resolve(file)),
      typeof options.problems === 'string' ? resolve(options.problems) : null,
    );
    // Rows may be refused only when they are written, because of those before them.
    const told = outcomes.length > 0 ? outcomes : previews;
    const total = (key: 'created' | 'updated' | 'unchanged') =>
      told.reduce((count, one) => count + one[key], 0);
    const problems = told.flatMap((one) => one.problems);
    const json = {
      read: sum(previews, 'read'),
      created: total('created'),
      updated: total('updated'),
      unchanged: total('unchanged'),
      skipped: sum(previews, 'skipped'),
      skips: previews.flatMap(({ kind, skips }) =>
        Object.entries(skips).map(([reason, rows]) => ({ kind, reason, rows })),
      ),
      kinds: previews.map(({ kind }) => kind),
      unmatched: previews.flatMap(({ unmatched }) =>
        unmatched.map(({ field, label, value, rows, likely }) => ({
          column: label.zh,
          field,
          value,
          rows,
          likely: likely.map(({ code, label: { zh } }) => ({ code, label: zh })),
        })),
      ),
      leftOut: [
        ...previews.flatMap(({ leftOut }) => leftOut),
        ...unknownColumns(previews).map(({ sheet, heading }) => ({
          sheet,
          column: heading,
          reason: 'column',
        })),
      ],
      unread: previews.flatMap(({ unread }) => unread).map(withMessage),
      hidden: previews.flatMap(({ hidden }) => hidden),
      converted: previews.flatMap(({ converted }) =>
        converted.map(({ column, from, to, cells }) => ({
          column,
          from: from.zh,
          to: to.zh,
          cells,
        })),
      ),
      others: previews.flatMap(({ others }) => others),
      derived: previews.flatMap(({ derived }) => derived),
      changes: previews.flatMap(({ changes }) => changes),
      problems: problems.map(withMessage),
      problemsFile: marked[0] ?? null,
      problemsFiles: marked,
    };
    const line = `读到 ${json.read} 行：新增 ${json.created}，更新 ${json.updated}，未变 ${json.unchanged}，略过 ${json.skipped}，问题 ${problems.length}`;
    return {
      json,
      text: [
        line,
        ...noteLines(previews),
        ...answerLines(previews, unused),
        ...problems.map(problemLine),
        ...marked.map((file) => `  ${textOf('IMPORT_LIST_SAVED', { file })}`),
      ].join('\n'),
      refused: json.unread.length > 0 || problems.some((problem) => problem.severity === 'error'),
    };
  },
};
