import type { StatisticsSheet } from '../../../../shared/contract/quarter';
import type { SubmissionState } from '../../../../shared/contract/submission';
import { shortDigest } from '../../../../shared/codes/short-digest';
import { paperLines, type Paper } from '../../../../shared/definitions/papers';
import { itemLabel, itemsByKey } from '../../../../shared/domain/statistics-form';
import type { OfficeState } from '../../../../shared/domain/office';
import type { Block, PrintDocument } from '../../../../shared/print/document';
import { headOf, noteBelow } from '../../../../shared/print/heads';
import type { Finding } from '../../../../shared/rules/finding';
import { dateTime, periodName } from '../../../base/format';
import type { Say } from '../../../base/language';
import type { Language } from '../../../../shared/text';
import { cellOf, figureTables, noteMark, type NoteMarks } from './figures';

export interface ReturnPaper {
  office: Pick<OfficeState, 'name' | 'unitId' | 'division'>;
  /** What the set says of such a paper. */
  paper: Paper;
  sheet: StatisticsSheet;
  state: SubmissionState;
  findings: readonly Finding[];
  /** When it is printed, and how many papers of what is frozen came out before. */
  at: string;
  before: number;
  language: Language;
  say: Say;
}

/** What was said of figures, each with its mark, in the order of the return. */
function notesOf({ findings, sheet }: ReturnPaper): { mark: string; finding: Finding }[] {
  const order = sheet.form.items.map(({ key }) => key);
  return findings
    .filter(({ explanation }) => explanation)
    .toSorted((a, b) => order.indexOf(a.field ?? '') - order.indexOf(b.field ?? ''))
    .map((finding, at) => ({ mark: noteMark(at), finding }));
}

const marksOf = (notes: ReturnType<typeof notesOf>): NoteMarks =>
  new Map(
    notes.flatMap(({ mark, finding: { entity, id, field } }) =>
      entity === 'statistics' && field !== undefined ? [[cellOf(id, field), mark] as const] : [],
    ),
  );

/** Explanations in full, and figures of the register that were replaced. */
function saidBlocks(paper: ReturnPaper, notes: ReturnType<typeof notesOf>): Block[] {
  const { say, sheet } = paper;
  const items = itemsByKey(sheet.form);
  const names = new Map(sheet.stations.map(({ id, name }) => [id, name]));
  const replaced = Object.entries(sheet.replaced).flatMap(([station, own]) =>
    Object.entries(own).map(([key, one]) => {
      const item = items.get(key);
      const scale = 10 ** (item?.decimals ?? 0);
      return {
        cells: [
          names.get(station) ?? '',
          item ? say.label(itemLabel(item)) : key,
          one.counted === null ? '—' : String(one.counted / scale),
          String(one.value / scale),
          one.why,
        ],
      };
    }),
  );
  return [
    ...(notes.length === 0
      ? []
      : [
          { kind: 'heading', text: say('RPAPER_NOTES') } as const,
          {
            kind: 'table',
            columns: [
              { head: say('RPAPER_MARK'), width: 6, align: 'center' },
              { head: say('RPAPER_FOUND'), width: 50 },
              { head: say('RPAPER_SAID'), width: 44 },
            ],
            rows: notes.map(({ mark, finding }) => ({
              cells: [mark, say.any(finding.code, finding.params), finding.explanation ?? ''],
            })),
          } as const,
        ]),
    ...(replaced.length === 0
      ? []
      : [
          { kind: 'heading', text: say('RPAPER_REPLACED') } as const,
          {
            kind: 'table',
            columns: [
              { head: say('REVIEW_STATION'), width: 24 },
              { head: say('RPAPER_ITEM'), width: 24 },
              { head: say('RPAPER_COUNTED'), width: 10, align: 'right' },
              { head: say('RPAPER_REPORTED'), width: 10, align: 'right' },
              { head: say('RPAPER_WHY'), width: 32 },
            ],
            rows: replaced,
          } as const,
        ]),
  ];
}

/** Who signs: who filled it in and who reviewed it stand there by name, the others sign by hand. */
function signed({ paper, state, say }: ReturnPaper): Block[] {
  const names = [state.submitted?.by, state.review?.changed === 0 ? state.review.by : undefined];
  const people = paper.signatures.slice(0, 6).map((role, at) => ({
    role: say.label(role),
    ...(names[at] === undefined ? {} : { name: names[at] }),
  }));
  return people.length === 0 ? [] : [{ kind: 'signatures', people }];
}

/** What ties the paper to the package: nothing before it is frozen. */
function codeOf({ office, state, say }: ReturnPaper): Block[] {
  const { frozen, period } = state;
  if (!frozen) return [];
  const written = state.history.find((entry) => entry.period === period);
  const sequence = written?.sequence ?? state.nextSequence;
  const value = `stationbook/1 ${office.unitId} ${period} ${sequence} ${frozen.digest}`;
  return [
    {
      kind: 'qr',
      value,
      title: say('RPAPER_SHORT', { digest: shortDigest(frozen.digest) }),
      lines: [
        say('RPAPER_FROZEN', {
          division: office.division,
          period,
          sequence,
          at: dateTime(frozen.at),
        }),
        say('RPAPER_COMPARE'),
      ],
    },
  ];
}

/** Whether it is a draft, the first paper of what is frozen, or a copy, with its time. */
function standOf({ state, before, at, say }: ReturnPaper): string {
  if (!state.frozen) return say('RPAPER_DRAFT');
  return before === 0 ? say('RPAPER_ORIGINAL') : say('RPAPER_COPY', { at: dateTime(at) });
}

/**
 * The return as it is signed and sealed, A4 lying: its sections with their sums, what was said of
 * figures, who signs, room for the seal, and the code that ties it to its package.
 */
export function returnPaper(paper: ReturnPaper): PrintDocument {
  const { office, sheet, state, say, language } = paper;
  const lines = paperLines(
    paper.paper,
    { office: office.name, period: periodName(state.period, language), title: say('RPAPER_TITLE') },
    say.label,
  );
  const notes = notesOf(paper);
  const marks = marksOf(notes);
  const sections = sheet.form.sections.flatMap(({ key, label }, at): Block[] => [
    ...(at === 0 ? [] : [{ kind: 'pageBreak' } as const]),
    { kind: 'heading', text: say.label(label) },
    ...figureTables(sheet, key, { marks, say }),
  ]);
  return {
    ...headOf(lines),
    office: office.name,
    number: say('RPAPER_NUMBER', { form: sheet.form.id, version: sheet.form.version }),
    note: standOf(paper),
    landscape: true,
    blocks: [
      ...sections,
      ...saidBlocks(paper, notes),
      ...signed(paper),
      { kind: 'seals', seals: [{ name: office.name, mark: say('RPAPER_SEAL') }] },
      ...codeOf(paper),
      ...noteBelow(lines),
    ],
  };
}
