import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Refusal, type Failure } from '../../../shared/result';
import type { NounName } from '../../../shared/domain/nouns';
import { coverageCounts } from '../../../shared/indicators/coverage';
import { textOf } from '../../../shared/text/index';
import { openTestOffice, type TestOffice } from '../office';

let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => office.close());

type Given = Record<string, string | number | null>;
const save = (
  noun: NounName,
  values: Given,
  id: string | null = null,
  revision: number | null = null,
) => office.call('records.save', { noun, id, revision, values });
const station = (more: Given = {}) =>
  save('station', {
    name: '永昌街道社会工作站',
    tier: 'station',
    division: '220104004000',
    state: 'running',
    opened: '2024-05-01',
    ...more,
  });
async function faults(work: Promise<unknown>): Promise<NonNullable<Failure['fields']>> {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Refusal)) throw new Error('was not refused');
  return error.failure.fields ?? {};
}

describe('a station’s state', () => {
  it('is paused only with day and reason, and its course says so', async () => {
    const row = await station();
    expect(await faults(save('station', { state: 'paused' }, row.id, row.revision))).toMatchObject({
      stateSince: { code: 'STATION_STATE_DATE' },
      stateReason: { code: 'STATION_STATE_REASON' },
    });
    const paused = await save(
      'station',
      { state: 'paused', stateSince: '2026-09-01', stateReason: '场地改造' },
      row.id,
      row.revision,
    );
    await save(
      'station',
      { state: 'running', stateSince: '2026-10-01', stateReason: null, head: '林梅' },
      row.id,
      paused.revision,
    );
    const events = await office.call('stations.events', { id: row.id });
    expect(events.map(({ date, kind }) => `${date} ${kind}`)).toEqual([
      '2026-10-09 head',
      '2026-10-01 state',
      '2026-09-01 state',
      '2024-05-01 opened',
    ]);
    expect(events[2]?.params).toEqual({
      before: { zh: '运营', en: 'Running' },
      after: { zh: '暂停', en: 'Paused' },
      why: '场地改造',
    });
    for (const { kind, params } of events)
      for (const language of ['zh', 'en'] as const)
        expect(textOf(`EVENT_${kind}`, params, language)).not.toMatch(/[{}]|EVENT_/);
  });

  it('goes its way only, and is final once closed, but for a slip of the same day', async () => {
    const row = await station({ state: 'preparing', opened: null });
    expect(
      await faults(
        save(
          'station',
          { state: 'paused', stateSince: '2026-09-01', stateReason: '改造' },
          row.id,
          row.revision,
        ),
      ),
    ).toMatchObject({ state: { code: 'STATION_STATE_CHANGE' } });
    const running = await save('station', { state: 'running' }, row.id, row.revision);
    const closed = await save(
      'station',
      { state: 'closed', stateSince: '2026-10-01', stateReason: '并入' },
      row.id,
      running.revision,
    );
    expect(
      await faults(save('station', { state: 'paused' }, row.id, closed.revision)),
    ).toMatchObject({ state: { code: 'STATION_STATE_CHANGE' } });
    const back = await save(
      'station',
      { state: 'running', stateSince: null, stateReason: null },
      row.id,
      closed.revision,
    );
    expect(back.values['state']).toBe('running');
    const gone = await save(
      'station',
      { state: 'closed', stateSince: '2026-10-01', stateReason: '并入' },
      row.id,
      back.revision,
    );
    office.ctx.db
      .prepare("UPDATE audit SET at = '2026-10-08T01:00:00.000Z' WHERE recordId = ?")
      .run(row.id);
    expect(
      await faults(
        save(
          'station',
          { state: 'running', stateSince: null, stateReason: null },
          row.id,
          gone.revision,
        ),
      ),
    ).toMatchObject({ state: { code: 'STATION_STATE_CHANGE', params: { reason: 'closed' } } });
  });

  it('does not close over people in post', async () => {
    const row = await station();
    await save('person', { name: '王芳', citizenId: '410199196809150021', station: row.id });
    expect(
      await faults(
        save(
          'station',
          { state: 'closed', stateSince: '2026-10-01', stateReason: '并入' },
          row.id,
          row.revision,
        ),
      ),
    ).toMatchObject({ state: { code: 'STATION_CLOSED_STAFFED', params: { people: 1 } } });
  });

  it('comes in from a workbook with a warning where nobody wrote since when and why', async () => {
    const file = join(office.folder, '站点.xlsx');
    const book = new ExcelJS.Workbook();
    book.addWorksheet('站点').addRows([
      ['站点名称', '层级', '所属街道', '状态'],
      ['永昌街道社会工作站', '站', '永昌街道', '暂停'],
      ['桂林街道社会工作站', '站', '桂林街道', '运营'],
    ]);
    await book.xlsx.writeFile(file);
    const [preview] = await office.call('import.preview', { files: [file] });
    expect(preview).toMatchObject({ created: 2 });
    expect(
      preview?.problems.map(({ code, severity, row }) => `${code} ${severity} ${row}`),
    ).toEqual(['STATION_STATE_DATE warning 2']);
  });

  it('shows a duplicate with its twin', async () => {
    const row = await station();
    expect(await faults(station())).toMatchObject({
      name: { code: 'DUPLICATE_RECORD', params: { recordId: row.id, name: '永昌街道社会工作站' } },
    });
  });
});

