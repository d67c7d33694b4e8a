import { allItems } from '../../../shared/definitions/evaluation-template';
import { addSheet, begin, fillIn, score, send } from '../assessment/offices';
import type { Calls, World } from './world';

const sentFrom = async (world: World) => {
  const detail = await world.begun();
  return send({ ...world, close: world.close }, detail, `评委${world.next()}`);
};
/** A package of the office beside it, which asks this one for scores. */
const sentHere = async (world: World) => {
  const { third, county, next, foreign } = world;
  const offices = { ...world, county: third, third: county, station: await foreign() };
  return send(offices, await begin(offices), `评委${next()}`);
};
const ofEvaluation = ({ row }: { row: { id: string; revision: number } }) => ({
  id: row.id,
  revision: row.revision,
});
const lastSheet = (sheets: readonly { id: string; revision: number }[]) => {
  const { id, revision } = sheets.at(-1) ?? { id: '', revision: 0 };
  return { id, revision };
};
const ofTemplate = (kept: {
  template: { id: string; version: string };
  revision: number | null;
}) => ({
  id: kept.template.id,
  version: kept.template.version,
  revision: kept.revision ?? 0,
});
const compared = async ({ county, handedIn }: World) =>
  county.call('evaluation.compare', ofEvaluation(await handedIn()));
const copiedTemplate = ({ county }: World) =>
  county.call('templates.list', {}).then(([first]) =>
    county.call('templates.copy', {
      id: first?.template.id ?? '',
      version: first?.template.version ?? '',
    }),
  );

/** Evaluations, their templates, and sheets that are filled in elsewhere. */
export const evaluationCalls: Pick<
  Calls,
  Extract<keyof Calls, `${'templates' | 'evaluation' | 'assessment'}.${string}`>
> = {
  'templates.save': async ({ county }) => {
    const { template, revision } = await county.call('templates.begin', {});
    return { template, revision };
  },
  'templates.begin': () => ({}),
  'templates.copy': async (world) => {
    const { template } = await copiedTemplate(world);
    return { id: template.id, version: template.version };
  },
  'templates.publish': async (world) => ofTemplate(await copiedTemplate(world)),
  'templates.discard': async (world) => ofTemplate(await copiedTemplate(world)),
  'evaluation.begin': async ({ begun, station }) => {
    const { template, row } = await begun();
    return {
      template: { id: template.id, version: template.version },
      subject: 'station',
      subjectId: station,
      year: row.year,
      date: row.date,
    };
  },
  'evaluation.remove': async ({ begun }) => ofEvaluation(await begun()),
  'evaluation.evidence': async ({ county, begun, picture }) => {
    const detail = await begun();
    const { id } = await county.call('attachments.add', { file: picture() });
    const item = allItems(detail.template)[0]?.key ?? '';
    return { ...ofEvaluation(detail), item, files: [id] };
  },
  'evaluation.sheet.save': async ({ begun, next }) => ({
    evaluation: (await begun()).row.id,
    id: null,
    revision: null,
    group: 'township',
    assessor: `评委${next()}`,
    organisation: '',
    conflict: null,
    answers: {},
    comments: {},
  }),
  'evaluation.sheet.submit': async ({ begun, sheet }) =>
    lastSheet((await sheet((await begun()).row.id)).sheets),
  'evaluation.sheet.return': async ({ handedIn }) => ({
    ...lastSheet((await handedIn()).sheets),
    reason: '请补充说明',
  }),
  'evaluation.sheet.remove': async ({ begun, sheet }) =>
    lastSheet((await sheet((await begun()).row.id)).sheets),
  'evaluation.compare': async ({ handedIn }) => ofEvaluation(await handedIn()),
  'evaluation.settle': async (world) => {
    const detail = await compared(world);
    const item = allItems(detail.template)[0]?.key ?? '';
    return { ...ofEvaluation(detail), item, score: 0, found: null, opinion: '现场复核' };
  },
  'evaluation.conclude': async (world) => ofEvaluation(await compared(world)),
  'evaluation.reopen': async (world) => {
    const together = ofEvaluation(await compared(world));
    const { detail } = await world.county.call('evaluation.conclude', together);
    return { ...ofEvaluation(detail), reason: '更正评分' };
  },
  'evaluation.correction.save': async (world) => {
    const together = ofEvaluation(await compared(world));
    const { detail } = await world.county.call('evaluation.conclude', together);
    return {
      evaluation: detail.row.id,
      id: null,
      revision: null,
      item: null,
      demand: '补齐制度',
      dueOn: '2026-12-01',
      doneOn: null,
      result: '',
    };
  },
  'evaluation.correction.remove': async (world) => {
    const input = await evaluationCalls['evaluation.correction.save']?.(world);
    if (!input) throw new Error('no correction');
    const { id, revision } = await world.county.call('evaluation.correction.save', input);
    return { id, revision };
  },
  'assessment.send': async (world) => {
    const { row } = await world.begun();
    const { sheets } = await addSheet(world.county, row.id, 'centre', `评委${world.next()}`);
    return {
      evaluation: row.id,
      revision: row.revision,
      recipient: world.third.ctx.office.unitId,
      groups: ['thirdParty'],
      sheets: sheets.map(({ id }) => id),
      folder: world.out,
    };
  },
  'assessment.withdraw': async (world) => {
    const { detail } = await sentFrom(world);
    const [sent] = await world.county.call('assessment.sent', { evaluation: detail.row.id });
    return { packageId: sent?.packageId ?? '' };
  },
  'assessment.take': async (world) => {
    const { file } = await sentFrom(world);
    const { evaluation } = await world.third.call('assessment.open', { file });
    const scores = await score({ ...world, close: world.close }, evaluation);
    return { file: scores.file };
  },
  'assessment.open': async (world) => ({ file: (await sentHere(world)).file }),
  'assessment.answer': async (world) => {
    const { file } = await sentHere(world);
    const { evaluation } = await world.county.call('assessment.open', { file });
    await fillIn(world.county, evaluation);
    return { evaluation, folder: world.out };
  },
};
