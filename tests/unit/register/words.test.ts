import { describe, expect, it } from 'vitest';
import { likely, nearest } from '../../../shared/codes/likeness';
import {
  codeOf,
  codesIn,
  codesOf,
  codeTables,
  twoCodes,
  type TableName,
} from '../../../shared/codes/tables';
import { halfWidth, loose, plainWord } from '../../../shared/codes/text';

const tables = Object.keys(codeTables) as TableName[];

/** Words of workbooks: table, code, and what offices write for it. */
const everyday: [TableName, string, string][] = [
  ['tier', 'centre', '县级中心 区级社会工作指导中心 县（市、区）中心 县级社工总站'],
  [
    'tier',
    'station',
    '乡镇（街道）社工站 乡镇(街道)社会工作站 街道社工站 镇街级 乡镇社会工作服务站',
  ],
  ['tier', 'studio', '村（社区）社工室 村（社区）社会工作室 社区社工点 村级 驻点'],
  ['stationState', 'preparing', '筹备中 在建 待建'],
  ['stationState', 'running', '正常运营 运行中 已建成 已投入使用 试运行'],
  ['stationState', 'paused', '停运 暂停服务 歇业'],
  ['stationState', 'closed', '已撤并 撤站 关停'],
  ['operatingMode', 'direct', '政府直营 自建自管 街道运营'],
  [
    'operatingMode',
    'purchased',
    '委托第三方 购买社会工作服务 社会组织承接 项目制 政府购买社会工作服务项目',
  ],
  ['operatingMode', 'posts', '购买社工岗位 岗位制 劳务派遣'],
  ['operatingMode', 'joint', '联建 混合运营 政社合作'],
  ['postRole', 'head', '社工站站长 站点负责人 中心主任 代理站长'],
  ['postRole', 'deputy', '常务副站长 副站（室）长 中心副主任'],
  ['postRole', 'worker', '专职社工 驻站社工 一线社工 社工员 项目社工 专职社会工作者'],
  ['postRole', 'supervisor', '社工督导 片区督导 督导老师 社会工作督导员'],
  ['postRole', 'projectLead', '项目统筹 项目总监 社工主管'],
  ['postRole', 'clerk', '行政专员 会计 档案管理员 信息员'],
  ['postRole', 'assistant', '助理社工 实习生 社会工作助理'],
  ['postRole', 'other', '司机 心理咨询师'],
  ['employment', 'full', '专职人员 全职人员 专'],
  ['employment', 'part', '兼职人员 非全日制 兼'],
  ['qualificationLevel', 'none', '无证 暂无 未考取 备考中 无社工证'],
  [
    'qualificationLevel',
    'assistant',
    '初级 社工初级 助理社工师 助理社会工作师证 社会工作师（初级） 初级社会工作师',
  ],
  [
    'qualificationLevel',
    'worker',
    '中级社工师 社工中级 社会工作师（中级） 中级社会工作师 持中级证',
  ],
  ['qualificationLevel', 'senior', '高级社会工作师 社会工作师（高级） 高级证书'],
  ['certificateLevel', 'assistant', '助理社工师 社工证初级 助理社会工作师（初级）'],
  ['certificateLevel', 'worker', '中级社工师 中级证书'],
  ['registrationState', 'none', '尚未登记 未办理'],
  ['registrationState', 'pending', '办理中 已提交'],
  ['registrationState', 'refused', '退回 审核未通过'],
  ['registrationState', 'registered', '首次登记 再登记 审核通过 有效期内'],
  ['serviceDomain', 'relief', '困难群众救助 低收入人口 社会救助服务'],
  ['serviceDomain', 'elderly', '老年服务 为老服务 社区养老 老年社会工作 长者服务'],
  ['serviceDomain', 'children', '儿童青少年 青少年 未保 困境未成年人 儿童社会工作'],
  ['serviceDomain', 'community', '社区营造 基层社会治理 社区服务'],
  ['serviceDomain', 'affairs', '婚姻家庭辅导 流浪乞讨救助'],
  ['serviceDomain', 'disability', '残障 精神障碍社区康复'],
  ['serviceDomain', 'women', '妇女服务 女性'],
  ['serviceDomain', 'volunteering', '慈善与志愿服务 公益慈善'],
  ['serviceDomain', 'general', '综合类 综合性服务 社工站综合服务'],
  ['serviceDomain', 'other', '禁毒 医务社会工作 社区矫正'],
  ['sex', '1', '男性 M 男士'],
  ['sex', '2', '女性 F 女士'],
  ['education', '10', '硕士研究生 在职研究生 博士后'],
  ['education', '20', '全日制本科 函授本科 专升本 大学（本科） 本科毕业'],
  ['education', '30', '大专学历 高职高专 自考大专 电大专科'],
  ['education', '40', '中专学历 技工学校 职业中专'],
  ['education', '60', '高中毕业 普高'],
  ['education', '70', '初中毕业'],
  ['education', '80', '小学及以下'],
  ['politics', '01', '中国共产党员 正式党员 中共党员（正式）'],
  ['politics', '02', '预备党员 中共党员（预备）'],
  ['politics', '03', '共青团 中国共青团员'],
  ['politics', '04', '民革成员'],
  ['politics', '08', '农工党员'],
  ['politics', '12', '无党派代表人士'],
  ['politics', '13', '一般群众 非党员'],
  ['yesNo', 'yes', '有 √ ✓ 已签 Y'],
  ['yesNo', 'no', '无 × ✗ 未约定 N'],
  ['idType', 'citizen', '二代身份证 居民身份证件'],
  ['idType', 'hmt', '港澳居民来往内地通行证 台胞证'],
  ['idType', 'other', '军官证 户口本'],
  ['majorCategory', 'socialWork', '社工专业 社会工作类 社会工作硕士'],
  ['majorCategory', 'related', '社会福利 应用心理学'],
  ['insurance', 'pension', '城镇职工养老保险'],
  ['insurance', 'medical', '医保 职工医疗'],
  ['insurance', 'housing', '住房金'],
  ['trainingKind', 'training', '线上学习 岗前培训 专题讲座'],
  ['trainingKind', 'degree', '学历提升'],
  ['trainingKind', 'course', '网络课程'],
  ['trainingKind', 'conference', '论坛 座谈会'],
  ['examSubject', 'ability', '社会工作综合能力（中级） 综合'],
  ['examSubject', 'practice', '社会工作实务（初级） 实务能力'],
  ['examSubject', 'law', '社会工作法规与政策（中级） 政策法规'],
  ['examResult', 'passed', '考试合格 单科通过'],
  ['examResult', 'failed', '未达标 没过'],
  ['examResult', 'absent', '弃考 未参加考试'],
  ['talentKind', 'supervisor', '中级督导 社会工作督导 外聘督导'],
  ['talentKind', 'leading', '社会工作领军人才 拔尖人才'],
  ['talentKind', 'trainer', '授课讲师 导师'],
  ['talentKind', 'assessor', '评审专家 评估师'],
  ['candidateStage', 'pool', '后备 人才储备'],
  ['candidateStage', 'training', '备考中 培养中'],
  ['candidateStage', 'entered', '已报名 待考'],
  ['candidateStage', 'certified', '已持证 取得证书'],
  ['candidateStage', 'hired', '已聘用 转社会工作者'],
  ['candidateStage', 'left', '流失 中途退出'],
  ['projectStep', 'need', '项目立项 需求评估'],
  ['projectStep', 'budget', '预算批复'],
  ['projectStep', 'method', '招投标 组织采购'],
  ['projectStep', 'notice', '中标公告 成交公示'],
  ['projectStep', 'contract', '签约 签订协议'],
  ['projectStep', 'payment', '拨款 首付款'],
  ['projectStep', 'interim', '中评 期中评估'],
  ['projectStep', 'final', '期末评估 终评'],
  ['projectStep', 'closing', '结题 项目结项'],
  ['projectStep', 'use', '评估结果应用'],
  ['projectStep', 'termination', '提前终止'],
  ['expenseCategory', 'staff', '人力成本 社工工资 工资福利'],
  ['expenseCategory', 'service', '活动物料 服务活动费'],
  ['expenseCategory', 'training', '专家费 督导费'],
  ['expenseCategory', 'office', '办公用品 场地租金 差旅费'],
  ['expenseCategory', 'audit', '第三方评估 审计费'],
  ['expenseCategory', 'tax', '增值税 管理费及税费'],
  ['resultUse', 'preference', '续签'],
  ['resultUse', 'rectify', '责令整改'],
  ['resultUse', 'bar', '列入黑名单'],
  ['resultUse', 'budget', '核减预算'],
  ['resultUse', 'policy', '完善政策'],
  ['functionRoom', 'office', '接待大厅 社工办公室'],
  ['functionRoom', 'casework', '心理咨询室 会谈室'],
  ['functionRoom', 'groupwork', '团体活动室'],
  ['functionRoom', 'files', '档案资料室'],
  ['functionRoom', 'children', '四点半课堂 儿童活动中心'],
  ['functionRoom', 'volunteers', '志愿者驿站'],
  ['functionRoom', 'training', '多媒体教室 会议培训室'],
  ['functionRoom', 'other', '爱心超市 图书阅览室'],
  ['visitKind', 'survey', '走访 实地调研'],
  ['visitKind', 'supervision', '业务指导 现场督导'],
  ['visitKind', 'inspection', '专项检查 巡查'],
  ['visitKind', 'followUp', '回头看'],
  ['childWorkerKind', 'supervisor', '乡镇（街道）儿童督导员 镇级儿童督导员'],
  ['childWorkerKind', 'director', '村（社区）儿童主任 村（居）儿童主任'],
  ['careGroup', 'leftBehindChildren', '农村留守未成年人'],
  ['careGroup', 'childrenInNeed', '散居孤儿 困境未成年人'],
  ['careGroup', 'leftBehindElderly', '农村留守老人'],
  ['careGroup', 'relief', '低保户 特困供养人员 低收入家庭'],
  ['careGroup', 'disability', '残障人士'],
  ['careGroup', 'other', '独居老人 社区居民'],
  ['grade', '5A', '５Ａ级 AAAAA级 5A级社会组织'],
  ['grade', '3A', '三A级 AAA级'],
  ['grade', 'none', '未评估 暂无'],
  ['partyGroup', 'own', '单独建立党支部 独立支部'],
  ['partyGroup', 'joint', '联合建立 挂靠'],
  ['partyGroup', 'none', '尚未成立 无党组织'],
  ['administrativeLevel', 'province', '自治区级'],
  ['administrativeLevel', 'city', '设区市'],
  ['administrativeLevel', 'county', '县（市、区）级 旗县'],
  ['communityKind', 'mutualAid', '邻里守望'],
  ['communityKind', 'service', '公益服务类'],
  ['communityKind', 'culture', '文艺类 舞蹈队'],
  ['communityKind', 'governance', '居民自治 议事协商'],
  ['resourceKind', 'money', '慈善捐款 款项'],
  ['resourceKind', 'goods', '慰问物资 图书'],
  ['resourceKind', 'service', '法律服务 技术支持'],
  ['resourceKind', 'place', '活动场地 设施设备'],
  ['partnerKind', 'youthLeague', '团市委 共青团委'],
  ['partnerKind', 'disabledFederation', '区残联'],
  ['partnerKind', 'womenFederation', '县妇联'],
  ['partnerKind', 'charityFederation', '慈善协会 县慈善会'],
  ['partnerKind', 'tradeUnion', '县总工会'],
  ['partnerKind', 'redCross', '红会'],
  ['partnerKind', 'school', '高等院校 小学'],
  ['partnerKind', 'hospital', '社区医院 卫生室'],
  ['partnerKind', 'justice', '公安局 人民法院'],
  ['partnerKind', 'enterprise', '银行 爱心商家'],
  ['partnerKind', 'other', '民政局 社区'],
  ['institutionType', 'association', '行业协会 社团法人'],
  ['institutionType', 'service', '社会工作服务机构 民非单位 社会服务机构（民非）'],
  ['institutionType', 'foundation', '社区基金会'],
  ['institutionType', 'community', '备案制'],
  ['institutionType', 'enterprise', '有限责任公司 国企'],
  ['institutionType', 'institution', '公益二类'],
  ['fundingSource', 'budget', '中央财政资金 财政专项 县财政 政府购买服务资金'],
  ['fundingSource', 'lottery', '本级福彩公益金 省级彩票公益金'],
  ['fundingSource', 'lotteryMinistry', '中央专项彩票公益金 民政部彩票公益金'],
  ['fundingSource', 'charity', '慈善总会 爱心捐赠'],
  ['fundingSource', 'foundation', '基金会捐赠'],
  ['fundingSource', 'enterprise', '企业捐赠'],
  ['fundingSource', 'own', '自有资金 机构配套'],
  ['purchaseMethod', 'openTender', '招投标'],
  ['purchaseMethod', 'consultation', '竞争性磋商采购 竞磋'],
  ['purchaseMethod', 'negotiation', '竞谈'],
  ['purchaseMethod', 'inquiry', '询价采购'],
  ['purchaseMethod', 'direct', '定向委托 限额以下采购'],
  ['purchaseMethod', 'invited', '邀标'],
  ['purchaseMethod', 'other', '比选 框架协议'],
  ['fiveSocieties', 'community', '社区居委会 村（社区）'],
  ['fiveSocieties', 'organisation', '社会服务机构 社会工作服务机构'],
  ['fiveSocieties', 'worker', '社会工作专业人才 专职社工'],
  ['fiveSocieties', 'volunteer', '志愿服务队伍 志愿者团队'],
  ['fiveSocieties', 'charity', '社区基金 公益慈善'],
];

