import { failure } from '../../../shared/result';
import type { CellProblem } from '../../../shared/contract/evaluation';
import {
  templateProblems,
  type TemplateProblem,
} from '../../../shared/evaluation/template-problems';
import type {
  AssessorGroup,
  EvaluationTemplate,
  Grade,
} from '../../../shared/definitions/evaluation-template';
import type { Sheet } from '../workbooks/sheet';
import { readWorkbook, shownSheets } from '../workbooks/workbook';
import { Found, linesOf, namedRows, sheetOf } from './workbook-cells';
import type { Line } from '../workbooks/tables';
import { readItems, type Place } from './workbook-items';
import {
  firstWords,
  gradeColumns,
  groupColumns,
  headRows,
  itemColumns,
  SHEETS,
  stageWords,
  subjectWords,
  useWords,
  type GroupColumn,
  type HeadRow,
  type ItemColumn,
  type Words,
} from './workbook-layout';

const MOST_GROUPS = 12;
const MOST_GRADES = 10;
/** Difference that a template of ours warns of, where the workbook names none. */
const SPREAD = 40;

/** Where what a template problem speaks of stands in the workbook. */
interface Places {
  head: Line<HeadRow> | null;
  groups: ReadonlyMap<string, Line<GroupColumn>>;
  items: ReadonlyMap<string, Place>;
}

const WHOLE: Readonly<Record<string, (places: Places) => string | undefined>> = {
  TEMPLATE_UNNAMED: ({ head }) => head?.place('name'),
  TEMPLATE_SUM: ({ head }) => head?.place('fullMark'),
  TEMPLATE_BONUS_CAP: ({ head }) => head?.place('bonusCap'),
  TEMPLATE_COUNTS: ({ head }) => head?.place('countsWeight'),
  TEMPLATE_EMPTY: () => `${SHEETS.items}!A2`,
  TEMPLATE_GROUPS_MISSING: () => `${SHEETS.groups}!A2`,
  TEMPLATE_WEIGHTS: () => `${SHEETS.groups}!B2`,
  TEMPLATE_GRADES_GAP: () => `${SHEETS.grades}!B2`,
  TEMPLATE_GRADES_TWICE: () => `${SHEETS.grades}!A2`,
  TEMPLATE_GRADES_ABOVE: () => `${SHEETS.grades}!B2`,
  TEMPLATE_GRADES_PASS: () => `${SHEETS.grades}!C2`,
};

/** Columns of an indicator's row that a problem is about; the others are about its name. */
const columnOf = (code: string): ItemColumn | null =>
  /^TEMPLATE_(PARTS|DEGREE|BANDS|DEDUCTIONS)_/.test(code)
    ? 'rule'
    : code === 'TEMPLATE_ITEM_WORTHLESS'
      ? 'full'
      : code === 'TEMPLATE_GROUP_UNKNOWN'
        ? 'groups'
        : null;

function cellOf({ code, at }: TemplateProblem, places: Places): string | undefined {
  const item = places.items.get(at ?? '');
  if (item) return item.line.place(columnOf(code) ?? item.level);
  const group = places.groups.get(at ?? '');
  return group
    ? group.place(code === 'TEMPLATE_GROUP_WEIGHTLESS' ? 'weight' : 'name')
    : WHOLE[code]?.(places);
}

function readGroups(
  sheet: Sheet | null,
  found: Found,
): { groups: AssessorGroup[]; lines: Map<string, Line<GroupColumn>> } {
  const named = sheet
    ? linesOf(sheet, groupColumns, found).filter(
        (line) => line.text('name') !== '' && !/^合计/.test(line.text('name')),
      )
    : [];
  const rows = found.few(named, MOST_GROUPS, named[MOST_GROUPS]?.place('name') ?? '');
  return {
    groups: rows.map((line, at) => ({
      key: `g${at + 1}`,
      label: { zh: found.name(line, 'name'), en: '' },
      weight: found.percent(line, 'weight') ?? 0,
      self: found.yes(line, 'self'),
    })),
    lines: new Map(rows.map((line, at) => [`g${at + 1}`, line])),
  };
}

