import type { Answer } from '../../../shared/evaluation/answer';
import type { EvaluationDetail } from '../../../shared/evaluation/record';
import {
  allItems,
  askedForVeto,
  scorersOf,
  type EvaluationTemplate,
} from '../../../shared/definitions/evaluation-template';
import type { TestOffice } from '../office';

export const NO_CONFLICT = { kind: 'none', note: '' } as const;

/** Answers of one group at a share of every full mark: 1 is everything, 0 nothing. */
export function answersAt(
  template: EvaluationTemplate,
  group: string,
  share: number,
): Record<string, Answer> {
  const own = (question: { groups: readonly string[] }): boolean =>
    scorersOf(template, question).some(({ key }) => key === group);
  return Object.fromEntries([
    ...allItems(template)
      .filter(own)
      .map((item): [string, Answer] => [
        item.key,
        item.kind === 'degree'
          ? { score: Math.round(item.full * share) }
          : item.kind === 'combination'
            ? {
                parts: item.parts
                  .slice(0, Math.round(item.parts.length * share))
                  .map(({ key }) => key),
              }
            : item.kind === 'ratioBand'
              ? { actual: share * 100, planned: 100 }
              : {
                  counts: Object.fromEntries(
                    item.deductions.map(({ key }) => [key, share === 1 ? 0 : 999]),
                  ),
                },
      ]),
    ...template.vetoes
      .filter((veto) => askedForVeto(template, veto).some(({ key }) => key === group))
      .map(({ key }): [string, Answer] => [key, { found: false }]),
  ]);
}

/** The newest published or shipped version of a template. */
export async function templateOf(office: TestOffice, id: string): Promise<EvaluationTemplate> {
  const found = (await office.call('templates.list', {}))
    .filter(({ template, state }) => template.id === id && state !== 'draft')
    .at(-1);
  if (!found) throw new Error(`no template ${id}`);
  return found.template;
}

/** Adds one assessor's sheet and hands it in. */
export async function handIn(
  office: TestOffice,
  evaluation: string,
  group: string,
  answers: Record<string, Answer>,
  assessor = `评委${group}`,
): Promise<EvaluationDetail> {
  const saved = await office.call('evaluation.sheet.save', {
    evaluation,
    id: null,
    revision: null,
    group,
    assessor,
    organisation: '',
    conflict: NO_CONFLICT,
    answers,
    comments: {},
  });
  const sheet = saved.sheets.at(-1);
  if (!sheet) throw new Error('no sheet was kept');
  return office.call('evaluation.sheet.submit', { id: sheet.id, revision: sheet.revision });
}

/** Begins an evaluation and has every group hand in at a share of the full mark. */
export async function handedIn(
  office: TestOffice,
  {
    template: id,
    subject = 'station',
    subjectId,
    date,
    share = 1,
  }: {
    template: string;
    subject?: 'station' | 'project';
    subjectId: string;
    date: string;
    share?: number;
  },
): Promise<EvaluationDetail> {
  const template = await templateOf(office, id);
  let detail = await office.call('evaluation.begin', {
    template: { id, version: template.version },
    subject,
    subjectId,
    year: date.slice(0, 4),
    date,
  });
  for (const { key } of template.groups)
    detail = await handIn(office, detail.row.id, key, answersAt(template, key, share));
  return detail;
}

/** The whole way of one evaluation to its conclusion. */
export async function concluded(
  office: TestOffice,
  of: Parameters<typeof handedIn>[1],
): Promise<EvaluationDetail> {
  const { row } = await handedIn(office, of);
  const together = await office.call('evaluation.compare', { id: row.id, revision: row.revision });
  return (await office.call('evaluation.conclude', { id: row.id, revision: together.row.revision }))
    .detail;
}

/** A station's six-haves acceptance at a share of the full mark. */
export const evaluateStation = (
  office: TestOffice,
  { station, date, share }: { station: string; date: string; share: number },
): Promise<EvaluationDetail> =>
  concluded(office, { template: 'six-haves', subjectId: station, date, share });
