import { Button } from '@mui/material';
import type { EvaluationDetail } from '../../../shared/evaluation/record';
import { scoredQuestions } from '../../../shared/definitions/evaluation-template';
import { useText, type Say } from '../../base/language';
import { Strip } from './layout';
import { scored } from '../../base/format';

interface Given {
  group: string;
  score: number;
}

/** What the groups gave, the highest first; tenths of a point. */
const givenBy = ({ template, result }: EvaluationDetail, item: string, say: Say): Given[] => {
  const found = result.items[item] ?? result.bonuses[item];
  return template.groups
    .flatMap(({ key, label }) => {
      const score = found?.byGroup[key];
      return score == null ? [] : [{ group: say.label(label), score }];
    })
    .sort((a, b) => b.score - a.score);
};

function titleOf(say: Say, name: string, highest: Given, lowest: Given): string {
  if (highest.score === lowest.score)
    return say('EVAL_AGREED', { item: name, score: scored(highest.score) });
  return say('EVAL_DIFFERENCE', {
    item: name,
    high: highest.group,
    highScore: scored(highest.score),
    low: lowest.group,
    lowScore: scored(lowest.score),
    difference: scored(highest.score - lowest.score),
  });
}

/** What was settled, or that it has to be talked about. */
function textOf(
  say: Say,
  { template, settled }: EvaluationDetail,
  item: string,
  apart: boolean,
): string | undefined {
  const kept = settled[item];
  if (!kept) return apart ? say('EVAL_APART_TEXT', { spread: template.spread }) : undefined;
  const { score, by, opinion } = kept;
  return score === null
    ? say('EVAL_OPINION_BY', { by, opinion })
    : say('EVAL_SETTLED_BY', { score: scored(score), by, opinion });
}

interface StripProps {
  detail: EvaluationDetail;
  item: string | null;
  apart: boolean;
  onSettle: ((key: string) => void) | null;
}

/**
 * The strip beneath the form: how far apart the current item lies, and where to write what was
 * settled.
 */
export function DifferenceStrip({ detail, item, apart, onSettle }: StripProps) {
  const say = useText();
  const question = scoredQuestions(detail.template).find(({ key }) => key === item);
  if (!question || item === null) return null;
  const given = givenBy(detail, item, say);
  const [highest, lowest] = [given[0], given.at(-1)];
  if (!highest || !lowest) return null;
  const kept = detail.settled[item];
  const text = textOf(say, detail, item, apart);
  return (
    <Strip
      tone={apart && !kept ? 'attention' : 'neutral'}
      title={titleOf(say, say.label(question.label), highest, lowest)}
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
