import { words } from '../codes/words';
import { describe } from './noun';

/** States that a station may come into from each state; 撤销 is final. */
export const stationTransitions = {
  preparing: ['running'],
  running: ['paused', 'closed'],
  paused: ['running', 'closed'],
  closed: [],
} as const;

/**
 * 站点 station: a guidance centre (指导中心), township station (社工站) or village studio (社工室) of the
 * three-tier system (三级服务体系).
 */
export const station = describe({
  name: 'station',
  label: { zh: '站点', en: 'Station' },
  plural: { zh: '三级体系', en: 'Three-tier system' },
  title: 'name',
  keys: [['name', 'division']],
  area: 'stations',
  hint: 'division',
  packageTable: 'stations',
  spans: [['opened', 'stateSince']],
  sections: {
    basic: { zh: '基本信息', en: 'Basics' },
    place: { zh: '场地与运营', en: 'Place and operation' },
    contact: { zh: '负责人与联系', en: 'Head and contact' },
  },
  fields: {
    name: {
      kind: 'text',
      label: { zh: '站点名称', en: 'Name' },
      required: true,
      maxLength: 100,
      search: true,
      compare: 'stationName',
      form: 'basic',
      headings: words`
        名称 社工站名称 站（室）名称 站点 服务站名称 工作室名称 社工站全称 社工站（室）名称 社工站点 社工站点名称 社工站 社工站/室名称 社工室名称 社工室（点）名称 社工点名称
        社工服务站名称 社会工作站名称 社会工作室名称 社会工作服务站名称 站点全称 站点（室）名称 站室名称 站（室、点）名称 室（点）名称 服务站点名称 服务点名称 中心名称 阵地名称
        单位名称 全称 站名 Station_name 社工站全名 站点全名 社工服务阵地名称 社工服务站点名称 单位全称 乡镇（街道）社会工作服务站名称 社工站标准名称 社工服务点名称
      `,
      list: { order: 1, width: 186 },
      package: 'name',
      help: { zh: '写全称，例如“永昌街道社会工作站”。', en: 'The full name.' },
    },
    tier: {
      kind: 'code',
      codes: 'tier',
      label: { zh: '层级', en: 'Tier' },
      required: true,
      form: 'basic',
      headings: words`
        级别 类型 站室类型 类别 层次 级次 站点级别 站点类型 站点类别 站点层级 社工站类型 社工站级别 站（室）级别 站（室）类别 站室级别 站室类别 所属层级 所属级别 建设层级
        体系层级 服务层级 阵地类型 站点性质 站室性质 服务站级别 三级体系类别
      `,
      list: { order: 2, width: 54 },
      package: 'tier',
    },
    division: {
      kind: 'division',
      label: { zh: '所属区划', en: 'Division' },
      required: true,
      compare: 'township',
      form: 'basic',
      headings: words`
        所属乡镇（街道） 所属乡镇 所属街道 乡镇（街道） 乡镇街道 街道 镇街 所在乡镇（街道） 所在乡镇 所在街道 所在镇街 所属镇街 乡镇/街道 街道（乡镇） 街道（镇） 镇（街道）
        乡（镇、街道） 街镇 乡镇 乡镇（街道）名称 乡镇名称 街道名称 镇街名称 区划 所在区划 行政区划 所属行政区划 行政区域 所属区域 所属辖区 辖区 属地 村（社区） 村（居）
        村居 村社区 社区（村） 所在村（社区） 所在村（居） 所在村居 所在村 所在社区 所属村（社区） 所属村（居） 所属村居 所属村 所属社区 村（社区）名称 社区名称 属地街道
        所辖街道 属地乡镇 属地镇街 所属村社区
      `,
      package: 'division',
      help: {
        zh: '站选乡镇（街道），室选村（社区）。',
        en: 'Stations: township; studios: village.',
      },
    },
    state: {
      kind: 'code',
      codes: 'stationState',
      label: { zh: '状态', en: 'State' },
      required: true,
      initial: 'running',
      form: 'basic',
      headings: words`
        运行状态 运营状态 站点状态 站点运行状态 社工站状态 目前状态 当前状态 使用状态 建设状态 建设情况 建设进度 现状 运营现状 运行情况 运营情况 运转情况 运作状态 是否运营
        是否正常运行 是否正常运营 运营状况 运转状态 建设运行情况 运行状况 是否运行 站点现状 是否正常运转
      `,
      list: { order: 4, width: 64 },
      package: 'state',
    },
    opened: {
      kind: 'date',
      label: { zh: '建成日期', en: 'Opened' },
      form: 'basic',
      headings: words`
        建成时间 成立时间 设立时间 建站时间 启用日期 成立日期 成立年月 设立日期 建站日期 建立时间 建立日期 建设时间 建设日期 建成年月 建成启用时间 建成启用日期 建成运行时间
        启用时间 投用时间 投入使用时间 投入运营时间 开始运营时间 正式运营时间 运营时间 运营日期 挂牌时间 挂牌日期 揭牌时间 揭牌日期 创建时间 投入运行时间 正式运行时间
        挂牌成立时间 启动时间 运行时间 启动运营时间 建成投入使用时间 开站时间 开办时间 揭牌运营时间 落成时间 设站时间 建点时间
      `,
      list: { order: 5, width: 100 },
      package: 'opened',
    },
    stateSince: {
      kind: 'date',
      label: { zh: '状态起始', en: 'State since' },
      form: 'basic',
      headings: words`
        状态日期 暂停日期 撤销日期 状态时间 状态起始日期 状态开始日期 状态变更日期 状态变更时间
        状态变化时间 变更日期 变更时间 暂停时间 撤销时间 停运时间 停运日期
      `,
      package: 'state_since',
      help: {
        zh: '从哪一天起是现在的状态；暂停和撤销必须写。',
        en: 'Since when; needed when paused or closed.',
      },
    },
    stateReason: {
      kind: 'text',
      label: { zh: '状态原因', en: 'Reason' },
      maxLength: 100,
      form: 'basic',
      headings: words`
        暂停原因 撤销原因 状态说明 停运原因 停用原因 撤并原因 关停原因 变更原因 状态变更原因
      `,
      help: {
        zh: '暂停、撤销的原因，例如“场地改造”“并入永昌街道”。',
        en: 'Why it is paused or closed.',
      },
    },
    area: {
      kind: 'decimal',
      label: { zh: '面积', en: 'Area' },
      unit: { zh: '㎡', en: '㎡' },
      max: 100_000,
      form: 'place',
      headings: words`
        面积（㎡） 面积(平方米) 场地面积 建筑面积 面积㎡ 总面积 使用面积 室内面积 房屋面积 用房面积 业务用房面积 办公面积 办公场地面积 活动面积 服务面积 服务场所面积
        服务场地面积 场所面积 场地使用面积 站点面积 站室面积 面积平米 面积平方 面积m² 站点使用面积 社工站面积 实际使用面积 独立办公面积 办公用房面积 阵地面积 使用面积平方米
      `,
      list: { order: 6, width: 76 },
      package: 'area_m2',
    },
    rooms: {
      kind: 'codes',
      codes: 'functionRoom',
      label: { zh: '功能区', en: 'Rooms' },
      form: 'place',
      headings: words`
        功能用房 功能室 场地功能 功能区设置 功能区划分 功能区域 功能分区 功能布局 功能空间 功能场所 功能设施 功能室设置 室内功能 场地设置 场所功能 服务功能区 设置功能区
        功能区域设置 设置功能室 场地功能区
      `,
      package: 'rooms',
    },
    mode: {
      kind: 'code',
      codes: 'operatingMode',
      label: { zh: '运营方式', en: 'Operation' },
      form: 'place',
      headings: words`
        运作方式 运营模式 建设方式 运营形式 运营类型 运营性质 运营主体类型 运作模式 运行模式 运行方式 运行机制 管理模式 建设模式 建设形式 建设运营模式 建设运营方式 承接方式
        购买方式 服务购买方式 购买形式 管理方式 运营管理模式 服务提供方式 运营管理方式 社工站运营模式 承接模式
      `,
      list: { order: 7, width: 92 },
      package: 'mode',
    },
    operator: {
      kind: 'reference',
      refers: 'institution',
      label: { zh: '承接机构', en: 'Operator' },
      form: 'place',
      headings: words`
        运营机构 承接单位 服务机构 运营单位 运营主体 运营方 运营机构名称 承接主体 承接方 承接组织 承接社会组织 承接社工机构 承接机构名称 承接运营机构 运营承接机构 服务承接机构
        服务承接主体 社工机构 社工服务机构 专业机构 第三方机构 承办机构 入驻机构 驻站机构 委托机构 中标机构 第三方运营机构 运营社会组织 项目承接机构 服务承接方 承接服务机构
        合作机构 驻站社工机构 承接的社工机构 运营服务机构
      `,
      package: 'operator_id',
      help: {
        zh: '政府购买服务时填写；还没有登记的，可以在这里新增。',
        en: 'For purchased services; one that is not registered can be added here.',
      },
    },
    head: {
      kind: 'text',
      label: { zh: '站长', en: 'Head' },
      sensitivity: 'never',
      search: true,
      form: 'contact',
      maxLength: 40,
      headings: words`
        负责人 站点负责人姓名 社工站负责人姓名 站（室）长 室长 站长姓名 站（室）长姓名 站长/室长 站长（负责人） 负责人（站长） 现任站长 负责人姓名 主要负责人 站负责人
        站点负责人 站（室）负责人 社工站负责人 社工站站长 社工站联系人 联系人 联系人姓名 主任 驻站站长 站务负责人 驻站负责人 站点站长 现任负责人
      `,
      list: { order: 9, width: 64 },
    },
    phone: {
      kind: 'phone',
      label: { zh: '联系电话', en: 'Phone' },
      sensitivity: 'masked',
      search: true,
      form: 'contact',
      headings: words`
        电话 联系方式 手机 手机号 手机号码 电话号码 联系电话号码 联系手机 联系手机号 联系号码 移动电话 手机电话 通讯方式 Tel Telephone Mobile
        Mobile_phone 办公电话 办公室电话 固定电话 座机 联系人电话 联系人手机 联系人联系方式 负责人电话 负责人手机 负责人联系方式 负责人联系电话 站长电话 站长手机
        站长手机号 站长手机号码 站长联系方式 站长联系电话 站点电话 站点联系电话 社工站电话 服务电话 服务热线 咨询电话 值班电话 公开电话 负责人手机号 负责人手机号码 站点固定电话
        联系人手机号 联系人手机号码 联络电话 公示电话 对外电话 服务电话号码
      `,
    },
    address: {
      kind: 'text',
      label: { zh: '地址', en: 'Address' },
      search: true,
      form: 'contact',
      headings: words`
        详细地址 站点地址 办公地址 办公地点 具体地址 具体位置 详细位置 所在地址 所处位置 位置 地点 场地地址 场所地址 服务地址 社工站地址 站（室）地址 站室地址 联系地址
        通讯地址 门牌号 社工站具体地址 办公场所地址 服务场所地址 场所位置 站址 站点位置 站点详细地址 社工站位置
      `,
    },
    note: {
      kind: 'longText',
      label: { zh: '备注', en: 'Note' },
      form: 'contact',
      headings: words`说明 备注说明 备注信息 其他说明 附注 Remarks`,
    },
    documents: { kind: 'attachments', label: { zh: '附件', en: 'Documents' }, form: 'contact' },
    haves: {
      kind: 'text',
      derived: true,
      label: { zh: '六有', en: 'Six haves' },
      list: { order: 2.5, width: 142 },
    },
    havesState: {
      kind: 'code',
      codes: 'havesState',
      derived: true,
      filter: true,
      label: { zh: '六有', en: 'Six haves' },
    },
    staffing: {
      kind: 'text',
      derived: true,
      label: { zh: '专/兼职', en: 'Full/part time' },
      list: { order: 6.5, width: 72 },
    },
    certified: {
      kind: 'integer',
      derived: true,
      label: { zh: '持证', en: 'Certified' },
      unit: { zh: '人', en: '' },
      list: { order: 6.6, width: 64 },
    },
  },
});
