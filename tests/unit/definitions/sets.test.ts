import { expect, it } from 'vitest';
import { definitionSetSchema, SET_FORMAT } from '../../../shared/definitions/definition-set';
import { parameterGroups } from '../../../shared/definitions/parameter-fields';
import { readSet } from '../../../shared/definitions/read-set';
import { shippedSet } from '../../../shared/definitions/shipped';
import { rhythmOfForm } from '../../../shared/domain/statistics-form';

it('ships a set that can be read and says that it is an example', () => {
  expect(definitionSetSchema.parse(JSON.parse(JSON.stringify(shippedSet)))).toEqual(shippedSet);
  expect(shippedSet.note.zh).toContain('示例，非官方标准');
  const keys = shippedSet.stationReturn.items.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

it('reads a set of the first format, which held the return alone', () => {
  const { format: _format, parameters: _p, deadlines: _d, ...first } = shippedSet;
  const stationReturn = {
    ...shippedSet.stationReturn,
    items: shippedSet.stationReturn.items.slice(0, 9),
  };
  const read = readSet({ format: 1, ...first, stationReturn });
  expect(read).toEqual({ ...shippedSet, stationReturn });
});

it('takes the return as quarterly where a set does not say, and says no more than the set did', () => {
  const { stationReturn } = shippedSet;
  expect(rhythmOfForm(stationReturn)).toBe('quarter');
  expect(JSON.stringify(stationReturn)).not.toContain('rhythm');
  const half = readSet({ ...shippedSet, stationReturn: { ...stationReturn, rhythm: 'half' } });
  expect(rhythmOfForm(half.stationReturn)).toBe('half');
});

it('takes from the shipped set the parts of which a set says nothing', () => {
  const { id, version, title, note, from, format } = shippedSet;
  const said = { id: 'other', version, title, note, from, format, deadlines: { returnDay: 8 } };
  const deadlines = { ...shippedSet.deadlines, returnDay: 8 };
  expect(readSet(said)).toEqual({ ...shippedSet, id: 'other', deadlines });
  const { staffGap: _later, ...parameters } = shippedSet.parameters;
  expect(
    readSet({ ...shippedSet, parameters: { ...parameters, leastAge: 18 } }).parameters,
  ).toEqual({
    ...shippedSet.parameters,
    leastAge: 18,
  });
  expect(() => readSet({ version, title, note, from, format })).toThrow(/"id"/);
  expect(id).not.toBe('other');
});

it.each([
  ['of a later format', { ...shippedSet, format: SET_FORMAT + 1 }],
  ['with something that it does not know', { ...shippedSet, more: [] }],
  ['that is no object', 'stationReturn'],
  ['with a day that not every month has', { ...shippedSet, deadlines: { returnDay: 31 } }],
  [
    'with a parameter beyond its bounds',
    { ...shippedSet, parameters: { ...shippedSet.parameters, registrationYears: 0 } },
  ],
])('refuses a set %s', (_what, set) => {
  expect(() => readSet(set)).toThrow();
});

it('says every parameter that the settings show', () => {
  const shown = parameterGroups.flatMap(({ fields }) => fields).map(({ path }) => path);
  expect(Object.keys(shippedSet.parameters).sort()).toEqual(
    [...new Set([...shown.map((path) => path.split('.')[0]), 'relatedMajors'])].sort(),
  );
});
