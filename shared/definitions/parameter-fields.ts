import { z } from 'zod';
import type { Label } from '../domain/noun';
import type { DuplicatePoints, RuleParameters } from './rule-parameters';

interface Named {
  /** Names from the parameters' outside to the value, joined by dots. */
  path: string;
  label: Label;
}

/**
 * One number among the rule parameters as a person changes it; `blank` stands for “without limit”.
 */
interface NumberField extends Named {
  min: number;
  max: number;
  blank?: true;
  choices?: undefined;
}

/** One of several ways in which a rule goes. */
interface ChoiceField extends Named {
  choices: readonly { value: string; label: Label }[];
}

export type ParameterField = NumberField | ChoiceField;
export type ParameterValue = number | string | null;

const levels = {
  assistant: { zh: '助理社会工作师', en: 'Assistant' },
  worker: { zh: '社会工作师', en: 'Worker' },
  senior: { zh: '高级社会工作师', en: 'Senior' },
} as const;
const perLevel = (
  make: (level: keyof typeof levels, name: Label) => NumberField[],
): NumberField[] =>
  (Object.keys(levels) as (keyof typeof levels)[]).flatMap((level) => make(level, levels[level]));

/** Points of likeness: a hundred are certain. */
const point = (key: keyof DuplicatePoints, label: Label): NumberField => ({
  path: `duplicates.${key}`,
  label,
  min: key === 'enough' ? 1 : 0,
  max: 100,
});

