import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { citizenIdCheck } from '../../../shared/codes/citizen-id';
import type { InputOf } from '../../../shared/contract/procedures';
import type { NounName } from '../../../shared/domain/nouns';
import { openTestOffice, type TestOffice } from '../office';

/** An id number of a region that no county has. */
const sound = (first17: string): string => first17 + citizenIdCheck(first17);

let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => office.close());

const save = (
  noun: NounName,
  values: InputOf<'records.save'>['values'],
  id: string | null = null,
  revision: number | null = null,
) => office.call('records.save', { noun, id, revision, values });
const get = (noun: NounName, id: string) => office.call('records.get', { noun, id });
const merge = (
  noun: NounName,
  keep: { id: string; revision: number },
  remove: { id: string; revision: number },
  values: InputOf<'records.merge'>['values'] = {},
) =>
  office.call('records.merge', {
    noun,
    keep: keep.id,
    remove: remove.id,
    values,
    revisions: { keep: keep.revision, remove: remove.revision },
  });
const station = () =>
  save('station', {
    name: '永昌街道社会工作站',
    tier: 'station',
    division: '220104004000',
    state: 'running',
  });
const actions = async (noun: NounName, id: string): Promise<string[]> =>
  (await office.call('records.history', { noun, id })).map(({ action }) => action);

describe('two institutions that are one', () => {
  const twins = async () =>
    [
      await save('institution', {
        name: '示例社会工作服务中心',
        phone: '15400000001',
        domains: ['elderly'],
      }),
      await save('institution', {
        name: '示例社会工作服务',
        uscc: '52410199MJTE5T001L',
        staff: 8,
        domains: ['children', 'elderly'],
      }),
    ] as const;

  it('are found, and not again once somebody has said they are two', async () => {
    const [one, other] = await twins();
    const { pairs } = await office.call('duplicates.find', { noun: 'institution' });
    expect(pairs).toMatchObject([{ reasons: ['DUPLICATE_BODY_NAME'], score: 70 }]);
    expect(pairs[0]?.first.values['phone']).toBe('154 **** 0001');
    await office.call('duplicates.dismiss', {
      noun: 'institution',
      first: other.id,
      second: one.id,
      dismissed: true,
    });
    expect(await office.call('duplicates.find', { noun: 'institution' })).toEqual({
      pairs: [],
      total: 0,
      dismissed: 1,
    });
    expect(await actions('institution', one.id)).toEqual(['notDuplicate', 'create']);
    await office.call('duplicates.dismiss', {
      noun: 'institution',
      first: one.id,
      second: other.id,
      dismissed: false,
    });
    expect((await office.call('duplicates.find', { noun: 'institution' })).total).toBe(1);
  });

  it('become one: values as chosen, references moved, history on both sides, and back again', async () => {
    const [keep, remove] = await twins();
    const place = await station();
    const moved = await save('station', { operator: remove.id }, place.id, place.revision);
    const project = await save('project', {
      name: '示例项目',
      purchaser: '永昌街道办事处',
      contractor: remove.id,
      station: place.id,
      amount: 1_000_000,
      starts: '2026-01-01',
      ends: '2026-12-31',
    });
    expect(
      (
        await office.call('records.mergePreview', {
          noun: 'institution',
          keep: keep.id,
          remove: remove.id,
        })
      ).moves,
    ).toEqual([
      { noun: 'station', moved: 1, dropped: 0 },
      { noun: 'project', moved: 1, dropped: 0 },
    ]);

    const merged = await merge('institution', keep, remove, {
      uscc: 'remove',
      staff: 'remove',
      domains: 'both',
    });
    expect(merged.values).toMatchObject({
      name: '示例社会工作服务中心',
      uscc: '52410199MJTE5T001L',
      staff: 8,
      phone: '154 **** 0001',
      domains: ['elderly', 'children'],
    });
    expect((await get('station', place.id)).values['operator']).toBe(keep.id);
    expect((await get('project', project.id)).values['contractor']).toBe(keep.id);
    expect(await office.code('records.get', { noun: 'institution', id: remove.id })).toBe(
      'RECORD_NOT_FOUND',
    );
    expect(
      (await office.call('records.history', { noun: 'institution', id: remove.id }))[0],
    ).toMatchObject({
      action: 'merge',
      changes: [{ field: 'mergedInto', after: '示例社会工作服务中心' }],
    });
    expect(
      (await office.call('records.history', { noun: 'institution', id: keep.id }))[0],
    ).toMatchObject({
      action: 'merge',
      changes: [{ field: 'mergedFrom', after: '示例社会工作服务' }],
    });

    await office.call('records.unmerge', { noun: 'institution', id: remove.id });
    expect((await get('institution', keep.id)).values).toMatchObject({
      uscc: null,
      staff: null,
      domains: ['elderly'],
    });
    expect((await get('institution', remove.id)).values).toMatchObject({
      uscc: '52410199MJTE5T001L',
      staff: 8,
    });
    expect((await get('station', place.id)).values['operator']).toBe(remove.id);
    expect(moved.values['operator']).toBe(remove.id);
    expect(await office.call('audit.verify', {})).toMatchObject({ ok: true });
  });

  it('cannot be taken apart any more once the kept one has been changed', async () => {
    const [keep, remove] = await twins();
    const merged = await merge('institution', keep, remove);
    await save('institution', { address: '人民路1号' }, keep.id, merged.revision);
    expect(await office.code('records.unmerge', { noun: 'institution', id: remove.id })).toBe(
      'MERGE_MOVED_ON',
    );
    expect(await office.code('records.restore', { noun: 'institution', id: remove.id })).toBe('OK');
  });

  it('are refused as a whole where a value would not do, a revision is old, or it is one and the same', async () => {
    const [keep, remove] = await twins();
    const ask = (own: object) =>
      office.code('records.merge', {
        noun: 'institution',
        keep: keep.id,
        remove: remove.id,
        values: {},
        revisions: { keep: 1, remove: 1 },
        ...own,
      });
    expect(await ask({ revisions: { keep: 9, remove: 1 } })).toBe('REVISION_CONFLICT');
    expect(await ask({ remove: keep.id })).toBe('MERGE_SAME');
    expect(await ask({ noun: 'visit' })).toBe('MERGE_NOUN');
    const certified = await save(
      'institution',
      { certifiedStaff: 9, staff: 9 },
      keep.id,
      keep.revision,
    );
    expect(
      await ask({
        values: { staff: 'remove' },
        revisions: { keep: certified.revision, remove: 1 },
      }),
    ).toBe('FORM_INVALID');
    expect(
      (await office.call('records.list', { noun: 'institution', offset: 0, limit: 9 })).total,
    ).toBe(2);
  });
});

