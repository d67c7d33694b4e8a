import type { ImportKind, ImportPreview } from '../../../shared/contract/import';
import { nounOf, workbookNouns, type WorkbookKind } from '../../../shared/domain/nouns';
import type { StatisticsForm } from '../../../shared/domain/statistics-form';
import { subjectsIn } from './exam-subjects';
import { headedItem, headOf } from './figure-heads';
import { saysInPost } from './in-post';
import { isPart, isParted } from './parted-heads';
import { isPersonal, ofAnother } from './other-persons';
import {
  headingIndex,
  isIgnoredHeading,
  isTownship,
  looseHeading,
  nounTargets,
  STATION,
  statisticsTargets,
  type ColumnTarget,
} from './kinds';
import { isTakenIn, ownFields } from './own-headings';
import { isAboutFilling, sharingItems, statisticsField } from './statistics-headings';
import { cellText, columnsFilled, type Cell, type SheetRow } from '../workbooks/sheet';

export type Column = ImportPreview['sheets'][number]['columns'][number];

/**
 * What the clerk or an earlier import said about headings: heading (or column number) → field, null
 * to leave it out.
 */
export type Answers = Record<string, string | null>;

/** What is known of headings before a sheet is read. */
export interface Known {
  /** The stations' return, which names the items of statistics. */
  form: StatisticsForm;
  /** What the office says that headings of a kind mean. */
  answersFor: (kind: ImportKind) => Answers;
}

/** What a lower heading calls all of what the upper one names. */
const SUM = /^(总数|总人数|总计|合计|小计|数量|人数|个数)$/;

/** Titles and notes may stand above the header, but not for longer than this. */
const LOOK = 30;
/** Longest text of a heading or title; what is longer is a note or no text at all. */
const LONGEST = 200;

/** So many items side by side are a header without a column for the station. */
const LEAST_ITEMS = 3;

/** A header: where it stands, how many rows it has, and what its columns mean. */
export interface Candidate {
  kind: ImportKind;
  index: number;
  depth: 1 | 2;
  columns: Column[];
  score: number;
}

const isTime = (text: string): boolean => {
  const is = headOf(text)?.is;
  return is === 'month' || is === 'sum' || is === 'quarter';
};

/** A heading as it is shown, and its lower part where it has two: 职业资格·等级, 等级. */
interface Heading {
  column: number;
  whole: string;
  low: string;
  /** The lower part before the upper one: 单位会员数 of 会员数·单位; 总数 is that of the upper one. */
  turned: string;
  /** The upper part stands over a column further left, and no merge says how far it reaches. */
  carried: boolean;
}

function headingsAt(rows: readonly SheetRow[], index: number, depth: 1 | 2): Heading[] {
  const of = rows.slice(index, index + depth);
  const [first = [], second = []] = of.map(({ cells }) => cells);
  const headings: Heading[] = [];
  let group = '';
  let before = 0;
  const heading = (cell: Cell | undefined): string => {
    const text = cellText(cell);
    return text.length > LONGEST ? '' : text;
  };
  for (const column of columnsFilled(of)) {
    // A group ends where a column has nothing.
    if (column > before + 1) group = '';
    before = column;
    let top = heading(first[column]);
    const low = heading(second[column]);
    // A head that is not merged over all that stands below it, such as months or money.
    const carried = top === '' && low !== '' && group !== '';
    if (carried) top = group;
    else group = top;
    const parts = [top, low].filter((part, at, all) => part !== '' && part !== all[at - 1]);
    headings.push({
      column,
      whole: parts.join('·'),
      low: parts.at(-1) ?? '',
      turned: top !== low && SUM.test(low) ? top : parts.toReversed().join(''),
      carried,
    });
  }
  return headings;
}

/**
 * What the headings of a list that was written here mean: column → field, null for what is counted
 * and therefore not taken in; nothing where the headings are another's.
 */
