import type { EvaluationDetail } from '../../../../shared/evaluation/record';
import { allQuestions, pointsOf, TENTHS } from '../../../../shared/definitions/evaluation-template';
import { paperLines, type Paper } from '../../../../shared/definitions/papers';
import type { Block, PrintDocument } from '../../../../shared/print/document';
import { headOf, noteBelow } from '../../../../shared/print/heads';
import type { Say } from '../../../base/language';
import { signatures } from './form';
import { scored } from '../../../base/format';
import { gradesText } from './words';

/**
 * What stands beside the grade: what it was last time, the mean, and why it could not be better.
 */
function noteOf({ template, result, last, mean }: EvaluationDetail, say: Say): string[] {
  const name = (
    keys: readonly string[],
    of: readonly { key: string; label: { zh: string; en: string } }[],
  ): string => say.list(keys.map((key) => say.label(of.find((one) => one.key === key)?.label)));
  return [
    result.vetoes.length > 0 &&
      say('EPAPER_VETOED', { names: name(result.vetoes, template.vetoes) }),
    result.zeroSections.length > 0 &&
      say('EPAPER_ZERO', { names: name(result.zeroSections, template.indicators) }),
    template.counts &&
      result.counted !== null &&
      say('EPAPER_COUNTED', { weight: template.counts.weight, total: scored(result.counted) }),
    last &&
      say('EPAPER_LAST', {
        date: last.date ?? '',
        total: scored(last.total),
        grade: last.grade ? say.label(last.grade) : '—',
      }),
    mean && say('EPAPER_MEAN', { count: mean.count, total: scored(mean.total) }),
  ].filter((line): line is string => typeof line === 'string');
}

function sections({ template, result, last, mean }: EvaluationDetail, say: Say): Block {
  const points = (tenths: number | undefined) =>
    tenths === undefined ? undefined : tenths / TENTHS;
  return {
    kind: 'bars',
    legend: {
      value: say('EPAPER_BAR'),
      ...(last ? { last: say('EPAPER_LINE') } : {}),
      ...(mean ? { mean: say('EPAPER_DOT') } : {}),
    },
    rows: result.sections.map(({ key, score, full }) => {
      const [before, others] = [points(last?.sections[key]), points(mean?.sections[key])];
      return {
        label: say.label(template.indicators.find((one) => one.key === key)?.label),
        value: score / TENTHS,
        full: full / TENTHS,
        ...(before === undefined ? {} : { last: before }),
        ...(others === undefined ? {} : { mean: others }),
      };
    }),
  };
}

const groups = ({ template, result, sheets, absent }: EvaluationDetail, say: Say): Block => ({
  kind: 'table',
  columns: [
    { head: say('EPAPER_GROUP'), width: 20, align: 'left' },
    { head: say('EPAPER_WEIGHT'), width: 12, align: 'right' },
    { head: say('EPAPER_ASSESSORS'), width: 44, align: 'left' },
    { head: say('EPAPER_FULL'), width: 12, align: 'right' },
    { head: say('EPAPER_SCORE'), width: 12, align: 'right' },
  ],
  rows: template.groups.map(({ key, label, weight }) => {
    const own = result.groups.find((group) => group.key === key);
    const names = sheets
      .filter(({ group }) => group === key)
      .map(({ assessor, organisation }) =>
        organisation === '' ? assessor : say('FRAME_NOTED', { name: assessor, note: organisation }),
      );
    return {
      cells: [
        say.label(label),
        weight > 0 ? `${weight}%` : '—',
        absent[key] === undefined
          ? say.list(names) || '—'
          : say('EVAL_ABSENT', { reason: absent[key] }),
        own && own.full > 0 ? pointsOf(own.full) : '—',
        own && own.full > 0 ? scored(own.score) : '—',
      ],
    };
  }),
});

