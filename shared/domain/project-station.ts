import { describe } from './noun';

/**
 * 项目站点 project station: a further station that a project serves, with how many people it serves
 * there.
 */
export const projectStation = describe({
  name: 'projectStation',
  label: { zh: '项目站点', en: 'Project station' },
  plural: { zh: '项目站点', en: 'Project stations' },
  title: 'station',
  area: 'projects',
  owner: 'project',
  hint: 'project',
  keys: [['project', 'station']],
  packageTable: 'project_stations',
  sections: { basic: { zh: '项目站点', en: 'Project station' } },
  fields: {
    project: {
      kind: 'reference',
      refers: 'project',
      label: { zh: '项目', en: 'Project' },
      required: true,
      form: 'basic',
      headings: ['项目名称', '购买项目'],
      list: { order: 1, width: 200 },
      package: 'project_id',
    },
    station: {
      kind: 'reference',
      refers: 'station',
      label: { zh: '站点', en: 'Station' },
      required: true,
      form: 'basic',
      headings: ['服务站点', '站点名称'],
      list: { order: 2, width: 180 },
      package: 'station_id',
    },
    beneficiaries: {
      kind: 'integer',
      label: { zh: '服务对象数', en: 'Beneficiaries' },
      unit: { zh: '人', en: '' },
      form: 'basic',
      headings: ['服务人数'],
      list: { order: 3, width: 96 },
      package: 'beneficiaries',
    },
    note: {
      kind: 'longText',
      label: { zh: '备注', en: 'Note' },
      form: 'basic',
      headings: ['说明'],
    },
  },
});
