import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { packageFailureCodes } from '../../../shared/package/failures';
import { answersAt, handIn } from '../evaluation/walk';
import { introduce } from '../exchange/offices';
import { openTestOffice, PASSWORD, type TestOffice } from '../office';
import {
  addSheet,
  begin,
  contentsOf,
  described,
  openOffices,
  score,
  send,
  signedBy,
  stored,
  type Offices,
} from './offices';

interface ScoresText {
  sheets: {
    group: string;
    assessor: string;
    organisation: string;
    conflict: { kind: string; note: string };
    answers: Record<string, object>;
  }[];
}

let offices: Offices;
let stranger: TestOffice;
let evaluation: string;
let assessment: string;
let assessmentFiles: Map<string, Uint8Array>;
let scores: string;
let scoresFiles: Map<string, Uint8Array>;

beforeAll(async () => {
  offices = await openOffices();
  const { county, third, out } = offices;
  stranger = await openTestOffice({ division: '410102' });
  const begun = await begin(offices);
  evaluation = begun.row.id;
  const file = join(out, '照片.txt');
  writeFileSync(file, '制度已上墙');
  const { id } = await county.call('attachments.add', { file });
  const item =
    begun.template.indicators.flatMap((section) =>
      'children' in section ? section.children : [section],
    )[0]?.key ?? '';
  const sent = await send(
    offices,
    await county.call('evaluation.evidence', {
      id: evaluation,
      revision: begun.row.revision,
      item,
      files: [id],
    }),
  );
  assessment = sent.file;
  assessmentFiles = await contentsOf(third, assessment);
  const { evaluation: there } = await third.call('assessment.open', { file: assessment });
  const written = await score(offices, there);
  scores = written.file;
  scoresFiles = await contentsOf(county, scores);
}, 60_000);
afterAll(async () => {
  await offices.close();
  await stranger.close();
});
beforeEach(async () => {
  await offices.county.call('session.login', { login: 'admin', password: PASSWORD });
});

/** A call that is refused leaves the office as it was. */
async function refused(
  office: TestOffice,
  name: 'assessment.open' | 'assessment.take',
  file: string,
): Promise<string> {
  const before = stored(office);
  const code = await office.code(name, { file });
  expect(code).not.toBe('OK');
  expect(stored(office)).toEqual(before);
  return code;
}
const put = (name: string, bytes: Uint8Array): string => {
  const file = join(offices.out, name);
  writeFileSync(file, bytes);
  return file;
};
/** Scores whose description was changed, signed by the third party as if it had written them so. */
const claimed = async (
  change: (said: ScoresText & Record<string, unknown>) => Record<string, unknown>,
): Promise<string> =>
  signedBy(
    offices.third,
    'scores',
    described(
      scoresFiles,
      'scores.json',
      change as (said: Record<string, unknown>) => Record<string, unknown>,
    ),
    offices.out,
  );
const firstSheet =
  (change: (sheet: ScoresText['sheets'][number]) => object) => async (): Promise<string> =>
    claimed((said) => ({
      ...said,
      sheets: said.sheets.map((sheet, at) => (at === 0 ? { ...sheet, ...change(sheet) } : sheet)),
    }));
const take = async (file: string): Promise<string> =>
  refused(offices.county, 'assessment.take', file);

