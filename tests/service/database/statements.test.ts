import { afterAll, beforeAll, expect, it } from 'vitest';
import { fieldKinds } from '../../../shared/domain/field-kinds';
import { nounNames, nounOf } from '../../../shared/domain/nouns';
import { openTestOffice, type TestOffice } from '../office';
import { shapeFaults } from './shape-faults';
import { statementsOfService } from './statements';

let office: TestOffice;
const { statements, asked } = statementsOfService();
beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const faultOf = (sql: string): string | null => {
  try {
    office.ctx.db.prepare(sql);
    return null;
  } catch (error) {
    return String(error);
  }
};

it('every statement that the service holds fits the tables as they are after all migrations', () => {
  // Of a statement over any noun it is enough that one noun has what it asks for.
  const unfit = statements.flatMap(({ at, texts }) => {
    const faults = texts.map(faultOf);
    return faults.every((fault) => fault !== null) ? [`${at}: ${faults[0]}`] : [];
  });
  expect(unfit).toEqual([]);
  expect(statements.length).toBeGreaterThan(200);
}, 120_000);

it('every row that is read has the columns of its statement, with their types and gaps', () => {
  expect(
    asked.flatMap(({ at, texts, shape }) =>
      texts.flatMap((sql) =>
        faultOf(sql)
          ? []
          : shapeFaults(office.ctx.db, sql, shape).map((fault) => `${at}: ${fault}`),
      ),
    ),
  ).toEqual([]);
  expect(asked.length).toBeGreaterThan(150);
});

it.each(nounNames)('%s: a list can be asked for by each of its fields', async (noun) => {
  const page = { noun, offset: 0, limit: 1 };
  for (const [key, { kind }] of Object.entries(nounOf(noun).fields)) {
    for (const descending of [false, true])
      await office.call('records.list', { ...page, sort: { field: key, descending } });
    const { filter } = fieldKinds[kind];
    for (const value of ['', filter === 'range' ? '1..2' : '220104', 'a,b'])
      await office.call('records.list', { ...page, search: '春', filters: { [key]: value } });
  }
});
