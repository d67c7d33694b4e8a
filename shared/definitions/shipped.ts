import { defaultStatisticsForm } from '../domain/statistics-form';
import type { DefinitionSet } from './definition-set';

/** The set that comes with the program, until a superior office sends another. */
export const shippedSet: DefinitionSet = {
  format: 1,
  id: 'stationbook.example',
  version: '2026-1',
  title: { zh: '乡镇（街道）社工站季度填报', en: 'Quarterly return of township stations' },
  note: {
    zh: '示例，非官方标准：公开的季度表没有，指标取自各地公布的数字',
    en: 'An example, no official standard: made of items that published figures attest',
  },
  from: '2019Q1',
  stationReturn: defaultStatisticsForm,
};