describe('nothing is opened from', () => {
  it('an altered bit, in the envelope or in the container', async () => {
    const { third, out } = offices;
    const plain = await signedBy(offices.county, 'assessment', assessmentFiles, out);
    for (const source of [assessment, plain]) {
      const bytes = readFileSync(source);
      for (let at = 11; at < bytes.length; at += Math.ceil(bytes.length / 30)) {
        const altered = Buffer.from(bytes);
        altered[at] = (altered[at] ?? 0) ^ 4;
        expect(packageFailureCodes, `byte ${at}`).toContain(
          await refused(third, 'assessment.open', put('altered.zip', altered)),
        );
      }
    }
  });

  it('a file cut short, no package, one that is not there, one of another type', async () => {
    const { third, county, out } = offices;
    expect(packageFailureCodes).toContain(
      await refused(
        third,
        'assessment.open',
        put('short.zip', readFileSync(assessment).subarray(0, -200)),
      ),
    );
    expect(await refused(third, 'assessment.open', put('text.zip', Buffer.from('评估')))).toBe(
      'NOT_A_PACKAGE',
    );
    expect(await refused(third, 'assessment.open', join(out, 'nowhere.zip'))).toBe('FILE_MISSING');
    for (const type of ['scores', 'package', 'task', 'receipt'] as const)
      expect(
        await refused(third, 'assessment.open', await signedBy(county, type, assessmentFiles, out)),
      ).toBe('WRONG_TYPE');
  });

  it('an office that nobody confirmed, one that speaks for another, or a file meant for another', async () => {
    const { third, county, out } = offices;
    expect(
      await refused(
        third,
        'assessment.open',
        await signedBy(stranger, 'assessment', assessmentFiles, out),
      ),
    ).toBe('UNKNOWN_SIGNER');
    const foreign = described(assessmentFiles, 'assessment.json', (said) => ({
      ...said,
      sender: { unitId: 'other', division: '220104', name: '别的单位' },
    }));
    expect(
      await refused(third, 'assessment.open', await signedBy(county, 'assessment', foreign, out)),
    ).toBe('SIGNER_NOT_AUTHORISED');
    const elsewhere = described(assessmentFiles, 'assessment.json', (said) => ({
      ...said,
      recipient: 'elsewhere',
    }));
    expect(
      await refused(third, 'assessment.open', await signedBy(county, 'assessment', elsewhere, out)),
    ).toBe('NOT_FOR_THIS_OFFICE');
    // An envelope made for the third party cannot be opened by another.
    expect(await refused(stranger, 'assessment.open', assessment)).toBe('NOT_FOR_THIS_OFFICE');
  });

  it('a description that makes no sense, or evidence that is missing or another, named by its item', async () => {
    const { third, county, out } = offices;
    const senseless = [
      (said: Record<string, unknown>) => ({ ...said, citizenId: '1' }),
      (said: Record<string, unknown>) => ({ ...said, groups: ['nobody'] }),
      (said: Record<string, unknown>) => ({ ...said, groups: [], assessors: [] }),
      (said: Record<string, unknown>) => ({
        ...said,
        template: { ...(said['template'] as object), fullMark: 1 },
      }),
    ];
    for (const change of senseless)
      expect(
        await refused(
          third,
          'assessment.open',
          await signedBy(
            county,
            'assessment',
            described(assessmentFiles, 'assessment.json', change),
            out,
          ),
        ),
      ).toBe('SCHEMA_MISMATCH');
    const without = new Map([...assessmentFiles].filter(([path]) => !path.startsWith('evidence/')));
    const file = await signedBy(county, 'assessment', without, out);
    expect(await refused(third, 'assessment.open', file)).toBe('EVIDENCE_FILE_ABSENT');
    const result = await third.gate.call('assessment.open', { file });
    expect(result.ok ? {} : result.failure.params).toMatchObject({ file: '照片.txt' });
    expect(
      await refused(
        third,
        'assessment.open',
        await signedBy(
          county,
          'assessment',
          new Map([...assessmentFiles, ['evidence/01.txt', Buffer.from('另一份')]]),
          out,
        ),
      ),
    ).toBe('EVIDENCE_FILE_ABSENT');
  });
});