describe('visits', () => {
  it('that are due stand on the desk until they are followed up, and add up by quarter', async () => {
    const { id } = await station();
    const visit = (more: Given) =>
      save('visit', {
        station: id,
        kind: 'supervision',
        date: '2026-09-01',
        hours: 2.5,
        findings: '灭火器过期',
        ...more,
      });
    expect(await faults(visit({ required: '更换' }))).toMatchObject({
      due: { code: 'VISIT_DUE_REQUIRED' },
    });
    const row = await visit({ required: '更换', due: '2026-10-08' });
    await visit({ kind: 'survey', date: '2026-09-30', hours: 1 });
    await visit({ date: '2026-10-01', hours: 8 });
    const open = async () =>
      (await office.call('checks.run', { period: '2026Q3' }))
        .filter(({ code }) => code === 'VISIT_OVERDUE')
        .map(({ id: at, severity, params }) => [at, severity, params['days']]);
    expect(await open()).toEqual([[row.id, 'warning', 1]]);
    await save('visit', { done: '2026-10-09', result: '已更换' }, row.id, row.revision);
    expect(await open()).toEqual([]);
    // Supervisions alone flow into the quarter's sheet, hours in tenths.
    const counted = async (period: string) =>
      (await office.call('statistics.ledgers', { period })).values[id];
    expect(await counted('2026Q3')).toMatchObject({ supervisionCount: 1, supervisionHours: 25 });
    expect(await counted('2026Q4')).toMatchObject({ supervisionCount: 1, supervisionHours: 80 });
    expect(await counted('2026Q2')).toEqual({});
  });
});

describe('coverage', () => {
  it('is counted from the office’s own division table and can be taken along', async () => {
    const count = async () =>
      coverageCounts((await office.call('stations.coverage', {})) ?? { townships: [] });
    const before = await count();
    expect(before).toMatchObject({
      station: { covered: 0, of: 11 },
      protection: { covered: 0, of: 11 },
    });
    const [village] = await office.call('divisions.children', { parent: '220104004000' });
    await station();
    await save('station', {
      name: '某社区社会工作室',
      tier: 'studio',
      division: village?.code ?? '',
      state: 'running',
    });
    await save('station', {
      name: '另一社会工作室',
      tier: 'studio',
      division: '220104004000',
      state: 'running',
    });
    await save('protectionStation', {
      name: '永昌街道未保站',
      division: '220104004000',
      state: 'running',
    });
    await save('childWorker', { name: '冯兰', kind: 'supervisor', division: '220104004000' });
    await save('childWorker', {
      name: '郭梅',
      kind: 'director',
      division: village?.code ?? '',
      ends: '2026-10-08',
    });
    expect(await count()).toMatchObject({
      station: { covered: 1 },
      studio: { covered: 1 },
      protection: { covered: 1 },
      supervisor: { covered: 1 },
      director: { covered: 0 },
    });
    expect(
      (await office.call('stations.coverage', {}))?.townships.find(
        ({ code }) => code === '220104004000',
      )?.unplaced,
    ).toBe(1);
    await office.call('divisions.edit', { code: '220104005000', retired: true });
    expect((await count()).station.of).toBe(10);
    const { file, rows } = await office.call('stations.coverageExport', {
      file: join(office.folder, '缺口.xlsx'),
    });
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file);
    expect(book.worksheets[0]?.rowCount).toBe(rows + 1);
    expect(book.worksheets[0]?.getRow(2).values).toEqual([
      undefined,
      '前进街道',
      '',
      '220104001000',
      '社工站',
      '没有',
    ]);
  });

  it('is nobody’s above the county', async () => {
    const city = await openTestOffice({ level: 'city' });
    expect(await city.call('stations.coverage', {})).toBeNull();
    await city.close();
  });
});

describe('ratios', () => {
  it('wait for whole figures, and take the county’s own row before a sum', async () => {
    const row = await station();
    await save('person', { name: '王芳', citizenId: '410199196809150021', station: row.id });
    const ratio = async (key: string) =>
      (await office.call('indicators.get', { period: '2026Q3', plan: null })).rows.find(
        (one) => one.key === key,
      );
    expect((await ratio('workersPer1000Older'))?.value).toBeNull();
    await save('divisionFigure', { division: '220104004000', year: 2026, olderPeople: 500 });
    expect((await ratio('workersPer1000Older'))?.value).toBeNull();
    await save('divisionFigure', {
      division: '220104000000',
      year: 2025,
      olderPeople: 800,
      beds: 250,
    });
    expect(await ratio('workersPer1000Older')).toMatchObject({
      value: 1.25,
      met: true,
      parts: [{ value: 1 }, { value: 800 }],
    });
    expect(await ratio('workersPer100Beds')).toMatchObject({ value: 0.4, met: false, target: 1.2 });
    for (const { code } of (await office.call('divisions.children', { parent: '220104' })).filter(
      (one) => Number(one.code.slice(6, 9)) < 400 && one.code !== '220104004000',
    ))
      await save('divisionFigure', { division: code, year: 2026, olderPeople: 150 });
    expect(await ratio('workersPer1000Older')).toMatchObject({
      value: 0.5,
      parts: [{ value: 1 }, { value: 2000 }],
    });
    expect(
      await faults(
        save('divisionFigure', {
          division: '220104000000',
          year: 2024,
          population: 700,
          olderPeople: 800,
        }),
      ),
    ).toMatchObject({ olderPeople: { code: 'FIGURE_OVER_POPULATION' } });
  });
});
