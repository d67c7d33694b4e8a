import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Say } from '../../../renderer/base/language';
import { historyWords } from '../../../renderer/records/history-words';
import { codesOf, tablesComeFrom } from '../../../shared/codes/tables';
import { tablesOf } from '../../../shared/definitions/codes';
import { shippedSet } from '../../../shared/definitions/shipped';
import type { FieldDescription, FieldValue, Values } from '../../../shared/domain/noun';
import { nounOf, nouns, type NounName } from '../../../shared/domain/nouns';
import { Refusal } from '../../../shared/result';
import { textOf, wordsOf, type Language, type Params } from '../../../shared/text';
import { openOffice, type RegisterOffice } from '../register/office';
import { idOf } from './workbooks';

/** What is Chinese whoever reads: characters, and the marks that belong to them. */
const CHINESE = /[\p{Script=Han}、，。：；（）「」《》]/u;

const reader = (language: Language): { say: Say; language: Language } => {
  const any = (code: string, params?: Params): string => textOf(code, params, language);
  return {
    language,
    say: Object.assign(any, {
      any,
      label: (label = { zh: '', en: '' }) => label[language],
      list: (names: readonly string[]) => wordsOf(names, language),
    }),
  };
};

let office: RegisterOffice;
beforeAll(() => {
  // Items of the return are a code table as well, in the window as in the service.
  tablesComeFrom(() => tablesOf(shippedSet));
  office = openOffice();
});
afterAll(() => {
  office.close();
});

const ids: Partial<Record<NounName, string>> = {};

/** What a noun's rules ask for beside the kinds of its fields. */
const own: Partial<Record<NounName, Values>> = {
  station: { tier: 'station' },
  project: { purchaser: 'Office of the county' },
  projectTarget: { period: '2026Q3' },
  serviceActivity: { kind: 'visit', stage: null, cases: null },
};
const valueFor = (key: string, field: FieldDescription): FieldValue => {
  if (key === 'year') return 2026;
  switch (field.kind) {
    case 'code':
      return codesOf(field.codes)[0]?.code ?? null;
    case 'codes':
      return codesOf(field.codes)
        .slice(0, 2)
        .map(({ code }) => code);
    case 'reference':
      return ids[field.refers] ?? null;
    case 'division':
      return '220104001000';
    case 'date':
      return '2026-09-01';
    case 'citizenId':
      return idOf(0);
    case 'integer':
    case 'decimal':
    case 'money':
      return 1;
    case 'phone':
      return '15400000001';
    case 'text':
    case 'longText':
      return 'Yongxing';
    default:
      return null;
  }
};

/** Saves, or says that a rule is against it. */
const saved = (noun: NounName, id: string | null, revision: number | null, values: Values) =>
  office.call('records.save', { noun, id, revision, values }).catch((error: unknown) => {
    if (error instanceof Refusal) return null;
    throw error;
  });

/** A record with what its noun requires, and then with one code of each field after another. */
async function lifeOf(noun: NounName): Promise<void> {
  const fields = Object.entries(nounOf(noun).fields);
  const required = fields.filter(([, field]) => field.required);
  const first = await saved(noun, null, null, {
    ...Object.fromEntries(required.map(([key, field]) => [key, valueFor(key, field)])),
    ...own[noun],
  });
  if (!first) return;
  ids[noun] = first.id;
  let { revision } = first;
  for (const [key, field] of fields)
    for (const code of field.codes === undefined ? [] : codesOf(field.codes).slice(0, 4)) {
      const { values } = await office.call('records.get', { noun, id: first.id });
      const next = await saved(noun, first.id, revision, {
        ...values,
        [key]:
          field.kind === 'codes'
            ? codesOf(field.codes)
                .slice(0, 2)
                .map((one) => one.code)
            : code.code,
      });
      revision = next?.revision ?? revision;
    }
}

it('says nothing in Chinese to who reads English, but names of places', async () => {
  const all = Object.keys(nouns) as NounName[];
  // Twice: what is referred to may come later in the list.
  for (const noun of [...all, ...all]) if (ids[noun] === undefined) await lifeOf(noun);
  const person = { noun: 'person', id: ids.person ?? '' } as const;
  await office.call('records.reveal', { ...person, field: 'citizenId', reason: 'A question' });
  await office.call('undo.do', { id: null });
  const told: string[] = [];
  const spokenOf = new Set<string>();
  for (const [noun, id] of Object.entries(ids) as [NounName, string][]) {
    const entries = await office.call('records.history', { noun, id, owned: true, limit: 500 });
    for (const entry of entries) {
      const { head, lines } = historyWords({ ...entry, by: '' }, noun, reader('en'));
      spokenOf.add(entry.noun);
      const places = Object.entries(nounOf(entry.noun as NounName).fields)
        .filter(([, field]) => field.kind === 'division')
        .map(([key]) => key);
      told.push(
        head,
        ...lines.filter(({ field }) => !places.includes(field)).map(({ text }) => text),
      );
    }
  }
  // A payment needs a purchase carried through to its contract first.
  const coded = all.filter(
    (noun) =>
      noun !== 'payment' &&
      Object.values(nounOf(noun).fields).some(({ codes }) => codes !== undefined),
  );
  expect(coded.filter((noun) => !spokenOf.has(noun))).toEqual([]);
  expect(told.length).toBeGreaterThan(400);
  expect(told).toEqual(expect.arrayContaining(['field: Citizen ID', 'State: Preparing → Running']));
  expect(told.filter((text) => CHINESE.test(text))).toEqual([]);
});