function readGrades(sheet: Sheet | null, found: Found): Grade[] {
  const named = sheet
    ? linesOf(sheet, gradeColumns, found).filter((line) => line.text('name') !== '')
    : [];
  return found.few(named, MOST_GRADES, named[MOST_GRADES]?.place('name') ?? '').map((line) => {
    const from = found.mark(line, 'from');
    if (from === null && line.text('from') === '')
      found.report(line.place('from'), { code: 'TEMPLATE_CELL_MARK', params: { value: '' } });
    return {
      name: { zh: found.name(line, 'name'), en: '' },
      from: from ?? 0,
      passes: found.yes(line, 'passes'),
      use: found.word(line, 'use', useWords, 'TEMPLATE_CELL_USE'),
    };
  });
}

/** The counted stage with its weight; null where none is named. */
function countsOf(head: Line<HeadRow>, found: Found): EvaluationTemplate['counts'] {
  const stage = found.word(head, 'countsStage', stageWords, 'TEMPLATE_CELL_STAGE');
  return stage && { stage, weight: found.percent(head, 'countsWeight') ?? 0 };
}

/** A word that a template cannot be without; asked for at its cell where it is missing. */
function required<T extends string>(
  head: Line<HeadRow>,
  key: HeadRow,
  [words, code]: readonly [Words<T>, 'TEMPLATE_CELL_STAGE' | 'TEMPLATE_CELL_SUBJECT'],
  otherwise: T,
  found: Found,
): T {
  const value = found.word(head, key, words, code);
  if (value === null && head.text(key) === '')
    found.report(head.place(key), failure(code, { value: '', choices: firstWords(words) }));
  return value ?? otherwise;
}

type Head = Omit<
  EvaluationTemplate,
  'id' | 'version' | 'indicators' | 'bonuses' | 'vetoes' | 'groups' | 'grades'
>;

/** What the first sheet says of the whole template; `sum` is its full mark where none is named. */
function readHead(head: Line<HeadRow> | null, sum: number, found: Found): Head {
  if (!head)
    return {
      name: { zh: '', en: '' },
      example: false,
      stage: 'yearly',
      subject: 'station',
      fullMark: sum,
      bonusCap: 0,
      zeroSectionFails: false,
      spread: SPREAD,
      counts: null,
    };
  return {
    name: { zh: found.name(head, 'name'), en: '' },
    example: found.yes(head, 'example'),
    stage: required(head, 'stage', [stageWords, 'TEMPLATE_CELL_STAGE'], 'yearly', found),
    subject: required(head, 'subject', [subjectWords, 'TEMPLATE_CELL_SUBJECT'], 'station', found),
    fullMark: found.mark(head, 'fullMark') ?? sum,
    bonusCap: found.mark(head, 'bonusCap') ?? 0,
    zeroSectionFails: found.yes(head, 'zero'),
    spread: found.percent(head, 'spread') ?? SPREAD,
    counts: countsOf(head, found),
  };
}

/**
 * Reads a template from a workbook of the described layout, as version 1 with an id of its own;
 * nothing is kept. What cannot be read is left out and reported at its cell, and so is what keeps
 * the template from being published.
 * @throws Refusal IMPORT_NOT_XLSX, IMPORT_UNREADABLE
 */
export async function readTemplate(
  file: string,
  newId: () => string,
): Promise<{ template: EvaluationTemplate; problems: CellProblem[] }> {
  const sheets = shownSheets(await readWorkbook(file));
  const found = new Found();
  const headSheet = sheetOf(sheets, SHEETS.head, found);
  const head = headSheet && namedRows(headSheet, headRows);
  const { groups, lines } = readGroups(sheetOf(sheets, SHEETS.groups, found), found);
  const grades = readGrades(sheetOf(sheets, SHEETS.grades, found), found);
  const itemSheet = sheetOf(sheets, SHEETS.items, found);
  const { indicators, bonuses, vetoes, places } = readItems(
    itemSheet ? linesOf(itemSheet, itemColumns, found) : [],
    groups,
    found,
  );
  const sum = indicators.reduce((total, { full }) => total + full, 0);
  const template: EvaluationTemplate = {
    id: newId(),
    version: '1',
    ...readHead(head, sum, found),
    indicators,
    bonuses,
    vetoes,
    groups,
    grades,
  };
  for (const problem of templateProblems(template)) {
    const line = places.get(problem.at ?? '')?.line;
    // What an item of an unknown kind lacks follows from that, and so does the name from a sheet
    // that is missing.
    if (
      (line && found.has(line.place('kind'))) ||
      (!headSheet && problem.code === 'TEMPLATE_UNNAMED')
    )
      continue;
    const cell = cellOf(problem, { head, groups: lines, items: places });
    if (cell) found.report(cell, problem, problem.at);
    else found.problems.push(problem);
  }
  return { template, problems: found.problems };
}