function ownMeanings(kind: ImportKind, headings: readonly Heading[]): Map<number, string | null> {
  if (kind === 'statistics') return new Map();
  const noun = workbookNouns[kind];
  const filled = headings.filter(({ whole }) => whole !== '');
  const own = ownFields(
    noun,
    filled.map(({ whole }) => whole),
  );
  return new Map(
    filled.flatMap(({ column }, at) => {
      const key = own?.[at] ?? null;
      const field = key === null ? undefined : nounOf(noun).fields[key];
      return field ? [[column, isTakenIn(field) ? key : null] as const] : [];
    }),
  );
}

/** Whether nobody has to say what a column is: it numbers rows, or says what is understood apart. */
const needsNoField = (kind: ImportKind, heading: string): boolean =>
  isIgnoredHeading(heading) ||
  (kind === 'statistics' ? isAboutFilling(heading) : saysInPost(workbookNouns[kind], heading));

function columnsOf(
  kind: ImportKind,
  headings: readonly Heading[],
  find: (heading: string) => string | null,
  answers: Answers,
): Column[] {
  const taken = new Set<string>();
  const columns: Column[] = [];
  let another = false;
  const own = ownMeanings(kind, headings);
  // A head over several columns often only groups them: 联系方式·手机号. Over figures it says whose.
  const meant = ({ whole, low, turned, carried }: Heading): string | null =>
    find(whole) ??
    (kind === 'statistics' ? (carried ? find(low) : null) : (find(turned) ?? find(low)));
  headings.forEach((parts) => {
    const { column } = parts;
    const reaches = !parts.carried || find(parts.whole) !== null || isTime(parts.low);
    const heading = reaches ? parts.whole : parts.low;
    if (heading === '') return;
    const keys = [heading, String(column), looseHeading(heading)].filter((key) => key in answers);
    const answered = keys.length > 0;
    const answer = keys.map((key) => answers[key]).find((field) => field !== null);
    const written = own.get(column);
    const found = written === undefined ? meant(parts) : written;
    another = ofAnother(heading) || (another && (found === null || isPersonal(kind, found)));
    const field = answered ? (answer ?? null) : another ? null : found;
    // A field is taken from the first column that names it; where that one is empty, from the next.
    const second = field !== null && taken.has(field);
    if (field !== null) taken.add(field);
    columns.push({
      column,
      heading,
      field,
      second,
      sure: answered || field !== null || written === null || needsNoField(kind, heading),
    });
  });
  return kind === 'statistics' ? stationFirst(columns) : columns;
}

/** A column of stations goes before one of their townships. */
function stationFirst(columns: Column[]): Column[] {
  const named = columns.filter(({ field }) => field === STATION);
  const own = named.find(({ heading }) => !isTownship(heading));
  const first = named.find(({ heading }) => isTownship(heading));
  if (!own || !first || own.second === false) return columns;
  return columns.map((column) =>
    column === own
      ? { ...column, second: false }
      : column === first
        ? { ...column, field: null, sure: true, second: false }
        : column,
  );
}

interface Finder {
  find: (heading: string) => string | null;
  required: string[];
  keys: Set<string>;
}
const ofNouns = new Map<WorkbookKind, Finder>();
const ofForms = new WeakMap<StatisticsForm, Finder>();

const finder = (targets: readonly ColumnTarget[], find: Finder['find']): Finder => ({
  find,
  required: targets.filter((target) => target.required).map((target) => target.key),
  keys: new Set(targets.map((target) => target.key)),
});

/** A group above a heading that says whose it is: 社工证情况·等级 is 社工证等级. */
const OF_GROUP = /(基本)?(信息|情况|资料|概况)·(?=[^·]+$)/;
const underGroups =
  (find: Finder['find']): Finder['find'] =>
  (heading) =>
    find(heading) ?? (OF_GROUP.test(heading) ? find(heading.replace(OF_GROUP, '')) : null);

function ofNoun(kind: WorkbookKind): Finder {
  const known = ofNouns.get(kind);
  if (known) return known;
  const targets = nounTargets(kind);
  const made = finder(targets, underGroups(headingIndex(targets)));
  ofNouns.set(kind, made);
  return made;
}

function ofForm(form: StatisticsForm): Finder {
  const known =
    ofForms.get(form) ??
    finder(statisticsTargets(form), (heading) => statisticsField(form, heading));
  ofForms.set(form, known);
  return known;
}