describe('nothing is taken in from', () => {
  it('an altered bit, in the envelope or in the container', async () => {
    for (const source of [
      scores,
      await signedBy(offices.third, 'scores', scoresFiles, offices.out),
    ]) {
      const bytes = readFileSync(source);
      for (let at = 11; at < bytes.length; at += Math.ceil(bytes.length / 30)) {
        const altered = Buffer.from(bytes);
        altered[at] = (altered[at] ?? 0) ^ 4;
        expect(packageFailureCodes, `byte ${at}`).toContain(
          await take(put('altered.zip', altered)),
        );
      }
    }
  });

  it('a file of another type, of an office unknown, of one that the package was not sent to, or for another office', async () => {
    const { county, third, out } = offices;
    expect(await take(await signedBy(third, 'assessment', scoresFiles, out))).toBe('WRONG_TYPE');
    expect(await take(await signedBy(stranger, 'scores', scoresFiles, out))).toBe('UNKNOWN_SIGNER');
    const other = await openTestOffice({ division: '220102' });
    await introduce(county, other);
    const { unitId, division, name } = other.ctx.office;
    expect(
      await take(
        await signedBy(
          other,
          'scores',
          described(scoresFiles, 'scores.json', (said) => ({
            ...said,
            sender: { unitId, division, name },
          })),
          out,
        ),
      ),
    ).toBe('SCORES_FROM_OTHER');
    await other.close();
    expect(await take(await claimed((said) => ({ ...said, recipient: 'elsewhere' })))).toBe(
      'NOT_FOR_THIS_OFFICE',
    );
    expect(await take(await claimed((said) => ({ ...said, assessment: 'ab'.repeat(32) })))).toBe(
      'ASSESSMENT_UNKNOWN',
    );
  });

  it.each<[string, string, () => Promise<string>]>([
    ['an assessor who was not asked', 'SCORES_NOT_ASKED', firstSheet(() => ({ assessor: '别人' }))],
    ['a group that was not asked', 'SCORES_NOT_ASKED', firstSheet(() => ({ group: 'self' }))],
    [
      'a group that there is not',
      'ASSESSOR_GROUP_UNKNOWN',
      firstSheet(() => ({ group: 'nobody' })),
    ],
    [
      'one with an interest',
      'ASSESSOR_CONFLICT',
      firstSheet(() => ({ conflict: { kind: 'family', note: '' } })),
    ],
    ['one that declared nothing', 'CONFLICT_UNDECLARED', firstSheet(() => ({ conflict: null }))],
    [
      'a score above the full mark',
      'SCORE_ABOVE_FULL',
      firstSheet(({ answers }) => ({
        answers: {
          ...answers,
          ...Object.fromEntries(
            Object.keys(answers)
              .filter((key) => 'score' in (answers[key] ?? {}))
              .map((key) => [key, { score: 99_999 }]),
          ),
        },
      })),
    ],
    [
      'an item that there is not',
      'SCORE_ITEM_UNKNOWN',
      firstSheet(({ answers }) => ({ answers: { ...answers, invented: { score: 1 } } })),
    ],
    ['a sheet that is not whole', 'ANSWER_MISSING', firstSheet(() => ({ answers: {} }))],
    [
      'the same assessor twice',
      'ASSESSOR_TWICE',
      () => claimed((said) => ({ ...said, sheets: [...said.sheets, ...said.sheets] })),
    ],
    ['no sheet at all', 'SCHEMA_MISMATCH', () => claimed((said) => ({ ...said, sheets: [] }))],
  ])('%s', async (_, code, file) => {
    expect(await take(await file())).toBe(code);
  });

  it('the contractor’s own people', async () => {
    const { county, station } = offices;
    const contractor = (county.ctx.db
      .prepare("SELECT id, name FROM institution WHERE type = 'service' ORDER BY id")
      .get() ?? county.ctx.db.prepare('SELECT id, name FROM institution ORDER BY id').get()) as {
      id: string;
      name: string;
    };
    const before = county.ctx.db
      .prepare('SELECT operator FROM station WHERE id = ?')
      .get(station) as { operator: string | null };
    county.ctx.db
      .prepare('UPDATE station SET operator = ? WHERE id = ?')
      .run(contractor.id, station);
    expect(await take(await firstSheet(() => ({ organisation: contractor.name }))())).toBe(
      'ASSESSOR_OF_CONTRACTOR',
    );
    county.ctx.db
      .prepare('UPDATE station SET operator = ? WHERE id = ?')
      .run(before.operator, station);
  });

  it('an assessor whose sheet was handed in here', async () => {
    const { county } = offices;
    const { template } = await county.call('evaluation.get', { id: evaluation });
    const own = await handIn(
      county,
      evaluation,
      'thirdParty',
      answersAt(template, 'thirdParty', 0),
      '沈知远',
    );
    expect(await take(scores)).toBe('SCORES_SHEET_HERE');
    const sheet = own.sheets.find(({ assessor }) => assessor === '沈知远');
    const { sheets } = await county.call('evaluation.sheet.return', {
      id: sheet?.id ?? '',
      revision: sheet?.revision ?? 0,
      reason: '改由文件取回',
    });
    await county.call('evaluation.sheet.remove', {
      id: sheet?.id ?? '',
      revision: sheets.find(({ id }) => id === sheet?.id)?.revision ?? 0,
    });
  });

  it('an evaluation that was removed', async () => {
    const { county } = offices;
    const { row } = await county.call('evaluation.get', { id: evaluation });
    await county.call('evaluation.remove', { id: evaluation, revision: row.revision });
    expect(await take(scores)).toBe('ASSESSMENT_EVALUATION_GONE');
    county.ctx.db.prepare('UPDATE evaluation SET removedAt = NULL WHERE id = ?').run(evaluation);
    expect(await county.code('assessment.take', { file: scores })).toBe('OK');
  });
});

