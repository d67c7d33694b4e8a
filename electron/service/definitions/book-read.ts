import { returnOf } from '../../../shared/definitions/breakdowns';
import { checkRuleSchema, type CheckRule } from '../../../shared/definitions/check-rule';
import type { ChangedParts, DefinitionSet } from '../../../shared/definitions/definition-set';
import { itemProblems } from '../../../shared/definitions/problems';
import { returnItemSchema, returnSectionSchema } from '../../../shared/definitions/return-form';
import type { PlacedFailure } from '../../../shared/contract/definitions';
import type { StatisticsForm, StatisticsItem } from '../../../shared/domain/statistics-form';
import { compiledRules } from '../../../shared/rules/checks/compile';
import { formulaProblems } from '../../../shared/rules/checks/formulas';
import type { Line } from '../workbooks/tables';
import { readWorkbook } from '../workbooks/workbook';
import {
  breakdownWords,
  itemColumns,
  ruleColumns,
  sectionColumns,
  SHEETS,
  sourceWords,
  totalWords,
  type ItemColumn,
  type RuleColumn,
  type SectionColumn,
} from './book-layout';
import { readFurtherReturns } from './book-returns-read';
import { Complaints, labelOf, linesIn, readItem, rowsOf, type Rows } from './book-rows';
import { columnOfRule, readRule, sayRules } from './book-rules';

/** The parts of a breakdown: `@table`, or a line each: code | name | English | other headings. */
function readParts(line: Line<ItemColumn>): object {
  const lines = linesIn(line.text('parts'));
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

function readOwnItem(line: Line<ItemColumn>, complaints: Complaints): unknown {
  const [carriedFrom, max, formula] = [
    line.text('carriedFrom'),
    line.text('max'),
    line.text('formula'),
  ];
  return {
    ...readItem(line, complaints),
    total: complaints.word(line, 'total', { words: totalWords, otherwise: 'sum' }),
    source: complaints.word(line, 'source', { words: sourceWords, otherwise: 'entered' }),
    ...(carriedFrom !== '' && { carriedFrom }),
    ...(max !== '' && { max: Number(max) }),
    ...(formula !== '' && { formula }),
    ...readBreakdown(line, complaints),
  };
}

/** Under which column a property of the schema stands. */
const columnOfItem: Readonly<Record<string, ItemColumn>> = { group: 'group', unit: 'unit' };

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
  sayRules(rules, compiledRules(rules.values, form).problems, complaints);
}

/**
 * Reads returns and rules from a workbook of the layout that is written; one of before it had the
 * further returns says nothing of them. What cannot be read, and
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
      read: readOwnItem,
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
  const returns = readFurtherReturns(sheets, complaints);
  const form = { ...stationReturn, sections: sections.values, items: items.values };
  // What could not be read would be missed by everything that refers to it.
  if (complaints.all.length === 0) {
    sayWholes({ stationReturn: form, codes, from }, [items, rules], complaints);
    returns?.sayWholes();
  }
  return {
    parts: {
      stationReturn: form,
      checks: rules.values,
      ...(returns && { returns: returns.values }),
    },
    problems: complaints.all,
  };
}