function settled({ template, settled: all }: EvaluationDetail, say: Say): Block {
  const questions = allQuestions(template);
  const rows = questions.flatMap(({ key, label }) => {
    const one = all[key];
    if (!one) return [];
    const at =
      one.score !== null
        ? scored(one.score)
        : one.found !== null
          ? say(one.found ? 'EPAPER_FOUND' : 'EPAPER_NOT_FOUND')
          : '—';
    return [{ cells: [say.label(label), at, one.opinion] }];
  });
  if (rows.length === 0) return { kind: 'paragraph', text: say('EPAPER_NONE') };
  return {
    kind: 'table',
    columns: [
      { head: say('EPAPER_ITEM'), width: 28, align: 'left' },
      { head: say('EPAPER_SETTLED_AT'), width: 14, align: 'center' },
      { head: say('EPAPER_OPINION'), width: 58, align: 'left' },
    ],
    rows,
  };
}

function corrections({ template, corrections: all }: EvaluationDetail, say: Say): Block {
  if (all.length === 0) return { kind: 'paragraph', text: say('EPAPER_NONE') };
  const questions = allQuestions(template);
  return {
    kind: 'table',
    columns: [
      { head: say('EPAPER_ITEM'), width: 24, align: 'left' },
      { head: say('EPAPER_DEMAND'), width: 38, align: 'left' },
      { head: say('EPAPER_DUE'), width: 14, align: 'center' },
      { head: say('EPAPER_DONE'), width: 24, align: 'left' },
    ],
    rows: all.map(({ item, demand, dueOn, doneOn, result }) => ({
      cells: [
        say.label(questions.find(({ key }) => key === item)?.label) || '—',
        demand,
        dueOn,
        doneOn === null ? '' : `${doneOn} ${result}`,
      ],
    })),
  };
}

/** The report of a concluded evaluation, to be signed and sealed by both sides. */
export function reportPaper({
  office,
  paper,
  detail,
  say,
}: {
  office: string;
  paper: Paper;
  detail: EvaluationDetail;
  say: Say;
}): PrintDocument {
  const { row, template, result } = detail;
  const title = say('EPAPER_REPORT_TITLE', { template: say.label(template.name) });
  const lines = paperLines(paper, { office, period: row.year, title }, say.label);
  return {
    ...headOf(lines),
    office,
    subtitle: `${row.subjectName}\u2003${row.year}`,
    ...(template.example ? { note: say('EVAL_EXAMPLE') } : {}),
    blocks: [
      {
        kind: 'facts',
        items: [
          { label: say('EPAPER_SUBJECT'), value: row.subjectName },
          { label: say('EPAPER_CONTRACTOR'), value: row.contractor?.name ?? '—' },
          { label: say('EPAPER_YEAR'), value: row.year },
          { label: say('EPAPER_DATE'), value: row.date },
          {
            label: say('EPAPER_TEMPLATE'),
            value: say('EPAPER_VERSION', {
              name: say.label(template.name),
              version: template.version,
            }),
          },
          { label: say('EPAPER_FULL_MARK'), value: pointsOf(template.fullMark) },
        ],
      },
      { kind: 'heading', text: say('EPAPER_RESULT') },
      {
        kind: 'score',
        label: say('EPAPER_TOTAL'),
        figure: scored(result.total),
        unit: say('EPAPER_OF', { full: pointsOf(template.fullMark) }),
        gradeLabel: say('EPAPER_GRADE'),
        grade: row.grade ? say.label(row.grade) : '—',
        notes: noteOf(detail, say),
      },
      { kind: 'paragraph', text: gradesText(template, say) },
      { kind: 'heading', text: say('EPAPER_SECTIONS') },
      sections(detail, say),
      { kind: 'heading', text: say('EPAPER_GROUPS') },
      groups(detail, say),
      { kind: 'heading', text: say('EPAPER_SETTLED') },
      settled(detail, say),
      { kind: 'heading', text: say('EPAPER_CORRECTIONS') },
      corrections(detail, say),
      ...signatures(lines.signatures, say),
      {
        kind: 'seals',
        seals: (['EPAPER_SEAL_OFFICE', 'EPAPER_SEAL_SUBJECT'] as const).map((name) => ({
          name: say(name),
          mark: say('EPAPER_SEAL'),
          date: say('EPAPER_SIGN_DATE'),
        })),
      },
      ...noteBelow(lines),
    ],
  };
}
