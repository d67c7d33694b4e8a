import type { Label } from '../domain/noun';
import { TENTHS, type EvaluationTemplate, type Grade } from '../definitions/evaluation-template';

const label = (zh: string, en: string): Label => ({ zh, en });
const tenths = (points: number): number => Math.round(points * TENTHS);

/**
 * 优良合格不合格 at 90, 80 and 60: 深圳《政府购买社会工作服务项目评估管理办法（试行）》2021. What each leads to is in 政府购买 practice:
 * preference, put right by a day, barred from the next year.
 */
const fourGrades: Grade[] = [
  { name: label('优秀', 'Excellent'), from: tenths(90), passes: true, use: 'preference' },
  { name: label('良好', 'Good'), from: tenths(80), passes: true, use: 'preference' },
  { name: label('合格', 'Pass'), from: tenths(60), passes: true, use: null },
  { name: label('不合格', 'Fail'), from: 0, passes: false, use: 'bar' },
];

/**
 * A template to be written from nothing: full mark, one group and the usual grades are proposed;
 * name and indicators are the writer's.
 */
export const emptyTemplate = (id: string): EvaluationTemplate => ({
  id,
  version: '1',
  name: label('', ''),
  example: false,
  stage: 'yearly',
  subject: 'station',
  fullMark: tenths(100),
  indicators: [],
  bonuses: [],
  bonusCap: 0,
  vetoes: [],
  groups: [
    { key: 'centre', label: label('县级指导中心', 'Guidance centre'), weight: 100, self: false },
  ],
  grades: fourGrades,
  zeroSectionFails: false,
  spread: 40,
  counts: null,
});
