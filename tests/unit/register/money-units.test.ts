import { describe, expect, it } from 'vitest';
import {
  converted,
  unitInCell,
  unitInHeading,
  unitInNotes,
} from '../../../shared/codes/money-units';

describe('the unit of money', () => {
  it.each([
    ['到位资金（元）', '元'],
    ['到位资金(万元)', '万元'],
    ['金额/千元', '千元'],
    ['到位资金', null],
  ] as const)('in the heading %s is %s', (heading, unit) => {
    expect(unitInHeading(heading)).toBe(unit);
  });

  it.each([
    ['单位：元', '元'],
    ['金额单位：万元', '万元'],
    ['（单位: 人民币 元）', '元'],
    ['填报单位：朝阳区民政局', null],
    ['单位：人、个', null],
  ] as const)('in the note %s is %s', (note, unit) => {
    expect(unitInNotes(['服务统计表', note])).toBe(unit);
  });

  it.each([
    ['80000元', '元'],
    ['6万', '万元'],
    ['６万元', '万元'],
    ['1.2亿', '亿元'],
    ['500', null],
  ] as const)('behind the figure %s is %s', (cell, unit) => {
    expect(unitInCell(cell)).toBe(unit);
  });

  it('is changed without crumbs', () => {
    expect(converted(80_000, '元', '万元')).toBe(8);
    expect(converted(33_333.33, '元', '万元')).toBe(3.333333);
    expect(converted(0.3, '亿元', '元')).toBe(30_000_000);
  });
});
