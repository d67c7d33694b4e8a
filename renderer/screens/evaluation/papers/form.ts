import type { EvaluationDetail, Sheet } from '../../../../shared/evaluation/record';
import type { EvaluationTemplate } from '../../../../shared/definitions/evaluation-template';
import { paperLines, type Paper, type PaperLines } from '../../../../shared/definitions/papers';
import type { Block, BlockOf, PrintDocument } from '../../../../shared/print/document';
import { headOf, noteBelow } from '../../../../shared/print/heads';
import type { Say } from '../../../base/language';
import { scored } from '../../../base/format';
import { formTable, vetoTable, type Column } from './form-table';
import { bonusAnswer, gradesText, itemAnswer, vetoAnswer } from './words';

/** Lines to sign on, six a row of lines at most; nothing where nobody signs. */
export const signatures = (roles: readonly string[], say: Say): BlockOf<'signatures'>[] =>
  roles.length === 0
    ? []
    : [
        {
          kind: 'signatures',
          people: roles.slice(0, 6).map((role) => ({ role, date: say('EPAPER_SIGN_DATE') })),
        },
      ];

const noted = (found: string, comment: string, say: Say): string =>
  comment === '' ? found : say('FRAME_PAIR', { name: found, text: comment });

interface Head {
  office: string;
  /** What the set says of such a paper. */
  paper: Paper;
  detail: EvaluationDetail | null;
  template: EvaluationTemplate;
  say: Say;
}

const linesOf = ({ office, paper: own, detail, template, say }: Head): PaperLines =>
  paperLines(
    own,
    {
      office,
      period: detail?.row.year ?? '',
      title: say('EPAPER_FORM_TITLE', { template: say.label(template.name) }),
    },
    say.label,
  );

function paper(head: Head, landscape: boolean, blocks: Block[]): PrintDocument {
  const { office, detail, template, say } = head;
  const lines = linesOf(head);
  return {
    ...headOf(lines),
    office,
    ...(detail ? { subtitle: `${detail.row.subjectName}\u2003${detail.row.year}` } : {}),
    ...(template.example ? { note: say('EVAL_EXAMPLE') } : {}),
    landscape,
    blocks: [...blocks, ...noteBelow(lines)],
  };
}

/** The form to be filled in by hand, for one assessor; of an evaluation, or of a template alone. */
export function blankForm(head: Head): PrintDocument {
  const { template, detail, say } = head;
  const nothing: Column = {
    head: say('EPAPER_SCORE'),
    width: 10,
    item: () => '',
    bonus: () => '',
    sum: '',
  };
  return paper(head, false, [
    {
      kind: 'facts',
      items: [
        { label: say('EPAPER_SUBJECT'), value: detail?.row.subjectName ?? '' },
        { label: say('EPAPER_CONTRACTOR'), value: detail?.row.contractor?.name ?? '' },
        { label: say('EPAPER_YEAR'), value: detail?.row.year ?? '' },
        { label: say('EPAPER_DATE'), value: detail?.row.date ?? '' },
        { label: say('EPAPER_ASSESSOR'), value: '' },
        { label: say('EPAPER_ORGANISATION'), value: '' },
        {
          label: say('EPAPER_GROUP'),
          value: template.groups.map(({ label }) => `□ ${say.label(label)}`).join('\u2003'),
          wide: true,
        },
        {
          label: say('EPAPER_TEMPLATE'),
          value: say('EPAPER_VERSION', {
            name: say.label(template.name),
            version: template.version,
          }),
          wide: true,
        },
        { label: say('EPAPER_CONFLICT'), value: say('EPAPER_CONFLICT_BLANK'), wide: true },
      ],
    },
    formTable(template, say, [nothing], true),
    ...vetoTable(template, say, [
      { head: say('EPAPER_FINDING'), width: 70, align: 'left', at: () => say('EPAPER_VETO_BLANK') },
    ]),
    { kind: 'paragraph', text: gradesText(template, say) },
    ...signatures(linesOf(head).signatures, say),
  ]);
}

