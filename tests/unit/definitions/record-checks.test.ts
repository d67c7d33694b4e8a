import { describe, expect, it } from 'vitest';
import { shippedSet } from '../../../shared/definitions/shipped';
import { readSet } from '../../../shared/definitions/read-set';
import { recordChecks } from '../../../shared/definitions/shipped-record-checks';

const added = recordChecks.map(({ code }) => code);
const before = shippedSet.checks.filter(({ code }) => !added.includes(code));
const own = { ...before[0], code: 'OWN-1', grade: 'note' };
const codesOf = (set: object): string[] => readSet(set).checks.map(({ code }) => code);

describe('a set of before the rules of records were data', () => {
  it('has them all the same, before what the office added', () => {
    expect(codesOf({ ...shippedSet, format: 2, checks: [...before, own] })).toEqual([
      ...before.map(({ code }) => code),
      ...added,
      'OWN-1',
    ]);
    expect(codesOf({ ...shippedSet, format: 1, checks: undefined })).toEqual(
      shippedSet.checks.map(({ code }) => code),
    );
  });

  it('keeps a rule of that code that it has itself', () => {
    const other = { ...before[0], code: 'PERSON_AGE', grade: 'note' };
    const { checks } = readSet({ ...shippedSet, format: 2, checks: [other] });
    expect(checks.filter(({ code }) => code === 'PERSON_AGE')).toEqual([other]);
    expect(checks).toHaveLength(added.length);
  });
});

it('leaves a set of today without the rules that it dropped', () => {
  expect(codesOf({ ...shippedSet, checks: before })).toEqual(before.map(({ code }) => code));
});
