import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isEnvelope } from '../../../electron/service/package-format/envelope';
import { assessmentSchema, scoresSchema } from '../../../shared/package/assessment';
import { answersAt, handIn, templateOf } from '../evaluation/walk';
import { introduce } from '../exchange/offices';
import { openTestOffice, PASSWORD } from '../office';
import {
  addSheet,
  begin,
  contentsOf,
  openOffices,
  score,
  send,
  stored,
  type Offices,
} from './offices';

let offices: Offices;
beforeAll(async () => {
  offices = await openOffices();
}, 60_000);
afterAll(async () => {
  await offices.close();
});
beforeEach(async () => {
  await offices.county.call('session.login', { login: 'admin', password: PASSWORD });
});

describe('an assessment package', () => {
  it('goes out, is filled in elsewhere with the usual sheets, comes back and counts', async () => {
    const { county, third } = offices;
    const begun = await begin(offices);
    const { id } = begun.row;
    for (const group of ['self', 'township'])
      await handIn(county, id, group, answersAt(begun.template, group, 1));
    const sent = await send(offices, begun);
    expect(basename(sent.file)).toMatch(/^220104-assessment-.+-1\.zip$/);
    expect(sent).toMatchObject({ number: 1, encrypted: true });
    expect(await isEnvelope(readFileSync(sent.file))).toBe(true);
    expect(sent.detail.sheets.find(({ group }) => group === 'centre')).toMatchObject({
      source: 'file',
      mine: false,
      answers: null,
      submittedAt: null,
    });
    expect(await county.call('assessment.sent', { evaluation: id })).toMatchObject([
      {
        number: 1,
        recipient: third.ctx.office.name,
        groups: ['thirdParty'],
        assessors: [{ group: 'centre', assessor: '郭静文' }],
        withdrawnAt: null,
        answeredAt: null,
      },
    ]);

    const opened = await third.call('assessment.open', { file: sent.file });
    expect(opened).toMatchObject({
      again: false,
      office: county.ctx.office.name,
      subjectName: begun.row.subjectName,
    });
    const there = await third.call('evaluation.get', { id: opened.evaluation });
    expect(there.row).toMatchObject({
      from: county.ctx.office.name,
      subjectId: '',
      subjectName: begun.row.subjectName,
      state: 'separate',
    });
    expect(there.received).toEqual({
      office: county.ctx.office.name,
      number: 1,
      groups: ['thirdParty'],
      assessors: [{ group: 'centre', assessor: '郭静文' }],
      answered: 0,
    });
    // Of those who have handed in at the county nothing is known there, not even that they are.
    expect(
      there.sheets.map(({ group, assessor, mine, source }) => ({ group, assessor, mine, source })),
    ).toEqual([{ group: 'centre', assessor: '郭静文', mine: true, source: 'here' }]);
    const again = await third.call('assessment.open', { file: sent.file });
    expect(again).toMatchObject({ again: true, evaluation: opened.evaluation });

    const written = await score(offices, opened.evaluation);
    expect(basename(written.file)).toMatch(/^220105-scores-.+-1-1\.zip$/);
    expect(written).toMatchObject({
      number: 1,
      sheets: 2,
      encrypted: true,
      detail: { received: { answered: 1 } },
    });
    expect(await county.call('assessment.take', { file: written.file })).toEqual({
      evaluation: id,
      subjectName: begun.row.subjectName,
      office: third.ctx.office.name,
      sheets: 2,
      again: false,
    });
    const home = await county.call('evaluation.get', { id });
    expect(
      home.sheets
        .filter(({ source }) => source === 'file')
        .map(({ group, assessor, submittedBy, answered, asked, answers }) => ({
          group,
          assessor,
          submittedBy,
          whole: answered === asked,
          answers,
        })),
    ).toEqual([
      {
        group: 'centre',
        assessor: '郭静文',
        submittedBy: third.ctx.office.name,
        whole: true,
        answers: null,
      },
      {
        group: 'thirdParty',
        assessor: '沈知远',
        submittedBy: third.ctx.office.name,
        whole: true,
        answers: null,
      },
    ]);
    const together = await county.call('evaluation.compare', { id, revision: home.row.revision });
    expect(together.result.total).toBe(together.template.fullMark);
    expect(
      (await county.call('assessment.sent', { evaluation: id }))[0]?.answeredAt,
    ).not.toBeNull();
    expect(
      (await county.call('audit.verify', {})).ok && (await third.call('audit.verify', {})).ok,
    ).toBe(true);
  });

  it('holds what assessors may see and nothing of what others scored, nor anybody’s id number', async () => {
    const { county, third, out } = offices;
    const begun = await begin(offices);
    await handIn(county, begun.row.id, 'self', answersAt(begun.template, 'self', 1), '自评人甲');
    const photo = join(out, '制度上墙.txt');
    writeFileSync(photo, '制度已上墙');
    const { id: file } = await county.call('attachments.add', { file: photo });
    const item =
      begun.template.indicators.flatMap((section) =>
        'children' in section ? section.children : [section],
      )[0]?.key ?? '';
    const kept = await county.call('evaluation.evidence', {
      id: begun.row.id,
      revision: begun.row.revision,
      item,
      files: [file],
    });
    const sent = await send(offices, kept, '郭静宜');
    const files = await contentsOf(third, sent.file);
    const text = Buffer.from(files.get('assessment.json') ?? []).toString('utf8');
    expect(text).not.toContain('自评人甲');
    const people = county.ctx.db.prepare('SELECT citizenId, phone FROM person').all() as {
      citizenId: string;
      phone: string | null;
    }[];
    expect(people.length).toBeGreaterThan(0);
    for (const { citizenId, phone } of people)
      expect(text.includes(citizenId) || (phone !== null && text.includes(phone))).toBe(false);
    const said = assessmentSchema.parse(JSON.parse(text));
    expect(said.evidence).toMatchObject([
      { item, path: 'evidence/01.txt', name: '制度上墙.txt', bytes: 15 },
    ]);
    const { evaluation } = await third.call('assessment.open', { file: sent.file });
    const [there] = (await third.call('evaluation.get', { id: evaluation })).evidence[item] ?? [];
    const copy = join(out, 'copy.txt');
    await third.call('attachments.save', { id: there ?? '', file: copy });
    expect(readFileSync(copy, 'utf8')).toBe('制度已上墙');
    const scores = await score(offices, evaluation);
    const answer = scoresSchema.parse(
      JSON.parse(
        Buffer.from((await contentsOf(county, scores.file)).get('scores.json') ?? []).toString(
          'utf8',
        ),
      ),
    );
    expect(answer).toMatchObject({
      assessmentNumber: sent.number,
      number: 1,
      recipient: county.ctx.office.unitId,
    });
  });

  it('taken in again changes nothing; a corrected one replaces until the sheets lie open', async () => {
    const { county, third } = offices;
    const begun = await begin(offices);
    const { id } = begun.row;
    const sent = await send(offices, begun);
    const { evaluation } = await third.call('assessment.open', { file: sent.file });
    const first = await score(offices, evaluation, 1);
    await county.call('assessment.take', { file: first.file });
    const before = stored(county);
    expect(await county.call('assessment.take', { file: first.file })).toMatchObject({
      again: true,
    });
    expect(stored(county)).toEqual(before);
    // The expert of the group is another one now, and the named assessor scores lower.
    for (const { id: sheet, revision } of (await third.call('evaluation.get', { id: evaluation }))
      .sheets)
      await third.call('evaluation.sheet.return', { id: sheet, revision, reason: '改分' });
    const expert = (await third.call('evaluation.get', { id: evaluation })).sheets.find(
      ({ group }) => group === 'thirdParty',
    );
    await third.call('evaluation.sheet.remove', {
      id: expert?.id ?? '',
      revision: expert?.revision ?? 0,
    });
    const second = await score(offices, evaluation, 0, '陆子衡');
    expect(second.number).toBe(2);
    expect(await county.call('assessment.take', { file: second.file })).toMatchObject({
      again: false,
      sheets: 2,
    });
    expect(
      (await county.call('evaluation.get', { id })).sheets.map(({ assessor }) => assessor),
    ).toEqual(['郭静文', '陆子衡']);
    expect(await county.code('assessment.take', { file: first.file })).toBe('OK');
    expect(
      (await county.call('evaluation.get', { id })).sheets.map(({ assessor }) => assessor),
    ).toEqual(['郭静文', '陆子衡']);
    for (const group of ['self', 'township'])
      await handIn(county, id, group, answersAt(begun.template, group, 0));
    const { row } = await county.call('evaluation.get', { id });
    expect(
      (await county.call('evaluation.compare', { id, revision: row.revision })).result.running,
    ).toBe(0);
    const third3 = await third.call('assessment.answer', { evaluation, folder: offices.out });
    expect(await county.code('assessment.take', { file: third3.file })).toBe(
      'ASSESSMENT_LAID_OPEN',
    );
  });

  it('answered in part leaves the rest waiting, and an older answer is refused', async () => {
    const { county, third, out } = offices;
    const begun = await begin(offices);
    const sent = await send(offices, begun);
    const { evaluation } = await third.call('assessment.open', { file: sent.file });
    const { template } = await third.call('evaluation.get', { id: evaluation });
    expect(await third.code('assessment.answer', { evaluation, folder: out })).toBe('SCORES_NONE');
    await handIn(third, evaluation, 'thirdParty', answersAt(template, 'thirdParty', 1), '沈知远');
    const part = await third.call('assessment.answer', { evaluation, folder: out });
    const whole = await score(offices, evaluation, 1);
    expect([part.sheets, whole.sheets]).toEqual([1, 2]);
    await county.call('assessment.take', { file: whole.file });
    expect(await county.code('assessment.take', { file: part.file })).toBe('ASSESSMENT_ANSWERED');
  });

  it('can be withdrawn: its sheets are filled in here again and its scores refused', async () => {
    const { county, third } = offices;
    const begun = await begin(offices);
    const sent = await send(offices, begun);
    const { evaluation } = await third.call('assessment.open', { file: sent.file });
    const scores = await score(offices, evaluation);
    const [packet] = await county.call('assessment.sent', { evaluation: begun.row.id });
    const detail = await county.call('assessment.withdraw', { packageId: packet?.packageId ?? '' });
    expect(detail.sheets).toMatchObject([{ assessor: '郭静文', source: 'here', mine: true }]);
    expect(await county.code('assessment.take', { file: scores.file })).toBe(
      'ASSESSMENT_WITHDRAWN',
    );
    expect(await county.code('assessment.withdraw', { packageId: packet?.packageId ?? '' })).toBe(
      'ASSESSMENT_WITHDRAWN',
    );
    // Sent anew and answered, it cannot be withdrawn while its sheets are in.
    const next = await county.call('assessment.send', {
      evaluation: begun.row.id,
      revision: detail.row.revision,
      recipient: third.ctx.office.unitId,
      groups: ['thirdParty'],
      sheets: detail.sheets.map(({ id }) => id),
      folder: offices.out,
    });
    const again = await score(
      offices,
      (await third.call('assessment.open', { file: next.file })).evaluation,
    );
    await county.call('assessment.take', { file: again.file });
    const [newest] = await county.call('assessment.sent', { evaluation: begun.row.id });
    expect(await county.code('assessment.withdraw', { packageId: newest?.packageId ?? '' })).toBe(
      'ASSESSMENT_SHEETS_IN',
    );
    const home = await county.call('evaluation.get', { id: begun.row.id });
    for (const { id, revision } of home.sheets)
      await county.call('evaluation.sheet.return', { id, revision, reason: '评错对象' });
    expect(
      (await county.call('assessment.withdraw', { packageId: newest?.packageId ?? '' })).sheets.map(
        ({ assessor, source }) => ({ assessor, source }),
      ),
    ).toEqual([{ assessor: '郭静文', source: 'here' }]);
  });

  it('keeps its template, which cannot be changed there, also where another stands under its name', async () => {
    const { county, third } = offices;
    const shipped = await templateOf(county, 'station-yearly');
    const draft = await county.call('templates.copy', { id: shipped.id, version: shipped.version });
    const own = await county.call('templates.publish', {
      id: draft.template.id,
      version: draft.template.version,
      revision: draft.revision ?? 0,
    });
    const { id, version } = own.template;
    // The third party has a template of its own under the same id and version.
    await third.call('templates.save', {
      template: { ...own.template, name: { zh: '自定模板', en: 'Own' } },
      revision: null,
    });
    const begun = await county.call('evaluation.begin', {
      template: { id, version },
      subject: 'station',
      subjectId: offices.station,
      year: '2026',
      date: '2026-09-10',
    });
    const sent = await send(offices, begun);
    const { evaluation } = await third.call('assessment.open', { file: sent.file });
    const there = await third.call('evaluation.get', { id: evaluation });
    expect(there.template).toEqual({ ...own.template, id: there.template.id });
    const received = await third.call('templates.get', { id: there.template.id, version });
    expect(received).toMatchObject({ state: 'received', revision: null });
    expect(await third.code('templates.save', { template: received.template, revision: 1 })).toBe(
      'EVALUATION_TEMPLATE_PUBLISHED',
    );
    expect((await third.call('templates.get', { id, version })).template.name.zh).toBe('自定模板');
    const scores = await score(offices, evaluation);
    expect(await county.code('assessment.take', { file: scores.file })).toBe('OK');
  });
});

