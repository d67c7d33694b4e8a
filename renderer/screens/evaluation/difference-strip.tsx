import { Button } from '@mui/material';
import type { EvaluationDetail } from '../../../shared/evaluation/record';
import { scoredQuestions } from '../../../shared/evaluation/template';
import { useText } from '../../base/language';
import { Strip } from './layout';
import { scored } from '../../base/format';

/** The strip beneath the form: how far apart the current item lies, and where to write what was settled. */
export function DifferenceStrip({
  detail,
  item,
  apart,
  onSettle,
}: {
  detail: EvaluationDetail;
  item: string | null;
  apart: boolean;
  onSettle: ((key: string) => void) | null;
}) {
  const say = useText();
  const { template, result, settled } = detail;
  const question = scoredQuestions(template).find(({ key }) => key === item);
  if (!question || item === null) return null;
  const found = result.items[item] ?? result.bonuses[item];
  const given = template.groups
    .flatMap(({ key, label }) => {
      const score = found?.byGroup[key];
      return score == null ? [] : [{ group: say.label(label), score }];
    })
    .sort((a, b) => b.score - a.score);
  const [highest, lowest] = [given[0], given.at(-1)];
  if (!highest || !lowest) return null;
  const name = say.label(question.label);
  const kept = settled[item];
  const open = apart && !kept;
  const title =
    given.length < 2 || highest.score === lowest.score
      ? say('EVAL_AGREED', { item: name, score: scored(highest.score) })
      : say('EVAL_DIFFERENCE', {
          item: name,
          high: highest.group,
          highScore: scored(highest.score),
          low: lowest.group,
          lowScore: scored(lowest.score),
          difference: scored(highest.score - lowest.score),
        });
  const text = kept
    ? kept.score === null
      ? say('EVAL_OPINION_BY', { by: kept.by, opinion: kept.opinion })
      : say('EVAL_SETTLED_BY', { score: scored(kept.score), by: kept.by, opinion: kept.opinion })
    : apart
      ? say('EVAL_APART_TEXT', { spread: template.spread })
      : undefined;
  return (
    <Strip
      tone={open ? 'attention' : 'neutral'}
      title={title}
      {...(text === undefined ? {} : { text })}
    >
      {onSettle && (
        <Button
          variant="outlined"
          onClick={() => {
            onSettle(item);
          }}
        >
          {say(kept ? 'EVAL_EDIT_OPINION' : 'EVAL_WRITE_OPINION')}
        </Button>
      )}
    </Strip>
  );
}
