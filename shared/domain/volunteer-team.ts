import { words } from '../codes/words';
import { describe } from './noun';

/** 志愿队伍 volunteer team: community volunteers (社区志愿者) organised at a station or in a village. */
export const volunteerTeam = describe({
  name: 'volunteerTeam',
  label: { zh: '志愿队伍', en: 'Volunteer team' },
  plural: { zh: '志愿队伍', en: 'Volunteer teams' },
  title: 'name',
  area: 'institutions',
  hint: 'division',
  keys: [['name', 'division']],
  packageTable: 'volunteer_teams',
  sections: { basic: { zh: '基本信息', en: 'Basics' }, contact: { zh: '联系', en: 'Contact' } },
  fields: {
    name: {
      kind: 'text',
      label: { zh: '队伍名称', en: 'Name' },
      required: true,
      maxLength: 100,
      search: true,
      form: 'basic',
      headings: words`
        名称 志愿服务队 志愿队名称 队伍全称 团队名称 服务队 服务队名称 志愿队 志愿队伍名称
        志愿团队名称 志愿者队伍 志愿者队伍名称 志愿服务队名称 志愿服务队伍 志愿服务队伍名称
        志愿服务团队名称 志愿服务组织 志愿服务组织名称
      `,
      list: { order: 1, width: 220 },
      package: 'name',
    },
    division: {
      kind: 'division',
      label: { zh: '所属区划', en: 'Division' },
      required: true,
      form: 'basic',
      headings: words`
        村（社区） 所在社区 社区 乡镇（街道） 街道 所在乡镇（街道） 所在乡镇 所在街道 所在镇街
        所属镇街 所属乡镇（街道） 所属乡镇 所属街道 乡镇/街道 乡镇街道 街道（乡镇） 街道（镇）
        镇（街道） 乡（镇、街道） 街镇 镇街 乡镇 乡镇（街道）名称 乡镇名称 街道名称 镇街名称 区划
        所在区划 行政区划 所属行政区划 行政区域 所属区域 所属辖区 辖区 属地 村（居） 村居 村社区
        社区（村） 所在村（社区） 所在村（居） 所在村居 所在村 所属村（社区） 所属村（居）
        所属村居 所属村 所属社区 村（社区）名称 社区名称
      `,
      list: { order: 2, width: 170 },
      package: 'division',
    },
    station: {
      kind: 'reference',
      refers: 'station',
      label: { zh: '依托站点', en: 'Station' },
      form: 'basic',
      headings: words`
        站点 所属站点 所属社工站 社工站 社工站名称 站点名称 所在站点 所在社工站 依托社工站
        挂靠站点 挂靠社工站
      `,
      list: { order: 3, width: 180 },
      package: 'station_id',
    },
    members: {
      kind: 'integer',
      label: { zh: '注册人数', en: 'Members' },
      unit: { zh: '人', en: '' },
      max: 1_000_000,
      form: 'basic',
      headings: words`
        人数 志愿者人数 注册志愿者 队员数 队员人数 成员数 成员人数 志愿者 志愿者数 志愿者数量
        注册志愿者数 注册志愿者人数 注册数 登记人数 在册人数 队伍人数 总人数
      `,
      list: { order: 4, width: 84 },
      package: 'members',
    },
    domains: {
      kind: 'codes',
      codes: 'serviceDomain',
      label: { zh: '服务领域', en: 'Domains' },
      form: 'basic',
      headings: words`
        领域 服务类别 服务类型 服务方向 专业领域 主要服务领域 服务范围 服务项目 志愿服务领域
        志愿服务类别
      `,
      list: { order: 5, width: 130 },
      package: 'domains',
    },
    registeredOn: {
      kind: 'date',
      label: { zh: '成立日期', en: 'Founded' },
      form: 'basic',
      headings: words`
        成立时间 注册日期 成立年月 组建时间 组建日期 建立时间 建队时间 成队时间 注册时间 登记时间
        登记日期
      `,
      list: { order: 6, width: 100 },
      package: 'registered_on',
    },
    head: {
      kind: 'text',
      label: { zh: '负责人', en: 'Head' },
      sensitivity: 'never',
      search: true,
      maxLength: 40,
      form: 'contact',
      headings: words`
        队长 联系人 负责人姓名 队长姓名 志愿队长 领队 带队人 牵头人 团队负责人 队伍负责人
        队伍联系人 联系人姓名
      `,
    },
    phone: {
      kind: 'phone',
      label: { zh: '联系电话', en: 'Phone' },
      sensitivity: 'masked',
      search: true,
      form: 'contact',
      headings: words`
        电话 联系方式 手机 手机号 手机号码 电话号码 联系电话号码 联系手机 联系手机号 联系号码
        移动电话 手机电话 通讯方式 Tel Telephone Mobile Mobile_phone 办公电话 办公室电话 固定电话
        座机 联系人电话 联系人手机 联系人联系方式 负责人电话 负责人手机 负责人联系方式
        负责人联系电话 队长电话 队长联系方式
      `,
    },
    note: {
      kind: 'longText',
      label: {
        zh: '备注',
        en: 'Note',
        headings: words`说明 备注说明 备注信息 其他说明 附注 Remarks`,
      },
      form: 'contact',
      headings: words`说明 备注说明 备注信息 其他说明 附注 Remarks`,
    },
  },
});
