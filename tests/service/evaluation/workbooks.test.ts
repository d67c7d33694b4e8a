import ExcelJS from 'exceljs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shippedSet } from '../../../shared/definitions/shipped';
import {
  allItems,
  numbered,
  templateInput,
  type EvaluationTemplate,
} from '../../../shared/definitions/evaluation-template';
import { templateProblems } from '../../../shared/evaluation/template-problems';
import { textOf } from '../../../shared/text';
import { openTestOffice, type TestOffice } from '../office';
import { guangzhouTemplate, makeGuangzhouWorkbook } from './guangzhou';

let office: TestOffice;
let folder: string;

beforeAll(async () => {
  office = await openTestOffice();
  folder = mkdtempSync(join(tmpdir(), 'stationbook-templates-'));
}, 60_000);
afterAll(async () => {
  await office.close();
  rmSync(folder, { recursive: true, force: true });
});

const SHEET = '指标';
const read = async (file: string) => office.call('templates.read', { file });
/** Problems of the Guangzhou workbook after a change, as `cell code`. */
const broken = async (change: (book: ExcelJS.Workbook) => void): Promise<string[]> => {
  const { problems } = await read(await makeGuangzhouWorkbook(folder, change));
  // Each says what is wrong in both languages, with nothing left to fill in.
  expect(
    problems
      .flatMap(({ code, params }) =>
        (['zh', 'en'] as const).map((language) => textOf(code, params, language)),
      )
      .filter((text) => /\{\w+\}|TEMPLATE_/.test(text)),
  ).toEqual([]);
  return problems.map(({ cell: at, code }) => `${at ?? ''} ${code}`);
};
const cell = (book: ExcelJS.Workbook, address: string, sheet = SHEET): ExcelJS.Cell =>
  (book.getWorksheet(sheet) as ExcelJS.Worksheet).getCell(address);

/**
 * A template without what a workbook does not carry: id, version, English; groups by name instead
 * of key.
 */
function bare({ id: _, version: __, ...template }: EvaluationTemplate): unknown {
  const groups = new Map(template.groups.map(({ key, label }) => [key, label.zh]));
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => key !== 'key' && key !== 'en')
        .map(([key, one]) => [
          key,
          key === 'groups' && Array.isArray(one) && typeof one[0] === 'string'
            ? one.map((name: string) => groups.get(name))
            : plain(one),
        ]),
    );
  };
  return plain(template);
}

describe('a workbook that the program wrote', () => {
  it.each(
    shippedSet.evaluations.map(
      (template) => [`${template.id} ${template.version}`, template] as const,
    ),
  )('%s reads back as the same', async (name, template) => {
    const { file } = await office.call('templates.write', {
      template: { id: template.id, version: template.version },
      file: join(folder, `${name}.xlsx`),
    });
    const back = await read(file);
    expect(back.problems).toEqual([]);
    expect(templateInput.parse(back.template)).toEqual(back.template);
    expect(bare(back.template)).toEqual(bare(template));
  });

  it('explains itself and has drop-downs where it is blank', async () => {
    const { file } = await office.call('templates.write', {
      template: null,
      file: join(folder, 'blank.xlsx'),
    });
    const book = await new ExcelJS.Workbook().xlsx.readFile(file);
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      '填写说明',
      '模板',
      '评分方',
      '等级',
      '指标',
    ]);
    expect(cell(book, 'F2').dataValidation.formulae).toEqual([
      '"组合分,程度分,比率分档,扣分至零,加分,一票否决"',
    ]);
    expect(cell(book, 'K2').dataValidation.formulae).toEqual(['评分方!$A$2:$A$13']);
    expect((await read(file)).problems.map(({ code }) => code)).toContain('TEMPLATE_EMPTY');
  });
});

