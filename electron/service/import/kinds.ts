import type { ImportKind } from '../../../shared/contract/import';
import { identityColumns } from '../../../shared/domain/identity';
import {
  nounOf,
  workbookKinds,
  workbookNouns,
  type NounName,
  type WorkbookKind,
} from '../../../shared/domain/nouns';
import { fieldKinds } from '../../../shared/domain/field-kinds';
import { storedFields } from '../../../shared/domain/noun';
import { keeping } from '../../../shared/codes/kept';
import { halfWidth, loose, plainWord } from '../../../shared/codes/text';
import { words } from '../../../shared/codes/words';
import type { StatisticsForm } from '../../../shared/domain/statistics-form';

/** What a workbook column may mean: key and the headings by which it is known, best first. */
export interface ColumnTarget {
  key: string;
  headings: readonly string[];
  required: boolean;
}

/** Order in which workbooks are taken in: what is referred to comes first. */
export const importOrder: readonly ImportKind[] = [...workbookKinds, 'statistics'];

/** Key of the column that names the station of a statistics row. */
export const STATION = 'station';
/** Key of the column that names the month of a statistics row, where a quarter has three. */
export const MONTH = 'month';

const bare = (text: string) => halfWidth(text).replace(/[(（[【].*?[)）\]】]/g, '');

/** Every kind is asked about each text in a sheet's first rows, and all look at the same forms. */
const KEPT = 5000;

/** A heading as it is compared. */
export const looseHeading = keeping(KEPT, loose);

/**
 * Forms of a heading for comparing: as written, and without what stands in brackets (units,
 * remarks).
 */
const headingForms = keeping(KEPT, (heading) =>
  [...new Set([looseHeading(heading), loose(bare(heading))])].filter(Boolean),
);

/** Townships name their stations where no column does. */
const TOWNSHIPS = words`
  街道 乡镇 镇街 街镇 乡镇街道 街道乡镇 镇街道 所属街道 所属乡镇 所在街道 所在乡镇 街道名称 乡镇名称
`;
const townships = new Set(TOWNSHIPS);

/** Whether a heading of the station's column names its township. */
export const isTownship = (heading: string): boolean => townships.has(looseHeading(heading));

/** The columns that a workbook of statistics may have. */
export function statisticsTargets(form: StatisticsForm): ColumnTarget[] {
  const items = form.items.map((item) => ({
    key: item.key,
    required: false,
    headings: [
      `${item.group.zh}${item.label.zh}`,
      ...item.headings,
      ...item.headings.map((heading) => `${item.group.zh}${heading}`),
      item.label.zh,
    ],
  }));
  return [
    {
      key: STATION,
      required: true,
      headings: [
        ...words`
        站点名称 站点 社工站 社工站名称 所在站点 服务站点 单位名称 站点全称 社工站点 社工站点名称
        社工站全称 所属站点 所属社工站 所在社工站 服务站名称 站名 站（室）名称 社工站（室）名称
        填报单位 填报站点 填报社工站 各站点 乡镇（街道）社工站 街道社工站 乡镇社工站 上报单位
        报送单位 报送站点 站别
        `,
        ...TOWNSHIPS,
      ],
    },
    {
      key: MONTH,
      required: false,
      headings: words`
        月份 统计月份 填报月份 所属月份 上报月份 月 月度 时间 统计时间 日期 统计日期 时段 统计时段 期间
        统计期间 季度 所属季度 统计季度 填报季度 所属期 所属期间 所属时期 报告期 统计周期 数据时间 数据期间 服务月份 年月
      `,
    },
    ...items,
  ];
}

/** The column that names a row's subject. */
export const titleOf = (kind: ImportKind): string =>
  kind === 'statistics' ? STATION : nounOf(workbookNouns[kind]).title;

/** The columns that a kind of workbook of records may have, from the noun's description. */
export function nounTargets(kind: WorkbookKind): ColumnTarget[] {
  const noun = workbookNouns[kind];
  const deciding = identitiesOf(noun);
  const own = storedFields(nounOf(noun))
    .filter(([, field]) => fieldKinds[field.kind].workbook)
    .map(([key, field]) => {
      const numbers = new Set(
        deciding
          .filter(({ field: decided }) => decided === key)
          .flatMap(({ headings }) => headings.map(loose)),
      );
      return {
        key,
        required: (field.required ?? false) && field.initial === undefined,
        headings: [
          field.label.zh,
          ...(field.headings ?? []).filter((heading) => !numbers.has(loose(heading))),
          field.label.en,
        ],
      };
    });
  return [...own, ...deciding.map(({ key, headings }) => ({ key, required: false, headings }))];
}

/**
 * Columns with the numbers of referred records: the first reference that a noun requires is meant
 * by a bare “身份证号”, any other by its own words.
 */
function identitiesOf(noun: NounName): { key: string; field: string; headings: string[] }[] {
  return identityColumns(noun)
    .filter(({ field }) => nounOf(noun).fields[field]?.required)
    .slice(0, 1)
    .map(({ key, field, label, number }) => ({
      key,
      field,
      headings: [label.zh, number.label.zh, ...(number.headings ?? []), label.en],
    }));
}

const everyHeading = new WeakMap<StatisticsForm, ReadonlySet<string>>();

