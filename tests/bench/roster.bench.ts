import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { certificate, citizenId, personName, phone } from '../../electron/service/demo/invented';
import { seeded } from '../../electron/service/demo/random';
import { openTestOffice } from '../service/office';
import { compare, timed } from './measure';

const STATION = '前进街道社会工作站';

/** A roster of so many invented people, as a spreadsheet program writes it. */
async function writeRoster(file: string, rows: number): Promise<void> {
  const random = seeded(11);
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('花名册');
  sheet.addRow([
    '姓名',
    '身份证号',
    '联系电话',
    '所在站点',
    '岗位',
    '职业水平',
    '证书管理号',
    '登记有效期至',
  ]);
  for (let at = 0; at < rows; at += 1) {
    const id = citizenId(random, at + 1, random.between(1970, 2001));
    sheet.addRow([
      personName(random),
      id,
      phone(random),
      STATION,
      '社工',
      '助理社会工作师',
      certificate(random, 2022),
      '2027-06-30',
    ]);
  }
  await book.xlsx.writeFile(file);
}

/** Preview and writing through the gate into a fresh office: checked, audited, encrypted. */
const ours = (file: string, rows: number) => async (): Promise<number> => {
  const office = await openTestOffice();
  try {
    const township = (await office.call('divisions.children', { parent: '220104000000' }))[0];
    await office.call('records.save', {
      noun: 'station',
      id: null,
      revision: null,
      values: { name: STATION, tier: 'station', division: township?.code ?? '', state: 'running' },
    });
    return await timed(async () => {
      const previews = await office.call('import.preview', { files: [file] });
      const [outcome] = await office.call('import.apply', {
        tokens: previews.map(({ token }) => token),
      });
      if ((outcome?.created ?? 0) < rows * 0.99)
        throw new Error(
          `only ${outcome?.created} rows came in: ${JSON.stringify(outcome?.problems.slice(0, 3))}`,
        );
    });
  } finally {
    await office.close();
  }
};

/** Many rows are measured less often: one round of them takes as long as several of the others. */
for (const [rows, rounds] of [
  [10_000, 5],
  [50_000, 3],
] as const) {
  const folder = mkdtempSync(join(tmpdir(), 'stationbook-roster-'));
  const file = join(folder, 'roster.xlsx');
  try {
    await writeRoster(file, rows);
    await compare(
      `import of a roster of ${rows} rows ÷ the spreadsheet library merely reading it`,
      rounds,
      ours(file, rows),
      () => timed(() => new ExcelJS.Workbook().xlsx.readFile(file)),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
