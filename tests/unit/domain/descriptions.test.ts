import { describe, expect, it } from 'vitest';
import type { FieldDescription } from '../../../shared/domain/field';
import type { Noun } from '../../../shared/domain/noun';
import { nounNames, nounOf, nouns, workbookNouns } from '../../../shared/domain/nouns';

const CHINESE = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/;

/** Words that stand more than once, but for those that are not there. */
const twice = <T>(words: readonly (T | undefined)[]): T[] =>
  words.flatMap((word, at) => (word !== undefined && words.indexOf(word) < at ? [word] : []));

/** A further one belongs to this noun and refers by a field of the same name. */
function furtherFaults(noun: Noun, key: string, { further }: FieldDescription): string[] {
  if (further === undefined) return [];
  const { owner, fields } = nounOf(further);
  const belongs = owner !== undefined && fields[owner]?.refers === noun.name;
  return belongs && fields[key]?.kind === 'reference' ? [] : [`further ${further} without ${key}`];
}

function fieldFaults(noun: Noun, key: string, field: FieldDescription): string[] {
  const { label, min, max, required, form } = field;
  return [
    ...(label.en === '' || CHINESE.test(label.en) ? [`English “${label.en}”`] : []),
    ...(label.zh === '' ? ['no Chinese label'] : []),
    ...(min !== undefined && max !== undefined && min > max ? [`${min} above ${max}`] : []),
    ...(required && form === undefined && key !== noun.owner && field.initial === undefined
      ? ['required, but entered nowhere']
      : []),
    ...furtherFaults(noun, key, field),
  ].map((fault) => `${noun.name}.${key}: ${fault}`);
}

/** What the types of a description cannot refuse. */
function faultsOf(noun: Noun): string[] {
  const fields = Object.entries(noun.fields);
  const described = fields.map(([, field]) => field);
  // By their names a workbook's columns are told apart; what is worked out is never read from one.
  const entered = described.filter(({ derived }) => !derived);
  const filled = new Set(described.map(({ form }) => form));
  return [
    ...fields.flatMap(([key, field]) => fieldFaults(noun, key, field)),
    ...twice(described.map((field) => field.package)).map((name) => `column ${name} sent twice`),
    ...twice(entered.map(({ label }) => label.zh)).map((name) => `two fields ${name}`),
    ...twice(entered.map(({ label }) => label.en)).map((name) => `two fields ${name}`),
    ...twice(described.map(({ list }) => list?.order)).map((order) => `two columns at ${order}`),
    ...Object.keys(noun.sections)
      .filter((section) => !filled.has(section))
      .map((section) => `nothing stands in ${section}`),
  ];
}

it.each(nounNames)('%s is described without nonsense', (name) => {
  expect(faultsOf(nounOf(name))).toEqual([]);
});

it('every noun comes in by a workbook of one kind', () => {
  expect(Object.values(workbookNouns).sort()).toEqual([...nounNames].sort());
});

it('no two tables of a package, and no two nouns, have one name', () => {
  const all = nounNames.map(nounOf);
  expect(twice(all.map(({ packageTable }) => packageTable))).toEqual([]);
  expect(twice(all.map(({ label }) => label.zh))).toEqual([]);
  expect(twice(all.map(({ label }) => label.en))).toEqual([]);
});

describe('nonsense', () => {
  const label = { zh: '电话', en: 'Phone' };
  const { visit } = nouns;
  const plain: FieldDescription = { kind: 'text', label };
  it.each<[fault: string, fields: Noun['fields']]>([
    ['visit.x: English “”', { x: { ...plain, label: { zh: '电话', en: '' } } }],
    ['visit.x: English “电话”', { x: { ...plain, label: { zh: '电话', en: '电话' } } }],
    ['visit.x: no Chinese label', { x: { ...plain, label: { zh: '', en: 'Phone' } } }],
    ['visit.x: 10 above 5', { x: { kind: 'integer', label, min: 10, max: 5 } }],
    ['visit.x: required, but entered nowhere', { x: { ...plain, required: true } }],
    [
      'visit.x: further training without x',
      { x: { kind: 'reference', label, refers: 'station', further: 'training' } },
    ],
    ['two fields 电话', { x: plain, y: { ...plain, label: { zh: '电话', en: 'Mobile' } } }],
    ['two fields Phone', { x: plain, y: { ...plain, label: { zh: '手机', en: 'Phone' } } }],
    [
      'column name sent twice',
      {
        x: { ...plain, package: 'name' },
        y: { kind: 'text', label: { zh: '手机', en: 'Mobile' }, package: 'name' },
      },
    ],
    [
      'two columns at 1',
      {
        x: { ...plain, list: { order: 1, width: 80 } },
        y: {
          kind: 'text',
          label: { zh: '手机', en: 'Mobile' },
          list: { order: 1, width: 80 },
        },
      },
    ],
  ])('%s', (fault, fields) => {
    expect(faultsOf({ ...visit, sections: {}, fields })).toEqual([fault]);
  });
  it('a section that no field stands in', () => {
    const sections = { basic: label };
    expect(faultsOf({ ...visit, sections, fields: { x: plain } })).toEqual([
      'nothing stands in basic',
    ]);
  });
});
