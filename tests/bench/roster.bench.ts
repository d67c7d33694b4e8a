import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { certificate, citizenId, personName, phone } from '../../electron/service/demo/invented';
import { seeded } from '../../electron/service/demo/random';
import { openTestOffice } from '../service/office';
import { compare, timed } from './measure';

const ROWS = 10_000;
const folder = mkdtempSync(join(tmpdir(), 'stationbook-roster-'));
const file = join(folder, 'roster.xlsx');
const STATION = '前进街道社会工作站';

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
for (let at = 0; at < ROWS; at += 1) {
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

/** Preview and writing through the gate into a fresh office: checked, audited, encrypted. */
const ours = async (): Promise<number> => {
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
      if ((outcome?.created ?? 0) < ROWS * 0.99)
        throw new Error(
          `only ${outcome?.created} rows came in: ${JSON.stringify(outcome?.problems.slice(0, 3))}`,
        );
    });
  } finally {
    await office.close();
  }
};
const reading = (): Promise<number> => timed(() => new ExcelJS.Workbook().xlsx.readFile(file));

try {
  await compare(
    `import of a roster of ${ROWS} rows ÷ the spreadsheet library merely reading it`,
    5,
    ours,
    reading,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
