import { Box } from '@mui/material';
import { useState } from 'react';
import { itemScore } from '../../../shared/evaluation/answer';
import type { EvaluationDetail } from '../../../shared/evaluation/record';
import {
  itemsOf,
  pointsOf,
  type EvaluationTemplate,
  type Indicator,
} from '../../../shared/definitions/evaluation-template';
import { useText } from '../../base/language';
import { entryLook } from './entry-look';
import { OwnRow } from './own-row';
import { scored } from '../../base/format';
import { ReadHeads, rowLook } from './row-cells';
import { rowsOf } from './rows-of';
import { entryKeys } from './use-keys';
import type { SheetEntry } from './use-sheet';

interface TableProps {
  template: EvaluationTemplate;
  entry: SheetEntry;
  chosen: string;
  locked: boolean;
  evidence: EvaluationDetail['evidence'];
  targets: EvaluationDetail['targets'];
  onFiles: ((item: string, files: string[]) => void) | null;
  onPast: (step: 1 | -1) => void;
}

const none: string[] = [];

/** The form of one assessor: bands, items, and the own column, the only one with fields. */
export function OwnTable({
  template,
  entry,
  chosen,
  locked,
  evidence,
  targets,
  onFiles,
  onPast,
}: TableProps) {
  const say = useText();
  const [expanded, setExpanded] = useState<string | null>(null);
  const [toggle] = useState(() => (key: string): void => {
    setExpanded((now) => (now === key ? null : key));
  });
  const questions = new Map(entry.asked.list.map((question) => [question.item.key, question]));
  const given = (indicator: Indicator): string => {
    const scores = itemsOf(indicator).map((item) => itemScore(item, entry.answers[item.key]));
    return scores.every((score) => score === null)
      ? '—'
      : scored(scores.reduce<number>((sum, score) => sum + (score ?? 0), 0));
  };
  return (
    <Box
      component="table"
      aria-label={say('EVAL_FORM')}
      onKeyDown={entryKeys(onPast)}
      sx={{ ...rowLook, ...entryLook, minWidth: 660 }}
    >
      <thead>
        <tr>
          <ReadHeads />
          <th scope="col" data-own style={{ width: 266 }}>
            {say('EVAL_OWN')}
          </th>
          <th scope="col" data-right style={{ width: 58 }}>
            {say('EVAL_SCORE')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rowsOf(template, chosen).map((row) => {
          if (row.kind === 'band' || row.kind === 'sum') {
            const indicator = row.kind === 'band' ? row.section : row.indicator;
            return (
              <tr
                key={`${row.kind} ${indicator.key}`}
                {...(row.kind === 'band'
                  ? { 'data-band': row.level }
                  : { 'data-band': 1, 'data-sum': true })}
              >
                <th scope="rowgroup" colSpan={3}>
                  {row.kind === 'band'
                    ? `${row.number} ${say.label(indicator.label)}`
                    : say('EVAL_SUM_OF', { part: say.label(indicator.label) })}
                </th>
                <td>{pointsOf(indicator.full)}</td>
                <td />
                <td>{given(indicator)}</td>
              </tr>
            );
          }
          const { key } = row.item;
          const question = questions.get(key);
          if (!question) return null;
          return (
            <OwnRow
              key={key}
              question={question}
              typed={entry.typed[key]}
              answer={entry.answers[key]}
              fault={entry.faults[key]}
              comment={entry.comments[key] ?? ''}
              files={evidence[key] ?? none}
              expanded={expanded === key}
              locked={locked}
              targets={question.kind === 'ratioBand' ? targets : (none as never)}
              onSet={entry.set}
              onComment={entry.comment}
              onToggle={toggle}
              onFiles={onFiles}
            />
          );
        })}
      </tbody>
    </Box>
  );
}
