import { describe, expect, test } from 'vitest';
import { compiled } from './compile.ts';

/** A noun as it should be; each case below makes one mistake in it. */
const sound = `
import { describe } from './domain/noun';
export const visit = describe({
  name: 'visit',
  label: { zh: '走访', en: 'Visit' },
  plural: { zh: '走访', en: 'Visits' },
  title: 'topic',
  keys: [['station', 'date']],
  area: 'stations',
  owner: 'station',
  hint: 'date',
  sort: { field: 'date' },
  spans: [['date', 'until']],
  sections: { basic: { zh: '基本信息', en: 'Basics' } },
  fields: {
    topic: { kind: 'text', label: { zh: '主题', en: 'Topic' }, form: 'basic', maxLength: 40 },
    station: { kind: 'reference', label: { zh: '站点', en: 'Station' }, refers: 'station' },
    date: { kind: 'date', label: { zh: '日期', en: 'Date' }, form: 'basic' },
    until: { kind: 'date', label: { zh: '止', en: 'Until' }, form: 'basic' },
    state: {
      kind: 'code', label: { zh: '状态', en: 'State' }, codes: 'stationState', initial: 'running',
    },
    persons: { kind: 'integer', label: { zh: '人数', en: 'Persons' }, max: 10 },
  },
});
`;

const mistakes: [what: string, right: string, wrong: string, says: RegExp][] = [
  ['a reference to no noun', "refers: 'station'", "refers: 'statoin'", /"statoin".*not assignable/],
  ['a reference without its noun', ", refers: 'station'", '', /'refers' is missing/],
  ['a section that is none', "form: 'basic', max", "form: 'bsic', max", /"bsic".*not assignable/],
  ['a code without its table', "codes: 'stationState', ", '', /'codes' is missing/],
  ['a table that is none', "'stationState'", "'stationStates'", /"stationStates".*not assignable/],
  [
    'a beginning that the table lacks',
    "'running'",
    "'runing'",
    /"runing".*'is no code of': "stationState"/,
  ],
  ['a greatest number of a text', 'maxLength: 40', 'max: 40', /'number'.*not assignable/],
  ['a kind that is none', "kind: 'integer'", "kind: 'number'", /"number".*not assignable/],
  ['a trait that is none', 'max: 10', 'most: 10', /'is no word of a field': "most"/],
  ['a name that is none', "name: 'visit'", "name: 'visits'", /"visits".*not assignable/],
  ['a title that is no field', "title: 'topic'", "title: 'subject'", /"subject".*not assignable/],
  [
    'a key that is no field',
    "['station', 'date']]",
    "['place', 'date']]",
    /"place".*not assignable/,
  ],
  [
    'an owner that is no reference',
    "owner: 'station'",
    "owner: 'topic'",
    /"topic".*not assignable/,
  ],
  ['a hint that is no field', "hint: 'date'", "hint: 'day'", /"day".*not assignable/],
  ['a list sorted by no field', "{ field: 'date' }", "{ field: 'day' }", /"day".*not assignable/],
  ['a span that is none of dates', "['date', 'until']", "['date', 'topic']", /"topic".*not assign/],
  [
    'a derived field in the form',
    "form: 'basic', maxLength",
    "form: 'basic', derived: true, maxLength",
    /not assignable/,
  ],
  [
    'what never leaves, sent',
    "form: 'basic', maxLength",
    "form: 'basic', sensitivity: 'never', package: 'topic', maxLength",
    /not assignable/,
  ],
  [
    'what is masked, sent',
    "form: 'basic', maxLength",
    "form: 'basic', sensitivity: 'masked', package: 'topic', maxLength",
    /not assignable/,
  ],
];

describe('a description that says nonsense does not compile', () => {
  const answers = compiled('shared', [
    sound,
    ...mistakes.map(([, right, wrong]) => sound.replace(right, wrong)),
  ]);
  test('a sound one does', () => expect(answers[0]).toEqual([]));
  test.each(mistakes.map(([what, , , says], at) => [what, says, answers[at + 1]] as const))(
    '%s',
    (_what, says, messages) => expect(messages?.join('\n')).toMatch(says),
  );
});

const together = (names: string, rest: string): string => `
import type { Noun } from './domain/noun';
import { station } from './domain/station';
import { person } from './domain/person';
type Name = ${names};
export const nouns = { ${rest} } satisfies { [N in Name]: Noun<N> };
`;

describe('names and descriptions stand together', () => {
  const [sound, undescribed, unnamed, exchanged] = compiled('shared', [
    together("'station' | 'person'", 'station, person'),
    together("'station' | 'person'", 'station'),
    together("'station'", 'station, person'),
    together("'station' | 'person'", 'station: person, person: station'),
  ]);
  test('each name with its own', () => expect(sound).toEqual([]));
  test('a name without a description', () =>
    expect(undescribed?.join()).toMatch(/Property 'person' is missing/));
  test('a description without its name', () =>
    expect(unnamed?.join()).toMatch(/'person' does not exist/));
  test('a description under another name', () =>
    expect(exchanged?.join()).toMatch(/"person".*not assignable to type '"station"'/));
});