/** What an office may change about the rules, in the groups in which the settings show it. */
export const parameterGroups: readonly { label: Label; fields: readonly ParameterField[] }[] = [
  {
    label: { zh: '季度检查', en: 'Quarterly checks' },
    fields: [
      {
        path: 'changePercent',
        label: { zh: '环比变化超过多少要说明（%）', en: 'Change that asks for a note (%)' },
        min: 5,
        max: 500,
      },
      {
        path: 'changeBase',
        label: { zh: '上季数达到多少才比', en: 'Compared from a base of' },
        min: 1,
        max: 100_000,
      },
      {
        path: 'scaleTimes',
        label: {
          zh: '金额、百分比差多少倍要核对单位',
          en: 'Unit of money and % asked from times',
        },
        min: 10,
        max: 10_000,
      },
      {
        path: 'scaleCountTimes',
        label: { zh: '人数、次数大多少倍要核对', en: 'Counts asked from times' },
        min: 10,
        max: 10_000,
      },
      {
        path: 'scaleCountBase',
        label: {
          zh: '人数、次数与多大的数比才算',
          en: 'Counts held against figures from',
        },
        min: 1,
        max: 100_000,
      },
      {
        path: 'scaleOthers',
        label: { zh: '至少有几个同类才比', en: 'Others needed to compare' },
        min: 2,
        max: 100,
      },
      {
        path: 'scaleBeyond',
        label: {
          zh: '超出同类最大（小）数多少倍才算',
          en: 'Beyond the others’ range by times',
        },
        min: 1,
        max: 100,
      },
      {
        path: 'staffGap',
        label: { zh: '机构专职人数可差几人', en: 'Staff figures may differ by' },
        min: 0,
        max: 1000,
      },
      {
        path: 'fullTime',
        label: { zh: '没填专兼职的人', en: 'People of whom nothing is entered' },
        choices: [
          { value: 'entered', label: { zh: '专职、兼职都不计', en: 'neither full nor part time' } },
          { value: 'unlessPart', label: { zh: '计入专职', en: 'count as full time' } },
        ],
      },
      {
        path: 'returnAskedDays',
        label: { zh: '没填的其他填报表过期后再提醒几天', en: 'Ask for other returns, days after' },
        min: 0,
        max: 365,
      },
      {
        path: 'sixHavesTerm',
        label: { zh: '六有核对过了有效期', en: 'A checklist past its term' },
        choices: [
          { value: 'untilDue', label: { zh: '不再计六有达标', en: 'no longer counts as met' } },
          { value: 'always', label: { zh: '仍按上次结果计', en: 'counts as it was' } },
        ],
      },
    ],
  },
  {
    label: { zh: '登记', en: 'Registration' },
    fields: [
      {
        path: 'registrationYears',
        label: { zh: '登记有效年数', en: 'Term in years' },
        min: 1,
        max: 20,
      },
      {
        path: 'renewalMonths',
        label: { zh: '期满前几个月可再登记', en: 'Renewable in the last months' },
        min: 1,
        max: 24,
      },
      {
        path: 'firstRegistrationYears',
        label: { zh: '取证后几年内首次登记', en: 'First registration within years' },
        min: 1,
        max: 20,
      },
      {
        path: 'expiryDays',
        label: { zh: '到期前几天开始提醒', en: 'Shown from days before' },
        min: 1,
        max: 365,
      },
    ],
  },
  {
    label: { zh: '继续教育（每个登记周期的学时）', en: 'Continuing education (hours a period)' },
    fields: [
      ...perLevel((level, label) => [{ path: `trainingHours.${level}`, label, min: 0, max: 1000 }]),
      {
        path: 'degreeHours',
        label: { zh: '社会工作学历折算', en: 'A degree counts' },
        min: 0,
        max: 1000,
      },
    ],
  },
  {
    label: { zh: '考试', en: 'Exams' },
    fields: perLevel((level, { zh, en }) => [
      {
        path: `exams.${level}.years`,
        label: { zh: `${zh}：几年内考过全部科目`, en: `${en}: all subjects within years` },
        min: 1,
        max: 10,
      },
      {
        path: `exams.${level}.validYears`,
        label: {
          zh: `${zh}：成绩有效年数（空 = 长期）`,
          en: `${en}: result valid years (blank = always)`,
        },
        min: 1,
        max: 30,
        blank: true,
      },
    ]),
  },
  {
    label: { zh: '购买项目', en: 'Purchased projects' },
    fields: [
      {
        path: 'termYears',
        label: { zh: '合同超过几年要写理由', en: 'Ground asked for terms over years' },
        min: 1,
        max: 5,
      },
      {
        path: 'mostTermYears',
        label: { zh: '合同最长几年', en: 'Contract at most years' },
        min: 1,
        max: 10,
      },
      {
        path: 'interimMonths',
        label: { zh: '合同满几个月要做中期评估', en: 'Interim evaluation from months' },
        min: 1,
        max: 60,
      },
      {
        path: 'barYears',
        label: { zh: '不合格后几年不得参与', en: 'Barred for years after failing' },
        min: 1,
        max: 10,
      },
      {
        path: 'barTerm',
        label: { zh: '“次年不得参与”', en: 'Barred' },
        choices: [
          {
            value: 'calendarYears',
            label: { zh: '决定次年起整个自然年', en: 'whole years that follow' },
          },
          { value: 'fromDecision', label: { zh: '从决定日起满年', en: 'from the decision on' } },
        ],
      },
      {
        path: 'behindFrom',
        label: { zh: '项目进度计入季度', en: 'A quarter counts for progress' },
        choices: [
          { value: 'due', label: { zh: '过了上报期限', en: 'once its return is due' } },
          { value: 'ended', label: { zh: '季度一结束', en: 'once it has ended' } },
        ],
      },
      {
        path: 'dueDays',
        label: {
          zh: '付款、整改、到期提前几天提醒',
          en: 'Remind of payments and ends, days ahead',
        },
        min: 1,
        max: 180,
      },
      {
        path: 'rectifyDays',
        label: {
          zh: '整改到期后再提醒几天',
          en: 'Remind of a rectification, days after',
        },
        min: 0,
        max: 365,
      },
    ],
  },
  {
    label: { zh: '五社联动', en: 'Linkages of the five societies' },
    fields: [
      {
        path: 'linkageOrganisations',
        label: { zh: '没填联动组织数的', en: 'No number of organisations' },
        choices: [
          { value: 'namedToo', label: { zh: '按选了几个算', en: 'those that are named count' } },
          { value: 'written', label: { zh: '算 0 个', en: 'none count' } },
        ],
      },
      {
        path: 'resourcesAlone',
        label: { zh: '没有联动用到的慈善资源', en: 'Resources of no linkage' },
        choices: [
          { value: 'count', label: { zh: '计入链接资源', en: 'count' } },
          { value: 'linkedOnly', label: { zh: '不计入', en: 'do not count' } },
        ],
      },
    ],
  },
  {
    label: {
      zh: '疑似重复（相同几分，够几分就提示）',
      en: 'Duplicates (points, and how many are enough)',
    },
    fields: [
      point('enough', { zh: '够几分就提示', en: 'Points that are enough' }),
      point('name', { zh: '姓名相同', en: 'Same name' }),
      point('bodyName', { zh: '机构名称相同', en: 'Same name of a body' }),
      point('nameNear', { zh: '名称只差一个字', en: 'Name one character off' }),
      point('phone', { zh: '电话相同', en: 'Same phone' }),
      point('birth', { zh: '出生日期相同', en: 'Same day of birth' }),
      point('station', { zh: '站点相同', en: 'Same station' }),
      point('numberNear', { zh: '证件号、信用代码只差一位', en: 'Number one character off' }),
      point('area', { zh: '信用代码的地区相同', en: 'Same area in the credit code' }),
    ],
  },
  {
    label: { zh: '人员', en: 'People' },
    fields: [
      {
        path: 'leastAge',
        label: { zh: '年龄小于多少请核实', en: 'Verify below the age of' },
        min: 14,
        max: 30,
      },
      {
        path: 'mostAge',
        label: { zh: '年龄大于多少请核实', en: 'Verify above the age of' },
        min: 50,
        max: 100,
      },
      {
        path: 'supervisorLevel',
        label: { zh: '督导至少持证', en: 'A supervisor holds at least' },
        choices: [
          { value: 'none', label: { zh: '不要求', en: 'nothing' } },
          ...Object.entries(levels).map(([value, label]) => ({ value, label })),
        ],
      },
      {
        path: 'supervisorYears',
        label: { zh: '督导至少从业几年', en: 'A supervisor’s years of practice' },
        min: 0,
        max: 40,
      },
      {
        path: 'retentionYears',
        label: { zh: '离岗后资料保存年数', en: 'Years kept after leaving' },
        min: 1,
        max: 50,
      },
    ],
  },
];

