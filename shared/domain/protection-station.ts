import { words } from '../codes/words';
import { describe } from './noun';

/** 未保站 protection station: a township's station for the protection of minors (乡镇（街道）未成年人保护工作站). */
export const protectionStation = describe({
  name: 'protectionStation',
  label: { zh: '未保站', en: 'Protection station' },
  plural: { zh: '未成年人保护站', en: 'Stations for the protection of minors' },
  title: 'name',
  area: 'stations',
  hint: 'division',
  keys: [['name', 'division']],
  packageTable: 'protection_stations',
  sections: { basic: { zh: '基本信息', en: 'Basics' }, contact: { zh: '联系', en: 'Contact' } },
  fields: {
    name: {
      kind: 'text',
      label: { zh: '未保站名称', en: 'Name' },
      required: true,
      maxLength: 100,
      search: true,
      form: 'basic',
      headings: words`
        名称 未成年人保护工作站 未保站 站点名称 站名 工作站名称 保护站名称 未保工作站
        未保工作站名称 未保站全称 未成年人保护站 未成年人保护站名称 未成年人保护工作站名称
        未成年人救助保护站
      `,
      list: { order: 1, width: 240 },
      package: 'name',
    },
    division: {
      kind: 'division',
      label: { zh: '所属区划', en: 'Division' },
      required: true,
      form: 'basic',
      headings: words`
        所属乡镇（街道） 乡镇（街道） 街道 乡镇 所在乡镇（街道） 所在乡镇 所在街道 所在镇街
        所属镇街 所属乡镇 所属街道 乡镇/街道 乡镇街道 街道（乡镇） 街道（镇） 镇（街道）
        乡（镇、街道） 街镇 镇街 乡镇（街道）名称 乡镇名称 街道名称 镇街名称 区划 所在区划
        行政区划 所属行政区划 行政区域 所属区域 所属辖区 辖区 属地 村（社区） 村（居） 村居 村社区
        社区（村） 所在村（社区） 所在村（居） 所在村居 所在村 所在社区 所属村（社区）
        所属村（居） 所属村居 所属村 所属社区 村（社区）名称 社区名称
      `,
      list: { order: 2, width: 130 },
      package: 'division',
    },
    station: {
      kind: 'reference',
      refers: 'station',
      label: { zh: '依托站点', en: 'Housed by' },
      form: 'basic',
      headings: words`
        依托社工站 共建站点 社工站 所在社工站 所属社工站 共建社工站 合署社工站 依托社工站名称
        依托社工站点 依托站 依托单位 关联站点
      `,
      list: { order: 3, width: 190 },
      package: 'station_id',
    },
    state: {
      kind: 'code',
      codes: 'stationState',
      label: { zh: '状态', en: 'State' },
      required: true,
      initial: 'running',
      form: 'basic',
      headings: words`
        运行状态 运营状态 站点状态 目前状态 当前状态 使用状态 建设状态 建设情况 运行情况 运营情况
        运转情况
      `,
      list: { order: 4, width: 64 },
      package: 'state',
    },
    opened: {
      kind: 'date',
      label: { zh: '建成日期', en: 'Opened' },
      form: 'basic',
      headings: words`
        成立时间 建成时间 成立日期 成立年月 设立时间 设立日期 建站时间 建站日期 建立时间 建立日期
        建成年月 启用时间 启用日期 挂牌时间 挂牌日期 揭牌时间
      `,
      list: { order: 5, width: 100 },
      package: 'opened',
    },
    head: {
      kind: 'text',
      label: { zh: '负责人', en: 'Head' },
      sensitivity: 'never',
      search: true,
      maxLength: 40,
      form: 'contact',
      headings: words`
        站长 站长姓名 负责人姓名 主要负责人 站负责人 未保站站长 未保站负责人 未保专干 联系人
        联系人姓名
      `,
      list: { order: 6, width: 80 },
    },
    phone: {
      kind: 'phone',
      label: { zh: '联系电话', en: 'Phone' },
      sensitivity: 'masked',
      search: true,
      form: 'contact',
      headings: words`
        电话 值班电话 手机 手机号 联系方式 手机号码 电话号码 联系电话号码 联系手机 联系手机号
        联系号码 移动电话 手机电话 通讯方式 Tel Telephone Mobile Mobile_phone 办公电话 办公室电话
        固定电话 座机 联系人电话 联系人手机 联系人联系方式 负责人电话 负责人手机 负责人联系方式
        负责人联系电话 站长电话 站长联系方式 服务热线
      `,
    },
    address: {
      kind: 'text',
      label: { zh: '地址', en: 'Address' },
      search: true,
      form: 'contact',
      headings: words`
        详细地址 具体地址 办公地址 站点地址 所在地址 联系地址 场所地址 具体位置 地点 位置
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
