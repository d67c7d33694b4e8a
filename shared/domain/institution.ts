import { words } from '../codes/words';
import { describe } from './noun';

/**
 * 机构 institution: a social work institution or another contractor, with its unified social credit
 * code (统一社会信用代码, GB 32100).
 */
export const institution = describe({
  name: 'institution',
  label: { zh: '机构', en: 'Institution' },
  plural: { zh: '机构与五社', en: 'Institutions' },
  title: 'name',
  keys: [['uscc'], ['name']],
  area: 'institutions',
  identified: true,
  hint: 'uscc',
  packageTable: 'institutions',
  sections: {
    basic: { zh: '基本信息', en: 'Basics' },
    team: { zh: '队伍与党建', en: 'Staff and Party group' },
    contact: { zh: '联系', en: 'Contact' },
  },
  fields: {
    name: {
      kind: 'text',
      label: { zh: '机构名称', en: 'Name' },
      required: true,
      maxLength: 100,
      search: true,
      form: 'basic',
      headings: words`
        名称 单位名称 组织名称 机构 机构全称 单位全称 组织全称 社会组织名称 社会服务机构名称 社工机构 社工机构名称 社会工作机构名称 社会工作服务机构名称 服务机构名称 承接机构
        承接机构名称 承接主体名称 机构（单位）名称 公司名称 企业名称 登记名称 全称 社工机构全称 承接单位名称 社工机构名
      `,
      list: { order: 1, width: 260 },
      package: 'name',
    },
    uscc: {
      kind: 'uscc',
      label: { zh: '统一社会信用代码', en: 'Unified social credit code' },
      search: true,
      form: 'basic',
      headings: words`
        信用代码 社会信用代码 统一信用代码 社会统一信用代码 统一社会信用码 统一社会信用编码 统一社会信用代码证 统一社会信用代码证号 统一社会信用代码号 统一代码 信用码 信用代码证号
        社会信用码 机构信用代码 组织信用代码 法人信用代码 USCC 社会信用代码证号 统一社会信用代码/组织机构代码 统一社会信用代码/登记证号 统一社会信用代码或登记证号
      `,
      list: { order: 2, width: 180 },
      package: 'uscc',
      help: {
        zh: '18 位；备案的社区社会组织没有代码可留空。',
        en: '18 characters; blank for filed community organisations.',
      },
    },
    type: {
      kind: 'code',
      codes: 'institutionType',
      label: { zh: '登记类型', en: 'Registration type' },
      form: 'basic',
      headings: words`
        类型 组织类型 机构类型 性质 机构性质 机构类别 单位性质 单位类型 单位类别 组织性质 组织形式 组织类别 社会组织类型 社会组织类别 登记类别 登记性质 登记种类 注册类型
        法人类型 主体类型 机构属性 登记形式
      `,
      list: { order: 3, width: 120 },
      package: 'type',
    },
    grade: {
      kind: 'code',
      codes: 'grade',
      label: { zh: '评估等级', en: 'Grade' },
      form: 'basic',
      headings: words`
        等级 社会组织评估等级 评级 机构等级 评估级别 评估结果 评估情况 评定等级 等级评定 等级评估 社会组织等级 社会组织等级评估 社会组织评估级别 A级 等级评估结果 获评等级
        评估A级 社会组织评估等次
      `,
      list: { order: 5, width: 76 },
      package: 'grade',
    },
    registeredOn: {
      kind: 'date',
      label: { zh: '登记日期', en: 'Registered' },
      form: 'basic',
      headings: words`
        成立日期 成立时间 登记时间 注册日期 注册时间 注册登记日期 注册登记时间 成立登记日期 成立登记时间 登记成立时间 成立年月 设立日期 设立时间 创立时间 创办时间 批准成立时间
        批准登记日期 核准日期 发证日期 注册成立时间 机构成立时间 取得登记证书时间 机构成立日期
      `,
      package: 'registered_on',
    },
    authority: {
      kind: 'text',
      label: { zh: '登记机关', en: 'Authority' },
      maxLength: 60,
      form: 'basic',
      headings: words`
        登记管理机关 登记部门 登记单位 登记机构 登记机关名称 登记管理部门 登记主管机关 注册机关
        注册部门 注册登记机关 发证机关 批准机关
      `,
      package: 'authority',
    },
    domains: {
      kind: 'codes',
      codes: 'serviceDomain',
      label: { zh: '业务领域', en: 'Domains' },
      form: 'basic',
      headings: words`
        服务领域 领域 服务类别 服务类型 服务方向 专业领域 主要服务领域 业务类别 工作领域 擅长领域 专长领域 主要业务领域 主要业务 业务范围 服务范围 主营领域 擅长服务领域
      `,
      package: 'domains',
    },
    staff: {
      kind: 'integer',
      label: { zh: '专职人员', en: 'Staff' },
      unit: { zh: '人', en: '' },
      max: 100_000,
      form: 'team',
      headings: words`
        专职 全职 从业人数 专职人员数 专职人数 专职人员总数 专职工作人员 专职工作人员数 专职社工 专职社工数 专职社工人数 全职人数 全职员工 从业人员 从业人员数 从业人员人数
        员工数 员工人数 员工总数 职工人数 职工总数 工作人员数 工作人员人数 人员数 人员总数 在职人数 总人数 人数 全职社工数 机构专职人数 专职从业人员 专职员工数 在职员工数
        工作人员总数
      `,
      list: { order: 6, width: 84 },
      package: 'staff',
    },
    certifiedStaff: {
      kind: 'integer',
      label: { zh: '其中持证', en: 'Certified' },
      unit: { zh: '人', en: '' },
      max: 100_000,
      form: 'team',
      headings: words`
        持证 其中持证人员 持证人数 持证社工 持证数 持证人员 持证人员数 持证社工数 持证社工人数 持证专业人员 其中持证人数 其中持证社工 持社工证人数 社工持证人数 社工师人数
        取证人数 专业社工人数 社工持证数 拥有社工证人数 持证专业社工数 持有社工证人数 取得社工证人数
      `,
      list: { order: 7, width: 84 },
      package: 'certified_staff',
    },
    party: {
      kind: 'code',
      codes: 'partyGroup',
      label: { zh: '党组织', en: 'Party group' },
      form: 'team',
      headings: words`
        党组织情况 基层党组织 党建 党建情况 党建工作情况 党支部 党支部情况 党组织建设
        党组织建立情况 党组织组建情况 党组织形式 党组织类型 党组织设置 是否建立党组织
        是否成立党组织 是否有党组织
      `,
      list: { order: 8, width: 96 },
      package: 'party',
    },
    partyMembers: {
      kind: 'integer',
      label: { zh: '党员数', en: 'Party members' },
      unit: { zh: '人', en: '' },
      max: 100_000,
      form: 'team',
      headings: words`党员 党员人数 党员总数 党员数量 中共党员 中共党员数 中共党员人数 正式党员数`,
      package: 'party_members',
    },
    legalRepresentative: {
      kind: 'text',
      label: { zh: '法定代表人', en: 'Legal representative' },
      sensitivity: 'never',
      form: 'contact',
      maxLength: 40,
      headings: words`
        法人 法人代表 负责人 法定代表 法定代表人姓名 法定负责人 法人姓名 法人代表姓名 法人/负责人 法人（负责人） 法定代表人（负责人） 负责人姓名 主要负责人 机构负责人
        单位负责人 机构法人 理事长 机构法人代表 法人代表人 单位法人 机构负责人姓名 理事长姓名 法人代表/负责人
      `,
      list: { order: 4, width: 96 },
    },
    phone: {
      kind: 'phone',
      label: { zh: '联系电话', en: 'Phone' },
      sensitivity: 'masked',
      search: true,
      form: 'contact',
      headings: words`
        电话 联系方式 手机号码 电话号码 联系电话号码 联系手机 联系手机号 联系号码 移动电话 手机电话 通讯方式 Tel Telephone Mobile Mobile_phone
        办公电话 办公室电话 固定电话 座机 联系人电话 联系人手机 联系人联系方式 负责人电话 负责人手机 负责人联系方式 负责人联系电话 机构电话 机构联系电话 单位电话 法人电话
        法人联系方式 法人代表电话 法定代表人电话 法人联系电话 办公联系电话 单位联系电话 法人手机 机构联系方式
      `,
    },
    address: {
      kind: 'text',
      label: { zh: '地址', en: 'Address' },
      search: true,
      form: 'contact',
      headings: words`
        住所 办公地址 注册地址 注册住所 登记地址 机构地址 机构住所 单位地址 详细地址 通讯地址 联系地址 实际办公地址 办公地点 办公场所 办公住所 法定住所 住所地 经营地址
        所在地 机构注册地址 注册地 办公地 登记住所 机构所在地
      `,
    },
    documents: { kind: 'attachments', label: { zh: '附件', en: 'Documents' }, form: 'contact' },
    note: {
      kind: 'longText',
      label: { zh: '备注', en: 'Note' },
      form: 'contact',
      headings: words`说明 备注说明 备注信息 其他说明 附注 Remarks`,
    },
  },
});
