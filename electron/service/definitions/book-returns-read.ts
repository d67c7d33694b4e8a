import { loose } from '../../../shared/codes/text';
import { checkRuleSchema, type CheckRule } from '../../../shared/definitions/check-rule';
import {
  furtherItemSchema,
  furtherReturnSchema,
  furtherSectionSchema,
  type FurtherItem,
  type FurtherReturn,
} from '../../../shared/definitions/further-return';
import { furtherItemProblems } from '../../../shared/definitions/problems';
import type { ListLedger } from '../../../shared/definitions/list-ledgers';
import { registerQueries } from '../../../shared/definitions/register-queries';
import { failure } from '../../../shared/result';
import { formulasOfReturn, rulesOfReturn } from '../../../shared/rules/checks/further-rules';
import type { Sheet } from '../workbooks/sheet';
import type { Line } from '../workbooks/tables';
import {
  furtherColumns,
  furtherRuleColumns,
  furtherSourceWords,
  ledgerWords,
  RETURN_SHEETS,
  returnColumns,
  rhythmWords,
  rowWords,
  tableColumns,
  type FurtherColumn,
  type FurtherRuleColumn,
  type ReturnColumn,
  type TableColumn,
} from './book-returns-layout';
import { totalWords } from './book-layout';
import { labelOf, linesIn, readItem, rowsOf, type Complaints, type Rows } from './book-rows';
import { columnOfRule, readRule, sayRules } from './book-rules';

/** What is said of the first version of a return, and of who says so, where nothing is. */
const [FIRST, NOTE] = ['1', { zh: '本单位自定', en: 'Of this office' }];

const headSchema = furtherReturnSchema.omit({
  rows: true,
  sections: true,
  items: true,
  checks: true,
});
type Head = Omit<FurtherReturn, 'rows' | 'sections' | 'items' | 'checks'>;
type Section = FurtherReturn['sections'][number];

/** A number that a cell has, under its name; nothing where the cell is empty. */
const numbered = <K extends string>(line: Line<K>, key: K): Partial<Record<K, number>> => {
  const text = line.text(key);
  return text === '' ? {} : ({ [key]: Number(text) } as Partial<Record<K, number>>);
};

const readHead = (line: Line<ReturnColumn>, complaints: Complaints): unknown => ({
  id: line.text('id'),
  version: line.text('version') || FIRST,
  title: labelOf(line.text('zh'), line.text('en')),
  note: line.text('note') === '' ? NOTE : labelOf(line.text('note'), line.text('noteEn')),
  rhythm: complaints.word(line, 'rhythm', { words: rhythmWords, otherwise: 'year' }),
  ...numbered(line, 'returnDay'),
});

/** A code, behind which its name may stand: `town | 乡镇级`. */
const codeIn = (text: string): string => (text.split('|')[0] ?? '').trim();

function readSection(line: Line<TableColumn>, complaints: Complaints): unknown {
  const whose = complaints.word<keyof typeof rowWords, TableColumn>(line, 'rows', {
    words: rowWords,
    otherwise: 'office',
  });
  const codes = linesIn(line.text('codes')).map(codeIn);
  const name =
    line.text('ledger') !== '' &&
    complaints.word<ListLedger, TableColumn>(line, 'ledger', {
      words: ledgerWords,
      otherwise: 'policies',
    });
  return {
    key: line.text('key'),
    label: labelOf(line.text('zh'), line.text('en')),
    ...numbered(line, 'lines'),
    ...(name && { ledger: { name, ...(codes.length > 0 && { of: codes }) } }),
    ...(whose === 'stations' && { rows: whose }),
  };
}

/** A query by its name, or by what it says that it counts. */
function queryNamed(text: string): string {
  const found = Object.entries(registerQueries).find(
    ([name, { label }]) => loose(name) === loose(text) || loose(label.zh) === loose(text),
  );
  return found?.[0] ?? text;
}

function readFurtherItem(line: Line<FurtherColumn>, complaints: Complaints): unknown {
  const [query, growthOf] = [line.text('query'), line.text('growthOf')];
  const [formula, total, column] = [line.text('formula'), line.text('total'), line.text('column')];
  const codes = linesIn(line.text('codes')).map(codeIn);
  return {
    ...readItem(line, complaints),
    source: complaints.word(line, 'source', { words: furtherSourceWords, otherwise: 'entered' }),
    ...(query !== '' && {
      query: { name: queryNamed(query), ...(codes.length > 0 && { of: codes }) },
    }),
    ...(growthOf !== '' && { growthOf }),
    ...numbered(line, 'max'),
    ...numbered(line, 'text'),
    ...(formula !== '' && { formula }),
    ...(column !== '' && { column }),
    ...(total !== '' && {
      total: complaints.word(line, 'total', { words: totalWords, otherwise: 'sum' }),
    }),
  };
}

/** The rows of one return among those of all. */
function ofReturn<K extends string, T>(
  { values, lines }: Rows<K | 'of', T>,
  id: string,
): Rows<K | 'of', T> {
  const at = lines.flatMap((line, n) => (line.text('of') === id ? [n] : []));
  return {
    values: values.filter((_value, n) => at.includes(n)),
    lines: lines.filter((_line, n) => at.includes(n)),
  };
}

