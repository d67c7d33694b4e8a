import type { Label } from '../codes/label';
import { itemLabel } from '../domain/statistics-form';
import { returnOf } from './breakdowns';
import { unfilled } from './check-rule';
import type { DefinitionSet } from './definition-set';
import { stepLabel } from './flow-problems';
import { formulaInWords } from './indicator-words';
import { letterLabels, letterNames, numberLabel } from './letters';
import { paperLabels, paperNames } from './papers';
import { parameterAt, parameterGroups } from './parameter-fields';

/** What a set has beside its name. */
type Head = 'format' | 'id' | 'version' | 'title' | 'note' | 'from';
type PartName = Exclude<keyof DefinitionSet, Head>;

/** One thing of a part, with what a person reads of it where that is short. */
interface Entry {
  key: string;
  label: Label;
  content: unknown;
  shown?: string;
}

const plain = (text: string): Label => ({ zh: text, en: text });

const joined = (a: Label, b: Label): Label => ({
  zh: `${a.zh}·${b.zh}`,
  en: `${a.en}: ${b.en}`,
});

/** No step can be called so. */
/** Tables of a further return with a row for each station, and lists. */
const rowsOf = (sections: DefinitionSet['returns'][number]['sections']): string[] =>
  sections.flatMap(({ key, rows, lines }) =>
    rows || lines !== undefined ? [`${key} ${rows ?? 'lines'}`] : [],
  );

const STEP_ORDER = '@order';
const DESK_SQUARES = '@desk';

/** Every part as a list of things with a name: a new part says here how it is compared. */
const entriesOf: Readonly<Record<PartName, (set: DefinitionSet) => Entry[]>> = {
  stationReturn: (set) =>
    returnOf(set).items.map((item) => ({ key: item.key, label: itemLabel(item), content: item })),
  returns: ({ returns }) =>
    returns.flatMap(({ id, title, items, checks, sections, ...head }) => [
      // Whose the rows of a table are changes every figure in it.
      { key: id, label: title, content: { ...head, rows: rowsOf(sections) }, shown: head.version },
      ...items.map((item) => ({
        key: `${id} ${item.key}`,
        label: joined(title, itemLabel(item)),
        content: item,
      })),
      ...checks.map((rule) => ({
        key: `${id} ${rule.code}`,
        label: joined(title, {
          zh: unfilled(rule.sentence.zh),
          en: unfilled(rule.sentence.en),
        }),
        content: rule,
      })),
    ]),
  parameters: ({ parameters }) => [
    ...parameterGroups
      .flatMap(({ fields }) => fields)
      .map(({ path, label }) => {
        const content = parameterAt(parameters, path);
        return { key: path, label, content, shown: content === null ? '—' : String(content) };
      }),
    {
      key: 'relatedMajors',
      label: { zh: '相关专业', en: 'Related majors' },
      content: parameters.relatedMajors,
      shown: parameters.relatedMajors.join('、'),
    },
  ],
  deadlines: ({ deadlines }) => [
    {
      key: 'returnDay',
      label: { zh: '上报期限（日）', en: 'Return due on day' },
      content: deadlines.returnDay,
      shown: String(deadlines.returnDay),
    },
    {
      key: 'moves',
      label: { zh: '期限遇休息日顺延', en: 'Days off move what is due' },
      content: deadlines.moves === true,
    },
    ...(deadlines.daysOff ?? []).map(({ year, off, work, note }) => ({
      key: `daysOff ${year}`,
      label: { zh: `${year}年放假和调休`, en: `Days off of ${year}` },
      content: { off, work, note },
    })),
  ],
  checks: ({ checks }) =>
    checks.map((rule) => ({
      key: rule.code,
      label: {
        zh: `${rule.code} ${unfilled(rule.sentence.zh)}`,
        en: `${rule.code} ${unfilled(rule.sentence.en)}`,
      },
      content: rule,
    })),
  codes: ({ codes }) =>
    Object.entries(codes).flatMap(([table, changes]) =>
      changes.map((change) => ({
        key: `${table} ${change.code}`,
        label: change.label ?? plain(`${table} ${change.code}`),
        content: change,
      })),
    ),
  checklists: ({ checklists: { templates, months, passMark } }) => [
    ...templates.map((one) => ({
      key: `${one.id} ${one.version}`,
      label: one.name,
      content: one,
    })),
    {
      key: 'months',
      label: { zh: '清单有效月数', en: 'Months a checklist holds' },
      content: months,
      shown: String(months),
    },
    {
      key: 'passMark',
      label: { zh: '清单达标线（%）', en: 'Checklist met from (%)' },
      content: passMark,
      shown: String(passMark),
    },
  ],
  evaluations: ({ evaluations }) =>
    evaluations.map((one) => ({
      key: `${one.id} ${one.version}`,
      label: { zh: `${one.name.zh} ${one.version}`, en: `${one.name.en} ${one.version}` },
      content: one,
    })),
  indicators: ({ indicators: { shown, desk, plans } }) => [
    ...shown.map((one) => ({
      key: one.key,
      label: one.label,
      content: one,
      shown: formulaInWords(one).zh,
    })),
    {
      key: DESK_SQUARES,
      label: { zh: '工作台显示的指标', en: 'Indicators on the desk' },
      content: desk,
      shown: desk.map((key) => shown.find((one) => one.key === key)?.label.zh ?? key).join('、'),
    },
    ...plans.flatMap(({ label, from, to, targets }) =>
      Object.entries(targets).map(([key, target]) => {
        const name = shown.find((one) => one.key === key)?.label ?? plain(key);
        return {
          key: `${from} ${key}`,
          label: {
            zh: `${label.zh}目标·${name.zh}`,
            en: `Target of ${label.en}: ${name.en}`,
          },
          content: [from, to, target],
          shown: String(target),
        };
      }),
    ),
  ],
  projectFlow: (set) => [
    ...set.projectFlow.steps.map((rule) => ({
      key: rule.step,
      label: stepLabel(set, rule.step),
      content: rule,
    })),
    {
      key: STEP_ORDER,
      label: { zh: '环节的次序', en: 'Order of the steps' },
      content: set.projectFlow.steps.map(({ step }) => step),
    },
  ],
  papers: ({ papers }) =>
    paperNames.map((name) => ({ key: name, label: paperLabels[name], content: papers[name] })),
  letters: ({ letters }) => [
    ...letterNames.map((name) => ({
      key: name,
      label: letterLabels[name],
      content: letters[name],
    })),
    {
      key: 'number',
      label: numberLabel,
      content: letters.number,
      shown: letters.number.zh,
    },
  ],
};

