import { scopes } from '../../../shared/definitions/check-rule';
import { returnOf } from '../../../shared/definitions/breakdowns';
import type { DefinitionSet } from '../../../shared/definitions/definition-set';
import type { Breakdown, StatisticsItem } from '../../../shared/domain/statistics-form';
import { readableOf } from '../../../shared/rules/checks/read-help';
import { columnLetter } from '../workbooks/columns';
import { oneOf, table, type ColumnOf, type Values } from '../workbooks/tables';
import { boldStyle } from '../workbooks/workbook-style';
import { saveWorkbook } from '../workbooks/write-workbook';
import type { WrittenRow, WrittenSheet } from '../workbooks/written';
import {
  breakdownWords,
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
  type SectionColumn,
} from './book-layout';
import { furtherSheets } from './book-returns-write';
import { choices, itemValues, ruleValues, SPARE, yesNo } from './book-values';

const breakdownValues = ({
  label,
  kind,
  of,
  parts = [],
  required = false,
}: Breakdown): Partial<Values<ItemColumn>> => ({
  breakdown: label.zh,
  breakdownEn: label.en,
  breakdownKind: breakdownWords[kind],
  parts:
    of === undefined
      ? parts
          .map(({ key, label: name, headings = [] }) =>
            [key, name.zh, name.en, ...headings].join(' | '),
          )
          .join('\n')
      : `@${of}`,
  partsRequired: yesNo(required),
});

const ownValues = (item: StatisticsItem): Values<ItemColumn> => ({
  ...itemValues(item),
  total: totalWords[item.total],
  source: sourceWords[item.source],
  ...(item.formula !== undefined && { formula: item.formula }),
  ...(item.carriedFrom !== undefined && { carriedFrom: item.carriedFrom }),
  ...(item.max !== undefined && { max: item.max }),
  ...(item.breakdown && breakdownValues(item.breakdown)),
});

/** What rules may read, scope by scope, so that nobody has to know it by heart. */
function readableSheet(set: DefinitionSet): WrittenSheet {
  const columns: readonly ColumnOf<'scope' | 'group' | 'label' | 'name'>[] = [
    { key: 'scope', title: '核对对象', width: 20, note: '这张表只供查看，改了不读入。' },
    { key: 'group', title: '类别', width: 16, note: '' },
    { key: 'label', title: '含义', width: 40, note: '' },
    { key: 'name', title: '写法', width: 34, note: '' },
  ];
  const rows = scopes.flatMap((scope) =>
    readableOf(scope, returnOf(set)).map(({ group, label, name }) => ({
      scope: scopeWords[scope],
      group: group.zh,
      label: label.zh,
      name,
    })),
  );
  return table(SHEETS.readable, columns, rows, {});
}

const LINE = { vertical: 'top', wrap: true } as const;
const guide = ({ title, version }: DefinitionSet): WrittenSheet => ({
  name: SHEETS.guide,
  columns: [{ width: 16 }, { width: 96 }],
  rows: [
    { cells: [{ value: `${title.zh} ${version}`, style: { bold: true, size: 12 } }] },
    ...(
      [
        ['怎样改', '改“部分”“指标”“审核规则”三张表，存盘后在“设置”里“从文件采用…”。'],
        [
          '其他填报表',
          '年报、本单位自定的表，在“其他填报表”和后面几张表里改；新表先加一行再加分表和指标。',
        ],
        ['先看再用', '程序先说明改了什么、哪一格不对；点“采用”之前什么也不变。'],
        ['增加', '在表下面加一行；代码不能与别的相同。'],
        ['停用', '删去整行。已经填了数的期，保留原来的表。'],
        ['不要改', '工作表名和表头的字不要改；列的次序、列宽、颜色可以改。'],
      ] as const
    ).map(([what, how]): WrittenRow => ({
      cells: [{ value: what, style: { ...boldStyle, ...LINE } }, how],
      style: LINE,
    })),
  ],
});

/**
 * Writes returns and rules of a set as a workbook that reads back as the same.
 * @throws Refusal what the disk refuses with
 */
export function writeSetBook(set: DefinitionSet, file: string): Promise<{ file: string }> {
  const { sections, items } = set.stationReturn;
  const named = (at: number): string => {
    const column = `$${columnLetter(1)}$`;
    return `${SHEETS.sections}!${column}2:${column}${at}`;
  };
  const yes = { source: oneOf([YES, NO]) };
  return saveWorkbook(
    [
      guide(set),
      table<SectionColumn>(
        SHEETS.sections,
        sectionColumns,
        sections.map(({ key, label }) => ({ key, ...label })),
      ),
      table(SHEETS.items, itemColumns, items.map(ownValues), {
        lists: {
          section: { source: named(sections.length + 11) },
          total: choices(totalWords),
          source: choices(sourceWords),
          reference: choices(referenceWords),
          breakdownKind: choices(breakdownWords),
          partsRequired: yes,
          required: yes,
          cumulative: yes,
        },
        spare: SPARE,
        frozen: 1,
      }),
      table(SHEETS.rules, ruleColumns, set.checks.map(ruleValues), {
        lists: {
          grade: choices(gradeWords),
          scope: choices(scopeWords),
          mend: choices(mendWords),
        },
        spare: SPARE,
        frozen: 1,
      }),
      readableSheet(set),
      ...furtherSheets(set),
    ],
    file,
  );
}
