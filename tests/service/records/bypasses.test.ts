import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { citizenIdCheck } from '../../../shared/codes/citizen-id';
import type { InputOf } from '../../../shared/contract/procedures';
import type { NounName } from '../../../shared/domain/nouns';
import { openOffice, type RegisterOffice } from '../register/office';
import { refusal } from '../people/seed';

const sound = (first17: string): string => first17 + citizenIdCheck(first17);

let office: RegisterOffice;
let first: { id: string; revision: number };
beforeEach(async () => {
  office = openOffice();
  first = await save('station', {
    name: '永昌街道社会工作站',
    tier: 'station',
    division: '220104004000',
    state: 'running',
    opened: '2024-05-01',
  });
});
afterEach(() => office.close());

const save = (
  noun: NounName,
  values: InputOf<'records.save'>['values'],
  of: { id: string; revision: number } | null = null,
) =>
  office.call('records.save', {
    noun,
    id: of?.id ?? null,
    revision: of?.revision ?? null,
    values,
  });
const person = (name: string, number: string, more: Record<string, string> = {}) =>
  save('person', {
    name,
    idType: 'citizen',
    citizenId: sound(number),
    station: first.id,
    role: 'worker',
    ...more,
  });

/** Takes in a table of text; the preview and the outcome. */
async function take(rows: readonly string[][]) {
  const file = join(office.folder, 'rows.csv');
  writeFileSync(file, rows.map((row) => row.join(',')).join('\n'));
  const previews = await office.call('import.preview', { files: [file] });
  const [outcome] = await office.call('import.apply', {
    tokens: previews.map(({ token }) => token),
  });
  return { preview: previews[0], outcome };
}

it('does not close a station over people in post from a workbook, and says so at the cell', async () => {
  await person('何秀', '41019919680915002');
  const { preview, outcome } = await take([
    ['站点名称', '层级', '所属区划', '状态', '状态起始', '状态原因'],
    ['永昌街道社会工作站', '社工站', '永昌街道', '撤销', '2026-09-01', '合并'],
  ]);
  const told = {
    row: 2,
    column: 4,
    code: 'STATION_CLOSED_STAFFED',
    severity: 'error',
    params: { people: 1 },
  };
  expect(preview).toMatchObject({ updated: 0, problems: [told] });
  expect(outcome).toMatchObject({ updated: 0, problems: [told] });
  expect(office.count('station', "state = 'closed'")).toBe(0);
});

it('leaves out a row that stands against one above it, and tells it', async () => {
  const { outcome } = await take([
    ['姓名', '身份证号', '所在站点', '岗位'],
    ['何秀', sound('41019919680915002'), '永昌街道社会工作站', '站长'],
    ['林小雨', sound('22019919900101002'), '永昌街道社会工作站', '站长'],
  ]);
  expect(outcome).toMatchObject({ created: 1, problems: [{ row: 3, code: 'STATION_HAS_HEAD' }] });
  expect(office.count('person')).toBe(1);
});

it('holds a merged record against all rules of its noun', async () => {
  await person('周明', '41019919800101001', { role: 'head' });
  const keep = await person('林小雨', '22019919900101002');
  const second = await save('station', {
    name: '南湖街道社会工作站',
    tier: 'station',
    division: '220104003000',
    state: 'running',
  });
  const gone = await person('林小雨', '22019919900101004', { station: second.id, role: 'head' });
  const failure = await refusal(
    office.call('records.merge', {
      noun: 'person',
      keep: keep.id,
      remove: gone.id,
      values: { role: 'remove' },
      revisions: { keep: keep.revision, remove: gone.revision },
    }),
  );
  expect(failure).toMatchObject({
    code: 'FORM_INVALID',
    fields: { role: { code: 'STATION_HAS_HEAD' } },
  });
  expect(office.count('person', 'removedAt IS NULL')).toBe(3);
});

it('does not undo a departure once the station has another head', async () => {
  const head = await person('何秀', '41019919680915002', { role: 'head' });
  await save('person', { leftOn: '2026-09-30' }, head);
  const left = (await office.call('undo.list', { limit: 1 }))[0];
  await person('林小雨', '22019919900101002', { role: 'head' });
  expect(await refusal(office.call('undo.do', { id: left?.id ?? null }))).toMatchObject({
    code: 'STATION_HAS_HEAD',
  });
});

it('restores nothing whose station is gone', async () => {
  const visit = await save('visit', {
    station: first.id,
    kind: 'survey',
    date: '2026-09-01',
    findings: '无',
  });
  await office.call('records.remove', { noun: 'visit', id: visit.id, revision: visit.revision });
  await office.call('records.remove', { noun: 'station', id: first.id, revision: first.revision });
  expect(
    await refusal(office.call('records.restore', { noun: 'visit', id: visit.id })),
  ).toMatchObject({ fields: { station: { code: 'REFERENCE_UNKNOWN' } } });
});

const remove = (noun: NounName, { id }: { id: string }) =>
  office
    .call('records.get', { noun, id })
    .then(({ revision }) => office.call('records.remove', { noun, id, revision }));

it('restores nobody whose certificate is somebody else’s by now', async () => {
  const first = await person('何秀', '41019919680915002');
  const certificate = { level: 'assistant', certificate: '2022000000001' };
  await save('qualification', { person: first.id, ...certificate });
  await save('qualification', {
    person: first.id,
    level: 'worker',
    certificate: '2022000000002',
  });
  await remove('person', first);
  await person('林小雨', '22019919900101002', certificate);
  expect(
    await refusal(office.call('records.restore', { noun: 'person', id: first.id })),
  ).toMatchObject({ fields: { certificate: { code: 'CERTIFICATE_USED' } } });
  expect(office.count('qualification', 'removedAt IS NULL')).toBe(1);
});

it('knows the head of a station by a post that the person does not show', async () => {
  const second = await save('station', {
    name: '南湖街道社会工作站',
    tier: 'station',
    division: '220104003000',
    state: 'running',
  });
  const head = await person('何秀', '41019919680915002', { since: '2026-01-01' });
  await save('post', {
    person: head.id,
    station: second.id,
    role: 'head',
    starts: '2025-05-01',
  });
  const other = { station: second.id, role: 'head' };
  const hasHead = { fields: { role: { code: 'STATION_HAS_HEAD' } } };
  expect(await refusal(person('林小雨', '22019919900101002', other))).toMatchObject(hasHead);
  await remove('person', head);
  await person('林小雨', '22019919900101002', other);
  expect(
    await refusal(office.call('records.restore', { noun: 'person', id: head.id })),
  ).toMatchObject(hasHead);
});
