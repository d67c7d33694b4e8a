import { expect, it } from 'vitest';
import { shippedSet } from '../../../shared/definitions/shipped';
import { templateOf } from '../../../shared/evaluation/own';
import { scoreEvaluation } from '../../../shared/evaluation/scoring';
import {
  allItems,
  itemsOf,
  type EvaluationTemplate,
  type Indicator,
} from '../../../shared/definitions/evaluation-template';
import { templateProblems } from '../../../shared/evaluation/template-problems';

const stationYearly = shippedSet.evaluations.find(
  ({ id }) => id === 'station-yearly',
) as EvaluationTemplate;

/** Casework is asked of the third party alone, one veto of the centre alone. */
const split: EvaluationTemplate = {
  ...stationYearly,
  indicators: stationYearly.indicators.map((section): Indicator =>
    section.key === 'service' && 'children' in section
      ? {
          ...section,
          children: section.children.map((part) =>
            part.key === 'casework' && 'children' in part
              ? {
                  ...part,
                  children: part.children.map((item) =>
                    'kind' in item ? { ...item, groups: ['thirdParty'] } : item,
                  ),
                }
              : part,
          ),
        }
      : section,
  ),
  vetoes: stationYearly.vetoes.map((veto) =>
    veto.key === 'misuse' ? { ...veto, groups: ['centre'] } : veto,
  ),
};

it('asks a group for everything that no other group is named for', () => {
  const own = templateOf(stationYearly, 'township');
  expect(own.fullMark).toBe(1000);
  expect(allItems(own).map(({ key }) => key)).toEqual(
    allItems(stationYearly).map(({ key }) => key),
  );
  expect(own.groups).toEqual([{ ...stationYearly.groups[1], weight: 100 }]);
});

it('leaves out what others are asked, with the levels beneath which nothing is left', () => {
  const own = templateOf(split, 'township');
  const service = own.indicators.find(({ key }) => key === 'service');
  expect(service && itemsOf(service).map(({ key }) => key)).toEqual([
    'sessions',
    'process',
    'events',
    'visits',
  ]);
  expect([service?.full, own.fullMark]).toEqual([200, 900]);
  expect(own.vetoes.map(({ key }) => key)).toEqual(['falseData', 'accident']);
  expect(templateOf(split, 'thirdParty').fullMark).toBe(1000);
});

it('is a whole template by which one sheet alone is added up', () => {
  const own = templateOf(split, 'township');
  expect(
    templateProblems({ ...own, grades: [] }).filter(({ code }) => !code.includes('GRADE')),
  ).toEqual([]);
  const result = scoreEvaluation(own, [
    {
      group: 'township',
      answers: { visits: { score: 45 }, change: { score: 70 }, praise: { score: 20 } },
    },
  ]);
  expect([result.running, result.scored, result.bonus]).toEqual([135, 130, 20]);
  expect(result.open).toBe(allItems(own).length - 2 + own.vetoes.length);
});
