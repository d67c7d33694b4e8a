import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { audited, verifyAudit } from '../../../electron/service/database/audit';
import type { NounName } from '../../../shared/domain/nouns';
import type { Values } from '../../../shared/domain/noun';
import { openOffice, type RegisterOffice } from '../register/office';
import { refusal, seed } from './seed';

let office: RegisterOffice;
let station: string;
beforeEach(async () => {
  office = openOffice();
  station = (await seed(office)).first;
});
afterEach(() => office.close());

const save = (
  noun: NounName,
  values: Values,
  id: string | null = null,
  revision: number | null = null,
) => office.call('records.save', { noun, id, revision, values });
const PERSONAL = [
  '何秀',
  '410199196809150021',
  '15400001234',
  '202301922935191582',
  '1968-09-15',
  '4300',
];

/** Everything that the database holds, as text. */
function everything(): string {
  const { db } = office.context;
  const tables = db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
    .pluck()
    .all() as string[];
  return tables
    .map((table) => JSON.stringify(db.prepare(`SELECT * FROM "${table}"`).all()))
    .join('\n');
}

async function leaver(): Promise<string> {
  const { id, revision } = await save('person', {
    name: '何秀',
    citizenId: '410199196809150021',
    station,
    phone: '15400001234',
    level: 'worker',
    certificate: '202301922935191582',
    monthlyPay: 4300,
    postSince: '2020-01-01',
  });
  await save('person', { leftOn: '2023-10-09' }, id, revision);
  // A name that stands in another ledger too, where one is asked for.
  await save('honour', {
    name: '优秀社工',
    holder: '何秀',
    kind: 'person',
    person: id,
    level: 'county',
    date: '2022-03-08',
  });
  await office.call('records.reveal', {
    noun: 'person',
    id,
    field: 'phone',
    reason: '何秀来电核实',
  });
  await office.call('drafts.save', { noun: 'person', id, values: { name: '何秀' } });
  return id;
}

describe('retention', () => {
  it('forgets workbooks that speak of the person and were kept for their problems, and no others', async () => {
    const id = await leaver();
    for (const [name, person] of [
      ['离职.csv', '何秀'],
      ['在职.csv', '林小雨'],
    ] as const) {
      const file = join(office.folder, name);
      writeFileSync(file, `姓名,身份证号,所在站点\n${person},,没有这个站\n`);
      const found = await office.call('import.preview', { files: [file], kind: 'staff' });
      await office.call('import.apply', { tokens: found.map(({ token }) => token) });
    }
    expect(office.count('import_book')).toBe(2);
    await office.call('people.erase', { ids: [id] });
    const left = await office.call('import.problems', {});
    expect(left.map(({ file }) => file)).toEqual(['在职.csv']);
    expect(office.count('import_problem', "cells LIKE '%何秀%'")).toBe(0);
  });

  it('deletes what is kept about a person, everywhere, and the chain still verifies', async () => {
    const id = await leaver();
    for (const text of PERSONAL) expect(everything()).toContain(text);
    expect(await office.call('people.due', {})).toMatchObject([
      { id, since: '2023-10-09', left: true, due: '2026-10-09' },
    ]);
    expect(await office.call('people.erase', { ids: [id] })).toEqual({ erased: 1 });
    for (const text of PERSONAL) expect(everything()).not.toContain(text);
    expect(verifyAudit(office.context.db)).toMatchObject({ ok: true, brokenAt: null });
    expect(await office.call('people.due', {})).toEqual([]);
    expect((await office.call('records.history', { noun: 'person', id })).length).toBeGreaterThan(
      0,
    );
    // The number is free for whoever comes back.
    await save('person', { name: '何秀', citizenId: '410199196809150021', station });
  });

  it('touches nobody whose time is not over', async () => {
    const { id } = await save('person', {
      name: '梁勇',
      citizenId: '41019919850101003X',
      station,
      postSince: '2020-01-01',
      leftOn: '2023-10-10',
    });
    expect(await refusal(office.call('people.erase', { ids: [id] }))).toMatchObject({
      code: 'RETENTION_NOT_DUE',
    });
    expect(everything()).toContain('梁勇');
  });

  it('covers the volunteer that the person was', async () => {
    const candidate = await save('candidate', {
      name: '何秀',
      station,
      phone: '15400001234',
      stage: 'certified',
    });
    const person = await office.call('people.hire', {
      candidate: candidate.id,
      revision: candidate.revision,
      values: { name: '何秀', citizenId: '410199196809150021', station, postSince: '2020-01-01' },
    });
    expect(
      (await office.call('records.get', { noun: 'candidate', id: candidate.id })).values,
    ).toMatchObject({ person: person.id, stage: 'hired', stageSince: '2020-01-01' });
    await save('person', { leftOn: '2022-01-01' }, person.id, person.revision);
    await office.call('people.erase', { ids: [person.id] });
    expect(everything()).not.toContain('何秀');
    expect(everything()).not.toContain('15400001234');
  });

  it('hires nobody who is not certified', async () => {
    const candidate = await save('candidate', { name: '何秀', station, stage: 'training' });
    expect(
      await refusal(
        office.call('people.hire', {
          candidate: candidate.id,
          revision: candidate.revision,
          values: { name: '何秀', citizenId: '410199196809150021', station },
        }),
      ),
    ).toMatchObject({ code: 'CANDIDATE_NOT_CERTIFIED' });
    expect(office.count('person')).toBe(0);
  });
});

