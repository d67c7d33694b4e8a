import { describe, expect, it } from 'vitest';
import { defaultRuleParameters } from '../../../shared/definitions/shipped';
import {
  bodyKey,
  findDuplicates,
  oneEditApart,
  type Likeness,
} from '../../../shared/rules/duplicate-rules';

const { duplicates: points } = defaultRuleParameters;
const row = (id: string, name: string, own: Partial<Likeness> = {}): Likeness => ({
  id,
  name,
  number: null,
  phone: null,
  birthDate: null,
  station: null,
  ...own,
});
const pairs = (noun: 'person' | 'institution', ...rows: Likeness[]) =>
  findDuplicates(noun, rows, points).map(({ first, second, reasons, score }) => [
    first,
    second,
    score,
    reasons.join(' '),
  ]);

describe('people who may be one', () => {
  it('have their name and something else in common', () => {
    expect(
      pairs(
        'person',
        row('a', '林小满', { phone: '15400000001' }),
        row('b', '林小满', { phone: '15400000001' }),
      ),
    ).toEqual([['a', 'b', 80, 'DUPLICATE_NAME DUPLICATE_PHONE']]);
    expect(
      pairs(
        'person',
        row('a', '林小满', { birthDate: '1990-03-07' }),
        row('b', '林 小满', { birthDate: '1990-03-07' }),
      ),
    ).toEqual([['a', 'b', 80, 'DUPLICATE_NAME DUPLICATE_BIRTH']]);
    expect(
      pairs('person', row('a', '林小满', { station: 's1' }), row('b', '林小满', { station: 's1' })),
    ).toEqual([['a', 'b', 60, 'DUPLICATE_NAME DUPLICATE_STATION']]);
    expect(
      pairs(
        'person',
        row('a', '林小满', { number: '220199199003070018' }),
        row('b', '林小满', { number: '220199199003070081' }),
      ),
    ).toEqual([['a', 'b', 80, 'DUPLICATE_NAME DUPLICATE_NUMBER_NEAR']]);
    expect(
      pairs(
        'person',
        row('a', '林小满', { phone: '15400000001', station: 's1' }),
        row('b', '林小曼', { phone: '15400000001', station: 's1' }),
      ),
    ).toEqual([['a', 'b', 90, 'DUPLICATE_NAME_NEAR DUPLICATE_PHONE DUPLICATE_STATION']]);
  });

  it('are two when only the name, or only the phone, is the same', () => {
    expect(
      pairs(
        'person',
        row('a', '林小满', { phone: '15400000001', station: 's1' }),
        row('b', '林小满', { phone: '15400000002', station: 's2' }),
      ),
    ).toEqual([]);
    expect(
      pairs(
        'person',
        row('a', '林小满', { phone: '15400000001' }),
        row('b', '赵大雪', { phone: '15400000001' }),
      ),
    ).toEqual([]);
  });
});

describe('institutions that may be one', () => {
  it('have one name but for legal form, brackets and width', () => {
    expect(bodyKey('示例（永昌）社会工作服务中心')).toBe(bodyKey('示例(永昌)社会工作服务'));
    expect(
      pairs('institution', row('a', '示例社会工作服务有限公司'), row('b', '示例社会工作服务')),
    ).toEqual([['a', 'b', 70, 'DUPLICATE_BODY_NAME']]);
  });

  it('or one character apart, registered in the same area', () => {
    const near = [
      row('a', '启明社会工作事务所', { number: '52220199MJ0000010X' }),
      row('b', '启名社会工作事务所', { number: '52220199MJ9999990X' }),
    ] as const;
    expect(pairs('institution', ...near)).toEqual([
      ['a', 'b', 60, 'DUPLICATE_NAME_NEAR DUPLICATE_AREA'],
    ]);
    expect(pairs('institution', near[0], { ...near[1], number: '52220104MJ9999990X' })).toEqual([]);
  });
});

it('one edit apart is one character more, less, other or swapped', () => {
  expect(
    [
      ['abc', 'abd'],
      ['abc', 'ab'],
      ['abc', 'abcd'],
      ['abc', 'acb'],
    ].map(([a = '', b = '']) => oneEditApart(a, b)),
  ).toEqual([true, true, true, true]);
  expect(
    [
      ['abc', 'abc'],
      ['abc', 'cba'],
      ['abc', 'a'],
      ['abcd', 'badc'],
    ].map(([a = '', b = '']) => oneEditApart(a, b)),
  ).toEqual([false, false, false, false]);
});

it('the one pair among many is found', () => {
  const rows = Array.from({ length: 3000 }, (_, at) =>
    row(`p${String(at).padStart(5, '0')}`, `张${'一二三四五六七八九十'[at % 10] ?? ''}${at % 97}`, {
      phone: `154${String(at).padStart(8, '0')}`,
      birthDate: `19${60 + (at % 40)}-01-${10 + (at % 17)}`,
      station: `s${at}`,
    }),
  );
  expect(
    findDuplicates(
      'person',
      [...rows, { ...row('x', rows[7]?.name ?? ''), phone: rows[7]?.phone ?? '' }],
      points,
    ),
  ).toMatchObject([{ first: 'p00007', second: 'x' }]);
});

it('goes by the points of the definitions', () => {
  const two = [
    row('a', '林小满', { phone: '15400000001' }),
    row('b', '林小满', { phone: '15400000001' }),
  ];
  const found = (own: Partial<typeof points>) =>
    findDuplicates('person', two, { ...points, ...own }).map(({ score }) => score);
  expect(found({})).toEqual([80]);
  expect(found({ enough: 81 })).toEqual([]);
  expect(found({ phone: 10 })).toEqual([]);
  expect(found({ name: 60, phone: 0 })).toEqual([60]);
});