/** Columns that a problem of an item is about; the others are about its name. */
const aboutItem: Readonly<Record<string, FurtherColumn>> = {
  DEF_KEY_TWICE: 'key',
  DEF_SECTION_UNKNOWN: 'section',
  DEF_QUERY_UNFIT: 'query',
  DEF_GROWTH_OF_NOTHING: 'growthOf',
  DEF_STATION_TEXT: 'text',
  DEF_TOTAL_UNFIT: 'total',
  DEF_SUM_OF_SHARES: 'total',
  DEF_COMPUTED_ASKED: 'source',
  DEF_COLUMN_UNKNOWN: 'column',
  DEF_FORMULA_UNKNOWN: 'formula',
  DEF_FORMULA_NOTHING: 'formula',
  DEF_FORMULA_CIRCLE: 'formula',
  DEF_FORMULA_BAD: 'formula',
  DEF_FORMULA_TYPE: 'formula',
  DEF_FORMULA_TOTAL: 'total',
};

interface Read {
  heads: Rows<ReturnColumn, Head>;
  sections: Rows<TableColumn, Section>;
  items: Rows<FurtherColumn, FurtherItem>;
  rules: Rows<FurtherRuleColumn, CheckRule>;
}

function readAll(sheets: readonly Sheet[], complaints: Complaints): Read {
  return {
    heads: rowsOf<ReturnColumn, Head>(
      sheets,
      {
        name: RETURN_SHEETS.returns,
        columns: returnColumns,
        first: 'id',
        schema: headSchema,
        read: readHead,
        columnOf: { title: 'zh' },
      },
      complaints,
    ),
    sections: rowsOf<TableColumn, Section>(
      sheets,
      {
        name: RETURN_SHEETS.tables,
        columns: tableColumns,
        first: 'key',
        schema: furtherSectionSchema,
        read: readSection,
        columnOf: { label: 'zh' },
      },
      complaints,
    ),
    items: rowsOf<FurtherColumn, FurtherItem>(
      sheets,
      {
        name: RETURN_SHEETS.items,
        columns: furtherColumns,
        first: 'key',
        schema: furtherItemSchema,
        read: readFurtherItem,
        columnOf: {},
      },
      complaints,
    ),
    rules: rowsOf<FurtherRuleColumn, CheckRule>(
      sheets,
      {
        name: RETURN_SHEETS.rules,
        columns: furtherRuleColumns,
        first: 'code',
        schema: checkRuleSchema,
        read: readRule,
        columnOf: columnOfRule,
      },
      complaints,
    ),
  };
}

/** Says which lines are of a return that the workbook has not, and which returns have nothing. */
function sayStrays({ heads, sections, items, rules }: Read, complaints: Complaints): void {
  const known = new Set(heads.values.map(({ id }) => id));
  const lines: readonly Line<'of'>[] = [...sections.lines, ...items.lines, ...rules.lines];
  for (const line of lines) {
    const id = line.text('of');
    if (!known.has(id)) complaints.say(line.place('of'), failure('DEF_RETURN_MISSING', { id }));
  }
  heads.values.forEach(({ id, title }, at) => {
    const line = heads.lines[at];
    if (heads.values.findIndex((one) => one.id === id) < at && line)
      complaints.say(line.place('id'), failure('DEF_NAME_TWICE', { item: title }));
    const isEmpty = [sections, items].some(({ lines: own }) =>
      own.every((one: Line<'of'>) => one.text('of') !== id),
    );
    if (isEmpty && line) complaints.say(line.place('id'), failure('DEF_RETURN_EMPTY', { title }));
  });
}

/**
 * The further returns of a set's workbook; null for one that was written before it had any.
 * `sayWholes` says at their cells what makes no sense where every cell could be read.
 */
export function readFurtherReturns(
  sheets: readonly Sheet[],
  complaints: Complaints,
): { values: FurtherReturn[]; sayWholes: () => void } | null {
  if (!sheets.some(({ name }) => name.trim() === RETURN_SHEETS.returns)) return null;
  const read = readAll(sheets, complaints);
  sayStrays(read, complaints);
  const values = read.heads.values.map((head): FurtherReturn => ({
    ...head,
    rows: 'county',
    sections: ofReturn(read.sections, head.id).values,
    items: ofReturn(read.items, head.id).values,
    checks: ofReturn(read.rules, head.id).values,
  }));
  const sayWholes = (): void => {
    for (const further of values) {
      const items = ofReturn(read.items, further.id);
      for (const { at, fault } of [...furtherItemProblems(further), ...formulasOfReturn(further)]) {
        const line = items.lines[at];
        if (line) complaints.say(line.place(aboutItem[fault.code] ?? 'label'), fault);
      }
      sayRules(ofReturn(read.rules, further.id), rulesOfReturn(further).problems, complaints);
    }
  };
  return { values, sayWholes };
}
