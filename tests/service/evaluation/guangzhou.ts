import ExcelJS from 'exceljs';
import { join } from 'node:path';
import {
  TENTHS,
  type EvaluationTemplate,
  type Item,
  type Section,
} from '../../../shared/definitions/evaluation-template';
import { firsts, type Line } from './guangzhou-items';

const named = (zh: string) => ({ zh, en: '' });
const NAME = '社工服务站评估（广州形状示例）';
const GROUPS = [
  ['第三方', 70],
  ['购买方', 20],
  ['监督方', 10],
  ['财务', 0],
] as const;
const GRADES = [
  ['优秀', 900, true, '优先选择'],
  ['良好', 800, true, ''],
  ['合格', 600, true, '限期整改'],
  ['不合格', 0, false, '次年不得参与'],
] as const;
const VETOES = [
  ['财务不合格', '年度财务审计结论为不合格'],
  ['挪用资金', '经查实挪用项目资金'],
] as const;
const share = (full: number, of: number): number => Math.round(full * of * TENTHS) / TENTHS;

/** Kind and rule of an item as they stand in the workbook, and what is expected of them. */
function ruleOf([, full, rule]: Line): {
  kind: string;
  text: string;
  expected: Pick<Item, 'kind'> & Record<string, unknown>;
} {
  if (rule === '优') {
    const degrees = [
      ['优', 1, 1],
      ['良', 0.8, 0.8],
      ['中', 0.6, 0.6],
      ['差', 0, 0.3],
    ] as const;
    return {
      kind: '程度分',
      text: degrees
        .map(
          ([name, from, to]) =>
            `${name} ${from === to ? share(full, to) : `${share(full, from)}-${share(full, to)}`}`,
        )
        .join('；'),
      expected: {
        kind: 'degree',
        degrees: degrees.map(([name, from, to]) => ({
          label: named(name),
          from: Math.round(share(full, from) * TENTHS),
          to: Math.round(share(full, to) * TENTHS),
        })),
      },
    };
  }
  if (rule === '%') {
    const bands = [
      [100, 1],
      [80, 0.7],
      [60, 0.4],
    ] as const;
    return {
      kind: '比率分档',
      text: bands.map(([percent, of]) => `≥${percent}％ ${share(full, of)}`).join('\n'),
      expected: {
        kind: 'ratioBand',
        bands: bands.map(([from, of]) => ({ from, score: Math.round(share(full, of) * TENTHS) })),
      },
    };
  }
  const [what = '', off = ''] = rule.split('-');
  if (off !== '')
    return {
      kind: '扣分至零',
      text: `${what}扣${off}分`,
      expected: {
        kind: 'deduction',
        deductions: [{ key: 'd1', label: named(what), points: Math.round(Number(off) * TENTHS) }],
      },
    };
  const parts = rule.split('；').map((part) => part.split(' '));
  return {
    kind: '组合分',
    text: rule,
    expected: {
      kind: 'combination',
      parts: parts.map(([name = '', mark], at) => ({
        key: `p${at + 1}`,
        label: named(name),
        full: Number(mark) * TENTHS,
      })),
    },
  };
}

const sum = (list: readonly { full: number }[]): number =>
  list.reduce((all, { full }) => all + full, 0);

function expectedIndicators(): Section[] {
  let [sections, items] = [0, 0];
  return firsts.map(([first, group, seconds]) => {
    const key = `s${(sections += 1)}`;
    const children = seconds.map(([second, lines]): Section => {
      const own = `s${(sections += 1)}`;
      const found = lines.map(
        (line): Item =>
          ({
            key: `i${(items += 1)}`,
            label: named(line[0]),
            full: line[1] * TENTHS,
            criterion: named(line[3]),
            evidence: null,
            evidenceRequired: false,
            groups: [`g${GROUPS.findIndex(([name]) => name === group) + 1}`],
            ...ruleOf(line).expected,
          }) as Item,
      );
      return { key: own, label: named(second), full: sum(found), children: found };
    });
    return { key, label: named(first), full: sum(children), children };
  });
}

