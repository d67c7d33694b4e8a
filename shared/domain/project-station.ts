import { words } from '../codes/words';
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
      headings: words`
        项目名称 购买项目 项目全称 所属项目 所属购买项目 关联项目 对应项目 购买项目名称 服务项目
        服务项目名称 采购项目 采购项目名称 购买服务项目 购买服务项目名称 政府购买服务项目
        政府购买服务项目名称 社工项目 社工项目名称 合同名称
      `,
      list: { order: 1, width: 200 },
      package: 'project_id',
    },
    station: {
      kind: 'reference',
      refers: 'station',
      label: { zh: '站点', en: 'Station' },
      required: true,
      form: 'basic',
      headings: words`
        服务站点 站点名称 社工站 社工站名称 社工站点 社工站点名称 所属社工站 所属站点 所属社工站点
        所在社工站 所在社工站点 站名 站（室）名称 站室名称 覆盖站点 实施站点 项目站点 落地站点
        涉及站点 受益站点 服务社工站 服务站 服务覆盖站点
      `,
      list: { order: 2, width: 180 },
      package: 'station_id',
    },
    beneficiaries: {
      kind: 'integer',
      label: { zh: '服务对象数', en: 'Beneficiaries' },
      unit: { zh: '人', en: '' },
      form: 'basic',
      headings: words`
        服务人数 服务对象人数 服务对象数量 服务人口 受益人数 受益人口 受益对象数 覆盖人数
        服务覆盖人数 惠及人数 预计服务人数 计划服务人数 预计受益人数 目标人数
      `,
      list: { order: 3, width: 96 },
      package: 'beneficiaries',
    },
    note: {
      kind: 'longText',
      label: { zh: '备注', en: 'Note' },
      form: 'basic',
      headings: words`说明 备注说明 备注信息 其他说明 附注 Remarks`,
    },
  },
});
