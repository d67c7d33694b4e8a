import type { Rhythm } from '../../../shared/codes/period';
import type { FurtherItem } from '../../../shared/definitions/further-return';
import type { ListLedger } from '../../../shared/definitions/list-ledgers';
import type { ColumnOf } from '../workbooks/tables';
import {
  ruleColumns,
  sectionColumns,
  timeColumns,
  unitColumns,
  type CommonColumn,
  type RuleColumn,
  type SectionColumn,
  type Words,
} from './book-layout';

/** Sheets of the further returns (其他填报表) in a set's workbook, in their order. */
export const RETURN_SHEETS = {
  returns: '其他填报表',
  tables: '其他表的分表',
  items: '其他表的指标',
  rules: '其他表的审核规则',
  queries: '台账可取的数',
} as const;

export const rhythmWords: Words<Rhythm> = {
  month: '月度',
  quarter: '季度',
  half: '半年',
  year: '年度',
};
export const furtherSourceWords: Words<FurtherItem['source']> = {
  entered: '填报',
  register: '取自台账',
  computed: '计算',
};

/** Whose the rows of a table are. */
export const rowWords: Words<'office' | 'stations'> = { office: '本级', stations: '各站' };

/** The return that a line is of; every sheet but the first begins with it. */
const of = {
  key: 'of',
  title: '填报表',
  width: 20,
  needed: true,
  note: '“其他填报表”里的代码。',
} as const;

export type ReturnColumn =
  'id' | 'version' | 'zh' | 'en' | 'note' | 'noteEn' | 'rhythm' | 'returnDay';
export const returnColumns: readonly ColumnOf<ReturnColumn>[] = [
  {
    key: 'id',
    title: '代码',
    width: 20,
    needed: true,
    note: '小写英文字母开头，如 county-monthly；用过的代码不要再给别的表。',
  },
  { key: 'zh', title: '名称', width: 30, needed: true, note: '填报表的名称。' },
  { key: 'en', title: '英文名称', width: 24, note: '可不填。' },
  { key: 'version', title: '版本', width: 10, note: '如 2026-1；改了表就换一个。' },
  { key: 'rhythm', title: '周期', width: 8, needed: true, note: '月度、季度、半年或年度。' },
  { key: 'returnDay', title: '上报日', width: 8, note: '期后第一个月的几日前上报；不填同季度表。' },
  { key: 'note', title: '说明', width: 40, note: '谁定的、依据什么；可不填。' },
  { key: 'noteEn', title: '英文说明', width: 30, note: '可不填。' },
];

/** Ledgers that can fill the lines of a list. */
export const ledgerWords: Words<ListLedger> = {
  policies: '政策文件',
  demonstrations: '示范与品牌',
};

export type TableColumn = SectionColumn | 'of' | 'lines' | 'rows' | 'ledger' | 'codes';
export const tableColumns: readonly ColumnOf<TableColumn>[] = [
  of,
  ...sectionColumns,
  { key: 'lines', title: '行数', width: 8, note: '逐行登记的清单填最多几行；不是清单的不填。' },
  {
    key: 'rows',
    title: '填报对象',
    width: 10,
    note: '本级：填一次；各站：本期运行过的每个乡镇（街道）社工站一行。不填是本级。',
  },
  { key: 'ledger', title: '填入台账', width: 12, note: '清单可从哪本台账填入；不填是自己填。' },
  { key: 'codes', title: '只取', width: 16, note: '只取台账里哪些类别，每行一个；不填是全部。' },
];

export type FurtherColumn =
  | CommonColumn
  | 'of'
  | 'source'
  | 'query'
  | 'codes'
  | 'growthOf'
  | 'max'
  | 'text'
  | 'total'
  | 'formula'
  | 'column';
export const furtherColumns: readonly ColumnOf<FurtherColumn>[] = [
  of,
  { key: 'key', title: '代码', width: 20, needed: true, note: '字母开头的英文代码，一项一个。' },
  { key: 'section', title: '分表', width: 8, needed: true, note: '“其他表的分表”里的代码。' },
  { key: 'group', title: '行', width: 20, needed: true, note: '分表里的一行，如 养老机构。' },
  { key: 'groupEn', title: '行英文', width: 16, note: '可不填。' },
  { key: 'label', title: '列', width: 20, needed: true, note: '分表里的一列，如 机构总数。' },
  { key: 'labelEn', title: '列英文', width: 16, note: '可不填。' },
  ...unitColumns,
  { key: 'source', title: '来源', width: 10, note: '填报、取自台账或计算。' },
  { key: 'query', title: '取数口径', width: 20, note: '取自台账的才填，见“台账可取的数”。' },
  { key: 'codes', title: '只取', width: 16, note: '只数哪些代码，每行一个；不填是全部。' },
  { key: 'growthOf', title: '增长按', width: 16, note: '比上年增长的，填被比的那一项的代码。' },
  ...timeColumns,
  { key: 'max', title: '最大值', width: 10, note: '可不填。' },
  { key: 'text', title: '字数', width: 8, note: '填文字的，最多几个字；填数的不填。' },
  { key: 'headings', title: '其他表头', width: 24, note: '别的叫法，每行一个。' },
  {
    key: 'total',
    title: '合计',
    width: 10,
    note: '各站分表的才填：各站相加或不合计，不填是各站相加；计算的填本级统计，就按合计数再算一次。',
  },
  {
    key: 'formula',
    title: '公式',
    width: 36,
    note: '来源为计算的才填，如 now.caseNew - now.caseClosed；只能用同一行的数。',
  },
  {
    key: 'column',
    title: '台账列',
    width: 10,
    note: '从台账填入的清单才填：台账的哪一列，如 name。',
  },
];

export type FurtherRuleColumn = RuleColumn | 'of';
export const furtherRuleColumns: readonly ColumnOf<FurtherRuleColumn>[] = [
  of,
  ...ruleColumns.filter(({ key }) => key !== 'mend'),
];
