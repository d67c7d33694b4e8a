import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UndoBatch } from '../../../shared/contract/handling';
import { migrate, migrations } from '../../../electron/service/database/migrate';
import { verifyAudit } from '../../../electron/service/database/audit';
import { openOffice, type RegisterOffice } from '../register/office';

let office: RegisterOffice;
beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.close());

const NAME = '前进街道社会工作站';
const listed = { noun: 'station', offset: 0, limit: 10 } as const;
const stations = async () => (await office.call('records.list', listed)).rows;
const put = (address: string | null, of?: { id: string; revision: number }) =>
  office.call('records.save', {
    noun: 'station',
    id: of?.id ?? null,
    revision: of?.revision ?? null,
    values: { name: NAME, tier: 'station', division: '220104001', state: 'running', address },
  });
const newest = async (): Promise<UndoBatch> => {
  const [batch] = await office.call('undo.list', { limit: 1 });
  if (!batch) throw new Error('no act');
  return batch;
};
const refused = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'OK',
    (error: { failure: { code: string } }) => error.failure.code,
  );

describe('doing an undone act once more', () => {
  it('brings back a creation, a change and a removal, as often as wanted', async () => {
    const made = await put('前进大街 1 号');
    const creation = await newest();
    await office.call('undo.do', { id: creation.id });
    expect(await stations()).toEqual([]);
    expect(await newest()).toMatchObject({ id: creation.id, undone: true, redoable: true });
    expect(await office.call('undo.redo', { id: creation.id })).toMatchObject({ undone: false });
    const [back] = await stations();
    expect(back).toMatchObject({ id: made.id, values: { address: '前进大街 1 号' } });

    const changed = await put('前进大街 2 号', back);
    const change = await newest();
    for (const address of ['前进大街 1 号', '前进大街 2 号', '前进大街 1 号', '前进大街 2 号']) {
      const { undone } = await newest();
      await office.call(undone ? 'undo.redo' : 'undo.do', { id: change.id });
      expect((await stations())[0]?.values.address).toBe(address);
    }
    const { revision } = (await stations())[0] ?? changed;
    await office.call('records.remove', { noun: 'station', id: made.id, revision });
    const removal = await newest();
    await office.call('undo.do', { id: removal.id });
    expect(await stations()).toHaveLength(1);
    await office.call('undo.redo', { id: removal.id });
    expect(await stations()).toEqual([]);
  });

  it('stands in the chain and in the history as what it is', async () => {
    const { id } = await put(null);
    const act = await newest();
    await office.call('undo.do', { id: act.id });
    const entries = office.count('audit');
    await office.call('undo.redo', { id: act.id });
    expect(office.count('audit')).toBe(entries + 1);
    expect(verifyAudit(office.context.db)).toMatchObject({ ok: true });
    expect(await office.call('records.history', { noun: 'station', id, limit: 1 })).toMatchObject([
      { action: 'restore', batch: 'redo' },
    ]);
  });

  it('is refused over a change made since the undo, and nothing of it stays', async () => {
    const made = await put('前进大街 1 号');
    await put('前进大街 2 号', made);
    const change = await newest();
    await office.call('undo.do', { id: change.id });
    const [now] = await stations();
    await put('别处', now);
    const entries = office.count('audit');
    await expect(office.call('undo.redo', { id: change.id })).rejects.toMatchObject({
      failure: { code: 'REDO_CHANGED_SINCE', params: { name: NAME } },
    });
    expect(office.count('audit')).toBe(entries);
    expect((await stations())[0]?.values.address).toBe('别处');
  });

  it('is refused where another record has taken the number meanwhile', async () => {
    const values = { name: '示例社会工作服务中心', uscc: '52410199MJTE5T001L', type: 'service' };
    const institution = () =>
      office.call('records.save', { noun: 'institution', id: null, revision: null, values });
    await institution();
    const act = await newest();
    await office.call('undo.do', { id: act.id });
    await institution();
    expect(await refused(office.call('undo.redo', { id: act.id }))).not.toBe('OK');
    expect((await newest()).undone).toBe(false);
  });

  it('is refused for what is not undone, and for a merge', async () => {
    await put(null);
    const act = await newest();
    expect(await refused(office.call('undo.redo', { id: act.id }))).toBe('REDO_DONE');
    const institution = (name: string) =>
      office.call('records.save', {
        noun: 'institution',
        id: null,
        revision: null,
        values: { name, type: 'service' },
      });
    const [keep, remove] = [await institution('示例中心'), await institution('示例站')];
    await office.call('records.merge', {
      noun: 'institution',
      keep: keep.id,
      remove: remove.id,
      values: {},
      revisions: { keep: keep.revision, remove: remove.revision },
    });
    const merge = await newest();
    expect(await office.call('undo.do', { id: merge.id })).toMatchObject({ redoable: false });
    expect(await refused(office.call('undo.redo', { id: merge.id }))).toBe('REDO_UNKNOWN');
  });

  it('shows what others did, and leaves it to them', async () => {
    office.context.db
      .prepare(
        "INSERT INTO user (id, login, name, role, createdAt) VALUES ('user1', 'admin', '王芳', 'admin', '')",
      )
      .run();
    await put(null);
    office.context.session = { userId: 'user2', login: 'clerk', name: '李敏', role: 'clerk' };
    const act = await newest();
    expect(act).toMatchObject({ by: '王芳', own: false, redoable: false });
    expect(await refused(office.call('undo.do', { id: act.id }))).toBe('UNDO_NOTHING');
    expect(await refused(office.call('undo.redo', { id: act.id }))).toBe('UNDO_NOTHING');
  });
});

it('acts of before the migration stay, undone as they were, and cannot be done once more', () => {
  const db = new Database(':memory:');
  migrate(
    db,
    migrations.filter(({ slug, number }) => slug !== 'redo' && number < 14),
  );
  db.prepare(
    "INSERT INTO batch (id, userId, kind, noun, title, records, at, firstSequence, lastSequence, undoneAt) VALUES ('b1', 'user1', 'save', 'station', '旧站', 1, '2026-01-01', 1, 1, '2026-01-02')",
  ).run();
  migrate(db);
  expect(db.prepare('SELECT id, undoneAt, undoes FROM batch').all()).toEqual([
    { id: 'b1', undoneAt: '2026-01-02', undoes: null },
  ]);
  db.close();
});
