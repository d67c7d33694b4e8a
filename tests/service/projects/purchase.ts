import { emptyValues } from '../../../shared/domain/noun';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import { fill } from '../exchange/offices';
import { openTestOffice, type TestOffice } from '../office';

export type Own = Record<string, string | number | string[] | null>;

/** What `records.save` takes: the values given, every other field empty. */
export const input = (
  noun: NounName,
  values: Own,
  id: string | null = null,
  revision: number | null = null,
) => ({
  noun,
  id,
  revision,
  values: { ...emptyValues(nounOf(noun)), ...values } as Record<string, string>,
});

/**
 * A filled county that has bought a project for its station from a contractor; no step of its way
 * is recorded yet.
 */
export interface Purchase {
  county: TestOffice;
  station: string;
  good: string;
  bad: string;
  project: string;
  save: (noun: NounName, values: Own) => Promise<string>;
  /** Code at each field of a save that is refused; OK when it is not. */
  refused: (noun: NounName, values: Own) => Promise<Record<string, string> | 'OK'>;
}

/** A year's project of the township, as it is entered. */
export const yearly = (contractor: string, station: string): Own => ({
  purchaser: '前进街道办事处',
  contractor,
  station,
  amount: 10_000_000,
  method: 'openTender',
  starts: '2026-01-01',
  ends: '2026-12-31',
  noSubcontract: 'yes',
});

export const step = (project: string, name: string, date: string): Own => ({
  project,
  step: name,
  date,
});

/** The way to the contract, as it was walked. */
export const toContract = (project: string): Own[] =>
  [
    ['need', '2025-10-12'],
    ['budget', '2025-10-28'],
    ['method', '2025-11-06'],
    ['notice', '2025-11-20'],
    ['contract', '2025-12-05'],
  ].map(([name = '', date = '']) => step(project, name, date));

export async function openPurchase(): Promise<Purchase> {
  const county = await openTestOffice();
  await fill(county);
  const save: Purchase['save'] = async (noun, values) =>
    (await county.call('records.save', input(noun, values))).id;
  const refused: Purchase['refused'] = async (noun, values) => {
    const result = await county.gate.call('records.save', input(noun, values));
    if (result.ok) return 'OK';
    const fields = result.failure.fields ?? { '': result.failure };
    return Object.fromEntries(Object.entries(fields).map(([field, { code }]) => [field, code]));
  };
  const good = await save('institution', { name: '明心社会工作服务中心', type: 'service' });
  const bad = await save('institution', { name: '晨光社会工作服务社', type: 'service' });
  const { id: station } = county.ctx.db
    .prepare("SELECT id FROM station WHERE tier = 'station'")
    .get() as { id: string };
  const project = await save('project', {
    name: '前进街道为老服务项目',
    ...yearly(good, station),
  });
  return { county, station, good, bad, project, save, refused };
}
