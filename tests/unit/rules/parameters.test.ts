import { describe, expect, it } from 'vitest';
import {
  parameterAt,
  parameterFits,
  parameterGroups,
  ruleParametersSchema,
  withParameter,
} from '../../../shared/definitions/parameter-fields';
import { defaultRuleParameters } from '../../../shared/definitions/shipped';

const fields = parameterGroups.flatMap((group) => group.fields);
const leaves = (value: unknown, path: string[] = []): string[] =>
  typeof value === 'number' || typeof value === 'string' || value === null
    ? [path.join('.')]
    : typeof value === 'object' && !Array.isArray(value)
      ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]))
      : [];

describe('rule parameters', () => {
  it('can each be changed, within bounds that hold the default', () => {
    expect(fields.map(({ path }) => path).sort()).toEqual(leaves(defaultRuleParameters).sort());
    for (const field of fields)
      expect(parameterFits(field, parameterAt(defaultRuleParameters, field.path)), field.path).toBe(
        true,
      );
    expect(ruleParametersSchema.safeParse(defaultRuleParameters).success).toBe(true);
  });

  it('are changed one by one', () => {
    const next = withParameter(defaultRuleParameters, 'exams.senior.validYears', 5);
    expect(parameterAt(next, 'exams.senior.validYears')).toBe(5);
    expect(withParameter(next, 'exams.senior.validYears', 3)).toEqual(defaultRuleParameters);
  });

  it('that are ways to go are one of those that are offered', () => {
    const next = withParameter(defaultRuleParameters, 'barTerm', 'fromDecision');
    expect(parameterAt(next, 'barTerm')).toBe('fromDecision');
    expect(ruleParametersSchema.safeParse(next).success).toBe(true);
  });

  it('are refused out of their bounds, missing or unknown', () => {
    for (const [path, value] of [
      ['registrationYears', 0],
      ['trainingHours.worker', 1001],
      ['exams.worker.years', null],
      ['renewalMonths', 1.5],
      ['barTerm', 'always'],
      ['barTerm', null],
      ['barTerm', 1],
      ['barYears', '1'],
    ] as const) {
      expect(
        ruleParametersSchema.safeParse(withParameter(defaultRuleParameters, path, value)).success,
        path,
      ).toBe(false);
    }
    const { staffGap: _gone, ...rest } = defaultRuleParameters;
    expect(ruleParametersSchema.safeParse(rest).success).toBe(false);
    expect(ruleParametersSchema.safeParse({ ...defaultRuleParameters, more: 1 }).success).toBe(
      false,
    );
    expect(
      ruleParametersSchema.safeParse({ ...defaultRuleParameters, relatedMajors: [] }).success,
    ).toBe(false);
  });
});