describe('the other office', () => {
  it('fills in the sheets asked for and nothing else', async () => {
    const { third } = offices;
    const sent = await send(offices, await begin(offices));
    const { evaluation } = await third.call('assessment.open', { file: sent.file });
    const { row, template } = await third.call('evaluation.get', { id: evaluation });
    const sheet = {
      evaluation,
      id: null,
      revision: null,
      organisation: '',
      conflict: null,
      answers: {},
      comments: {},
    };
    expect(
      await third.code('evaluation.sheet.save', { ...sheet, group: 'self', assessor: '何人' }),
    ).toBe('ASSESSOR_NOT_ASKED');
    expect(
      await third.code('evaluation.sheet.save', { ...sheet, group: 'centre', assessor: '另一人' }),
    ).toBe('ASSESSOR_NOT_ASKED');
    expect(await third.code('evaluation.compare', { id: evaluation, revision: row.revision })).toBe(
      'EVALUATION_FOREIGN',
    );
    expect(
      await third.code('evaluation.evidence', {
        id: evaluation,
        revision: row.revision,
        item: template.vetoes[0]?.key ?? '',
        files: [],
      }),
    ).toBe('EVALUATION_FOREIGN');
    expect(
      await third.code('evaluation.correction.save', {
        evaluation,
        id: null,
        revision: null,
        item: null,
        demand: '整改',
        dueOn: '2026-12-01',
        doneOn: null,
        result: '',
      }),
    ).toBe('EVALUATION_FOREIGN');
    expect(
      await third.code('assessment.send', {
        evaluation,
        revision: row.revision,
        recipient: offices.county.ctx.office.unitId,
        groups: ['centre'],
        sheets: [],
        folder: offices.out,
      }),
    ).toBe('EVALUATION_FOREIGN');
  });

  it('brings a removed evaluation back by opening its package again', async () => {
    const { third } = offices;
    const sent = await send(offices, await begin(offices));
    const { evaluation } = await third.call('assessment.open', { file: sent.file });
    const { row } = await third.call('evaluation.get', { id: evaluation });
    await third.call('evaluation.remove', { id: evaluation, revision: row.revision });
    expect(await third.call('assessment.open', { file: sent.file })).toMatchObject({
      evaluation,
      again: true,
    });
    expect(await third.code('evaluation.get', { id: evaluation })).toBe('OK');
  });

  it('may be the superior as well', async () => {
    const { county, out } = offices;
    const city = await openTestOffice({ level: 'city' });
    try {
      await introduce(city, county);
      const begun = await begin(offices);
      const { sheets } = await addSheet(county, begun.row.id, 'centre', '郭静文');
      const sent = await county.call('assessment.send', {
        evaluation: begun.row.id,
        revision: begun.row.revision,
        recipient: city.ctx.office.unitId,
        groups: [],
        sheets: sheets.map(({ id }) => id),
        folder: out,
      });
      const there = await score(
        { ...offices, third: city },
        (await city.call('assessment.open', { file: sent.file })).evaluation,
      ).catch((thrown: unknown) => thrown);
      // The group of the third party was not asked.
      expect(there).toMatchObject({ failure: { code: 'ASSESSOR_NOT_ASKED' } });
      const [row] = await city.call('evaluation.list', {});
      const written = await city.call('assessment.answer', {
        evaluation: row?.id ?? '',
        folder: out,
      });
      expect(await county.call('assessment.take', { file: written.file })).toMatchObject({
        sheets: 1,
        office: city.ctx.office.name,
      });
    } finally {
      await city.close();
    }
  });
});