describe('everyday words of the code tables', () => {
  it.each(everyday)('%s %s: %s', (table, code, texts) => {
    for (const text of texts.split(' ')) expect(codeOf(table, text), text).toBe(code);
  });

  it.each(tables)('no word of %s could mean two codes', (table) => {
    const meant = new Map<string, string>();
    const clashes: string[] = [];
    for (const { code, label, synonyms = [] } of codesOf(table))
      for (const word of [code, label.zh, label.en, ...synonyms])
        for (const form of new Set([halfWidth(word).trim(), loose(word), plainWord(word)])) {
          const other = form === '' ? code : (meant.get(form) ?? code);
          if (other !== code) clashes.push(`${word}: ${other}, ${code}`);
          meant.set(form, code);
        }
    expect(clashes).toEqual([]);
  });
});

describe('what stands around a word', () => {
  it.each<[TableName, string, string | null]>([
    ['serviceDomain', '1.养老服务', 'elderly'],
    ['serviceDomain', '（二）社会救助', 'relief'],
    ['serviceDomain', '③ 残疾人', 'disability'],
    ['serviceDomain', '养老服务类', 'elderly'],
    ['employment', '专职。', 'full'],
    ['employment', '【专职】', 'full'],
    ['politics', '群众（个人填写）', '13'],
    ['qualificationLevel', '助理社会工作师（初级）', 'assistant'],
    // A remark may change what is meant.
    ['qualificationLevel', '中级（备考）', null],
    ['qualificationLevel', '社会工作师（初级？）', null],
    ['education', '本科（在读）', null],
    ['grade', '5A', '5A'],
    ['employment', '专\u200b职', 'full'],
    ['education', '大　学　本　科', '20'],
  ])('%s: %s is %s', (table, text, code) => {
    expect(codeOf(table, text)).toBe(code);
  });

  it.each([
    ['站长兼督导', 'head', 'supervisor'],
    ['站长（兼督导）', 'head', 'supervisor'],
    ['副站长兼社工', 'deputy', 'worker'],
    ['社工兼任行政', 'worker', 'clerk'],
    ['项目主管/督导', 'projectLead', 'supervisor'],
  ])('%s is the first post, and the second is told', (text, code, also) => {
    expect(codeOf('postRole', text)).toBe(code);
    expect(twoCodes('postRole', text)).toEqual({ code, also });
  });
  it('takes 兼职 for no second post, and two words for one post nowhere else', () => {
    expect(twoCodes('postRole', '督导兼职')).toBeNull();
    expect(codeOf('postRole', '兼职社工')).toBe('worker');
    expect(codeOf('visitKind', '调研/检查')).toBeNull();
  });

  it.each<[TableName, string, string[]]>([
    [
      'insurance',
      '五险一金',
      ['pension', 'medical', 'unemployment', 'injury', 'maternity', 'housing'],
    ],
    ['insurance', '五险', ['pension', 'medical', 'unemployment', 'injury', 'maternity']],
    ['fiveSocieties', '五社', ['community', 'organisation', 'worker', 'volunteer', 'charity']],
    ['serviceDomain', '为老服务', ['elderly']],
  ])('%s: %s means %s', (table, text, codes) => {
    expect(codesIn(table, text)).toEqual(codes);
  });
});

