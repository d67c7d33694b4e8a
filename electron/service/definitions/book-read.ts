import type { z } from 'zod';
import { checkRuleSchema, type CheckRule } from '../../../shared/definitions/check-rule';
import type { ChangedParts, DefinitionSet } from '../../../shared/definitions/definition-set';
import { itemProblems } from '../../../shared/definitions/problems';
import { returnItemSchema, returnSectionSchema } from '../../../shared/definitions/return-form';
import type { StatisticsForm, StatisticsItem } from '../../../shared/domain/statistics-form';
import { compiledRules, type RuleProblem } from '../../../shared/rules/checks/compile';
import { formulaProblems } from '../../../shared/rules/checks/formulas';
import { returnOf } from '../../../shared/definitions/breakdowns';
import { failure, type FieldFailure } from '../../../shared/result';
import type { PlacedFailure } from '../../../shared/contract/definitions';
import { headedLines, type ColumnOf, type Line } from '../workbooks/tables';
import type { Sheet } from '../workbooks/sheet';
import { readWorkbook } from '../workbooks/workbook';
import {
  breakdownWords,
  codeOf,
  gradeWords,
  itemColumns,
  mendWords,
  NO,
  referenceWords,
  ruleColumns,
  scopeWords,
  sectionColumns,
  SHEETS,
  sourceWords,
  totalWords,
  YES,
  type ItemColumn,
  type RuleColumn,
  type SectionColumn,
  type Words,
} from './book-layout';

/** What could not be read, each at its cell; one cell is complained of once. */
class Complaints {
  readonly all: PlacedFailure[] = [];

  say(cell: string, fault: FieldFailure): void {
    if (!this.all.some((one) => one.cell === cell)) this.all.push({ ...fault, cell });
  }

  word<T extends string, K extends string>(
    line: Line<K>,
    key: K,
    { words, otherwise }: { words: Words<T>; otherwise: T },
  ): T {
    const value = line.text(key);
    if (value === '') return otherwise;
    const found = codeOf(words, value);
    if (found === null)
      this.say(
        line.place(key),
        failure('DEF_CELL_WORD', { value, choices: Object.values<string>(words) }),
      );
    return found ?? otherwise;
  }

  yes<K extends string>(line: Line<K>, key: K): boolean {
    const words: Words<'yes' | 'no'> = { yes: YES, no: NO };
    return this.word<'yes' | 'no', K>(line, key, { words, otherwise: 'no' }) === 'yes';
  }

  /** Lines of a cell, each with a sign between its parts; others are complained of. */
  pairs<K extends string>(line: Line<K>, key: K, sign: string, parts: number): string[][] {
    const lines = line
      .text(key)
      .split(/\r?\n/)
      .map((one) => one.trim())
      .filter((one) => one !== '');
    return lines.map((one) => {
      const [first = '', ...rest] = one.split(sign);
      const split = parts === 2 ? [first, rest.join(sign)] : [first, ...rest];
      if (split.length !== parts || split.some((part) => part.trim() === ''))
        this.say(line.place(key), failure('DEF_CELL_LINE', { value: one }));
      return split.map((part) => part.trim());
    });
  }
}

const labelOf = (zh: string, en: string) => ({ zh, en: en || zh });

