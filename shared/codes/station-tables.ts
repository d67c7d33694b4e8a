import type { CodeTables } from './table';

/**
 * Tables about stations, institutions and projects. Names of tiers shown to people are a setting;
 * the codes stay.
 */
export const stationTables = {
  tier: [
    {
      code: 'centre',
      label: { zh: '中心', en: 'Centre' },
      synonyms: [
        '指导中心',
        'Guidance centre',
        '社工指导中心',
        '社会工作指导中心',
        '县级中心',
        '区级中心',
        '总站',
      ],
    },
    {
      code: 'station',
      label: { zh: '站', en: 'Station' },
      synonyms: ['社工站', '社会工作站', '社会工作服务站', '社工服务站', '街道站', '乡镇站'],
    },
    {
      code: 'studio',
      label: { zh: '室', en: 'Studio' },
      synonyms: [
        '社工室',
        '社会工作室',
        '社工点',
        '点',
        '服务点',
        '社工服务点',
        '工作室',
        '社会工作服务室',
      ],
    },
  ],
  stationState: [
    {
      code: 'preparing',
      label: { zh: '筹建', en: 'Preparing' },
      synonyms: ['在建', '筹备', '建设中', '筹建中'],
    },
    {
      code: 'running',
      label: { zh: '运营', en: 'Running' },
      synonyms: ['正常', '运行', '运营中', '正常运行', '正常运营', '在运营', '运行中'],
    },
    { code: 'paused', label: { zh: '暂停', en: 'Paused' }, synonyms: ['停用', '暂停运营', '停运'] },
    {
      code: 'closed',
      label: { zh: '撤销', en: 'Closed' },
      synonyms: ['撤并', '关闭', '已撤销', '注销'],
    },
  ],
  havesState: [
    { code: 'lacking', label: { zh: '有缺项', en: 'Something lacking' } },
    { code: 'complete', label: { zh: '全部达标', en: 'All met' } },
    { code: 'begun', label: { zh: '核对中', en: 'Being checked' } },
    { code: 'unchecked', label: { zh: '未核对', en: 'Not checked' } },
  ],
  operatingMode: [
    {
      code: 'direct',
      label: { zh: '街道直营', en: 'Run directly' },
      synonyms: [
        '自营',
        '直接运营',
        '直营',
        '乡镇直营',
        '镇直营',
        '街道自营',
        '自主运营',
        '自建自营',
      ],
    },
    {
      code: 'purchased',
      label: { zh: '政府购买', en: 'Purchased' },
      synonyms: ['政府购买服务', '购买服务', '购买', '委托运营', '项目购买'],
    },
    {
      code: 'posts',
      label: { zh: '购买岗位', en: 'Purchased posts' },
      synonyms: ['岗位购买', '政府购买岗位'],
    },
    {
      code: 'joint',
      label: { zh: '联合运营', en: 'Jointly run' },
      synonyms: ['共建', '合作运营', '站社共建'],
    },
    { code: 'other', label: { zh: '其他', en: 'Other' }, synonyms: ['其它'] },
  ],
  institutionType: [
    { code: 'association', label: { zh: '社会团体', en: 'Association' }, synonyms: ['社团'] },
    {
      code: 'service',
      label: { zh: '社会服务机构', en: 'Social service institution' },
      synonyms: [
        '民办非企业单位',
        '民非',
        '民办非企业',
        '民办非企业单位（社会服务机构）',
        '民办社工机构',
      ],
    },
    { code: 'foundation', label: { zh: '基金会', en: 'Foundation' } },
    {
      code: 'community',
      label: { zh: '社区社会组织', en: 'Community organisation (filed)' },
      synonyms: ['备案社区社会组织', '社区组织', '备案'],
    },
    { code: 'enterprise', label: { zh: '企业', en: 'Enterprise' }, synonyms: ['公司', '有限公司'] },
    {
      code: 'institution',
      label: { zh: '事业单位', en: 'Public institution' },
      synonyms: ['公益二类事业单位'],
    },
    { code: 'other', label: { zh: '其他', en: 'Other' }, synonyms: ['其它'] },
  ],
  serviceDomain: [
    {
      code: 'relief',
      label: { zh: '社会救助', en: 'Social relief' },
      synonyms: ['救助', '困难群众帮扶', '低保'],
    },
    {
      code: 'elderly',
      label: { zh: '养老服务', en: 'Older people' },
      synonyms: ['养老', '老年人', '为老服务', '老年人服务', '居家养老'],
    },
    {
      code: 'children',
      label: { zh: '儿童福利', en: 'Child welfare' },
      synonyms: [
        '困境儿童',
        '留守儿童',
        '儿童',
        '儿童关爱',
        '困境儿童关爱保护',
        '未成年人保护',
        '未成年人',
      ],
    },
    {
      code: 'community',
      label: { zh: '社区治理', en: 'Community governance' },
      synonyms: ['基层治理', '社区建设', '社区'],
    },
    {
      code: 'affairs',
      label: { zh: '社会事务', en: 'Social affairs' },
      synonyms: ['婚姻', '流浪救助', '殡葬', '婚姻家庭'],
    },
    {
      code: 'disability',
      label: { zh: '残疾人', en: 'Disability' },
      synonyms: ['助残', '残疾人服务'],
    },
    {
      code: 'women',
      label: { zh: '农村留守妇女', en: 'Women left behind' },
      synonyms: ['留守妇女', '妇女'],
    },
    {
      code: 'volunteering',
      label: { zh: '志愿服务与慈善', en: 'Volunteering and charity' },
      synonyms: ['志愿服务', '慈善'],
    },
    { code: 'general', label: { zh: '综合', en: 'General' }, synonyms: ['综合服务', '综合类'] },
    { code: 'other', label: { zh: '其他', en: 'Other' }, synonyms: ['其它'] },
  ],
  fundingSource: [
    {
      code: 'budget',
      label: { zh: '部门预算', en: 'Department budget' },
      synonyms: [
        '区级财政',
        '县级财政',
        '市级财政',
        '省级财政',
        '财政资金',
        '财政性资金',
        '本级财政',
        '财政',
        '财政拨款',
        '街道财政',
      ],
    },
    {
      code: 'lottery',
      label: { zh: '福彩公益金', en: 'Welfare lottery' },
      synonyms: ['福利彩票公益金', '彩票公益金', '福彩', '福彩金', '福彩资金'],
    },
    {
      code: 'lotteryMinistry',
      label: { zh: '民政部本级彩票金', en: 'Ministry lottery funds' },
      synonyms: ['部本级彩票金', '部本级彩票公益金'],
    },
    {
      code: 'charity',
      label: { zh: '慈善资金', en: 'Charity' },
      synonyms: ['慈善捐赠', '捐赠', '慈善', '社会捐赠'],
    },
    { code: 'foundation', label: { zh: '基金会', en: 'Foundation' }, synonyms: ['基金会资助'] },
    { code: 'enterprise', label: { zh: '企业', en: 'Enterprise' }, synonyms: ['企业赞助'] },
    { code: 'own', label: { zh: '自筹', en: 'Own funds' }, synonyms: ['自筹资金', '机构自筹'] },
    { code: 'other', label: { zh: '其他', en: 'Other' }, synonyms: ['其它'] },
  ],
  purchaseMethod: [
    {
      code: 'openTender',
      label: { zh: '公开招标', en: 'Open tender' },
      synonyms: ['招标', '公开招投标'],
    },
    {
      code: 'consultation',
      label: { zh: '竞争性磋商', en: 'Competitive consultation' },
      synonyms: ['磋商'],
    },
    {
      code: 'negotiation',
      label: { zh: '竞争性谈判', en: 'Competitive negotiation' },
      synonyms: ['谈判'],
    },
    { code: 'inquiry', label: { zh: '询价', en: 'Inquiry' } },
    {
      code: 'singleSource',
      label: { zh: '单一来源', en: 'Single source' },
      synonyms: ['单一来源采购'],
    },
    {
      code: 'direct',
      label: { zh: '限额下直接委托', en: 'Direct below the limit' },
      synonyms: ['直接委托', '委托', '直接采购'],
    },
    { code: 'invited', label: { zh: '邀请招标', en: 'Invited tender' } },
    { code: 'other', label: { zh: '其他', en: 'Other' }, synonyms: ['其它'] },
  ],
} as const satisfies CodeTables;
