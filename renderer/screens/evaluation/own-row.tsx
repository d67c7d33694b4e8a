import { Box } from '@mui/material';
import { memo } from 'react';
import type { Failure } from '../../../shared/result';
import { bonusScore, itemScore, type Answer } from '../../../shared/evaluation/answer';
import { pointsOf } from '../../../shared/definitions/evaluation-template';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { AnswerEntry, type Target } from './entries';
import { ItemDetail } from './item-detail';
import { scored } from '../../base/format';
import { ReadCells } from './row-cells';
import { nothing, type Question, type Typed } from './typed-answers';

export interface OwnRowProps {
  question: Question;
  typed: Typed | undefined;
  answer: Answer | undefined;
  fault: Failure | undefined;
  comment: string;
  /** Ids of files; one array as long as they do not change. */
  files: string[];
  expanded: boolean;
  locked: boolean;
  targets: readonly Target[];
  onSet: (key: string, change: Partial<Typed>) => void;
  onComment: (key: string, text: string) => void;
  onToggle: (key: string) => void;
  onFiles: ((key: string, files: string[]) => void) | null;
}

/** One item of an assessor's own sheet; drawn again only when something of its own changes. */
export const OwnRow = memo(function OwnRow({
  question,
  typed,
  answer,
  fault,
  comment,
  files,
  expanded,
  locked,
  targets,
  onSet,
  onComment,
  onToggle,
  onFiles,
}: OwnRowProps) {
  const say = useText();
  const { key, label } = question.item;
  const name = say.label(label);
  const score =
    question.kind === 'bonus'
      ? bonusScore(answer)
      : question.kind === 'veto'
        ? null
        : itemScore(question.item, answer);
  const full = question.kind === 'veto' ? '' : pointsOf(question.item.full);
  const faultId = fault ? `fault-${key}` : undefined;
  return (
    <>
      <tr data-item={key}>
        <ReadCells
          question={question}
          files={files.length}
          noted={comment !== ''}
          expanded={expanded}
          onToggle={onToggle}
        />
        <td>
          <AnswerEntry
            question={question}
            typed={typed ?? nothing}
            invalid={faultId}
            locked={locked}
            targets={targets}
            onChange={(change) => {
              onSet(key, change);
            }}
          />
          {fault && (
            <Box
              id={faultId}
              role="alert"
              sx={{ mt: '2px', fontSize: textSize.small, color: token.red }}
            >
              {say.any(fault.code, { full, ...fault.params, item: name })}
            </Box>
          )}
        </td>
        <td data-right>
          <b data-score>{scored(score)}</b>
        </td>
      </tr>
      {expanded && (
        <ItemDetail
          item={key}
          name={name}
          columns={6}
          files={files}
          locked={locked}
          onFiles={onFiles}
          comment={{ text: comment, onChange: onComment }}
        />
      )}
    </>
  );
});
