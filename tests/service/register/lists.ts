import { fillCounty } from '../../../electron/service/demo/fill';
import { townshipsOf } from '../../../electron/service/demo/places';
import { citizenId } from '../../../electron/service/demo/invented';
import { seeded } from '../../../electron/service/demo/random';
import { fromRow } from '../../../electron/service/database/records';
import { listCells, listHeading } from '../../../electron/service/records/list-cells';
import { labeller } from '../../../electron/service/records/labels';
import { emptyValues, type Stored, type Values } from '../../../shared/domain/noun';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import type { TestOffice } from '../office';

const save = (at: TestOffice, noun: NounName, values: Values) =>
  at.call('records.save', {
    noun,
    id: null,
    revision: null,
    values: { ...emptyValues(nounOf(noun)), ...values },
  });

export const storedOf = ({ ctx }: TestOffice, noun: NounName): Stored[] =>
  (
    ctx.db
      .prepare(`SELECT * FROM ${noun} WHERE removedAt IS NULL ORDER BY rowid`)
      .all() as Parameters<typeof fromRow>[1][]
  ).map((row) => fromRow(noun, row));

/** What a demonstration does not keep, and texts that a spreadsheet program takes for others. */
async function fillTheRest(at: TestOffice): Promise<void> {
  const [station] = storedOf(at, 'station');
  const [project] = storedOf(at, 'project');
  const person = await save(at, 'person', {
    name: '于双',
    citizenId: citizenId(seeded(3), 900, 1985),
    phone: '15400012345',
    station: station?.id ?? null,
    level: 'worker',
    certificate: '2019220101234567',
    registrationExpiry: '2027-05-31',
    monthlyPay: 5200,
    allowance: 300,
    insurance: ['pension', 'medical'],
    note: '=1+1',
  });
  const namesake = await save(at, 'person', {
    name: '于双',
    citizenId: citizenId(seeded(4), 901, 1990),
    station: storedOf(at, 'station')[3]?.id ?? null,
    note: '第一行\n第二行，“引号”"半角"',
  });
  for (const { id } of [person, namesake]) {
    await save(at, 'exam', {
      person: id,
      level: 'worker',
      year: 2026,
      subject: 'ability',
      score: 71.5,
      result: 'passed',
    });
    await save(at, 'talent', {
      person: id,
      kind: 'supervisor',
      rank: '-一级',
      grantedBy: "'=省民政厅",
      starts: '2025-01-01',
      supervisees: 3,
      note: '@督导',
    });
  }
  await save(at, 'projectStation', {
    project: project?.id ?? null,
    station: storedOf(at, 'station')[2]?.id ?? null,
    beneficiaries: 120,
    note: '+另行约定',
  });
  for (const name of ['=SUM(A1:A2)', '-米面油', '@慈善', '+1', '合计', "'=单引号"])
    await save(at, 'charityResource', {
      name,
      donor: '爱心企业',
      kind: 'money',
      date: '2026-08-01',
      station: station?.id ?? null,
      amount: 1_234_567,
      purpose: '— 无 —',
    });
}

/** Fills a county's register with records of every kind that has a workbook. */
export async function fillLists(office: TestOffice): Promise<void> {
  const townships = (await townshipsOf(office.gate, '220104000000')).slice(0, 3);
  const scale = {
    studiosPerTownship: 2,
    staffPerStation: [2, 3] as [number, number],
    institutions: 3,
    ledgers: 1,
  };
  await fillCounty(office.call, seeded(20), townships, scale, ['2026Q3']);
  await fillTheRest(office);
}

/** The list as it goes out, but for the stars: what a new office is handed over. */
export function handedOver(office: TestOffice, noun: NounName): (string | number)[][] {
  const fields = Object.entries(nounOf(noun).fields).filter(([, { derived }]) => !derived);
  const cells = listCells(office.ctx.db);
  const label = labeller(office.ctx.db);
  return [
    fields.map(([, field]) => listHeading(field)),
    ...storedOf(office, noun).map(({ id, values, ...rest }) =>
      cells(fields, { ...rest, id, values, labels: label.labels(noun, values) }),
    ),
  ];
}
