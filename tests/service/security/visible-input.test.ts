import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visibleInput } from '../../../electron/gate/visible-input';
import { emptyValues, storedFields } from '../../../shared/domain/noun';
import { nounNames, nounOf } from '../../../shared/domain/nouns';
import { normalRecord } from '../../../shared/rules/record-rules';
import { openTestOffice, type TestOffice } from '../office';

const unseen = [
  0x00, 0x07, 0x1f, 0x7f, 0x85, 0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202e,
  0x2060, 0x2066, 0x2069, 0x3164, 0xfeff,
].map((code) => String.fromCharCode(code));
const hiding = (text: string): string =>
  `${unseen.join('')}${[...text].join(unseen.join(''))}${unseen.join('')}`;

let office: TestOffice;
beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const fields = nounNames.flatMap((noun) =>
  storedFields(nounOf(noun))
    .filter(([, { kind }]) => kind === 'text' || kind === 'longText')
    .map(([field]) => ({ noun, field, name: `${noun}.${field}` })),
);

it.each(fields)('$name is kept without what nobody sees', ({ noun, field }) => {
  const values = { ...emptyValues(nounOf(noun)), [field]: hiding('甲乙') };
  expect(normalRecord(noun, values, { today: '2026-10-09' })[field]).toBe('甲乙');
  expect(visibleInput({ noun, id: null, values })).toMatchObject({ values: { [field]: '甲乙' } });
});

describe('what comes through the gate', () => {
  it('is kept as a record', async () => {
    const { id } = await office.call('records.save', {
      noun: 'partner',
      id: null,
      revision: null,
      values: {
        ...emptyValues(nounOf('partner')),
        name: hiding('朝阳区团委'),
        kind: 'youthLeague',
      },
    });
    const kept = office.ctx.db.prepare('SELECT name, search FROM partner WHERE id = ?').get(id);
    const { name, search } = kept as { name: string; search: string };
    expect(name).toBe('朝阳区团委');
    expect(search).toContain('朝阳区团委');
    // A name that looks the same is the same.
    const again = await office.code('records.save', {
      noun: 'partner',
      id: null,
      revision: null,
      values: { ...emptyValues(nounOf('partner')), name: '朝阳区\u200b团委', kind: 'youthLeague' },
    });
    expect(again).toBe('FORM_INVALID');
  });

  it('is kept as a draft', async () => {
    const draft = { noun: 'partner', id: 'new' } as const;
    await office.call('drafts.save', { ...draft, values: { name: hiding('团委') } });
    expect(JSON.stringify(await office.call('drafts.get', draft))).toContain('"团委"');
  });

  it('is kept as the name of a user, whose password stays as it was typed', async () => {
    const password = 'long\u200bpassword-2026';
    const user = { login: 'clerk', name: hiding('李明'), role: 'clerk', password } as const;
    expect((await office.call('users.create', user)).name).toBe('李明');
    expect(
      await office.code('session.login', { login: 'clerk', password: 'longpassword-2026' }),
    ).toBe('LOGIN_WRONG');
    expect(await office.code('session.login', { login: 'clerk', password })).toBe('OK');
  });
});

it('leaves places in the file system, keys and what is no text as they are', () => {
  const bytes = new Uint8Array([1, 2]);
  const input = { file: '/a/\u200b.xlsx', columns: { '\u200b': 'x' }, bytes, count: 1, none: null };
  expect(visibleInput(input)).toEqual(input);
  for (const { noun } of fields) expect(Object.keys(nounOf(noun).fields)).not.toContain('file');
});

it('leaves an input that contains itself to its schema', async () => {
  const input: Record<string, unknown> = { noun: 'partner' };
  input.self = input;
  expect(await office.code('records.list', input)).toBe('BAD_INPUT');
});

it('keeps lines and tabs', () => {
  expect(visibleInput('甲\n乙\t丙')).toBe('甲\n乙\t丙');
});
