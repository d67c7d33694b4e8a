import { describe, expect, it } from 'vitest';
import { citizenIdFault } from '../../../shared/codes/citizen-id';
import { organisationPartSound, usccFault } from '../../../shared/codes/uscc';
import { planCounty, type Township } from '../../../electron/service/demo/plan';
import { planQuarters } from '../../../electron/service/demo/quarter';
import { periodAt, previousPeriod } from '../../../shared/codes/period';
import { seeded } from '../../../electron/service/demo/random';

const townships: Township[] = ['永昌街道', '乐山镇'].map((name, order) => ({
  code: `22010400${order + 4}000`,
  name,
  villages: ['义和社区居委会', '惠民社区居委会', '乐山村委会'].map((village, place) => ({
    code: `22010400${order + 4}00${place + 1}`,
    name: village,
  })),
}));
const scale = {
  studiosPerTownship: 3,
  staffPerStation: [3, 5] as [number, number],
  institutions: 40,
};
const plan = (seed: number) => planCounty(seeded(seed), townships, scale, 2026);

describe('a demonstration county', () => {
  it('is the same for the same seed and another for another', () => {
    expect(plan(7)).toEqual(plan(7));
    expect(plan(7)).not.toEqual(plan(8));
  });

  it('has one station a township and names studios by their place', () => {
    const stations = plan(7).stations.map(({ values }) => [values.name, values.tier]);
    expect(stations).toContainEqual(['永昌街道社会工作站', 'station']);
    expect(stations).toContainEqual(['义和社区社会工作室', 'studio']);
    expect(stations).toContainEqual(['乐山村社会工作室', 'studio']);
  });

  it('uses sound identifiers of a region that no county has, each once', () => {
    const { people, institutions } = plan(7);
    for (const { values } of people) {
      expect(citizenIdFault(String(values.citizenId), '2026-10-09')).toBeNull();
      expect(values.citizenId).toMatch(/^220199/);
      expect(values.phone).toMatch(/^154\d{8}$/);
    }
    for (const values of institutions) {
      expect(usccFault(String(values.uscc))).toBeNull();
      expect(organisationPartSound(String(values.uscc))).toBe(true);
    }
    expect(new Set(people.map(({ values }) => values.citizenId)).size).toBe(people.length);
    expect(new Set(institutions.map((values) => values.name)).size).toBe(institutions.length);
  });
});

describe('figures of demonstration quarters', () => {
  it('hold together from one quarter to the next', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const quarters = planQuarters(seeded(seed), 20);
      for (const [order, q] of quarters.entries()) {
        const f = (key: string) => q[key] ?? Number.NaN;
        expect(f('caseEnding')).toBe(f('caseOpening') + f('caseNew') - f('caseClosed'));
        expect(f('caseEnding')).toBeGreaterThanOrEqual(0);
        expect(f('servedTimes')).toBeGreaterThan(f('servedPersons'));
        expect(f('groupTimes')).toBeGreaterThanOrEqual(f('groupSessions'));
        expect(f('fundsSpent')).toBeLessThanOrEqual(f('fundsReceived'));
        expect(f('fundsBudget') + f('fundsLottery') + f('fundsDonation') + f('fundsOther')).toBe(
          f('fundsReceived'),
        );
        expect(f('volunteerTimes')).toBeGreaterThanOrEqual(f('volunteers'));
        expect(f('satisfaction')).toBeLessThanOrEqual(1000);
        if (order > 0)
          expect(f('clientsOnFile')).toBeGreaterThanOrEqual(
            quarters[order - 1]?.clientsOnFile ?? Number.NaN,
          );
        if (order > 0) expect(f('caseOpening')).toBe(quarters[order - 1]?.caseEnding);
      }
    }
  });

  it('counts periods back over the year’s end', () => {
    expect(previousPeriod('2026Q1')).toBe('2025Q4');
    expect(previousPeriod('2026Q3')).toBe('2026Q2');
    expect(periodAt(new Date('2026-12-31T16:30:00Z'))).toBe('2026Q4');
    expect(periodAt(new Date('2026-10-09T01:00:00Z'))).toBe('2026Q3');
  });
});
