import {
  bonusScore,
  itemScore,
  vetoFound,
  type Answer,
} from '../../../../shared/evaluation/answer';
import { ruleText } from '../../../../shared/evaluation/rule-text';
import {
  pointsOf,
  type EvaluationTemplate,
  type Item,
} from '../../../../shared/definitions/evaluation-template';
import { scored } from '../../../base/format';
import type { Say } from '../../../base/language';

/**
 * How an item is scored, in one line; a degree without steps takes any score up to the full mark,
 * which stands beside it.
 */
export function scoringText(item: Item, say: Say): string {
  const rule = ruleText(item, say.label);
  return rule === '' ? '' : say('EPAPER_RULE', { kind: say(`EVAL_KIND_${item.kind}`), rule });
}

/** Criterion and rule of an item: what an assessor reads beside the field. */
export const criterionText = (item: Item, say: Say): string =>
  [item.criterion ? say.label(item.criterion) : '', scoringText(item, say)]
    .filter((part) => part !== '')
    .join('\n');

export const itemAnswer = (item: Item, answer: Answer | undefined): string =>
  scored(itemScore(item, answer));
export const bonusAnswer = (answer: Answer | undefined): string => scored(bonusScore(answer));
export const vetoAnswer = (answer: Answer | undefined, say: Say): string => {
  const found = vetoFound(answer);
  return found === null ? '—' : say(found ? 'EPAPER_FOUND' : 'EPAPER_NOT_FOUND');
};

/** 优秀 90 分及以上、…、不合格 60 分以下. */
export function gradesText({ grades }: EvaluationTemplate, say: Say): string {
  const falling = [...grades].sort((a, b) => b.from - a.from);
  const words = falling.map(({ name, from }, at) => {
    const above = falling[at - 1];
    return from === 0 && above
      ? say('EPAPER_GRADE_BELOW', { grade: say.label(name), below: pointsOf(above.from) })
      : say('EPAPER_GRADE_FROM', { grade: say.label(name), from: pointsOf(from) });
  });
  return say('EPAPER_GRADES', { grades: words });
}

export const lowestGrade = ({ grades }: EvaluationTemplate, say: Say): string =>
  say.label([...grades].sort((a, b) => a.from - b.from)[0]?.name);
