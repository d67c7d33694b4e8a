import { citizenIdCheck } from '../../../shared/codes/citizen-id';
import { emptyValues, type Values } from '../../../shared/domain/noun';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import { COUNTY_ROW } from '../../../shared/rules/county-row';
import { openTestOffice, type TestOffice } from '../office';

/** Long after the quarters that are looked at. */
export const LATER = '2026-12-20T09:00:00+08:00';

export interface Register {
  office: TestOffice;
  save: (noun: NounName, values: Partial<Values>) => Promise<string>;
  /** Changes fields of a record that is there. */
  change: (noun: NounName, id: string, values: Partial<Values>) => Promise<void>;
  remove: (noun: NounName, id: string) => Promise<void>;
  station: (name: string, division: string, more?: Partial<Values>) => Promise<string>;
  /** A person of an invented id number. */
  person: (station: string, more?: Partial<Values>) => Promise<string>;
  /** What the sheet of a quarter says of a row, null for one that it has not. */
  row: (period: string, station: string) => Promise<Record<string, number | null> | null>;
  rows: (period: string) => Promise<string[]>;
}

/** An office whose register is written by hand, record by record. */
export async function openRegister(now = LATER): Promise<Register> {
  const office = await openTestOffice({ now });
  let people = 0;
  const save: Register['save'] = async (noun, values) =>
    (
      await office.call('records.save', {
        noun,
        id: null,
        revision: null,
        values: { ...emptyValues(nounOf(noun)), ...values } as Record<string, string>,
      })
    ).id;
  const sheet = (period: string) => office.call('statistics.sheet', { period });
  return {
    office,
    save,
    change: async (noun, id, values) => {
      const stored = await office.call('records.get', { noun, id });
      const all = { ...stored.values, ...values } as Record<string, string>;
      await office.call('records.save', { noun, id, revision: stored.revision, values: all });
    },
    remove: async (noun, id) => {
      const { revision } = await office.call('records.get', { noun, id });
      await office.call('records.remove', { noun, id, revision });
    },
    station: (name, division, more) =>
      save('station', { name, tier: 'station', division, state: 'running', ...more }),
    person: (station, more) => {
      people += 1;
      const first = `41019919900101${String(people).padStart(3, '0')}`;
      return save('person', {
        name: '林小满',
        citizenId: `${first}${citizenIdCheck(first)}`,
        station,
        employment: 'full',
        ...more,
      });
    },
    row: async (period, station) => {
      const { stations, values } = await sheet(period);
      const there = station === COUNTY_ROW || stations.some(({ id }) => id === station);
      return there ? (values[station] ?? null) : null;
    },
    rows: async (period) => (await sheet(period)).stations.map(({ id }) => id),
  };
}
