import { describe, expect, it } from 'vitest';
import { asResult } from '../../../electron/service/package-format/refuse';
import { buildDatapackage, type Table } from '../../../electron/service/package-format/tables';
import { requireTables } from '../../../electron/service/exchange/received-tables';
import { submission } from './submission';

const text = (name: string) => ({ name, type: 'string' as const });
const stations: Table = {
  name: 'stations',
  schema: { fields: ['id', 'name', 'tier', 'state', 'division'].map(text) },
  rows: [
    {
      id: 's-1',
      name: '青石镇社工站',
      tier: 'station',
      state: 'running',
      division: '220581101000',
    },
  ],
};
const statistics: Table = {
  name: 'statistics',
  schema: { fields: [text('station_id'), text('item'), { name: 'value', type: 'integer' }] },
  rows: [{ station_id: 's-1', item: 'caseNew', value: 3 }],
};

async function judged(tables: Table[], counts: Record<string, number> = {}) {
  const { datapackage } = buildDatapackage({
    name: 'p',
    tables,
    submission: submission({ counts }),
  });
  const result = await asResult(() =>
    requireTables(datapackage, new Map(tables.map(({ name, rows }) => [name, [...rows]]))),
  );
  return result ? result.failure : 'ok';
}
const mismatch = (params: object) => ({
  code: 'SCHEMA_MISMATCH',
  params: expect.objectContaining(params) as object,
});

describe('tables that a receiver goes on to store', () => {
  it('are taken as they should be, or the rest would prove nothing', async () =>
    expect(await judged([stations, statistics], { stations: 1, statistics: 1 })).toBe('ok'));
  it('must be there', async () =>
    expect(await judged([stations])).toEqual(mismatch({ table: 'statistics', reason: 'missing' })));
  it('must have their columns, of their type', async () => {
    const renamed = {
      ...statistics,
      schema: {
        fields: [text('station_id'), text('item'), { name: 'worth', type: 'integer' as const }],
      },
    };
    expect(await judged([stations, renamed])).toEqual(
      mismatch({ table: 'statistics', field: 'value', reason: 'column' }),
    );
    const retyped = {
      ...statistics,
      schema: { fields: ['station_id', 'item', 'value'].map(text) },
    };
    expect(await judged([stations, retyped])).toEqual(
      mismatch({ table: 'statistics', field: 'value', reason: 'column' }),
    );
  });
  it('must be filled where it counts', async () =>
    expect(
      await judged([
        stations,
        {
          ...statistics,
          rows: [...statistics.rows, { station_id: 's-1', item: 'caseClosed', value: null }],
        },
      ]),
    ).toEqual(mismatch({ table: 'statistics', field: 'value', row: 2 })));
  it('must bring each figure once', async () =>
    expect(
      await judged([
        stations,
        {
          ...statistics,
          rows: [...statistics.rows, { station_id: 's-1', item: 'caseNew', value: 4 }],
        },
      ]),
    ).toEqual(mismatch({ table: 'statistics', reason: 'unique', row: 2 })));
  it('must be as many rows as the submission counts', async () => {
    expect(await judged([stations, statistics], { stations: 2 })).toEqual(
      mismatch({ table: 'stations', reason: 'rowCount' }),
    );
    expect(await judged([stations, statistics], { partners: 0 })).toEqual(
      mismatch({ table: 'partners', reason: 'rowCount' }),
    );
  });
});