/** One assessor's sheet as it was filled in. */
export function sheetForm(head: Head & { detail: EvaluationDetail; sheet: Sheet }): PrintDocument {
  const { template, detail, sheet, say } = head;
  const answers = sheet.answers ?? {};
  const group = template.groups.find(({ key }) => key === sheet.group);
  const own: Column = {
    head: say('EPAPER_SCORE'),
    width: 9,
    item: (item) => itemAnswer(item, answers[item.key]),
    bonus: (key) => bonusAnswer(answers[key]),
    sum: scored(detail.result.groups.find(({ key }) => key === sheet.group)?.score),
  };
  return paper(head, false, [
    {
      kind: 'facts',
      items: [
        { label: say('EPAPER_SUBJECT'), value: detail.row.subjectName },
        { label: say('EPAPER_DATE'), value: detail.row.date },
        { label: say('EPAPER_GROUP'), value: say.label(group?.label) },
        { label: say('EPAPER_ASSESSOR'), value: sheet.assessor },
        { label: say('EPAPER_ORGANISATION'), value: sheet.organisation },
        {
          label: say('EPAPER_TEMPLATE'),
          value: say('EPAPER_VERSION', {
            name: say.label(template.name),
            version: template.version,
          }),
        },
      ],
    },
    formTable(template, say, [own], true),
    ...vetoTable(template, say, [
      {
        head: say('EPAPER_FINDING'),
        width: 70,
        align: 'left',
        at: (key) => noted(vetoAnswer(answers[key], say), sheet.comments[key] ?? '', say),
      },
    ]),
    ...signatures(linesOf(head).signatures, say),
  ]);
}

/** The whole form with what every group gave and what it comes to. */
export function filledForm(head: Head & { detail: EvaluationDetail }): PrintDocument {
  const { template, detail, say } = head;
  const { result, sheets } = detail;
  const groups = template.groups
    .filter(({ weight }) => weight > 0)
    .map(({ key, label, weight }): Column => ({
      head: `${say.label(label)}\n${weight}%`,
      width: 8,
      item: (item) => scored(result.items[item.key]?.byGroup[key]),
      bonus: (bonus) => scored(result.bonuses[bonus]?.byGroup[key]),
      sum: scored(result.groups.find((group) => group.key === key)?.score),
    }));
  const whole: Column = {
    head: say('EPAPER_SCORE'),
    width: 8,
    item: (item) => scored(result.items[item.key]?.score),
    bonus: (key) => scored(result.bonuses[key]?.score),
    sum: scored(result.running),
  };
  return paper(head, groups.length > 2, [
    {
      kind: 'facts',
      items: [
        { label: say('EPAPER_SUBJECT'), value: detail.row.subjectName },
        { label: say('EPAPER_CONTRACTOR'), value: detail.row.contractor?.name ?? '' },
        { label: say('EPAPER_DATE'), value: detail.row.date },
        {
          label: say('EPAPER_TEMPLATE'),
          value: say('EPAPER_VERSION', {
            name: say.label(template.name),
            version: template.version,
          }),
        },
      ],
    },
    formTable(template, say, [...groups, whole], groups.length < 2),
    ...vetoTable(
      template,
      say,
      template.groups.map(({ key, label }) => ({
        head: say.label(label),
        width: 14,
        align: 'center' as const,
        at: (veto: string) =>
          say.list(
            sheets
              .filter(({ group }) => group === key)
              .map(({ answers }) => vetoAnswer(answers?.[veto], say)),
          ) || '—',
      })),
    ),
    { kind: 'paragraph', text: gradesText(template, say) },
    ...signatures(
      sheets.map(({ group }) =>
        say('EPAPER_MEMBER', {
          group: say.label(template.groups.find(({ key }) => key === group)?.label),
        }),
      ),
      say,
    ),
  ]);
}
