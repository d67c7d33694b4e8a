import { Box } from '@mui/material';
import { useMemo, useState } from 'react';
import { withoutAbsent } from '../../../shared/evaluation/absent';
import { bonusScore, itemScore } from '../../../shared/evaluation/answer';
import type { EvaluationDetail, Sheet } from '../../../shared/evaluation/record';
import { scoreEvaluation, type Agreed } from '../../../shared/evaluation/scoring';
import {
  isSection,
  numbered,
  pointsOf,
  type AssessorGroup,
  type EvaluationTemplate,
} from '../../../shared/definitions/evaluation-template';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { ItemDetail } from './item-detail';
import { outliers } from './outliers';
import { scored } from '../../base/format';
import { ReadCells, ReadHeads, rowLook } from './row-cells';
import { rowsOf } from './rows-of';
import { askedIn, type Question } from './typed-answers';

interface TableProps {
  detail: EvaluationDetail;
  chosen: string;
  apart: ReadonlySet<string>;
  /** The item whose strip is shown. */
  current: string | null;
  locked: boolean;
  onCurrent: (key: string) => void;
  onFiles: (item: string, files: string[]) => void;
}

/**
 * Scores of every level of indicators by groups and in all, exact: each level stands as a
 * first-level one in a template of its own.
 */
function useSums({ template, sheets, settled, absent }: EvaluationDetail) {
  return useMemo(() => {
    const indicators = numbered(template.indicators)
      .map(({ indicator }) => indicator)
      .filter(isSection);
    const agreed: Agreed = Object.fromEntries(
      Object.entries(settled).flatMap(([key, one]) =>
        one?.score == null ? [] : [[key, { score: one.score }]],
      ),
    );
    const of = (form: EvaluationTemplate, given: readonly Sheet[], by: Agreed) =>
      new Map(
        scoreEvaluation(
          { ...form, indicators, bonuses: [], vetoes: [], counts: null },
          given.map(({ group, answers }) => ({ group, answers: answers ?? {} })),
          by,
        ).sections.map(({ key, score }) => [key, score]),
      );
    return {
      all: of(withoutAbsent(template, absent), sheets, agreed),
      groups: new Map(
        withoutAbsent(template, absent).groups.map((group) => [
          group.key,
          of({ ...template, groups: [{ ...group, weight: 100 }] }, sheets, {}),
        ]),
      ),
    };
  }, [template, sheets, settled, absent]);
}

/** What each assessor gave at an item and said about it. */
function Given({ detail, question }: { detail: EvaluationDetail; question: Question }) {
  const say = useText();
  const { key } = question.item;
  const settled = detail.settled[key];
  return (
    <Box
      component="ul"
      aria-label={say('EVAL_GIVEN', { item: say.label(question.item.label) })}
      sx={{ m: 0, p: 0, listStyle: 'none', fontSize: textSize.dense, lineHeight: '20px' }}
    >
      {detail.sheets.map((sheet) => {
        const answer = sheet.answers?.[key];
        const score =
          question.kind === 'bonus'
            ? bonusScore(answer)
            : question.kind === 'veto'
              ? null
              : itemScore(question.item, answer);
        const assessor = say('EVAL_ASSESSOR_OF', {
          group: say.label(
            detail.template.groups.find((group) => group.key === sheet.group)?.label,
          ),
          assessor: sheet.assessor,
        });
        const comment = sheet.comments[key];
        return (
          <li key={sheet.id}>
            <b>{scored(score)}</b>
            {'\u2003'}
            {comment ? say('FRAME_PAIR', { name: assessor, text: comment }) : assessor}
          </li>
        );
      })}
      {settled && (
        <Box component="li" sx={{ color: token.teal }}>
          {settled.score === null
            ? say('EVAL_OPINION_BY', { by: settled.by, opinion: settled.opinion })
            : say('EVAL_SETTLED_BY', {
                score: scored(settled.score),
                by: settled.by,
                opinion: settled.opinion,
              })}
        </Box>
      )}
    </Box>
  );
}

type Part = Extract<ReturnType<typeof rowsOf>[number], { kind: 'band' | 'sum' }>;

