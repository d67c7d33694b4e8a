import { join } from 'node:path';
import type ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeWorkbook } from '../../../electron/service/evaluation/workbook-write';
import { writeRollup } from '../../../electron/service/exchange/rollup';
import { exportCoverage } from '../../../electron/service/stations/coverage';
import { workbookKinds, workbookNouns } from '../../../shared/domain/nouns';
import { defaultStatisticsForm, shippedSet } from '../../../shared/definitions/shipped';
import { openOffice, type RegisterOffice } from '../register/office';
import { openedSoundly } from './sound';

let office: RegisterOffice;
beforeAll(() => {
  office = openOffice();
});
afterAll(() => office.close());

const file = (name: string): string => join(office.folder, `${name}.xlsx`);

/** Whether the list that a column's drop-down points to is there, and reaches to its last row. */
function listSound(
  book: ExcelJS.Workbook,
  { worksheet, fullAddress: { col } }: ExcelJS.Cell,
): void {
  const rule = worksheet.getCell(2, col).dataValidation as ExcelJS.DataValidation | undefined;
  if (!rule) return;
  const source = String(rule.formulae[0]);
  const [, letters = '', last = ''] = /^选项!\$([A-Z]+)\$1:\$\1\$(\d+)$/.exec(source) ?? [];
  expect(book.getWorksheet('选项')?.getCell(`${letters}${last}`).text, source).not.toBe('');
  expect(worksheet.getCell(501, col).dataValidation).toBeDefined();
  expect(worksheet.getCell(502, col).dataValidation).toBeUndefined();
}

it.each([...workbookKinds, 'statistics'] as const)(
  'the %s template is sound to another reader',
  async (kind) => {
    await office.call('template.write', { kind, file: file(kind) });
    const book = await openedSoundly(file(kind));
    const [sheet] = book.worksheets;
    expect(sheet?.views[0]).toMatchObject({
      state: 'frozen',
      ySplit: kind === 'statistics' ? 2 : 1,
    });
    expect(sheet?.getRow(1).cellCount).toBeGreaterThan(3);
    if (kind === 'statistics') {
      expect(sheet?.getCell('A2').master.address).toBe('A1');
      return;
    }
    const heads = sheet?.getRow(1);
    heads?.eachCell((cell) => {
      expect(cell.note, cell.text).toBeTruthy();
      expect(cell.font.bold).toBe(true);
      listSound(book, cell);
    });
  },
);

it.each(workbookKinds.map((kind) => workbookNouns[kind]))(
  'the list of %s is sound to another reader',
  async (noun) => {
    const { rows } = await office.call('records.export', { noun, file: file(`list-${noun}`) });
    const [sheet] = (await openedSoundly(file(`list-${noun}`))).worksheets;
    expect(sheet?.rowCount).toBe(rows + 1);
    expect(sheet?.getCell('A1').font.bold).toBe(true);
  },
);

it('what a list shows is a text where it is one', async () => {
  await office.call('records.save', {
    noun: 'station',
    id: null,
    revision: null,
    values: { name: '=1+1社工站', tier: 'station', division: '220104001000', state: 'running' },
  });
  await office.call('records.export', {
    noun: 'station',
    columns: ['name', 'area'],
    file: file('formula'),
  });
  const [sheet] = (await openedSoundly(file('formula'))).worksheets;
  expect(sheet?.getCell('A2').formula).toBeUndefined();
  expect(sheet?.getCell('A2').value).toBe('=1+1社工站');
});

it('the places without a station are sound to another reader', async () => {
  const { rows } = await exportCoverage(office.context, file('places'));
  const [sheet] = (await openedSoundly(file('places'))).worksheets;
  expect(rows).toBeGreaterThan(10);
  expect(sheet?.rowCount).toBe(rows + 1);
});

it('the roll-up is sound to another reader, figures as figures', async () => {
  const { items } = defaultStatisticsForm;
  const key = items[0]?.key ?? '';
  const counts = { stations: 3, studios: 0, staff: 9, certified: 4, projects: 1 };
  const values = { [key]: 12_345 };
  await writeRollup(
    {
      period: '2026Q3',
      items,
      byDivision: [
        {
          division: '220104',
          name: '朝阳区',
          unitId: null,
          received: true,
          coverage: { covered: 14, due: 15, share: 93.3 },
          values,
          previous: {},
          ...counts,
          amountFen: 123_456_700,
        },
        {
          division: '220105',
          name: '二道区',
          unitId: null,
          received: false,
          coverage: { covered: 0, due: null, share: null },
          values: {},
          previous: {},
          ...counts,
          amountFen: 0,
        },
      ],
      coverage: { covered: 14, due: 15, share: 93.3 },
      totals: { ...values, ...counts, amountFen: 123_456_700 },
      replaced: [],
    },
    file('rollup'),
  );
  const [sheet] = (await openedSoundly(file('rollup'))).worksheets;
  expect(sheet?.name).toBe('2026Q3 汇总');
  const figure = 12_345 / 10 ** (items[0]?.decimals ?? 0);
  const cells = ['220104', '朝阳区', 3, 0, 9, 4, 1, 123.4567, 15, 14, 93.3, figure];
  expect(sheet?.getRow(2).values).toEqual([, ...cells]);
  expect(sheet?.getCell('C3').value).toBeNull();
  expect(sheet?.getCell('B4').value).toBe('合计');
  expect(sheet?.getCell('B4').font.bold).toBe(true);
});

it('templates of evaluations are sound to another reader', async () => {
  for (const template of [null, ...shippedSet.evaluations]) {
    await writeWorkbook(template, file('evaluation'));
    const book = await openedSoundly(file('evaluation'));
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      '填写说明',
      '模板',
      '评分方',
      '等级',
      '指标',
    ]);
  }
});