describe('names by whichever marks they are joined', () => {
  it.each(['·', '•', '‧', '・', '∙', '⋅', '●', '.', '．', '･', '﹒', ' ', '　'])(
    '阿依古丽%s买买提 is one name',
    (dot) => {
      expect(loose(`阿依古丽${dot}买买提`)).toBe('阿依古丽买买提');
    },
  );
  it.each([
    ['〔甲〕站', '甲站'],
    ['甲﹙乙﹚', '甲乙'],
    ['「甲」《乙》', '甲乙'],
    ['甲—乙–丙', '甲乙丙'],
    ['甲\u200b\u00ad\u202e乙\u3164', '甲乙'],
    ['ＡＢ１', 'ab1'],
  ])('%s is %s', (text, key) => {
    expect(loose(text)).toBe(key);
  });
  it('keeps names apart that differ by a character', () => {
    expect(loose('𠮷田')).not.toBe(loose('吉田'));
    expect(loose('社会工作')).not.toBe(loose('社工'));
  });
});

describe('likeness', () => {
  it.each<[TableName, string, string]>([
    ['tier', '乡镇（街道）社会工作服务站点', 'station'],
    ['tier', '村（居）便民社工室', 'studio'],
    ['postRole', '社工督导组长', 'supervisor'],
    ['qualificationLevel', '全国中级社会工作师资格', 'worker'],
    ['serviceDomain', '老年人精神慰藉服务', 'elderly'],
    ['education', '本科在读', '20'],
    ['fundingSource', '省级福利彩票公益金补助', 'lottery'],
  ])('%s: %s is likeliest %s', (table, text, code) => {
    expect(codeOf(table, text)).toBeNull();
    expect(likely(table, text)[0]?.code).toBe(code);
  });
  it('offers the likeliest first, and nothing for a text like no word', () => {
    const offered = likely('serviceDomain', '儿童与老年人');
    expect(offered.map(({ score }) => score)).toEqual(
      [...offered].map(({ score }) => score).sort((a, b) => b - a),
    );
    expect(
      offered
        .slice(0, 2)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['children', 'elderly']);
    expect(likely('sex', '炒股')).toEqual([]);
    expect(likely('tier', '')).toEqual([]);
    expect(likely('tier', '社工站')[0]).toEqual({ code: 'station', score: 1 });
  });
  it('finds the nearest names, the likeliest first and none twice', () => {
    const names = [
      '桂林街道社会工作站',
      '永昌街道社会工作站',
      '永春镇社工站',
      '永昌街道社会工作站',
      '张三',
    ];
    expect(nearest(names, '永昌社工站')).toEqual([
      '永昌街道社会工作站',
      '永春镇社工站',
      '桂林街道社会工作站',
    ]);
    expect(nearest(names, '永昌社工站', 1)).toEqual(['永昌街道社会工作站']);
    expect(nearest([], '永昌社工站')).toEqual([]);
    expect(nearest(['张三'], '永昌')).toEqual([]);
  });
});