describe('the audit chain', () => {
  const { ok, no } = { ok: { ok: true }, no: { ok: false } };
  const change = (sql: string): void => {
    office.context.db.exec(sql);
  };

  it('breaks when a text is changed, emptied or given back', async () => {
    const id = await leaver();
    const { db } = office.context;
    const entry = db
      .prepare("SELECT sequence, after FROM audit WHERE recordId = ? AND action = 'create'")
      .get(id) as { sequence: number; after: string };
    change(
      `UPDATE audit SET after = replace(after, '4300', '4301') WHERE sequence = ${entry.sequence}`,
    );
    expect(verifyAudit(db)).toMatchObject({ ...no, brokenAt: entry.sequence });
    change(`UPDATE audit SET after = NULL WHERE sequence = ${entry.sequence}`);
    expect(verifyAudit(db)).toMatchObject({ ...no, brokenAt: entry.sequence });
    db.prepare('UPDATE audit SET after = ? WHERE sequence = ?').run(entry.after, entry.sequence);
    expect(verifyAudit(db)).toMatchObject(ok);
    await office.call('people.erase', { ids: [id] });
    db.prepare('UPDATE audit SET after = ? WHERE sequence = ?').run(entry.after, entry.sequence);
    expect(verifyAudit(db)).toMatchObject({ ...no, brokenAt: entry.sequence });
  });

  it('reads entries of before the digests, and lets them be emptied', async () => {
    const id = await leaver();
    const { db } = office.context;
    // As such entries were written: no digests, the hash over the texts.
    const { createHash } = await import('node:crypto');
    let previous = '0'.repeat(64);
    const put = db.prepare(
      'UPDATE audit SET beforeHash = NULL, afterHash = NULL, previous = ?, hash = ? WHERE sequence = ?',
    );
    for (const row of db.prepare('SELECT * FROM audit ORDER BY sequence').all() as Record<
      string,
      string
    >[]) {
      const hash = createHash('sha256')
        .update(
          JSON.stringify([
            row['sequence'],
            row['at'],
            row['by'],
            row['action'],
            row['noun'],
            row['recordId'],
            row['before'],
            row['after'],
            previous,
          ]),
        )
        .digest('hex');
      put.run(previous, hash, row['sequence']);
      previous = hash;
    }
    audited(office.context, {
      action: 'setting',
      noun: 'setting',
      recordId: 'x',
      before: null,
      after: 1,
    });
    expect(verifyAudit(db)).toMatchObject(ok);
    await office.call('people.erase', { ids: [id] });
    expect(verifyAudit(db)).toMatchObject(ok);
    change("UPDATE audit SET before = '{}' WHERE sequence = 1");
    expect(verifyAudit(db)).toMatchObject(no);
  });
});
