import type { EvaluationTemplate, StatisticsItem } from '../../../shared/contract/types';
import type { Call } from './office';
import { planCounty, type CountyScale, type Township } from './plan';
import { planQuarters } from './quarter';
import type { Random } from './random';

/** Stores a planned county through the gate and fills the given quarters for every station. */
export async function fillCounty(call: Call, random: Random, townships: readonly Township[], scale: CountyScale, quarters: readonly string[]): Promise<{ stations: number; staff: number }> {
  const period = quarters.at(-1) ?? '';
  const plan = planCounty(random, townships, scale, Number(period.slice(0, 4)));
  const save = async (noun: 'institution' | 'station' | 'person' | 'project', values: object) =>
    (await call('records.save', { noun, id: null, revision: null, values: values as Record<string, string> })).id;

  const institutions: string[] = [];
  for (const values of plan.institutions) institutions.push(await save('institution', values));
  const stations: string[] = [];
  for (const { values, operator } of plan.stations) stations.push(await save('station', { ...values, operator: operator === null ? null : institutions[operator] }));
  for (const { values, station } of plan.people) await save('person', { ...values, station: stations[station] });
  for (const { values, station, contractor } of plan.projects) await save('project', { ...values, station: stations[station], contractor: institutions[contractor] });

  const reporting = plan.stations.flatMap(({ values }, position) => (values.tier === 'station' ? [stations[position] ?? ''] : []));
  await fillQuarters(call, random, reporting, quarters);
  await evaluate(call, random, reporting.slice(0, Math.ceil(reporting.length * 0.7)), period);
  return { stations: plan.stations.length, staff: plan.people.length };
}

async function fillQuarters(call: Call, random: Random, stations: readonly string[], quarters: readonly string[]): Promise<void> {
  const figures = stations.map(() => planQuarters(random, quarters.length));
  for (const [order, period] of quarters.entries()) {
    const { form } = await call('statistics.sheet', { period });
    const cells = stations.flatMap((station, position) =>
      form.items.flatMap(({ key, source }: StatisticsItem) => (source === 'entered' ? [{ station, item: key, value: figures[position]?.[order]?.[key] ?? null }] : [])),
    );
    if (cells.length > 0) await call('statistics.save', { period, cells });
  }
}

async function evaluate(call: Call, random: Random, stations: readonly string[], period: string): Promise<void> {
  const template: EvaluationTemplate | undefined = (await call('evaluation.templates', {}))[0];
  if (!template) return;
  for (const stationId of stations) {
    const items = template.groups.flatMap((group) => group.items);
    const scores = Object.fromEntries(items.map((item) => [item.key, Math.round(item.full * 10 * (random.chance(0.7) ? 1 : 0.6))]));
    await call('evaluation.save', { id: null, revision: null, templateId: template.id, stationId, date: `${period.slice(0, 4)}-06-18`, assessor: '县指导中心', scores, evidence: {} });
  }
}