describe('two entries of one person', () => {
  const people = async () => {
    const place = await station();
    const enter = (citizenId: string) =>
      save('person', {
        name: '林小满',
        idType: 'citizen',
        citizenId,
        phone: '15400000002',
        station: place.id,
      });
    return [
      await enter(sound('22019919900307001')),
      await enter(sound('22019919900307003')),
    ] as const;
  };
  const posts = async (person: string) =>
    (await office.call('records.list', { noun: 'post', filters: { person }, offset: 0, limit: 9 }))
      .total;

  it('keep what belongs to either, the same thing once', async () => {
    const [keep, remove] = await people();
    const training = (person: string, topic: string) =>
      save('training', { person, topic, date: '2026-05-01', hours: 8 });
    await training(keep.id, '个案工作');
    await training(remove.id, '个案工作');
    await training(remove.id, '小组工作');
    const before = await posts(keep.id);
    const { moves, differs } = await office.call('records.mergePreview', {
      noun: 'person',
      keep: keep.id,
      remove: remove.id,
    });
    expect(differs).toEqual(['citizenId']);
    expect(moves.find(({ noun }) => noun === 'training')).toEqual({
      noun: 'training',
      moved: 1,
      dropped: 1,
    });
    await merge('person', keep, remove, { citizenId: 'remove' });
    expect(
      (
        await office.call('records.list', {
          noun: 'training',
          filters: { person: keep.id },
          offset: 0,
          limit: 9,
        })
      ).rows
        .map((row) => row.values['topic'])
        .sort(),
    ).toEqual(['个案工作', '小组工作']);
    expect(await posts(keep.id)).toBe(before);
    expect(
      await office.call('records.reveal', {
        noun: 'person',
        id: keep.id,
        field: 'citizenId',
        reason: '核对证件',
      }),
    ).toEqual({ value: sound('22019919900307003') });

    await office.call('records.unmerge', { noun: 'person', id: remove.id });
    expect(
      (
        await office.call('records.list', {
          noun: 'training',
          filters: { person: remove.id },
          offset: 0,
          limit: 9,
        })
      ).total,
    ).toBe(2);
    expect([await posts(keep.id), await posts(remove.id)]).toEqual([before, before]);
  });
});
