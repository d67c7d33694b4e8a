import { codesOf } from '../../../shared/codes/tables';
import type { DefinitionSet } from '../../../shared/definitions/definition-set';
import {
  MOST,
  stationTables,
  type FurtherItem,
  type FurtherReturn,
} from '../../../shared/definitions/further-return';
import { registerQueries } from '../../../shared/definitions/register-queries';
import { columnLetter } from '../workbooks/columns';
import { oneOf, table, type Values } from '../workbooks/tables';
import type { WrittenSheet } from '../workbooks/written';
import { gradeWords, NO, referenceWords, totalWords, YES, type Words } from './book-layout';
import { choices, itemValues, ruleValues, SPARE } from './book-values';
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
  type ReturnColumn,
  type TableColumn,
} from './book-returns-layout';

const returnValues = (one: FurtherReturn): Values<ReturnColumn> => ({
  id: one.id,
  version: one.version,
  ...one.title,
  note: one.note.zh,
  noteEn: one.note.en,
  rhythm: rhythmWords[one.rhythm],
  ...(one.returnDay !== undefined && { returnDay: one.returnDay }),
});

const tableValues = ({ id, sections }: FurtherReturn): Values<TableColumn>[] =>
  sections.map(({ key, label, lines, rows, ledger }) => ({
    of: id,
    key,
    ...label,
    ...(lines !== undefined && { lines }),
    rows: rowWords[rows ?? 'office'],
    ...(ledger && { ledger: ledgerWords[ledger.name], codes: (ledger.of ?? []).join('\n') }),
  }));

/** How an item of a table with a row for each station adds up; of others nothing is said. */
const totalSaid = (item: FurtherItem): string => {
  if (item.total !== 'county') return totalWords[item.total];
  return item.source === 'computed' ? totalWords.county : '';
};

const ownValues = (of: string, item: FurtherItem, ofStations: boolean): Values<FurtherColumn> => ({
  of,
  ...itemValues(item),
  source: furtherSourceWords[item.source],
  ...(item.query && { query: item.query.name, codes: (item.query.of ?? []).join('\n') }),
  ...(item.growthOf !== undefined && { growthOf: item.growthOf }),
  ...(item.max !== MOST && { max: item.max }),
  ...(item.text !== undefined && { text: item.text }),
  ...(ofStations && { total: totalSaid(item) }),
  ...(item.formula !== undefined && { formula: item.formula }),
  ...(item.column !== undefined && { column: item.column }),
});

/** What further returns may ask of the register, so that nobody has to know it by heart. */
function queriesSheet(): WrittenSheet {
  const rows = Object.entries(registerQueries).map(([name, query]) => ({
    name,
    label: query.label.zh,
    codes:
      'of' in query
        ? codesOf(query.of)
            .map(({ code, label }) => `${code} | ${label.zh}`)
            .join('\n')
        : '',
  }));
  return table(
    RETURN_SHEETS.queries,
    [
      { key: 'name', title: '取数口径', width: 24, note: '这张表只供查看，改了不读入。' },
      { key: 'label', title: '含义', width: 60, note: '' },
      { key: 'codes', title: '只取哪些', width: 40, note: '代码 | 名称' },
    ],
    rows,
  );
}

const YES_OR_NO = { source: oneOf([YES, NO]) };

/** The sheets of a set's further returns; with their heads alone where it has none. */
export function furtherSheets({ returns }: DefinitionSet): WrittenSheet[] {
  const named = (sheet: string, rows: number) => {
    const column = `$${columnLetter(1)}$`;
    return { source: `${sheet}!${column}2:${column}${rows + 11}` };
  };
  const of = named(RETURN_SHEETS.returns, returns.length);
  const words = (all: Words<string>) => choices(all);
  return [
    table(RETURN_SHEETS.returns, returnColumns, returns.map(returnValues), {
      lists: { rhythm: words(rhythmWords) },
      spare: SPARE,
    }),
    table(RETURN_SHEETS.tables, tableColumns, returns.flatMap(tableValues), {
      lists: { of, rows: words(rowWords), ledger: words(ledgerWords) },
      spare: SPARE,
    }),
    table(
      RETURN_SHEETS.items,
      furtherColumns,
      returns.flatMap((one) => {
        const ofStations = stationTables(one);
        return one.items.map((item) => ownValues(one.id, item, ofStations.has(item.section)));
      }),
      {
        lists: {
          of,
          source: words(furtherSourceWords),
          query: named(RETURN_SHEETS.queries, Object.keys(registerQueries).length),
          reference: words(referenceWords),
          required: YES_OR_NO,
          cumulative: YES_OR_NO,
          total: words(totalWords),
        },
        spare: SPARE,
        frozen: 2,
      },
    ),
    table(
      RETURN_SHEETS.rules,
      furtherRuleColumns,
      returns.flatMap(({ id, checks }) => checks.map((rule) => ({ of: id, ...ruleValues(rule) }))),
      { lists: { of, grade: words(gradeWords) }, spare: SPARE, frozen: 2 },
    ),
    queriesSheet(),
  ];
}