/** The parts of a breakdown: `@table`, or a line each: code | name | English | other headings. */
function readParts(line: Line<ItemColumn>): object {
  const lines = line
    .text('parts')
    .split(/\r?\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const [only = ''] = lines;
  if (only.startsWith('@')) return { of: only.slice(1).trim() };
  return {
    parts: lines.map((one) => {
      const [key = '', zh = '', en = '', ...headings] = one.split('|').map((part) => part.trim());
      const more = headings.filter((heading) => heading !== '');
      return { key, label: labelOf(zh, en), ...(more.length > 0 && { headings: more }) };
    }),
  };
}

function readBreakdown(line: Line<ItemColumn>, complaints: Complaints): object {
  const name = line.text('breakdown');
  if (name === '' && line.text('parts') === '') return {};
  const required = complaints.yes(line, 'partsRequired');
  return {
    breakdown: {
      label: labelOf(name, line.text('breakdownEn')),
      kind: complaints.word(line, 'breakdownKind', { words: breakdownWords, otherwise: 'ofWhich' }),
      ...readParts(line),
      ...(required && { required }),
    },
  };
}

function readItem(line: Line<ItemColumn>, complaints: Complaints): unknown {
  const [carriedFrom, max, decimals, formula] = [
    line.text('carriedFrom'),
    line.text('max'),
    line.text('decimals'),
    line.text('formula'),
  ];
  return {
    key: line.text('key'),
    label: labelOf(line.text('label'), line.text('labelEn')),
    group: labelOf(line.text('group'), line.text('groupEn')),
    section: line.text('section'),
    unit: labelOf(line.text('unit'), line.text('unitEn')),
    decimals: decimals === '' ? 0 : Number(decimals),
    total: complaints.word(line, 'total', { words: totalWords, otherwise: 'sum' }),
    source: complaints.word(line, 'source', { words: sourceWords, otherwise: 'entered' }),
    reference: complaints.word(line, 'reference', { words: referenceWords, otherwise: 'during' }),
    required: complaints.yes(line, 'required'),
    cumulative: complaints.yes(line, 'cumulative'),
    ...(carriedFrom !== '' && { carriedFrom }),
    ...(max !== '' && { max: Number(max) }),
    ...(formula !== '' && { formula }),
    ...readBreakdown(line, complaints),
    headings: line
      .text('headings')
      .split(/\r?\n/)
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  };
}

function readRule(line: Line<RuleColumn>, complaints: Complaints): unknown {
  const variants = complaints.pairs(line, 'variants', '|', 3);
  const [where, at] = [line.text('where'), line.text('at')];
  return {
    code: line.text('code'),
    grade: complaints.word(line, 'grade', { words: gradeWords, otherwise: 'warning' }),
    scope: complaints.word(line, 'scope', { words: scopeWords, otherwise: 'station' }),
    ...(where !== '' && { where }),
    condition: line.text('condition'),
    ...(at !== '' && { at }),
    mend: complaints.word(line, 'mend', { words: mendWords, otherwise: 'sheet' }),
    params: Object.fromEntries(
      complaints.pairs(line, 'params', '=', 2).map(([name = '', source = '']) => [name, source]),
    ),
    sentence: labelOf(line.text('zh'), line.text('en')),
    ...(variants.length > 0 && {
      variants: Object.fromEntries(
        variants.map(([reason = '', zh = '', en = '']) => [reason, { zh, en }]),
      ),
    }),
  };
}

/** Under which column a property of the schema stands. */
const columnOfItem: Readonly<Record<string, ItemColumn>> = { group: 'group', unit: 'unit' };
const columnOfRule: Readonly<Record<string, RuleColumn>> = { sentence: 'zh' };

interface Kind<K extends string, T> {
  name: string;
  columns: readonly ColumnOf<K>[];
  /** The column without which a row is none. */
  first: K;
  schema: z.ZodType<T>;
  read: (line: Line<K>, complaints: Complaints) => unknown;
  columnOf: Readonly<Record<string, K>>;
}

interface Rows<K extends string, T> {
  values: T[];
  lines: Line<K>[];
}

/** The rows of a sheet that can be read; what is wrong with the others is said at their cells. */
function rowsOf<K extends string, T>(
  sheets: readonly Sheet[],
  kind: Kind<K, T>,
  complaints: Complaints,
): Rows<K, T> {
  const sheet = sheets.find(({ name }) => name.trim() === kind.name);
  const rows: Rows<K, T> = { values: [], lines: [] };
  if (!sheet) {
    complaints.say(`${kind.name}!A1`, failure('TEMPLATE_CELL_SHEET', { sheet: kind.name }));
    return rows;
  }
  const { lines, missing } = headedLines(sheet, kind.columns);
  for (const { title, cell } of missing)
    complaints.say(cell, failure('TEMPLATE_CELL_COLUMN', { sheet: kind.name, column: title }));
  for (const line of lines) {
    if (kind.columns.every(({ key }) => line.text(key) === '')) continue;
    const read = kind.schema.safeParse(kind.read(line, complaints));
    if (read.success) {
      rows.values.push(read.data);
      rows.lines.push(line);
      continue;
    }
    for (const { path } of read.error.issues) {
      const at = String(path[0] ?? '');
      const key =
        kind.columnOf[at] ?? kind.columns.find((one) => one.key === at)?.key ?? kind.first;
      complaints.say(line.place(key), failure('DEF_CELL_BAD', { value: line.text(key) }));
    }
  }
  return rows;
}

/** Columns that a problem of an item is about; the others are about its name. */
const aboutItem: Readonly<Record<string, ItemColumn>> = {
  DEF_KEY_TWICE: 'key',
  DEF_SECTION_UNKNOWN: 'section',
  DEF_REGISTER_UNKNOWN: 'source',
  DEF_CARRIES_NOTHING: 'carriedFrom',
  DEF_SUM_OF_SHARES: 'total',
  DEF_BREAKDOWN_TABLE: 'parts',
  DEF_BREAKDOWN_RATE: 'breakdown',
  DEF_BREAKDOWN_TWICE: 'parts',
  DEF_BREAKDOWN_LONG: 'parts',
  DEF_COMPUTED_ASKED: 'source',
  DEF_FORMULA_UNKNOWN: 'formula',
  DEF_FORMULA_NOTHING: 'formula',
  DEF_FORMULA_CIRCLE: 'formula',
  DEF_FORMULA_BAD: 'formula',
  DEF_FORMULA_TYPE: 'formula',
  DEF_FORMULA_TOTAL: 'total',
};

/** The column in which what a rule's problem speaks of stands. */
function aboutRule({ fault: { code, params } }: RuleProblem, line: Line<RuleColumn>): RuleColumn {
  if (code === 'CHECK_PLACE') return 'zh';
  if (code === 'CHECK_TWICE') return 'code';
  const source =
    params && 'source' in params && typeof params.source === 'string' ? params.source : '';
  const written = (['condition', 'where', 'at', 'params'] as const).find(
    (key) => source !== '' && line.text(key).includes(source),
  );
  return written ?? 'condition';
}

function sayWholes(
  set: Pick<DefinitionSet, 'stationReturn' | 'codes' | 'from'>,
  [items, rules]: readonly [Rows<ItemColumn, StatisticsItem>, Rows<RuleColumn, CheckRule>],
  complaints: Complaints,
): void {
  const form = returnOf(set);
  const lineAt = (at: number) =>
    items.lines[items.values.findIndex(({ key }) => key === form.items[at]?.key)];
  const said = [
    ...itemProblems(set).map(({ at, fault }) => ({ line: items.lines[at], fault })),
    ...formulaProblems(form).map(({ at, fault }) => ({ line: lineAt(at), fault })),
  ];
  for (const { line, fault } of said) {
    if (line) complaints.say(line.place(aboutItem[fault.code] ?? 'label'), fault);
  }
  for (const problem of compiledRules(rules.values, form).problems) {
    const at = rules.values.findLastIndex(({ code }) => code === problem.code);
    const line = rules.lines[at];
    if (line) complaints.say(line.place(aboutRule(problem, line)), problem.fault);
  }
}

/**
 * Reads return and rules from a workbook of the layout that is written. What cannot be read, and
 * what makes no sense, is said at its cell; then the parts are those that could be read.
 * @throws Refusal IMPORT_NOT_XLSX, IMPORT_UNREADABLE
 */
export async function readSetBook(
  { stationReturn, codes, from }: DefinitionSet,
  file: string,
): Promise<{ parts: ChangedParts; problems: PlacedFailure[] }> {
  const sheets = await readWorkbook(file);
  const complaints = new Complaints();
  const sections = rowsOf<SectionColumn, StatisticsForm['sections'][number]>(
    sheets,
    {
      name: SHEETS.sections,
      columns: sectionColumns,
      first: 'key',
      schema: returnSectionSchema,
      read: (line) => ({
        key: line.text('key'),
        label: labelOf(line.text('zh'), line.text('en')),
      }),
      columnOf: { label: 'zh' },
    },
    complaints,
  );
  const items = rowsOf<ItemColumn, StatisticsItem>(
    sheets,
    {
      name: SHEETS.items,
      columns: itemColumns,
      first: 'key',
      schema: returnItemSchema,
      read: readItem,
      columnOf: columnOfItem,
    },
    complaints,
  );
  const rules = rowsOf<RuleColumn, CheckRule>(
    sheets,
    {
      name: SHEETS.rules,
      columns: ruleColumns,
      first: 'code',
      schema: checkRuleSchema,
      read: readRule,
      columnOf: columnOfRule,
    },
    complaints,
  );
  const form = { ...stationReturn, sections: sections.values, items: items.values };
  // What could not be read would be missed by everything that refers to it.
  if (complaints.all.length === 0)
    sayWholes({ stationReturn: form, codes, from }, [items, rules], complaints);
  return { parts: { stationReturn: form, checks: rules.values }, problems: complaints.all };
}