function headingsOf(form: StatisticsForm): ReadonlySet<string> {
  const known = everyHeading.get(form);
  if (known) return known;
  const headings = [...workbookKinds.flatMap(nounTargets), ...statisticsTargets(form)].flatMap(
    (target) => target.headings,
  );
  const made = new Set(headings.map((heading) => heading.replace(/\s/g, '')));
  everyHeading.set(form, made);
  return made;
}

/**
 * Whether any kind has a column of just this name: tells cheaply that a row below a header may be
 * another header.
 */
export const isKnownHeading = (text: string, form: StatisticsForm): boolean =>
  text.length <= 40 &&
  [text, bare(text)].some((heading) => headingsOf(form).has(heading.replace(/\s/g, '')));

/** Headings that number the rows and mean nothing else. */
const IGNORED = new Set(['序号', '编号', '行号', 'no', '#'].map(loose));
export const isIgnoredHeading = (heading: string): boolean =>
  IGNORED.has(looseHeading(heading)) || heading.trim() === '#';

/** Words around a heading that say nothing of which column it is. */
const MARKS = /[※★☆▲△]|必填项?|选填项?/g;
const BEFORE = /^(所在|所属|目前|当前|现)(?=.{2,})/;
/** Endings of which offices use one for another; a count (数) is never taken for what is counted. */
const ENDINGS: readonly [RegExp, string][] = [
  [/(年月日|年月|日期|时间)$/, '日期'],
  [/(号码|编号|号)$/, '号'],
  [/(类型|种类|类别)$/, '类别'],
  [/(等级|级别|层级)$/, '级别'],
  [/(数量|个数|数)$/, '数'],
  [/(?<=.{2})(名称|情况|信息|(?<!姓)名)$/, ''],
];

/** What is left of a heading without the words that offices add or use one for another. */
const stem = keeping(KEPT, (heading) => {
  let word = plainWord(
    bare(heading.replace(/[/／:：]\s*(万元|元|人次|人|个|㎡|平方米|小时)\s*$/, '')),
  );
  word = word.replace(MARKS, '').replace(BEFORE, '');
  for (const [ending, common] of ENDINGS) {
    const changed = word.replace(ending, common);
    if (changed !== word) return changed;
  }
  return word;
});

const HAN = /\p{Script=Han}/u;
const LATIN = /[a-z]{2,}/i;

/**
 * The parts of a heading in two languages, each by itself (`姓名 Name`, `Name/姓名`, `电话Tel`); none of
 * one in one language, whose parts may be two things (`联系人/电话`).
 */
const languages = keeping(KEPT, (heading): string[] => {
  if (!HAN.test(heading) || !LATIN.test(heading)) return [];
  const parts = halfWidth(heading)
    .split(/[\s/|()[\]·\n]+|(?<=\p{Script=Han})(?=[a-z]{2,})/iu)
    .filter(Boolean);
  const han = parts.filter((part) => HAN.test(part));
  const latin = parts.filter((part) => !HAN.test(part));
  return han.length === 1 && latin.length > 0 ? [han.join(''), latin.join('')] : [];
});

/** A group above a heading that says nothing of its own (基本信息·姓名); 困境儿童情况 does. */
const GROUP =
  /^(个人|人员|本人|基本|联系|任职|岗位|工作|学历|教育|资质|资格|证书|持证|登记|待遇|服务|项目|合同|资金|站点|场地|运营|机构|队伍|组织|其他)(基本)?(信息|情况|资料|概况|内容|部分|方式)·(?=[^·]+$)/;

/**
 * Finds the target of a heading: exact words first, then without brackets, then each language by
 * itself, then by what is left without the words that offices add. A heading that two targets share
 * belongs to none.
 */
export function headingIndex(targets: readonly ColumnTarget[]): (heading: string) => string | null {
  const ranks: Map<string, Set<string>>[] = [];
  const stems = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, form: string, key: string) =>
    map.set(form, (map.get(form) ?? new Set()).add(key));
  for (const target of targets) {
    target.headings.forEach((heading, i) => {
      const [exact, ...others] = headingForms(heading);
      if (exact) add((ranks[i === 0 ? 0 : 1] ??= new Map()), exact, target.key);
      for (const form of others) add((ranks[2] ??= new Map()), form, target.key);
      const left = stem(heading);
      if (left !== '') add(stems, left, target.key);
    });
  }
  const only = (keys: Set<string> | undefined): string | null =>
    keys?.size === 1 ? ([...keys][0] ?? null) : null;
  const written = (heading: string): string | null => {
    for (const form of headingForms(heading))
      for (const rank of ranks) {
        const key = only(rank?.get(form));
        if (key !== null) return key;
      }
    return null;
  };
  const shared = (heading: string): boolean =>
    headingForms(heading).some((form) => ranks.some((rank) => (rank?.get(form)?.size ?? 0) > 1));
  const inOne = (heading: string): string | null =>
    written(heading) ?? (shared(heading) ? null : only(stems.get(stem(heading))));
  const inTwo = (heading: string): string | null => {
    const [han = '', latin = ''] = languages(heading);
    const found = han === '' ? null : inOne(han);
    const other = latin === '' ? null : written(latin);
    return found === null || other === null || found === other ? (found ?? other) : null;
  };
  const anyhow = (heading: string): string | null =>
    written(heading) ?? inTwo(heading) ?? inOne(heading);
  return (heading) =>
    anyhow(heading) ?? (GROUP.test(heading) ? anyhow(heading.replace(GROUP, '')) : null);
}