describe('nothing is sent', () => {
  it('without anybody asked, to an office unknown, of a sheet that is in or away, or with evidence that is gone', async () => {
    const { county, third, out } = offices;
    const begun = await begin(offices);
    const { row, template } = begun;
    const input = {
      evaluation: row.id,
      revision: row.revision,
      recipient: third.ctx.office.unitId,
      groups: ['thirdParty'],
      sheets: [] as string[],
      folder: out,
    };
    expect(await county.code('assessment.send', { ...input, groups: [] })).toBe(
      'ASSESSMENT_NOTHING_ASKED',
    );
    expect(await county.code('assessment.send', { ...input, groups: ['nobody'] })).toBe(
      'ASSESSOR_GROUP_UNKNOWN',
    );
    expect(
      await county.code('assessment.send', { ...input, recipient: stranger.ctx.office.unitId }),
    ).toBe('ASSESSMENT_OFFICE_UNKNOWN');
    expect(await county.code('assessment.send', { ...input, folder: join(out, 'nowhere') })).toBe(
      'FOLDER_MISSING',
    );
    expect(await county.code('assessment.send', { ...input, revision: row.revision + 1 })).toBe(
      'REVISION_CONFLICT',
    );
    const inSheet =
      (await handIn(county, row.id, 'self', answersAt(template, 'self', 1))).sheets[0]?.id ?? '';
    expect(await county.code('assessment.send', { ...input, sheets: [inSheet] })).toBe(
      'SHEET_SUBMITTED',
    );
    const away = (await addSheet(county, row.id, 'centre', '郭静文')).sheets.at(-1)?.id ?? '';
    await county.call('assessment.send', { ...input, groups: [], sheets: [away] });
    expect(await county.code('assessment.send', { ...input, sheets: [away] })).toBe(
      'ASSESSMENT_SHEET_AWAY',
    );
    expect(await county.code('evaluation.sheet.remove', { id: away, revision: 2 })).toBe(
      'SHEET_NOT_YOURS',
    );
    const item =
      template.indicators.flatMap((section) =>
        'children' in section ? section.children : [section],
      )[0]?.key ?? '';
    county.ctx.db
      .prepare('UPDATE evaluation SET evidence = ? WHERE id = ?')
      .run(JSON.stringify({ [item]: ['gone'] }), row.id);
    const before = stored(county);
    expect(await county.code('assessment.send', input)).toBe('EVIDENCE_FILE_MISSING');
    expect(stored(county)).toEqual(before);
  });
});

describe('verifying', () => {
  it('tells both kinds by their type and office, and refuses what its signer may not say', async () => {
    const { county, third, out } = offices;
    expect(await third.call('package.verify', { file: assessment })).toMatchObject({
      ok: true,
      type: 'assessment',
      division: '220104',
      params: { signer: county.ctx.office.name },
    });
    expect(await county.call('package.verify', { file: scores })).toMatchObject({
      ok: true,
      type: 'scores',
      division: '220105',
      params: { signer: third.ctx.office.name },
    });
    expect(
      await county.call('package.verify', {
        file: await claimed((said) => ({
          ...said,
          sender: { unitId: 'other', division: '220105', name: '别的单位' },
        })),
      }),
    ).toMatchObject({ ok: false, code: 'SIGNER_NOT_AUTHORISED' });
    expect(
      await county.call('package.verify', {
        file: await claimed((said) => ({ ...said, sheets: 1 })),
      }),
    ).toMatchObject({ ok: false, code: 'SCHEMA_MISMATCH' });
    // A peer exchanges assessment packages and nothing else.
    for (const type of ['task', 'permit', 'trust'] as const)
      expect(
        await county.call('package.verify', {
          file: await signedBy(third, type, new Map([['task.json', Buffer.from('{}')]]), out),
        }),
      ).toMatchObject({ ok: false, code: 'SIGNER_NOT_AUTHORISED' });
    expect(
      await county.code('office.importTrustList', {
        file: await signedBy(third, 'trust', new Map(), out),
      }),
    ).toBe('UNKNOWN_SIGNER');
  });
});
