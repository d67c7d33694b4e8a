import { describe, expect, it } from 'vitest';
import type { ListRow } from '../../../shared/contract/records';
import type { FieldDescription, FieldKind } from '../../../shared/domain/field';
import { fieldKinds } from '../../../shared/domain/field-kinds';
import { describe as noun } from '../../../shared/domain/noun';
import type { NounValues, RecordOf } from '../../../shared/domain/nouns';
import { shownValue } from '../../../renderer/records/columns';

// What is expected not to compile is held by the compiler: where it does, the line itself is an error.
describe('the values of a noun that is known', () => {
  it('have the names of its fields and the types of their kinds', () => {
    const read = ({ values }: RecordOf<'project'>): (string | undefined)[] => [
      values.starts?.slice(0, 4),
      values.amount?.toFixed(0),
    ];
    expect(read).toBeTypeOf('function');
    // @ts-expect-error a project has no such field
    const key: keyof RecordOf<'project'>['values'] = 'beginns';
    // @ts-expect-error money is a number
    const money: Partial<NounValues<'project'>> = { amount: '100' };
    expect([key, money]).toHaveLength(2);
    // @ts-expect-error a station's state is a code of its table
    const state: Partial<NounValues<'station'>> = { state: 'asleep' };
    expect(state).toBeDefined();
  });
  it('are shown with the derived ones, which are never stored', () => {
    const shown: keyof ListRow<'project'>['values'] = 'stage';
    // @ts-expect-error where a project stands is worked out, not stored
    const stored: keyof RecordOf<'project'>['values'] = 'stage';
    expect([shown, stored]).toHaveLength(2);
  });
  it('are looked up by key where the noun may be any', () => {
    const read = ({ values }: RecordOf, key: string) => values[key];
    expect(read).toBeTypeOf('function');
  });
});

describe('a field kind', () => {
  it('is a row of the table of kinds, without which nothing compiles', () => {
    const { money: _, ...others } = fieldKinds;
    // @ts-expect-error money is left out
    const table: Record<FieldKind, object> = others;
    expect(Object.keys(table)).toHaveLength(Object.keys(fieldKinds).length - 1);
  });
  it('is shown by its kind', () => {
    const shown = (field: FieldDescription, value: number | string | string[]) =>
      shownValue(field, 'x', { values: { x: value }, labels: {} }, 'en');
    const label = { zh: '值', en: 'Value' };
    expect(shown({ kind: 'money', label }, 1_234_500_000)).toBe('1,234.50');
    expect(shown({ kind: 'integer', label }, 2026)).toBe('2,026');
    expect(shown({ kind: 'integer', label, plain: true }, 2026)).toBe('2026');
    expect(shown({ kind: 'code', label, codes: 'sex' }, '1')).toBe('Male');
    expect(shown({ kind: 'attachments', label }, ['a', 'b'])).toBe('2');
    expect(shown({ kind: 'attachments', label }, [])).toBe('—');
  });
  it('names only papers that are a field of codes', () => {
    const field = { kind: 'citizenId', label: { zh: '证件号', en: 'ID' } } as const;
    const named = () =>
      noun({
        name: 'person',
        label: field.label,
        plural: field.label,
        title: 'id',
        area: 'people',
        keys: [['id']],
        sections: {},
        // @ts-expect-error there is no field `idType`
        fields: { id: { ...field, papers: 'idType' } },
      });
    expect(named).toBeTypeOf('function');
  });
});
