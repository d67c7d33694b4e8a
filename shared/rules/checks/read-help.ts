import type { Label } from '../../codes/label';
import type { TableName } from '../../codes/tables';
import { isOfTotals, recordScopes, type Scope } from '../../definitions/check-rule';
import { parameterGroups } from '../../definitions/parameter-fields';
import type { NounName } from '../../domain/noun-names';
import { nounOf } from '../../domain/nouns';
import { itemLabel, type StatisticsForm } from '../../domain/statistics-form';
import { parameterTypes } from './read-parameters';
import { readable, readTypes, recordOfScope } from './read-types';
import { fieldWords, figureWords, rootWords, totalWords } from './read-words';
import { nounsOfScope } from './rule-places';

/** Something that a rule may read, as it is written and as people call it. */
export interface Readable {
  name: string;
  label: Label;
  /** Under which it is listed. */
  group: Label;
  /** What kind of value it is. */
  kind: Label;
  /** The code table that its words are of. */
  codes?: TableName;
}

/** What kinds of values are called; dates and codes are texts. */
const kinds: Readonly<Record<string, Label>> = {
  string: { zh: '文字', en: 'text' },
  int: { zh: '整数', en: 'whole number' },
  decimal: { zh: '数', en: 'number' },
  bool: { zh: '是/否', en: 'yes/no' },
  Words: { zh: '名称', en: 'words' },
};
const listKind: Label = { zh: '列表', en: 'list' };
const codeKind: Label = { zh: '代码', en: 'code' };
const kindOf = (type: string): Label => kinds[type] ?? listKind;

const others: Label = { zh: '其他', en: 'Others' };
const parameters: Label = { zh: '参数', en: 'Parameters' };
const subjects: Readonly<Record<string, Label>> = {
  Item: { zh: '指标', en: 'Item' },
  Cell: { zh: '这项的数', en: 'Figure' },
  CountyCell: { zh: '这项的合计', en: 'Total' },
  Station: { zh: '站点', en: 'Station' },
  Person: { zh: '人员', en: 'Person' },
  Project: { zh: '项目', en: 'Project' },
  Society: { zh: '机构、协会、合作单位', en: 'Body' },
  Resource: { zh: '慈善资源', en: 'Resource' },
  Linkage: { zh: '联动', en: 'Linkage' },
  Visit: { zh: '走访', en: 'Visit' },
  Protection: { zh: '未保站', en: 'Protection station' },
  Correction: { zh: '评估整改', en: 'Correction' },
  Amount: { zh: '金额', en: 'Amount' },
  Site: { zh: '站、室、中心', en: 'Site' },
};

/** How a field is named: `now.caseNew`, `now["own-1"]`. */
const nameOf = (root: string, key: string): string =>
  /^[A-Za-z_]\w*$/.test(key) ? `${root}.${key}` : `${root}["${key}"]`;

/** The figures of a return by one root, each item with its unit. */
const figures = (
  root: keyof typeof figureWords,
  { items }: StatisticsForm,
  ofTotals: boolean,
): Readable[] =>
  items.map((item) => {
    const { zh, en } = itemLabel(item);
    const unit = item.unit;
    return {
      name: nameOf(root, item.key),
      label: {
        zh: unit.zh ? `${zh}（${unit.zh}）` : zh,
        en: unit.en ? `${en} (${unit.en})` : en,
      },
      group: (ofTotals && totalWords[root]) || figureWords[root],
      kind: kindOf('decimal'),
    };
  });

/** The nouns of whose fields the types of the read model are. */
const nouns: Readonly<Partial<Record<keyof typeof readTypes, readonly NounName[]>>> = {
  Station: ['station'],
  ...Object.fromEntries(
    recordScopes.map((scope) => [recordOfScope[scope][1], nounsOfScope[scope]] as const),
  ),
};

/** The code table of a field, where all its nouns have it by one. */
function codesOf(type: keyof typeof readTypes, field: string): TableName | undefined {
  const tables = new Set((nouns[type] ?? []).map((noun) => nounOf(noun).fields[field]?.codes));
  const [codes] = tables;
  return tables.size === 1 ? codes : undefined;
}

/** The fields of an entry, and of what stands in it. */
function fields(root: string, type: keyof typeof readTypes, group: Label): Readable[] {
  const words: Readonly<Record<string, Label>> = fieldWords[type];
  return Object.entries<string>(readTypes[type].fields).flatMap(([field, kind]) => {
    const name = `${root}.${field}`;
    if (kind === 'Others' || kind === 'Scale') return fields(name, kind, group);
    const codes = codesOf(type, field);
    return [
      {
        name,
        label: words[field] ?? others,
        group,
        kind: codes ? codeKind : kindOf(kind),
        ...(codes && { codes }),
      },
    ];
  });
}

const chosen: readonly Readable[] = parameterGroups
  .flatMap((one) => one.fields)
  .filter(({ path }) => Object.hasOwn(parameterTypes, path))
  .map(({ path, label }) => ({
    name: `parameters.${path}`,
    label,
    group: parameters,
    kind: kindOf('decimal'),
  }));

const isFigures = (root: string): root is keyof typeof figureWords =>
  Object.hasOwn(figureWords, root);
const isType = (type: string): type is keyof typeof readTypes => Object.hasOwn(readTypes, type);

/**
 * What a rule of a scope may read over a return, in the words of both languages: the read model as
 * a list to choose from. Pure.
 */
export const readableOf = (scope: Scope, form: StatisticsForm): Readable[] =>
  Object.entries(readable[scope]).flatMap(([root, type]): Readable[] => {
    if (isFigures(root)) return figures(root, form, isOfTotals(scope));
    if (type === 'Parameters') return [...chosen];
    if (isType(type)) return fields(root, type, subjects[type] ?? others);
    const words: Readonly<Record<string, Label>> = rootWords;
    return [{ name: root, label: words[root] ?? others, group: others, kind: kindOf(type) }];
  });