/** The field that a heading of a noun's workbook means; null where nobody knows it. */
export const fieldHeaded = (kind: WorkbookKind, heading: string): string | null =>
  ofNoun(kind).find(heading);

/**
 * Every row of a sheet's first ones that may be the header of a kind.
 * @param nameless so many known headings are enough where none of them is required
 */
export function candidates(
  sheet: readonly SheetRow[],
  kind: ImportKind,
  { form, answersFor }: Known,
  nameless = Infinity,
): Candidate[] {
  const { find, required, keys } = kind === 'statistics' ? ofForm(form) : ofNoun(kind);
  const answers = answersFor(kind);
  const valid = Object.fromEntries(
    Object.entries(answers).filter(([, field]) => field === null || keys.has(field)),
  );
  const found: Candidate[] = [];
  const rows = sheet.slice(0, LOOK);
  rows.forEach((row, index) => {
    for (const depth of [1, 2] as const) {
      const columns = columnsOf(kind, headingsAt(rows, index, depth), find, valid);
      const next = rows[index + 1];
      if (depth === 1 && kind === 'statistics' && isParted(row, columns, next)) continue;
      if (depth === 2 && kind !== 'statistics')
        if (!sharesCells(row, next) && !isLowerHeader(row, next, columns)) continue;
      const fields = columns.flatMap(({ field, second }) => (second ? [] : (field ?? [])));
      const named = fields.filter((field) => required.includes(field)).length;
      // At least two known headings, one of them required, or items of a station that is named
      // once for all; a two-row header must beat the single row. A heading that several items share
      // is known, only not which of them it is.
      const enough = named > 0 ? 2 : kind === 'statistics' ? LEAST_ITEMS : nameless;
      const fit =
        named > 0 && fields.length < enough
          ? columns.some(
              ({ heading }) => isShared(kind, heading, form) || isPart(kind, heading, find),
            )
          : fields.length >= enough;
      if (fit)
        found.push({
          kind,
          index,
          depth,
          columns,
          score:
            fields.length +
            named * 0.5 -
            (required.length - named) -
            depth * 0.1 -
            index * 0.001 +
            (depth === 2 ? monthsIn(kind, columns) : 0) +
            (kind === 'exams' ? subjectsIn(columns) : 0),
        });
    }
  });
  return found;
}

const isShared = (kind: ImportKind, heading: string, form: StatisticsForm): boolean =>
  kind === 'statistics' && sharingItems(form, heading).length > 0;

/** Months or quarters under or over items tell a header of two rows from a title or the first figures. */
function monthsIn(kind: ImportKind, columns: readonly Column[]): number {
  if (kind !== 'statistics') return 0;
  const months = columns.flatMap(({ field, heading }): (number | string)[] => {
    const head = field === null ? null : headedItem(heading).head;
    if (head?.is === 'month') return [head.month];
    return head?.is === 'quarter' && head.quarter !== null ? [`Q${head.quarter}`] : [];
  });
  return new Set(months).size > 1 ? months.length : 0;
}

/**
 * Whether the lower of two rows that share no cell is part of the header all the same: it has only
 * words, leaves some heads of the upper row alone, and most of what it says is known as headings.
 */
function isLowerHeader(
  first: SheetRow,
  second: SheetRow | undefined,
  columns: readonly Column[],
): boolean {
  if (!second) return false;
  const filled = second.cells.flatMap((cell, at) => (cellText(cell) === '' ? [] : [at]));
  const known = columns.filter(({ column, field }) => field !== null && filled.includes(column));
  return (
    filled.length > 1 &&
    filled.every((at) => typeof second.cells[at] === 'string') &&
    first.cells.some((cell, at) => cellText(cell) !== '' && !filled.includes(at)) &&
    known.length * 2 > filled.length
  );
}

/** Two header rows share at least one heading, because a cell is merged over both. */
function sharesCells(first: SheetRow | undefined, second: SheetRow | undefined): boolean {
  return (
    first !== undefined &&
    second !== undefined &&
    first.cells.some(
      (cell, i) => cellText(cell) !== '' && cellText(cell) === cellText(second.cells[i]),
    )
  );
}
