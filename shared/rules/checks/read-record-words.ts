import type { Label } from '../../codes/label';
import type { recordTypes } from './read-records';

const name: Label = { zh: '名称', en: 'name' };

/** What the fields of records are called, type by type. */
export const recordWords: {
  readonly [T in keyof typeof recordTypes]: Readonly<
    Record<keyof (typeof recordTypes)[T]['fields'], Label>
  >;
} = {
  Person: {
    name: { zh: '姓名', en: 'name' },
    role: { zh: '岗位，如 head 站长、supervisor 督导', en: 'role, such as head or supervisor' },
    station: { zh: '所在站点', en: 'station' },
    age: { zh: '年龄', en: 'age' },
    level: { zh: '证书级别', en: 'level of the certificate' },
    rank: { zh: '证书级别的高低：无证 -1，依次 0、1、2', en: 'rank of the level: −1, 0, 1, 2' },
    certificate: { zh: '证书管理号', en: 'number of the certificate' },
    registrationExpiry: { zh: '登记到期日', en: 'day on which registration ends' },
    daysLeft: { zh: '距登记到期还有几天', en: 'days until registration ends' },
    renewalFrom: { zh: '可以再登记的第一天', en: 'first day of the renewal' },
    registerBy: { zh: '首次登记的期限（还没登记时）', en: 'last day of a first registration' },
    hoursMissing: { zh: '本周期还差的学时', en: 'hours missing in this period' },
    since: { zh: '最早任职日', en: 'first day of the first post' },
    overlap: { zh: '两段专职重叠的第一天', en: 'day from which two full-time posts overlap' },
    otherHead: { zh: '同站的另一位站长', en: 'other head of the station' },
    twin: { zh: '同一证书号的另一人', en: 'who has the same number' },
  },
  Project: {
    name: { zh: '项目名称', en: 'project’s name' },
    starts: { zh: '开始日', en: 'first day' },
    ends: { zh: '结束日', en: 'last day' },
    daysLeft: { zh: '距结束还有几天', en: 'days until it ends' },
    closed: { zh: '是否已结项或终止', en: 'whether it is closed or terminated' },
    contracted: { zh: '是否已签合同', en: 'whether its contract is signed' },
    noSubcontract: { zh: '合同是否约定不得转包：yes、no', en: 'subcontracting forbidden: yes, no' },
    amount: { zh: '合同金额（万元）', en: 'amount of the contract (10k yuan)' },
    milestones: { zh: '付款节点个数', en: 'how many milestones' },
    milestoneSum: { zh: '付款节点合计（万元）', en: 'sum of the milestones (10k yuan)' },
    funded: { zh: '经费来源合计（万元）', en: 'planned funds (10k yuan)' },
    received: { zh: '到位（万元）', en: 'received (10k yuan)' },
    paid: { zh: '已拨付（万元）', en: 'paid (10k yuan)' },
    spent: { zh: '支出（万元）', en: 'spent (10k yuan)' },
  },
  Site: {
    name,
    tier: { zh: '层级：centre、station、studio', en: 'tier: centre, station or studio' },
    state: { zh: '状态，如 running', en: 'state, such as running' },
    division: { zh: '区划代码', en: 'division' },
    due: { zh: '所在乡镇是否应建站', en: 'whether its township is due a station' },
    twin: { zh: '同乡镇已有的站', en: 'station that covers the township' },
    outside: { zh: '未运行却有数', en: 'has figures though it did not run' },
    people: { zh: '在岗人数', en: 'people in post' },
    checklist: { zh: '最近一次核对的清单', en: 'newest checklist' },
    checklistUntil: { zh: '核对的到期日', en: 'when the checklist is to be renewed' },
    checklistCounts: { zh: '是否凭核对计入六有', en: 'whether it counts by the checklist' },
  },
  Society: {
    kind: {
      zh: '种类：institution 机构、association 协会、partner 合作单位',
      en: 'kind: institution, association or partner',
    },
    name,
    uscc: { zh: '统一社会信用代码', en: 'credit code' },
    type: { zh: '登记类型', en: 'type of registration' },
    codeType: { zh: '信用代码对应的登记类型', en: 'type for which its code stands' },
    codeStart: { zh: '信用代码前两位', en: 'first two characters of its code' },
    codeFits: { zh: '信用代码与登记类型是否相符', en: 'whether code and type agree' },
    staff: { zh: '填报的专职人数', en: 'full-time staff that it states' },
    fullTime: { zh: '台账里的专职人数', en: 'people in full-time post' },
    ends: { zh: '合作到期日', en: 'day on which the agreement ends' },
    twin: { zh: '同时登记成的机构', en: 'institution that it is too' },
  },
  Resource: {
    name,
    date: { zh: '日期', en: 'day' },
    donor: { zh: '提供方', en: 'giver' },
    personNamed: { zh: '提供方是否像个人姓名', en: 'whether the giver looks like a person' },
    amount: { zh: '金额（万元）', en: 'amount (10k yuan)' },
  },
  Linkage: {
    name,
    date: { zh: '日期', en: 'day' },
    amount: { zh: '链接资源金额（万元）', en: 'value of resources (10k yuan)' },
    resource: { zh: '选的慈善资源', en: 'charity resource that it names' },
  },
  Visit: {
    station: { zh: '站点名称', en: 'station’s name' },
    date: { zh: '走访日期', en: 'day of the visit' },
    due: { zh: '整改期限', en: 'due by' },
    done: { zh: '整改完成日', en: 'done on' },
  },
  Protection: {
    name,
    state: { zh: '状态，如 running', en: 'state, such as running' },
    division: { zh: '区划代码', en: 'division' },
    twin: { zh: '同乡镇的另一个站', en: 'another in the same township' },
  },
  Correction: {
    subject: { zh: '被评的站点或项目', en: 'station or project' },
    demand: { zh: '整改要求', en: 'what is asked for' },
    due: { zh: '整改期限', en: 'due by' },
  },
  Amount: {
    noun: { zh: '记录种类，如 project', en: 'kind of record, such as project' },
    field: { zh: '字段，如 amount', en: 'field, such as amount' },
    nounName: { zh: '记录种类的名称', en: 'what the kind of record is called' },
    fieldName: { zh: '字段的名称', en: 'what the field is called' },
    record: { zh: '记录的名称', en: 'what the record is called' },
    value: { zh: '金额（万元）', en: 'amount (10k yuan)' },
    told: { zh: '金额和单位', en: 'amount with its unit' },
    others: { zh: '其他记录的金额', en: 'what other records have' },
    scale: { zh: '可能填错的单位', en: 'unit that may be wrong' },
  },
};
