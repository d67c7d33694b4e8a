import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContainer, writeContainer } from '../../../electron/service/package-format/container';
import { isEnvelope } from '../../../electron/service/package-format/envelope';
import { signerOf, trustedKeys } from '../../../electron/service/trust/offices';
import type { EvaluationDetail } from '../../../shared/evaluation/record';
import type { PackageType } from '../../../shared/package/names';
import { answersAt, handIn, NO_CONFLICT, templateOf } from '../evaluation/walk';
import { fill, introduce } from '../exchange/offices';
import { openTestOffice, type TestOffice } from '../office';

export interface Offices {
  county: TestOffice;
  /** A third party with an office of its own, of the same level. */
  third: TestOffice;
  station: string;
  out: string;
  close: () => Promise<void>;
}

/** A filled county and a third party that trust each other. */
export async function openOffices(): Promise<Offices> {
  const out = mkdtempSync(join(tmpdir(), 'stationbook-assessment-'));
  const [county, third] = [await openTestOffice(), await openTestOffice({ division: '220105' })];
  await introduce(county, third);
  await fill(county);
  const station = (
    county.ctx.db.prepare("SELECT id FROM station WHERE tier = 'station' ORDER BY id").get() as {
      id: string;
    }
  ).id;
  return {
    county,
    third,
    station,
    out,
    close: async () => {
      await county.close();
      await third.close();
      rmSync(out, { recursive: true, force: true });
    },
  };
}

export async function begin({ county, station }: Offices): Promise<EvaluationDetail> {
  const template = await templateOf(county, 'station-yearly');
  return county.call('evaluation.begin', {
    template: { id: template.id, version: template.version },
    subject: 'station',
    subjectId: station,
    year: '2026',
    date: '2026-09-10',
  });
}

/** An open sheet, not filled in. */
export async function addSheet(
  office: TestOffice,
  evaluation: string,
  group: string,
  assessor: string,
): Promise<EvaluationDetail> {
  return office.call('evaluation.sheet.save', {
    evaluation,
    id: null,
    revision: null,
    group,
    assessor,
    organisation: '',
    conflict: null,
    answers: {},
    comments: {},
  });
}

/** Sends the group thirdParty, and one assessor of the group centre by name, to the third party. */
export async function send(
  { county, third, out }: Offices,
  { row }: EvaluationDetail,
  assessor = '郭静文',
) {
  const { sheets } = await addSheet(county, row.id, 'centre', assessor);
  return county.call('assessment.send', {
    evaluation: row.id,
    revision: row.revision,
    recipient: third.ctx.office.unitId,
    groups: ['thirdParty'],
    sheets: sheets.filter((sheet) => sheet.assessor === assessor).map(({ id }) => id),
    folder: out,
  });
}

/** Fills in what was asked at a share of the full mark. */
export async function fillIn(
  third: TestOffice,
  evaluation: string,
  share = 1,
  expert = '沈知远',
): Promise<void> {
  const { sheets, template } = await third.call('evaluation.get', { id: evaluation });
  for (const { id, revision, group, assessor } of sheets.filter(
    ({ submittedAt }) => submittedAt === null,
  )) {
    const kept = await third.call('evaluation.sheet.save', {
      evaluation,
      id,
      revision,
      group,
      assessor,
      organisation: '',
      conflict: NO_CONFLICT,
      answers: answersAt(template, group, share),
      comments: {},
    });
    await third.call('evaluation.sheet.submit', {
      id,
      revision: kept.sheets.find((sheet) => sheet.id === id)?.revision ?? 0,
    });
  }
  if (!sheets.some(({ group }) => group === 'thirdParty'))
    await handIn(third, evaluation, 'thirdParty', answersAt(template, 'thirdParty', share), expert);
}

/** The same, and writes the scores. */
export async function score(
  { third, out }: Offices,
  evaluation: string,
  share?: number,
  expert?: string,
) {
  await fillIn(third, evaluation, share, expert);
  return third.call('assessment.answer', { evaluation, folder: out });
}

/** Files of a container, whatever envelope it lies in, as the receiver reads them. */
export async function contentsOf(
  receiver: TestOffice,
  file: string,
): Promise<Map<string, Uint8Array>> {
  const plain = (await isEnvelope(readFileSync(file)))
    ? (await receiver.call('package.open', { file, out: `${file}.plain` })).file
    : file;
  const content = await readContainer(readFileSync(plain), { keys: trustedKeys(receiver.ctx.db) });
  if (!content.ok) throw new Error(content.failure.code);
  return content.files;
}

let made = 0;

/** Files as a container of any type, signed by an office. */
export async function signedBy(
  office: TestOffice,
  type: PackageType,
  files: ReadonlyMap<string, Uint8Array>,
  out: string,
): Promise<string> {
  made += 1;
  const file = join(out, `made-${made}.zip`);
  writeFileSync(
    file,
    await writeContainer({
      type,
      files: [...files].map(([path, bytes]) => ({ path, bytes })),
      signer: signerOf(office.ctx),
    }),
  );
  return file;
}

/** The same files with their description changed. */
export function described(
  files: ReadonlyMap<string, Uint8Array>,
  name: string,
  change: (said: Record<string, unknown>) => Record<string, unknown>,
): Map<string, Uint8Array> {
  const said = JSON.parse(Buffer.from(files.get(name) ?? []).toString('utf8')) as Record<
    string,
    unknown
  >;
  return new Map([...files, [name, Buffer.from(JSON.stringify(change(said)))]]);
}

/** Everything that packages and sheets stand in; a refused file must leave all of it as it was. */
export const stored = ({ ctx }: TestOffice): unknown[] =>
  [
    'evaluation',
    'evaluation_sheet',
    'evaluation_template',
    'assessment_sent',
    'assessment_taken',
    'assessment_received',
    'assessment_answered',
    'attachment',
  ]
    .map((table) => ctx.db.prepare(`SELECT * FROM ${table}`).all())
    .concat([ctx.db.prepare('SELECT count(*) AS n FROM audit').all()]);