describe('a workbook in the shape of 广州', () => {
  it('comes to the template it describes, and can be published', async () => {
    const { template, problems } = await read(await makeGuangzhouWorkbook(folder));
    expect(problems).toEqual([]);
    expect({ ...template, id: 'guangzhou' }).toEqual(guangzhouTemplate);
    expect(
      [1, 2, 3].map(
        (level) => numbered(template.indicators).filter((one) => one.level === level).length,
      ),
    ).toEqual([9, 25, 90]);
    const marks = template.groups.map(
      ({ key }) =>
        allItems(template)
          .filter(({ groups }) => groups.includes(key))
          .reduce((sum, { full }) => sum + full, 0) / 10,
    );
    expect(marks).toEqual([700, 200, 100, 0]);
    const { revision } = await office.call('templates.save', { template, revision: null });
    expect(
      await office.call('templates.publish', {
        id: template.id,
        version: '1',
        revision: revision ?? 0,
      }),
    ).toMatchObject({ state: 'published' });
  });

  it.each<[string, string, (book: ExcelJS.Workbook) => void]>([
    [
      'an unknown kind',
      '指标!E3 TEMPLATE_CELL_KIND',
      (book) => {
        cell(book, 'E3').value = '看情况';
      },
    ],
    [
      'no kind',
      '指标!E3 TEMPLATE_CELL_KIND',
      (book) => {
        cell(book, 'E3').value = null;
      },
    ],
    [
      'a mark that is no number',
      '指标!D4 TEMPLATE_CELL_MARK',
      (book) => {
        cell(book, 'D4').value = '十五';
      },
    ],
    [
      'a rule that cannot be read',
      '指标!G5 TEMPLATE_CELL_RULE',
      (book) => {
        cell(book, 'G5').value = '问卷、访谈、座谈都有';
      },
    ],
    [
      'an unknown group',
      '指标!J6 TEMPLATE_CELL_GROUP',
      (book) => {
        cell(book, 'J6').value = '第三方、街道办';
      },
    ],
    [
      'parts that do not make the mark',
      '指标!G5 TEMPLATE_PARTS_SUM',
      (book) => {
        cell(book, 'G5').value = '问卷 5；访谈 5；座谈 4';
      },
    ],
    [
      'deductions that are none',
      '指标!G6 TEMPLATE_DEDUCTIONS_MISSING',
      (book) => {
        cell(book, 'G6').value = null;
      },
    ],
    [
      'a first sum that is not the full mark',
      '模板!B4 TEMPLATE_SUM',
      (book) => {
        cell(book, 'B4', '模板').value = 990;
      },
    ],
    [
      'an unknown stage',
      '模板!B2 TEMPLATE_CELL_STAGE',
      (book) => {
        cell(book, 'B2', '模板').value = '期中考试';
      },
    ],
    [
      'no subject',
      '模板!B3 TEMPLATE_CELL_SUBJECT',
      (book) => {
        cell(book, 'B3', '模板').value = null;
      },
    ],
    [
      'weights that do not make a hundred',
      '评分方!B2 TEMPLATE_WEIGHTS',
      (book) => {
        cell(book, 'B3', '评分方').value = 30;
      },
    ],
    [
      'a weight that is none',
      '评分方!B3 TEMPLATE_CELL_PERCENT',
      (book) => {
        cell(book, 'B3', '评分方').value = '两成';
      },
    ],
    [
      'an unknown use',
      '等级!D2 TEMPLATE_CELL_USE',
      (book) => {
        cell(book, 'D2', '等级').value = '奖励';
      },
    ],
    [
      'a grade that neither passes nor fails',
      '等级!C3 TEMPLATE_CELL_YES_NO',
      (book) => {
        cell(book, 'C3', '等级').value = '大概';
      },
    ],
    [
      'a sheet that is not there',
      '等级!A1 TEMPLATE_CELL_SHEET',
      (book) => {
        book.removeWorksheet('等级');
      },
    ],
    [
      'a column that is not there',
      '指标!A2 TEMPLATE_CELL_COLUMN',
      (book) => {
        cell(book, 'E2').value = '备注';
      },
    ],
    [
      'a text without end',
      '指标!F3 TEMPLATE_CELL_LONG',
      (book) => {
        cell(book, 'F3').value = '很长'.repeat(400);
      },
    ],
    [
      'more parts than an item may have',
      '指标!G5 TEMPLATE_CELL_MANY',
      (book) => {
        cell(book, 'G5').value = Array.from({ length: 30 }, (_, at) => `第${at + 1}项 1`).join(
          '；',
        );
      },
    ],
  ])('says where there is %s', async (_, expected, change) => {
    expect(await broken(change)).toContain(expected);
  });

  it('complains of a cell once, and keeps everything else', async () => {
    expect(
      await broken((book) => {
        cell(book, 'G5').value = '问卷、访谈、座谈都有';
      }),
    ).toEqual(['指标!G5 TEMPLATE_CELL_RULE']);
  });

  it.each<[string, string, ExcelJS.CellValue]>([
    ['kind', 'E3', '看情况'],
    ['rule of degrees', 'G4', '看情况'],
    ['rule of parts', 'G5', '看情况'],
    ['rule of bands', 'G3', '看情况'],
    ['rule of deductions', 'G6', '看情况'],
    ['group', 'J3', '街道办'],
  ])(
    'keeps a template from being published whose %s could not be read',
    async (_, address, value) => {
      const { template, problems } = await read(
        await makeGuangzhouWorkbook(folder, (book) => {
          cell(book, address).value = value;
        }),
      );
      expect(problems.map(({ cell: at }) => at)).toEqual([`指标!${address}`]);
      expect(templateInput.parse(template)).toEqual(template);
      expect(templateProblems(template).length).toBeGreaterThan(0);
    },
  );

  it('takes levels that are repeated in every row, left out in between, or named in a row of their own with their mark', async () => {
    const file = await makeGuangzhouWorkbook(folder, (book) => {
      book.removeWorksheet(SHEET);
      book
        .addWorksheet(SHEET)
        .addRows([
          ['一级指标', '二级指标', '三级指标', '分值', '类型', '评分规则'],
          ['场所', '', '', 12],
          ['场所', '面积', '', '６', '程度'],
          ['场所', '标识', '标识', 6, '程度分'],
          ['', '', '导向牌', 1, '程度分'],
          ['队伍', '', '人数', '', '比率', '≥100% 4；低于100%不得分'],
          ['', '', '资质', '3分', '程度分'],
          ['', '', ''],
          ['加分项', '获奖', '', 2, '加分'],
          ['', '报道', '', 1, '加分项'],
          ['小计', '', '', 20],
          ['注：略'],
        ]);
    });
    const { template, problems } = await read(file);
    expect(
      numbered(template.indicators).map(
        ({ indicator, number }) => `${number} ${indicator.label.zh} ${indicator.full / 10}`,
      ),
    ).toEqual([
      '1 场所 13',
      '1.1 面积 6',
      '1.2 标识 7',
      '1.2.1 标识 6',
      '1.2.2 导向牌 1',
      '2 队伍 7',
      '2.1 人数 4',
      '2.2 资质 3',
    ]);
    expect(template.bonuses.map(({ label, full }) => [label.zh, full])).toEqual([
      ['获奖', 20],
      ['报道', 10],
    ]);
    expect(problems.map(({ cell: at, code }) => `${at ?? ''} ${code}`)).toContain(
      '指标!D2 TEMPLATE_CELL_SECTION_MARK',
    );
  });

  it('refuses what is no workbook, and says which sheets a workbook lacks', async () => {
    expect(await office.code('templates.read', { file: join(folder, 'nothing.xlsx') })).toBe(
      'PATH_MISSING',
    );
    expect(
      await broken((book) => {
        for (const sheet of [...book.worksheets]) book.removeWorksheet(sheet.name);
        book.addWorksheet('别的');
      }),
    ).toEqual([
      ...['模板!A1', '评分方!A1', '等级!A1', '指标!A1'].map((at) => `${at} TEMPLATE_CELL_SHEET`),
      '指标!A2 TEMPLATE_EMPTY',
    ]);
  });
});
