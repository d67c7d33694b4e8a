import { describe, expect, it } from 'vitest';
import { planQuarters } from '../../../electron/service/demo/quarter';
import { seeded } from '../../../electron/service/demo/random';
import { checkRuleSchema, type CheckRule } from '../../../shared/definitions/check-rule';
import { defaultRuleParameters as parameters } from '../../../shared/definitions/shipped';
import { defaultStatisticsForm as form } from '../../../shared/definitions/shipped';
import { shippedChecks } from '../../../shared/definitions/shipped-checks';
import type { Finding } from '../../../shared/rules/finding';
import { recheck } from '../../../shared/rules/checks/recheck';
import { checkStatistics } from '../../../shared/rules/checks/statistics';

const SEED = 20261130;
const entered = form.items.filter(({ source }) => source === 'entered');

const own = (more: object): CheckRule =>
  checkRuleSchema.parse({
    grade: 'warning',
    scope: 'item',
    sentence: { zh: '请核对', en: 'check' },
    ...more,
  });

/** Beside the shipped ones: a rule run for one item that reads another, and one that stands elsewhere. */
const checks = [
  ...shippedChecks,
  own({ code: 'HN-01', where: 'item.key == "groupCount"', condition: 'now.visitTimes > cell.now' }),
  own({ code: 'HN-02', condition: 'cell.now > 900', at: '"servedTimes"' }),
];
const under = { checks, form, parameters };

/** A quarter of eight stations with last quarter's figures. */
function quarterOf(random: ReturnType<typeof seeded>) {
  const stations = Array.from({ length: 8 }, (_, n) => ({
    id: `s${n}`,
    name: `第${n}社会工作站`,
    tier: 'station',
    state: 'running',
    division: '220199001000',
  }));
  const plans = stations.map(({ id }) => [id, planQuarters(random, 2)] as const);
  const at = (order: number) =>
    new Map(plans.map(([id, plan]) => [id, plan[order] ?? {}] as const));
  return {
    period: '2026Q3',
    stations,
    figures: at(1),
    previous: at(0),
    carried: new Map<string, number>(),
    zeroReports: new Set<string>(),
  };
}

const keys = (findings: readonly Finding[]): string[] =>
  findings.map((finding) => JSON.stringify(finding)).sort();

/** What a change means for other stations the whole check says. */
const ofOthers = ({ code }: Finding): boolean => code === 'STAT_SCALE';

describe(`figures that change (seed ${SEED})`, () => {
  it('leave the findings that a whole check of the quarter gives', () => {
    const random = seeded(SEED);
    let seen = 0;
    for (let round = 0; round < 60; round += 1) {
      const before = quarterOf(random);
      const station = before.stations[random.between(0, 7)];
      if (!station) throw new Error('no station');
      const items = [0, 1, 2].map(() => entered[random.between(0, entered.length - 1)]?.key ?? '');
      const figures = new Map(before.figures);
      const value = (): number | undefined =>
        [undefined, -3, 0, random.between(1, 90), random.between(1000, 90_000)][
          random.between(0, 4)
        ];
      figures.set(station.id, {
        ...figures.get(station.id),
        ...(Object.fromEntries(items.map((item) => [item, value()])) as Record<string, number>),
      });
      const after = { ...before, figures };
      const now = recheck(
        checkStatistics(before, under),
        after,
        under,
        items.map((item) => ({ station, item })),
      );
      const whole = checkStatistics(after, under);
      seen += whole.filter(({ id }) => id === station.id).length;
      expect(keys(now.filter((one) => one.id === station.id || !ofOthers(one)))).toEqual(
        keys(whole.filter((one) => one.id === station.id || !ofOthers(one))),
      );
    }
    expect(seen).toBeGreaterThan(60);
  });

  it('keep what was explained while its figures stay', () => {
    const quarter = quarterOf(seeded(SEED));
    const [station] = quarter.stations;
    if (!station) throw new Error('no station');
    const figures = new Map(quarter.figures);
    figures.set(station.id, { ...figures.get(station.id), servedPersons: 9, servedTimes: 9 });
    const first = { ...quarter, figures };
    const explained = checkStatistics(first, under).map((finding) =>
      finding.code === 'STAT_TIMES_EQUAL_PERSONS'
        ? { ...finding, explanation: '只开展一次性服务' }
        : finding,
    );
    const said = (all: readonly Finding[]) =>
      all.filter(({ code }) => code === 'STAT_TIMES_EQUAL_PERSONS').map((one) => one.explanation);
    const change = (values: object) => {
      const next = new Map(figures);
      next.set(station.id, { ...figures.get(station.id), ...values });
      return { ...first, figures: next };
    };
    const cells = Object.keys({ servedPersons: 9, servedTimes: 9 }).map((item) => ({
      station,
      item,
    }));
    expect(said(recheck(explained, change({}), under, cells))).toEqual(['只开展一次性服务']);
    const more = change({ servedPersons: 12, servedTimes: 12 });
    expect(said(recheck(explained, more, under, cells))).toEqual([undefined]);
  });
});
