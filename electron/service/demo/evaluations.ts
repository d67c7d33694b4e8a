import type { Answer } from '../../../shared/evaluation/answer';
import type { EvaluationDetail } from '../../../shared/evaluation/record';
import {
  allItems,
  askedForVeto,
  scorersOf,
  type EvaluationTemplate,
  type Item,
  type Subject,
} from '../../../shared/definitions/evaluation-template';
import type { Call } from './office';
import type { Random } from './random';

const ASSESSORS: Readonly<Record<string, readonly [name: string, organisation: string]>> = {
  self: ['站长', ''],
  township: ['周文斌', '街道办事处'],
  centre: ['郭静文', '县指导中心'],
  thirdParty: ['贺明远', '明远社会服务评估中心'],
  purchaser: ['林晓岚', '县民政局'],
};

/** An answer at about this share of the full mark. */
function answerAt(item: Item, share: number, random: Random): Answer {
  switch (item.kind) {
    case 'degree':
      return { score: Math.round((item.full * share) / 5) * 5 };
    case 'combination':
      return { parts: item.parts.filter(() => random.chance(share)).map(({ key }) => key) };
    case 'ratioBand':
      return { actual: Math.round(100 * (share + 0.1)), planned: 100 };
    case 'deduction':
      return {
        counts: Object.fromEntries(
          item.deductions.map(({ key }) => [key, random.chance(share) ? 0 : 1]),
        ),
      };
  }
}

/** One group's answers: a share of the full mark that wavers from item to item, no veto found. */
function answersOf(
  template: EvaluationTemplate,
  group: string,
  share: number,
  random: Random,
): Record<string, Answer> {
  const own = (question: { groups: readonly string[] }): boolean =>
    scorersOf(template, question).some(({ key }) => key === group);
  const wavering = (): number =>
    Math.max(0.4, Math.min(1, share + (random.chance(0.5) ? 0.1 : -0.1)));
  return Object.fromEntries([
    ...allItems(template)
      .filter(own)
      .map((item): [string, Answer] => [item.key, answerAt(item, wavering(), random)]),
    ...template.vetoes
      .filter((veto) => askedForVeto(template, veto).some(({ key }) => key === group))
      .map(({ key }): [string, Answer] => [key, { found: false }]),
  ]);
}

export interface PlannedEvaluation {
  templateId: string;
  subject: Subject;
  subjectId: string;
  date: string;
  /** About what share of the full mark is given. */
  share: number;
  /** How far it has come. */
  until: 'begun' | 'together' | 'concluded';
}

async function newest(call: Call, id: string): Promise<EvaluationTemplate | undefined> {
  return (await call('templates.list', {}))
    .filter(({ template, state }) => template.id === id && state !== 'draft')
    .at(-1)?.template;
}

/**
 * Carries out one evaluation of the demonstration as its assessors would; differences are settled
 * in the middle.
 */
export async function evaluate(
  call: Call,
  random: Random,
  { templateId, subject, subjectId, date, share, until }: PlannedEvaluation,
): Promise<EvaluationDetail | null> {
  const template = await newest(call, templateId);
  if (!template) return null;
  let detail = await call('evaluation.begin', {
    template: { id: template.id, version: template.version },
    subject,
    subjectId,
    year: date.slice(0, 4),
    date,
  });
  const { id } = detail.row;
  for (const [at, group] of template.groups.entries()) {
    const [assessor = group.label.zh, organisation = ''] = ASSESSORS[group.key] ?? [];
    const answers = answersOf(
      template,
      group.key,
      group.self ? Math.min(1, share + 0.15) : share,
      random,
    );
    // Who has only begun has filled in every other item of the last group.
    const some =
      until === 'begun' && at === template.groups.length - 1
        ? Object.fromEntries(Object.entries(answers).filter((_, index) => index % 2 === 0))
        : answers;
    detail = await call('evaluation.sheet.save', {
      evaluation: id,
      id: null,
      revision: null,
      group: group.key,
      assessor,
      organisation,
      conflict: { kind: 'none', note: '' },
      answers: some,
      comments: {},
    });
    const sheet = detail.sheets.at(-1);
    if (sheet && some === answers)
      detail = await call('evaluation.sheet.submit', { id: sheet.id, revision: sheet.revision });
  }
  if (until === 'begun') return detail;
  detail = await call('evaluation.compare', { id, revision: detail.row.revision });
  if (until === 'together') return detail;
  const apart = Object.entries(detail.result.items).filter(([, item]) => item.apart);
  for (const [item, { score }] of apart)
    detail = await call('evaluation.settle', {
      id,
      revision: detail.row.revision,
      item,
      score,
      found: null,
      opinion: '会商核对佐证后，按加权得分认定',
    });
  return (await call('evaluation.conclude', { id, revision: detail.row.revision })).detail;
}

/**
 * Six-haves acceptance of most stations; of the first few a yearly assessment of last year, and one
 * of this year in each state.
 */
export async function fillEvaluations(
  call: Call,
  random: Random,
  stations: readonly string[],
  year: number,
): Promise<void> {
  const accepted = stations.slice(0, Math.ceil(stations.length * 0.7));
  for (const subjectId of accepted)
    await evaluate(call, random, {
      templateId: 'six-haves',
      subject: 'station',
      subjectId,
      date: `${year}-06-18`,
      share: random.chance(0.7) ? 0.9 : 0.65,
      until: 'concluded',
    });
  const states = ['concluded', 'together', 'begun'] as const;
  for (const [at, until] of states.entries()) {
    const subjectId = stations[at];
    if (subjectId === undefined) return;
    await evaluate(call, random, {
      templateId: 'station-yearly',
      subject: 'station',
      subjectId,
      date: `${year - 1}-12-15`,
      share: 0.8,
      until: 'concluded',
    });
    await evaluate(call, random, {
      templateId: 'station-yearly',
      subject: 'station',
      subjectId,
      date: `${year}-08-20`,
      share: 0.85,
      until,
    });
  }
}