/**
 * What reading the workbook has to come to, apart from the id: 1000 points, 9, 25 and 90 indicators
 * of three levels, four groups.
 */
export const guangzhouTemplate: EvaluationTemplate = {
  id: 'guangzhou',
  version: '1',
  name: named(NAME),
  example: true,
  stage: 'thirdParty',
  subject: 'station',
  fullMark: 1000 * TENTHS,
  indicators: expectedIndicators(),
  bonuses: [],
  bonusCap: 0,
  vetoes: VETOES.map(([name, criterion], at) => ({
    key: `v${at + 1}`,
    label: named(name),
    criterion: named(criterion),
    evidence: at === 0 ? named('审计报告') : null,
    evidenceRequired: at === 0,
    groups: ['g4'],
  })),
  groups: GROUPS.map(([name, weight], at) => ({
    key: `g${at + 1}`,
    label: named(name),
    weight,
    self: false,
  })),
  grades: GRADES.map(([name, from, passes, use]) => ({
    name: named(name),
    from: from * TENTHS,
    passes,
    use:
      use === '优先选择'
        ? 'preference'
        : use === '限期整改'
          ? 'rectify'
          : use === '次年不得参与'
            ? 'bar'
            : null,
  })),
  zeroSectionFails: false,
  spread: 30,
  counts: null,
};

/**
 * Writes the workbook as an office would: a title above the head, merged first and second levels,
 * line breaks and full-width signs in rules, a total beneath. `change` may break it before it is
 * written.
 */
export async function makeGuangzhouWorkbook(
  folder: string,
  change: (book: ExcelJS.Workbook) => void = () => undefined,
  name = '广州形状.xlsx',
): Promise<string> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('模板').addRows([
    ['模板名称', NAME],
    ['评估环节', '第三方评估'],
    ['评估对象', '社工站'],
    ['总分', 1000],
    ['加分上限', '０'],
    ['分差提醒（％）', '30%'],
    ['一级指标零分不通过', '否'],
    ['计入的环节', ''],
    ['示例模板', '是'],
  ]);
  book
    .addWorksheet('评分方')
    .addRows([
      ['评分方', '权重（%）', '自评'],
      ...GROUPS.map(([group, weight]) => [group, weight, '否']),
    ]);
  book
    .addWorksheet('等级')
    .addRows([
      ['等级', '起点分', '通过', '结果应用'],
      ...GRADES.map(([grade, from, passes, use]) => [grade, from, passes ? '是' : '否', use]),
    ]);
  const sheet = book.addWorksheet('指标');
  sheet.addRow(['社工服务站评估指标']);
  sheet.mergeCells('A1:J1');
  sheet.addRow([
    '一级指标',
    '二级指标',
    '三级指标',
    '满分',
    '类型',
    '评分标准',
    '评分规则',
    '需提供材料',
    '必须上传',
    '评分方',
  ]);
  for (const [first, group, seconds] of firsts) {
    const top = sheet.rowCount + 1;
    for (const [second, lines] of seconds) {
      const begin = sheet.rowCount + 1;
      for (const line of lines) {
        const { kind, text } = ruleOf(line);
        sheet.addRow([
          sheet.rowCount + 1 === top ? first : null,
          sheet.rowCount + 1 === begin ? second : null,
          line[0],
          line[1],
          kind,
          line[3],
          text,
          '',
          '否',
          group,
        ]);
      }
      sheet.mergeCells(begin, 2, sheet.rowCount, 2);
    }
    sheet.mergeCells(top, 1, sheet.rowCount, 1);
  }
  for (const [at, [veto, criterion]] of VETOES.entries()) {
    sheet.addRow([
      veto,
      null,
      null,
      '',
      '一票否决',
      criterion,
      '',
      at === 0 ? '审计报告' : '',
      at === 0 ? '是' : '否',
      '财务',
    ]);
    sheet.mergeCells(sheet.rowCount, 1, sheet.rowCount, 3);
  }
  sheet.addRow(['合计', null, null, 1000]);
  change(book);
  const file = join(folder, name);
  await book.xlsx.writeFile(file);
  return file;
}
