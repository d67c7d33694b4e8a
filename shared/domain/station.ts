import { describe } from './noun';

/** States that a station may come into from each state; 撤销 is final. */
export const stationTransitions = { preparing: ['running'], running: ['paused', 'closed'], paused: ['running', 'closed'], closed: [] } as const;

/** 站点 station: a guidance centre (指导中心), township station (社工站) or village studio (社工室) of the three-tier system (三级服务体系). */
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
      kind: 'text', label: { zh: '站点名称', en: 'Name' }, required: true, maxLength: 100, search: true, compare: 'stationName', form: 'basic',
      headings: ['名称', '社工站名称', '站（室）名称', '站点', '服务站名称', '工作室名称'], list: { order: 1, width: 186 }, package: 'name',
      help: { zh: '写全称，例如“永昌街道社会工作站”。', en: 'The full name.' },
    },
    tier: {
      kind: 'code', codes: 'tier', label: { zh: '层级', en: 'Tier' }, required: true, form: 'basic',
      headings: ['级别', '类型', '站室类型'], list: { order: 2, width: 54 }, package: 'tier',
    },
    division: {
      kind: 'division', label: { zh: '所属区划', en: 'Division' }, required: true, compare: 'township', form: 'basic',
      headings: ['所属乡镇（街道）', '所属乡镇', '所属街道', '乡镇（街道）', '乡镇街道', '街道', '镇街', '所属区划'], package: 'division',
      help: { zh: '站选乡镇（街道），室选村（社区）。', en: 'Stations: township; studios: village.' },
    },
    state: {
      kind: 'code', codes: 'stationState', label: { zh: '状态', en: 'State' }, required: true, initial: 'running', form: 'basic',
      headings: ['运行状态', '运营状态'], list: { order: 4, width: 64 }, package: 'state',
    },
    opened: {
      kind: 'date', label: { zh: '建成日期', en: 'Opened' }, form: 'basic',
      headings: ['建成时间', '成立时间', '设立时间', '建站时间', '启用日期'], list: { order: 5, width: 100 }, package: 'opened',
    },
    stateSince: { kind: 'date', label: { zh: '状态起始', en: 'State since' }, form: 'basic', headings: ['状态日期', '暂停日期', '撤销日期'], package: 'state_since', help: { zh: '从哪一天起是现在的状态；暂停和撤销必须写。', en: 'Since when; needed when paused or closed.' } },
    stateReason: { kind: 'text', label: { zh: '状态原因', en: 'Reason' }, maxLength: 100, form: 'basic', headings: ['暂停原因', '撤销原因', '状态说明'], help: { zh: '暂停、撤销的原因，例如“场地改造”“并入永昌街道”。', en: 'Why it is paused or closed.' } },
    area: {
      kind: 'decimal', label: { zh: '面积', en: 'Area' }, unit: { zh: '㎡', en: '㎡' }, max: 100_000, form: 'place',
      headings: ['面积（㎡）', '面积(平方米)', '场地面积', '建筑面积', '面积㎡'], list: { order: 6, width: 76 }, package: 'area_m2',
    },
    rooms: { kind: 'codes', codes: 'functionRoom', label: { zh: '功能区', en: 'Rooms' }, form: 'place', headings: ['功能用房', '功能室', '场地功能'], package: 'rooms' },
    mode: {
      kind: 'code', codes: 'operatingMode', label: { zh: '运营方式', en: 'Operation' }, form: 'place',
      headings: ['运作方式', '运营模式', '建设方式'], list: { order: 7, width: 92 }, package: 'mode',
    },
    operator: {
      kind: 'reference', refers: 'institution', label: { zh: '承接机构', en: 'Operator' }, form: 'place',
      headings: ['运营机构', '承接单位', '服务机构'], package: 'operator_id',
      help: { zh: '政府购买服务时填写；先在“机构与五社”登记。', en: 'For purchased services; register the institution first.' },
    },
    head: { kind: 'text', label: { zh: '站长', en: 'Head' }, sensitivity: 'never', search: true, form: 'contact', maxLength: 40, headings: ['负责人', '站（室）长', '室长'], list: { order: 9, width: 64 } },
    phone: { kind: 'phone', label: { zh: '联系电话', en: 'Phone' }, sensitivity: 'masked', search: true, form: 'contact', headings: ['电话', '联系方式', '手机', '手机号'] },
    address: { kind: 'text', label: { zh: '地址', en: 'Address' }, search: true, form: 'contact', headings: ['详细地址', '站点地址'] },
    note: { kind: 'longText', label: { zh: '备注', en: 'Note' }, form: 'contact', headings: ['说明'] },
    documents: { kind: 'attachments', label: { zh: '附件', en: 'Documents' }, form: 'contact' },
    haves: { kind: 'text', derived: true, label: { zh: '六有', en: 'Six haves' }, list: { order: 2.5, width: 142 } },
    havesState: { kind: 'code', codes: 'havesState', derived: true, filter: true, label: { zh: '六有', en: 'Six haves' } },
    staffing: { kind: 'text', derived: true, label: { zh: '专/兼职', en: 'Full/part time' }, list: { order: 6.5, width: 72 } },
    certified: { kind: 'integer', derived: true, label: { zh: '持证', en: 'Certified' }, unit: { zh: '人', en: '' }, list: { order: 6.6, width: 64 } },
  },
});
