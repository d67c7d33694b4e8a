import { ruleText } from '../../../shared/evaluation/rule-text';
import {
  isSection,
  TENTHS,
  type Bonus,
  type EvaluationTemplate,
  type Indicator,
  type Item,
  type Veto,
} from '../../../shared/definitions/evaluation-template';
import { columnLetter } from '../workbooks/columns';
import { dropDown, headRow, oneOf, table, type Values } from '../workbooks/tables';
import { boldStyle } from '../workbooks/workbook-style';
import { saveWorkbook } from '../workbooks/write-workbook';
import type { WrittenRow, WrittenSheet } from '../workbooks/written';
import { guideSheet } from './workbook-guide';
import {
  firstWords,
  gradeColumns,
  groupColumns,
  headRows,
  itemColumns,
  kindWords,
  LEVELS,
  NO,
  SHEETS,
  stageWords,
  subjectWords,
  useWords,
  wordOf,
  YES,
  type GradeColumn,
  type GroupColumn,
  type HeadRow,
  type ItemColumn,
  type RowKind,
} from './workbook-layout';

/** Rows beneath what is written that carry drop-down lists. */
const SPARE = 200;
/** First-level name that bonuses and vetoes stand beneath. */
const BESIDE: Record<'bonus' | 'veto', string> = { bonus: '加分项', veto: '否决项' };

const yesNo = (yes: boolean): string => (yes ? YES : NO);
const points = (tenths: number): number => tenths / TENTHS;

function headSheet(template: EvaluationTemplate | null): WrittenSheet {
  const values: Values<HeadRow> =
    template === null
      ? { spread: 40, bonusCap: 0, zero: NO, example: NO }
      : {
          name: template.name.zh,
          stage: wordOf(stageWords, template.stage),
          subject: wordOf(subjectWords, template.subject),
          fullMark: points(template.fullMark),
          bonusCap: points(template.bonusCap),
          spread: template.spread,
          zero: yesNo(template.zeroSectionFails),
          example: yesNo(template.example),
          ...(template.counts && {
            countsStage: wordOf(stageWords, template.counts.stage),
            countsWeight: template.counts.weight,
          }),
        };
  const lists: Partial<Record<HeadRow, string>> = {
    stage: oneOf(firstWords(stageWords)),
    countsStage: oneOf(firstWords(stageWords)),
    subject: oneOf(firstWords(subjectWords)),
    zero: oneOf([YES, NO]),
    example: oneOf([YES, NO]),
  };
  return {
    name: SHEETS.head,
    frozen: { rows: 1 },
    columns: [{ width: 24 }, { width: 40 }, { width: 60 }],
    rows: [
      headRow(['项目', '内容', '说明'], () => undefined),
      ...headRows.map(({ key, title, note }): WrittenRow => ({
        cells: [
          { value: title, style: boldStyle },
          { value: values[key] ?? null, style: { horizontal: 'left', wrap: true } },
          { value: note, style: { color: '656A67' } },
        ],
      })),
    ],
    dropDowns: headRows.flatMap(({ key }, at) => {
      const list = lists[key];
      return list ? [dropDown(2, [at + 2, at + 2], list)] : [];
    }),
  };
}

/** Rows of the sheet 指标: names of levels only where they begin. */
function itemValues(template: EvaluationTemplate): Values<ItemColumn>[] {
  const names = new Map(template.groups.map(({ key, label }) => [key, label.zh]));
  const asked = (
    kind: RowKind,
    { criterion, evidence, evidenceRequired, groups }: Item | Bonus | Veto,
  ): Values<ItemColumn> => ({
    kind: wordOf(kindWords, kind),
    criterion: criterion?.zh ?? '',
    evidence: evidence?.zh ?? '',
    required: yesNo(evidenceRequired),
    groups: groups.map((key) => names.get(key) ?? key).join('、'),
  });
  const rows: Values<ItemColumn>[] = [];
  const walk = (
    indicators: readonly Indicator[],
    above: Values<ItemColumn>,
    level: number,
  ): void => {
    let open = above;
    for (const indicator of indicators) {
      const named = { ...open, [LEVELS[level] ?? 'level4']: indicator.label.zh };
      open = {};
      if (isSection(indicator)) walk(indicator.children, named, level + 1);
      else
        rows.push({
          ...named,
          full: points(indicator.full),
          rule: ruleText(indicator),
          ...asked(indicator.kind, indicator),
        });
    }
  };
  walk(template.indicators, {}, 0);
  const beside = (kind: 'bonus' | 'veto', list: readonly (Bonus | Veto)[]): void => {
    list.forEach((one, at) =>
      rows.push({
        ...(at === 0 && { level1: BESIDE[kind] }),
        level2: one.label.zh,
        ...('full' in one && { full: points(one.full) }),
        ...asked(kind, one),
      }),
    );
  };
  beside('bonus', template.bonuses);
  beside('veto', template.vetoes);
  return rows;
}

/**
 * Writes a template as a workbook that reads back as the same; null writes the blank layout with
 * its explanation.
 */
export async function writeWorkbook(
  template: EvaluationTemplate | null,
  file: string,
): Promise<{ file: string }> {
  const yes = { source: oneOf([YES, NO]) };
  const groups = (template?.groups ?? []).map(({ label, weight, self }): Values<GroupColumn> => ({
    name: label.zh,
    weight,
    self: yesNo(self),
  }));
  const groupSheet = table(SHEETS.groups, groupColumns, groups, {
    lists: { self: yes },
    spare: 12 - groups.length,
  });
  const grades = (template?.grades ?? []).map(
    ({ name, from, passes, use }): Values<GradeColumn> => ({
      name: name.zh,
      from: points(from),
      passes: yesNo(passes),
      use: use === null ? '' : wordOf(useWords, use),
    }),
  );
  const gradeSheet = table(SHEETS.grades, gradeColumns, grades, {
    lists: { passes: yes, use: { source: oneOf(firstWords(useWords)) } },
    spare: 10 - grades.length,
  });
  const named = `${SHEETS.groups}!$${columnLetter(1)}$2:$${columnLetter(1)}$13`;
  const itemSheet = table(SHEETS.items, itemColumns, template ? itemValues(template) : [], {
    lists: {
      kind: { source: oneOf(firstWords(kindWords)) },
      required: yes,
      groups: { source: named, strict: false },
    },
    spare: SPARE,
    frozen: LEVELS.length,
  });
  const sheets = [guideSheet(), headSheet(template), groupSheet, gradeSheet, itemSheet];
  return saveWorkbook(sheets, file);
}
