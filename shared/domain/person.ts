import { words } from '../codes/words';
import { describe } from './noun';
import { qualificationAndPay } from './person-qualification';

/**
 * 人员 person: staff of a station with post and qualification (职业水平). 持证 and 专业人才 are derived from
 * level and education, never typed.
 */
export const person = describe({
  name: 'person',
  label: { zh: '人员', en: 'Person' },
  plural: { zh: '人员资质', en: 'People and qualifications' },
  title: 'name',
  keys: [['citizenId']],
  area: 'people',
  identified: true,
  hint: 'station',
  spans: [['postSince', 'leftOn', 'POST_REVERSED']],
  sections: {
    basic: { zh: '基本信息', en: 'Basics' },
    post: { zh: '任职', en: 'Post' },
    qualification: { zh: '职业水平', en: 'Qualification' },
    pay: { zh: '待遇', en: 'Pay' },
  },
  fields: {
    name: {
      kind: 'text',
      label: { zh: '姓名', en: 'Name' },
      required: true,
      maxLength: 40,
      sensitivity: 'never',
      search: true,
      form: 'basic',
      headings: words`
        人员姓名 社工姓名 社会工作者姓名 员工姓名 职工姓名 工作人员姓名 从业人员姓名 本人姓名 名字 Full_name 专职社工姓名 人员 人员名称 驻站社工姓名 成员姓名
        从业者姓名 录用人员姓名 社工名字 站内人员姓名
      `,
      list: { order: 1, width: 88 },
    },
    idType: {
      kind: 'code',
      codes: 'idType',
      label: { zh: '证件类型', en: 'ID type' },
      required: true,
      initial: 'citizen',
      form: 'basic',
      headings: words`证件种类 证件类别 证件名称 身份证件类型 身份证件种类 有效证件类型`,
    },
    citizenId: {
      kind: 'citizenId',
      papers: 'idType',
      label: { zh: '身份证号', en: 'Citizen ID' },
      required: true,
      sensitivity: 'pseudonym',
      search: true,
      form: 'basic',
      headings: words`
        证件号码 身份证号码 居民身份证号 公民身份号码 身份证 公民身份证号码 公民身份证号 居民身份证号码 居民身份证 公民身份号 身份证件号码 身份证件号 身份证编号 身份号码 证件号
        证件编号 有效证件号码 有效证件号 二代身份证号 二代身份证号码 ID_number ID_No ID_card 公民身份证 有效身份证件号 身份证明号码 个人身份证号
        个人身份证号码 本人身份证号 本人身份证号码 18位身份证号 身份证号/护照号
      `,
      list: { order: 2, width: 160 },
      help: {
        zh: '18 位，末位可为 X；性别和出生日期按它自动填写。',
        en: '18 characters; sex and birth date follow from it.',
      },
    },
    sex: {
      kind: 'code',
      codes: 'sex',
      label: { zh: '性别', en: 'Sex' },
      form: 'basic',
      list: { order: 3, width: 48 },
      headings: words`男女 Gender`,
    },
    birthDate: {
      kind: 'date',
      label: { zh: '出生日期', en: 'Born' },
      sensitivity: 'never',
      form: 'basic',
      headings: words`出生年月 出生年月日 出生时间 生日 Birthday Date_of_birth`,
    },
    phone: {
      kind: 'phone',
      label: { zh: '联系电话', en: 'Phone' },
      sensitivity: 'masked',
      search: true,
      form: 'basic',
      headings: words`
        电话 手机 手机号 联系方式 手机号码 电话号码 联系电话号码 联系手机 联系手机号 联系号码 移动电话 手机电话 通讯方式 Tel Telephone Mobile
        Mobile_phone 本人电话 本人手机 移动电话号码 个人电话 常用电话 手机/微信 手机（微信） 办公/手机 通讯电话 本人联系方式 个人手机 个人手机号 联络电话 联络方式
        本人手机号 本人联系电话
      `,
    },
    education: {
      kind: 'code',
      codes: 'education',
      label: { zh: '学历', en: 'Education' },
      form: 'basic',
      headings: words`
        文化程度 最高学历 学历层次 学历水平 学历情况 最高学历层次 教育程度 受教育程度 教育背景 全日制学历 学历学位 学历/学位 第一学历 受教育水平 全日制教育学历
      `,
      list: { order: 7, width: 88 },
    },
    major: {
      kind: 'text',
      label: { zh: '所学专业', en: 'Major' },
      form: 'basic',
      maxLength: 60,
      headings: words`
        专业 毕业专业 专业名称 所学专业名称 就读专业 最高学历专业 专业方向 毕业院校及专业 所学专业方向 主修专业 专业背景 学习专业
      `,
    },
    majorCategory: {
      kind: 'code',
      codes: 'majorCategory',
      label: { zh: '专业类别', en: 'Major category' },
      form: 'basic',
      headings: words`专业分类 专业类型 专业大类 专业性质 所学专业类别`,
      help: {
        zh: '社会工作或相关专业的学历也算专业人才；留空时按所学专业推断。',
        en: 'Degrees in social work or related majors count; inferred from the major when blank.',
      },
    },
    politics: {
      kind: 'code',
      codes: 'politics',
      label: { zh: '政治面貌', en: 'Political status' },
      sensitivity: 'never',
      form: 'basic',
      headings: words`政治身份 政治情况 政治面目 党派`,
    },
    station: {
      kind: 'reference',
      refers: 'station',
      label: { zh: '所在站点', en: 'Station' },
      required: true,
      form: 'post',
      headings: words`
        站点 所在社工站 工作单位 服务站点 站点名称 社工站 社工站名称 社工站点 社工站点名称 所属社工站 所属站点 所属社工站点 所在社工站点 站名 站（室）名称 站室名称 服务社工站
        服务站 任职站点 工作站点 驻站站点 驻站地点 派驻站点 派驻社工站 站点（室）名称 所在站 所属站 所在站室 所属站室 所在单位 单位 单位名称 工作站 工作站名称 所在工作站
        驻站单位 所属街道社工站 所属乡镇社工站 所属镇街社工站 社工站点全称 服务的社工站 派驻地点 驻点单位 驻点社工站 岗位所在站点 落地站点 驻站社工站 所在街道社工站
        所在乡镇社工站
      `,
      list: { order: 4, width: 168 },
    },
    role: {
      kind: 'code',
      codes: 'postRole',
      label: { zh: '岗位', en: 'Role' },
      initial: 'worker',
      form: 'post',
      headings: words`
        职务 岗位职务 岗位名称 岗位类别 岗位类型 岗位（职务） 职务/岗位 职务岗位 职务名称 职位 担任职务 担任岗位 现任职务 现任岗位 任职岗位 工作岗位 所任职务 站内职务
        从事岗位 人员岗位 人员类别 人员类型 人员身份 社工类别 角色 Position Job_title 社工岗位 具体岗位 岗位设置 工作职务 站内岗位 聘用岗位 担任角色 岗位分工
      `,
      list: { order: 5, width: 72 },
    },
    employment: {
      kind: 'code',
      codes: 'employment',
      label: { zh: '专/兼职', en: 'Full or part time' },
      form: 'post',
      headings: words`
        专兼职 用工形式 专职/兼职 专职或兼职 专兼职情况 专兼职类别 专职兼职 专（兼）职 专/兼 专兼 全职/兼职 全职或兼职 全兼职 是否专职 用工性质 用工方式 用工类型 聘用方式
        聘用形式 岗位性质 工作性质 工作形式 任职形式 任职方式 任职类型 人员性质 在岗形式 是否专职人员 用工情况 用工属性 工作方式 任职性质
      `,
      list: { order: 6, width: 76 },
    },
    postSince: {
      kind: 'date',
      label: { zh: '到岗日期', en: 'In post since' },
      form: 'post',
      headings: words`
        到岗时间 入职日期 上岗日期 任职日期 入职时间 入职年月 上岗时间 上岗年月 到岗年月 任职时间 任职年月 任职起始日期 任职开始时间 任职开始日期 开始任职时间 到站时间
        到站日期 进站时间 进站日期 入站时间 驻站时间 到任时间 聘用时间 聘用日期 聘任时间 聘任日期 起聘日期 开始工作时间 从事社工工作时间 入职社工站时间 到社工站工作时间
        来站时间 进站工作时间 派驻时间 派驻日期 报到时间 报到日期 入职日 驻站起始时间 聘用起始时间 聘用起始日期 上岗起始时间
      `,
      help: {
        zh: '换站或换岗时改成新岗位的到岗日期，原来的任职会记入经历。',
        en: 'On a move enter the new date; the earlier post is kept.',
      },
    },
    employer: {
      kind: 'text',
      label: { zh: '用人单位', en: 'Employer' },
      maxLength: 100,
      form: 'post',
      headings: words`
        聘用单位 派出机构 所属机构 劳动合同单位 用工单位 用工机构 聘用机构 受聘单位 任职机构 所在机构 所属社工机构 所属社会组织 社工机构 派驻机构 派遣单位 派遣机构 承接机构
        运营机构 合同单位 签订合同单位 劳动合同签订单位 劳动关系单位 所属公司 机构名称 服务机构 签约单位 劳动关系所在单位 合同签订单位 发薪单位 社保缴纳单位 归属机构
      `,
    },
    leftOn: {
      kind: 'date',
      label: { zh: '离岗日期', en: 'Left on' },
      form: 'post',
      headings: words`
        离职日期 离岗时间 离职时间 离岗年月 离站时间 离站日期 离任时间 离任日期 离开时间 退出时间 退出日期 解聘时间 解聘日期 调离时间 调离日期 辞职时间 辞职日期
        退出社工站时间
      `,
      help: { zh: '仍在岗的留空。离岗后不再计入在岗、持证人数。', en: 'Blank while in post.' },
    },
    leftReason: {
      kind: 'text',
      label: { zh: '离岗原因', en: 'Why left' },
      maxLength: 100,
      form: 'post',
      headings: words`离职原因 离开原因 退出原因 离任原因 解聘原因 离职离岗原因`,
    },
    ...qualificationAndPay,
    documents: { kind: 'attachments', label: { zh: '附件', en: 'Documents' }, form: 'pay' },
    certified: {
      kind: 'code',
      codes: 'yesNo',
      derived: true,
      label: { zh: '持证', en: 'Certified' },
    },
    professional: {
      kind: 'code',
      codes: 'yesNo',
      derived: true,
      label: { zh: '专业人才', en: 'Professional' },
    },
    registration: {
      kind: 'code',
      codes: 'registrationStatus',
      derived: true,
      label: { zh: '登记现状', en: 'Standing' },
      list: { order: 10, width: 84 },
    },
    trainingHours: {
      kind: 'text',
      derived: true,
      label: { zh: '本周期学时', en: 'Hours this period' },
      list: { order: 11, width: 92 },
    },
    inPost: { kind: 'code', codes: 'yesNo', derived: true, label: { zh: '在岗', en: 'In post' } },
  },
});