const indicatorOf = (row: Part) => (row.kind === 'band' ? row.section : row.indicator);
const keyOfPart = (row: Part): string => `${row.kind} ${indicatorOf(row).key}`;

interface SumRowProps {
  row: Part;
  groups: readonly AssessorGroup[];
  sums: ReturnType<typeof useSums>;
}

/** The head or the foot of a part of the form, with what its items come to. */
function SumRow({ row, groups, sums }: SumRowProps) {
  const say = useText();
  const indicator = indicatorOf(row);
  const name = say.label(indicator.label);
  return (
    <tr
      {...(row.kind === 'band' ? { 'data-band': row.level } : { 'data-band': 1, 'data-sum': true })}
    >
      <th scope="rowgroup" colSpan={3}>
        {row.kind === 'band' ? `${row.number} ${name}` : say('EVAL_SUM_OF', { part: name })}
      </th>
      <td>{pointsOf(indicator.full)}</td>
      {groups.map(({ key }) => (
        <td key={key}>{scored(sums.groups.get(key)?.get(indicator.key))}</td>
      ))}
      <td>{scored(sums.all.get(indicator.key))}</td>
    </tr>
  );
}

/**
 * All sheets laid open: what every group gave beside each other, differences tinted, and what it
 * comes to.
 */
export function OpenTable({
  detail,
  chosen,
  apart,
  current,
  locked,
  onCurrent,
  onFiles,
}: TableProps) {
  const say = useText();
  const { template, result, evidence, settled } = detail;
  const [expanded, setExpanded] = useState<string | null>(null);
  const sums = useSums(detail);
  const questions = useMemo(
    () => new Map(askedIn(template).list.map((question) => [question.item.key, question])),
    [template],
  );
  const groups = template.groups.filter(({ weight }) => weight > 0 || template.groups.length === 1);
  const columns = 5 + groups.length;
  return (
    <Box
      component="table"
      aria-label={say('EVAL_FORM')}
      sx={{ ...rowLook, minWidth: 470 + groups.length * 58 }}
    >
      <thead>
        <tr>
          <ReadHeads />
          {groups.map(({ key, label, weight }) => (
            <th scope="col" key={key} data-right style={{ width: 58 }}>
              {say.label(label)}
              <br />
              <small style={{ display: 'inline' }}>{weight}%</small>
            </th>
          ))}
          <th scope="col" data-right style={{ width: 64 }}>
            {say('EVAL_SCORE')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rowsOf(template, chosen, apart).map((row) => {
          if (row.kind === 'band' || row.kind === 'sum') {
            return <SumRow key={keyOfPart(row)} row={row} groups={groups} sums={sums} />;
          }
          const { key } = row.item;
          const question = questions.get(key);
          const found = result.items[key] ?? result.bonuses[key];
          if (!question || !found) return null;
          const far = apart.has(key) ? outliers(found.byGroup) : null;
          const noted = detail.sheets.some(({ comments }) => (comments[key] ?? '') !== '');
          return [
            <tr
              key={key}
              data-item={key}
              data-current={current === key || undefined}
              onClick={() => {
                onCurrent(key);
              }}
              onFocus={() => {
                onCurrent(key);
              }}
            >
              <ReadCells
                question={question}
                files={(evidence[key] ?? []).length}
                noted={noted}
                expanded={expanded === key}
                onToggle={() => {
                  setExpanded(expanded === key ? null : key);
                }}
              />
              {groups.map((group) => (
                <td key={group.key} data-right data-apart={far?.has(group.key) || undefined}>
                  {scored(found.byGroup[group.key])}
                </td>
              ))}
              <td data-right>
                <b data-score>{scored(found.score)}</b>
                {settled[key] && (
                  <small>
                    {say(settled[key].score === null ? 'EVAL_HAS_OPINION' : 'EVAL_SETTLED')}
                  </small>
                )}
              </td>
            </tr>,
            expanded === key && (
              <ItemDetail
                key={`${key} detail`}
                item={key}
                name={say.label(question.item.label)}
                columns={columns}
                files={evidence[key] ?? []}
                locked={locked}
                onFiles={onFiles}
              >
                <Given detail={detail} question={question} />
              </ItemDetail>
            ),
          ];
        })}
      </tbody>
    </Box>
  );
}