export const partNames = Object.keys(entriesOf) as PartName[];

/** One thing that another set adds, drops or says otherwise. */
export interface PartChange {
  part: PartName;
  key: string;
  label: Label;
  change: 'added' | 'gone' | 'changed';
  /** What stood and stands there, where that is a short value. */
  before: string | null;
  after: string | null;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function changesIn(part: PartName, before: DefinitionSet, after: DefinitionSet): PartChange[] {
  const [then, now] = [entriesOf[part](before), entriesOf[part](after)];
  const [old, fresh] = [then, now].map((all) => new Map(all.map((one) => [one.key, one]))) as [
    Map<string, Entry>,
    Map<string, Entry>,
  ];
  const said = ({ key, label }: Entry, change: PartChange['change']): PartChange => ({
    part,
    key,
    label,
    change,
    before: old.get(key)?.shown ?? null,
    after: fresh.get(key)?.shown ?? null,
  });
  return [
    ...now.flatMap((one) => {
      const was = old.get(one.key);
      if (!was) return [said(one, 'added')];
      return same(was.content, one.content) ? [] : [said(one, 'changed')];
    }),
    ...then.filter(({ key }) => !fresh.has(key)).map((one) => said(one, 'gone')),
  ];
}

/** Everything that another set changes, part by part. Pure. */
export const partChanges = (before: DefinitionSet, after: DefinitionSet): PartChange[] =>
  partNames.flatMap((part) => changesIn(part, before, after));

/** How many things a part holds. */
export function partSize(set: DefinitionSet, part: PartName): number {
  if (part === 'returns') return set.returns.length;
  if (part === 'letters') return letterNames.length;
  return part === 'projectFlow' ? set.projectFlow.steps.length : entriesOf[part](set).length;
}
