import { describe, expect, it } from 'vitest';
import { checkRuleSchema, scopes } from '../../../shared/definitions/check-rule';
import { defaultStatisticsForm } from '../../../shared/definitions/shipped';
import { compiledRules } from '../../../shared/rules/checks/compile';
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
    for (const { label } of all) {
      expect(label.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(label.en).not.toMatch(/[\u4e00-\u9fff（），]/);
      expect(label.zh).not.toBe('其他');
    }
  });
});
