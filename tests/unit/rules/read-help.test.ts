import { describe, expect, it } from 'vitest';
import { checkRuleSchema, scopes } from '../../../shared/definitions/check-rule';
import { defaultStatisticsForm } from '../../../shared/definitions/shipped';
import { compiledRules } from '../../../shared/rules/checks/compile';
import { placesOfRule } from '../../../shared/rules/checks/rule-places';
import { readableOf } from '../../../shared/rules/checks/read-help';
import { readable, readTypes } from '../../../shared/rules/checks/read-types';

const [first] = defaultStatisticsForm.items;
if (!first) throw new Error('no item');
const form = {
  ...defaultStatisticsForm,
  items: [
    ...defaultStatisticsForm.items,
    { ...first, key: 'own-1a2b', label: { zh: '甲', en: 'A' }, own: true as const },
  ],
};

describe.each(scopes)('what a rule of the scope %s may read', (scope) => {
  it('can be read as it stands in the list', () => {
    const rules = readableOf(scope, form).map(({ name }, at) =>
      checkRuleSchema.parse({
        code: `OWN-${at}`,
        grade: 'note',
        scope,
        condition: `size([${name}]) == 1`,
        sentence: { zh: '甲', en: 'a' },
      }),
    );
    expect(compiledRules(rules, form).problems).toEqual([]);
  });

  it('is all there, each once, with words in both languages', () => {
    const all = readableOf(scope, form);
    const names = all.map(({ name }) => name);
    const types: Readonly<Record<string, { fields: object } | undefined>> = readTypes;
    for (const [root, type] of Object.entries(readable[scope])) {
      const fields =
        type === 'Figures'
          ? form.items.map(({ key }) => key)
          : Object.keys(types[type]?.fields ?? {});
      for (const field of fields)
        expect(
          names.some(
            (name) => name === `${root}["${field}"]` || `${name}.`.startsWith(`${root}.${field}.`),
          ),
          `${root}.${field}`,
        ).toBe(true);
      if (fields.length === 0 && type !== 'Parameters') expect(names).toContain(root);
    }
    expect(new Set(names).size).toBe(names.length);
    for (const { label, kind } of all) {
      expect([kind.zh, kind.en].every((word) => word !== '')).toBe(true);
      expect(label.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(label.en).not.toMatch(/[\u4e00-\u9fff（），]/);
      expect(label.zh).not.toBe('其他');
    }
  });
});

describe('where the findings of a rule may stand', () => {
  const names = (scope: (typeof scopes)[number]): string[] =>
    placesOfRule(scope, form).map(({ name }) => name);

  it('is an item of the return, or a field of the record', () => {
    expect(names('station')).toContain('"own-1a2b"');
    expect(names('county')).toContain('"caseNew"');
    expect(names('site')).toEqual(expect.arrayContaining(['"name"', '"state"', '"division"']));
    expect(names('person')).toContain('"idType"');
    // A field that an institution alone has is none of an association.
    expect(names('society')).toContain('"name"');
    expect(names('society')).not.toContain('"grade"');
    expect([names('item'), names('countyItem'), names('amount')]).toEqual([[], [], []]);
  });

  it('is said with the codes of a field, so that nobody has to know them', () => {
    const codes = (scope: (typeof scopes)[number], name: string) =>
      readableOf(scope, form).find((one) => one.name === name)?.codes;
    expect(codes('site', 'site.state')).toBe('stationState');
    expect(codes('station', 'station.state')).toBe('stationState');
    expect(codes('person', 'person.role')).toBe('postRole');
    expect(codes('project', 'project.name')).toBeUndefined();
  });
});