const fields = parameterGroups.flatMap((group) => group.fields);

/** The value at a path, null where there is no limit. */
export function parameterAt(parameters: RuleParameters, path: string): ParameterValue {
  const found = path
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], parameters);
  return typeof found === 'number' || typeof found === 'string' ? found : null;
}

/** The parameters with another value at a path. */
export function withParameter(
  parameters: RuleParameters,
  path: string,
  value: ParameterValue,
): RuleParameters {
  const put = (
    at: Record<string, unknown>,
    [key = '', ...rest]: string[],
  ): Record<string, unknown> => ({
    ...at,
    [key]: rest.length === 0 ? value : put((at[key] ?? {}) as Record<string, unknown>, rest),
  });
  return put(
    parameters as unknown as Record<string, unknown>,
    path.split('.'),
  ) as unknown as RuleParameters;
}

/** Whether a value may stand at its place. */
export function parameterFits(field: ParameterField, value: ParameterValue): boolean {
  if (field.choices) return field.choices.some((choice) => choice.value === value);
  if (value === null) return field.blank === true;
  return (
    typeof value === 'number' && Number.isInteger(value) && value >= field.min && value <= field.max
  );
}

const level = <T extends z.ZodType>(schema: T) =>
  z.strictObject({ assistant: schema, worker: schema, senior: schema });
const exam = z.strictObject({
  subjects: z.array(z.string().max(40)).min(1).max(10),
  years: z.int(),
  validYears: z.int().nullable(),
});
const plain = Object.fromEntries(
  fields
    .filter(({ path }) => !path.includes('.'))
    .map(({ path, choices }) => [path, choices ? z.string() : z.int()]),
);

const nested = (outside: string): Record<string, z.ZodType> =>
  Object.fromEntries(
    fields.flatMap(({ path }) => {
      const [first, key = ''] = path.split('.');
      return first === outside ? [[key, z.int()]] : [];
    }),
  );

/** Rule parameters as they may be stored: every one there, every number within its bounds. */
export const ruleParametersSchema: z.ZodType<RuleParameters> = z
  .strictObject({
    ...plain,
    relatedMajors: z.array(z.string().min(1).max(40)).min(1).max(60),
    trainingHours: level(z.int()),
    exams: level(exam),
    duplicates: z.strictObject(nested('duplicates')),
  })
  .refine((parameters) =>
    fields.every((field) =>
      parameterFits(field, parameterAt(parameters as unknown as RuleParameters, field.path)),
    ),
  ) as unknown as z.ZodType<RuleParameters>;
