import type { CodeTables } from './table';

/**
 * Tables about places, visits, care services and the five societies (五社:
 * 社区、社会组织、社会工作者、社区志愿者、社会慈善资源).
 */
export const societyTables = {
  functionRoom: [
    {
      code: 'office',
      label: { zh: '办公接待', en: 'Office and reception' },
      synonyms: ['办公室', '接待区', '办公区', '服务大厅'],
    },
    {
      code: 'casework',
      label: { zh: '个案工作室', en: 'Casework room' },
      synonyms: ['个案室', '咨询室', '谈心室', '个案'],
    },
    {
      code: 'groupwork',
      label: { zh: '小组活动室', en: 'Group room' },
      synonyms: ['小组工作室', '活动室', '小组室', '小组'],
    },
    { code: 'files', label: { zh: '档案室', en: 'File room' }, synonyms: ['资料室', '档案'] },
    {
      code: 'children',
      label: { zh: '儿童活动室', en: 'Children’s room' },
      synonyms: ['儿童之家', '亲子室'],
    },
    {
      code: 'volunteers',
      label: { zh: '志愿者之家', en: 'Volunteers’ room' },
      synonyms: ['志愿服务站', '志愿者工作室'],
    },
    {
      code: 'training',
      label: { zh: '培训室', en: 'Training room' },
      synonyms: ['会议室', '多功能室', '多功能厅'],
    },
    { code: 'other', label: { zh: '其他', en: 'Other' }, synonyms: ['其它'] },
  ],
  visitKind: [
    { code: 'survey', label: { zh: '调研', en: 'Survey' }, synonyms: ['调查研究', '走访调研'] },
    {
      code: 'supervision',
      label: { zh: '督导', en: 'Supervision' },
      synonyms: ['专业督导', '实地督导'],
    },
    {
      code: 'inspection',
      label: { zh: '检查', en: 'Inspection' },
      synonyms: ['督查', '抽查', '检查督导'],
    },
    { code: 'followUp', label: { zh: '回访', en: 'Follow-up' }, synonyms: ['复查', '整改回访'] },
  ],
  childWorkerKind: [
    {
      code: 'supervisor',
      label: { zh: '儿童督导员', en: 'Child supervisor (township)' },
      synonyms: ['督导员', '乡镇儿童督导员'],
    },
    {
      code: 'director',
      label: { zh: '儿童主任', en: 'Child director (village)' },
      synonyms: ['村居儿童主任', '主任'],
    },
  ],
  careGroup: [
    {
      code: 'leftBehindChildren',
      label: { zh: '留守儿童', en: 'Left-behind children' },
      synonyms: ['农村留守儿童'],
    },
    {
      code: 'childrenInNeed',
      label: { zh: '困境儿童', en: 'Children in need' },
      synonyms: ['困难儿童', '事实无人抚养儿童', '孤儿'],
    },
    {
      code: 'leftBehindWomen',
      label: { zh: '留守妇女', en: 'Left-behind women' },
      synonyms: ['农村留守妇女'],
    },
    {
      code: 'leftBehindElderly',
      label: { zh: '留守老人', en: 'Left-behind older people' },
      synonyms: ['农村留守老年人'],
    },
    {
      code: 'relief',
      label: { zh: '低保特困对象', en: 'Relief recipients' },
      synonyms: ['低保', '特困', '特困人员', '低保对象'],
    },
    { code: 'disability', label: { zh: '残疾人', en: 'Disabled people' } },
    { code: 'other', label: { zh: '其他', en: 'Other' }, synonyms: ['其它'] },
  ],
  grade: [
    { code: '5A', label: { zh: '5A', en: '5A' }, synonyms: ['AAAAA', '5A级'] },
    { code: '4A', label: { zh: '4A', en: '4A' }, synonyms: ['AAAA', '4A级'] },
    { code: '3A', label: { zh: '3A', en: '3A' }, synonyms: ['AAA', '3A级'] },
    { code: '2A', label: { zh: '2A', en: '2A' }, synonyms: ['AA', '2A级'] },
    { code: '1A', label: { zh: '1A', en: '1A' }, synonyms: ['A', '1A级'] },
    { code: 'none', label: { zh: '未评', en: 'Not graded' }, synonyms: ['无', '未评级', '未参评'] },
  ],
  partyGroup: [
    {
      code: 'own',
      label: { zh: '独立党支部', en: 'Own branch' },
      synonyms: ['单独党支部', '党支部', '有', '是'],
    },
    { code: 'joint', label: { zh: '联合党支部', en: 'Joint branch' }, synonyms: ['联合支部'] },
    { code: 'group', label: { zh: '党小组', en: 'Party group' } },
    { code: 'none', label: { zh: '无', en: 'None' }, synonyms: ['没有', '否', '未建立'] },
  ],
  administrativeLevel: [
    { code: 'province', label: { zh: '省级', en: 'Province' }, synonyms: ['省'] },
    { code: 'city', label: { zh: '市级', en: 'City' }, synonyms: ['地市', '地市级', '市'] },
    {
      code: 'county',
      label: { zh: '县级', en: 'County' },
      synonyms: ['区县', '县区', '区级', '县'],
    },
  ],
  communityKind: [
    {
      code: 'mutualAid',
      label: { zh: '邻里互助类', en: 'Mutual aid' },
      synonyms: ['互助', '邻里互助'],
    },
    {
      code: 'service',
      label: { zh: '公益慈善类', en: 'Public benefit' },
      synonyms: ['公益', '慈善', '公益慈善'],
    },
    {
      code: 'culture',
      label: { zh: '文体活动类', en: 'Culture and sport' },
      synonyms: ['文体', '文化体育', '文体活动'],
    },
    {
      code: 'governance',
      label: { zh: '社区治理类', en: 'Community governance' },
      synonyms: ['治理', '议事', '社区治理', '社区事务'],
    },
    { code: 'other', label: { zh: '其他', en: 'Other' }, synonyms: ['其它'] },
  ],
  resourceKind: [
    { code: 'money', label: { zh: '资金', en: 'Money' }, synonyms: ['善款', '捐款', '现金'] },
    { code: 'goods', label: { zh: '物资', en: 'Goods' }, synonyms: ['实物', '捐物', '物品'] },
    { code: 'service', label: { zh: '服务', en: 'Services' }, synonyms: ['义诊', '专业服务'] },
    {
      code: 'place',
      label: { zh: '场地设备', en: 'Places and equipment' },
      synonyms: ['场地', '设备'],
    },
  ],
  partnerKind: [
    {
      code: 'youthLeague',
      label: { zh: '共青团', en: 'Youth League' },
      synonyms: ['团委', '团县委', '团区委'],
    },
    {
      code: 'disabledFederation',
      label: { zh: '残联', en: 'Disabled Persons’ Federation' },
      synonyms: ['残疾人联合会'],
    },
    {
      code: 'womenFederation',
      label: { zh: '妇联', en: 'Women’s Federation' },
      synonyms: ['妇女联合会'],
    },
    {
      code: 'charityFederation',
      label: { zh: '慈善总会', en: 'Charity federation' },
      synonyms: ['慈善会', '慈善联合会'],
    },
    { code: 'tradeUnion', label: { zh: '工会', en: 'Trade union' }, synonyms: ['总工会'] },
    { code: 'redCross', label: { zh: '红十字会', en: 'Red Cross' } },
    { code: 'school', label: { zh: '学校', en: 'School' }, synonyms: ['高校', '中小学'] },
    {
      code: 'hospital',
      label: { zh: '医疗机构', en: 'Hospital' },
      synonyms: ['医院', '卫生院', '社区卫生服务中心'],
    },
    {
      code: 'justice',
      label: { zh: '司法公安', en: 'Justice and police' },
      synonyms: ['司法所', '派出所', '法院', '检察院'],
    },
    { code: 'enterprise', label: { zh: '企业', en: 'Enterprise' }, synonyms: ['公司', '爱心企业'] },
    { code: 'other', label: { zh: '其他', en: 'Other' }, synonyms: ['其它'] },
  ],
  fiveSocieties: [
    {
      code: 'community',
      label: { zh: '社区', en: 'Community' },
      synonyms: ['村', '居委会', '村委会'],
    },
    {
      code: 'organisation',
      label: { zh: '社会组织', en: 'Social organisations' },
      synonyms: ['社会工作机构', '社工机构', '社区社会组织'],
    },
    { code: 'worker', label: { zh: '社会工作者', en: 'Social workers' }, synonyms: ['社工'] },
    {
      code: 'volunteer',
      label: { zh: '社区志愿者', en: 'Volunteers' },
      synonyms: ['志愿者', '义工'],
    },
    {
      code: 'charity',
      label: { zh: '社会慈善资源', en: 'Charity resources' },
      synonyms: ['慈善资源', '公益慈善资源', '社区公益慈善资源'],
    },
  ],
} as const satisfies CodeTables;
