import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';

type Row = (string | number | null)[];

/** Two bytes of GBK for each character that has them, found by decoding every pair once. */
const gbkTable = (() => {
  const table = new Map<string, [number, number]>();
  const decoder = new TextDecoder('gb18030');
  for (let high = 0x81; high <= 0xfe; high += 1)
    for (let low = 0x40; low <= 0xfe; low += 1) {
      if (low === 0x7f) continue;
      const text = decoder.decode(Uint8Array.of(high, low));
      if ([...text].length === 1 && !table.has(text)) table.set(text, [high, low]);
    }
  return table;
})();

export const gbk = (text: string): Buffer =>
  Buffer.from(
    [...text].flatMap((char) =>
      char.charCodeAt(0) < 0x80 ? [char.charCodeAt(0)] : (gbkTable.get(char) ?? [0x3f]),
    ),
  );

export const csv = (rows: Row[], mark = ','): string =>
  rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))).join(mark)).join('\r\n');

async function book(file: string, sheets: Record<string, Row[]>): Promise<string> {
  const made = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) made.addWorksheet(name).addRows(rows);
  await made.xlsx.writeFile(file);
  return file;
}

/**
 * Invented people: id numbers of a region code that no county has, phones of a prefix that is given
 * to nobody.
 */
export const people = [
  { name: '林小雨', digits: '22019919920304001', phone: '15400012267' },
  { name: '何静', digits: '22019919880615002', phone: '15400012268' },
  { name: '周明', digits: '22019919951123003', phone: '15400012269' },
] as const;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/** Seventeen digits with their check character (GB 11643). */
export const withCheck = (digits: string): string =>
  `${digits}${'10X98765432'[WEIGHTS.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % 11] ?? ''}`;
export const idOf = (at: number): string => withCheck(people[at]?.digits ?? '');

/**
 * Workbooks in layouts of their own: (a) two workbooks with headings in another order and by other
 * words, two sheets of different kinds in each; (b) a roster as GBK text with semicolons and
 * studios as UTF-8 text.
 */
export async function makeWorkbooks(folder: string): Promise<{
  stationsAndVisits: string;
  studios: string;
  roster: string;
  peopleAndTrainings: string;
}> {
  const files = {
    stationsAndVisits: await book(join(folder, '站点与走访.xlsx'), {
      站点: [
        ['序号', '场地面积', '所属街道', '站长', '站室类型', '服务站名称', '成立时间'],
        [1, 120, '前进街道', '林小雨', '社工站', '前进街道社会工作站', '2021年5月'],
        [2, '约 96 平方米', '南湖街道', '何静', '社工站', '南湖街道社会工作站', '2022.3'],
      ],
      走访: [
        ['发现问题', '日期', '走访人', '站点名称', '类型'],
        ['档案柜没有上锁', '2026-08-11', '王芳', '前进街道社会工作站', '督导'],
        ['缺少转介流程', '2026-08-12', '王芳', '南湖街道社会工作站', '督导'],
      ],
    }),
    studios: join(folder, '社工室.csv'),
    roster: join(folder, '人员花名册.csv'),
    peopleAndTrainings: await book(join(folder, '人员与培训.xlsx'), {
      培训: [
        ['学时', '培训日期', '证件号码', '课程名称', '姓名'],
        [16, '2026-03-02', idOf(0), '个案工作实务', '林小雨'],
        [8, '2026-04-10', idOf(1), '未成年人保护', '何静'],
      ],
      花名册: [
        ['持证情况', '手机号', '工作单位', '公民身份号码', '姓名', '用工形式'],
        ['助理社会工作师', people[0].phone, '前进街道社会工作站', idOf(0), '林小雨', '专职'],
        [null, people[1].phone, '南湖街道社会工作站', idOf(1), '何静', '兼职'],
      ],
    }),
  };
  writeFileSync(
    files.roster,
    gbk(
      csv(
        [
          ['人员姓名', '证件号码', '联系方式', '所在社工站', '专兼职', '文化程度'],
          ['周明', `="${idOf(2)}"`, people[2].phone, '前进街道社会工作站', '专职', '本科'],
        ],
        ';',
      ),
    ),
  );
  writeFileSync(
    files.studios,
    `\uFEFF${csv([
      ['面积㎡', '工作室名称', '乡镇街道', '层级', '备注'],
      [40, '"前进,第一社工室"', '前进街道', '社工室', '"两行\r\n备注"'],
      [35, '南湖第二社工室', '南湖街道', '社工室', null],
    ])}`,
  );
  return files;
}
