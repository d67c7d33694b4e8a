import { words } from '../codes/words';
import { describe } from './noun';

/**
 * 资格证书 qualification: one level's certificate (职业水平证书) with its registration (登记). The certificate
 * has no expiry; the registration has a term and is renewed in its last months (民发〔2009〕44号; terms
 * are parameters).
 */
export const qualification = describe({
  name: 'qualification',
  label: { zh: '资格证书', en: 'Qualification' },
  plural: { zh: '资格证书', en: 'Qualifications' },
  title: 'level',
  area: 'people',
  owner: 'person',
  hint: 'obtained',
  keys: [['certificate'], ['person', 'level']],
  sort: { field: 'registrationExpiry' },
  spans: [
    ['obtained', 'registeredOn', 'REGISTERED_BEFORE_OBTAINED'],
    ['registeredOn', 'registrationExpiry'],
  ],
  sections: {
    basic: { zh: '证书', en: 'Certificate' },
    registration: { zh: '登记', en: 'Registration' },
  },
  fields: {
    person: {
      kind: 'reference',
      refers: 'person',
      label: { zh: '姓名', en: 'Person' },
      required: true,
      form: 'basic',
      headings: words`
        人员 人员姓名 身份证号 证件号码 社工姓名 社会工作者姓名 员工姓名 职工姓名 工作人员姓名
        从业人员姓名 本人姓名 名字 Full_name 持证人 持证人姓名 持证人员
      `,
      list: { order: 1, width: 88 },
    },
    level: {
      kind: 'code',
      codes: 'certificateLevel',
      label: { zh: '级别', en: 'Level' },
      required: true,
      form: 'basic',
      headings: words`
        职业水平 资格等级 证书级别 资格级别 证书等级 证书类型 证书类别 证书种类 证书名称 资格证书
        资格证书等级 资格证书级别 资质等级 职业资格等级 职业资格级别 职业资格证书 职业水平等级
        职业水平级别 职业水平证书 社会工作者职业水平 社会工作者职业水平等级 社会工作者职业资格
        社工职业水平 社工职业资格 社工证级别 社工证等级 社工证类型 社工证情况 社工证书
        社工证书等级 社工证书级别 社工资格 社工资格等级 社工资质 社工等级 社工级别 社工师等级
        社工师级别 社工职称 职称 职称等级 持证等级 持证级别 持证类型 持有证书 等级 资质
      `,
      list: { order: 2, width: 130 },
    },
    certificate: {
      kind: 'certificate',
      label: { zh: '证书管理号', en: 'Certificate no.' },
      sensitivity: 'masked',
      search: true,
      form: 'basic',
      headings: words`
        管理号 证书编号 证书号 证书号码 证书管理编号 证书管理号码 管理编号 证号 资格证号
        资格证编号 资格证书号 资格证书编号 资格证书管理号 职业资格证号 职业资格证书号
        职业资格证书编号 职业资格证书号码 职业资格证书管理号 职业水平证书号 职业水平证书编号
        职业水平证书管理号 社工证号 社工证号码 社工证编号 社工证管理号 社工证书号 社工证书编号
      `,
      list: { order: 3, width: 170 },
      help: {
        zh: '8–32 位数字或字母，照证书抄写；一个号只属于一个人。',
        en: '8–32 digits or letters, as on the certificate; one number belongs to one person.',
      },
    },
    obtained: {
      kind: 'date',
      label: { zh: '取得日期', en: 'Obtained' },
      form: 'basic',
      headings: words`
        批准日期 发证日期 签发日期 取证日期 取得时间 取得年月 取得证书时间 取得证书日期
        取得资格时间 取证时间 获得时间 获得日期 获证时间 获证日期 证书取得时间 证书取得日期
        资格取得时间 资格取得日期 批准时间 批准年月 发证时间 发证年月 签发时间 颁发日期 颁发时间
        颁证日期 颁证时间 考取时间 考取日期 通过时间 通过日期 考试通过时间
      `,
      list: { order: 4, width: 100 },
    },
    state: {
      kind: 'code',
      codes: 'registrationState',
      label: { zh: '登记状态', en: 'Registration' },
      form: 'registration',
      headings: words`
        登记情况 是否登记 是否已登记 登记结果 登记进度 登记注册情况 注册状态 注册情况 办理状态
        审核状态
      `,
      list: { order: 5, width: 84 },
    },
    registrationNo: {
      kind: 'text',
      label: { zh: '登记证书号', en: 'Registration no.' },
      sensitivity: 'never',
      maxLength: 40,
      form: 'registration',
      headings: words`
        登记号 登记编号 登记证号 登记证号码 登记证编号 登记证书编号 登记证书号码 登记号码 注册号
        注册编号
      `,
    },
    registeredOn: {
      kind: 'date',
      label: { zh: '登记日期', en: 'Registered' },
      form: 'registration',
      headings: words`
        首次登记日期 再登记日期 登记时间 登记年月 首次登记时间 再登记时间 最近登记时间
        最近登记日期 最近一次登记时间 最近一次登记日期 注册时间 注册日期 登记办理时间 办理登记时间
      `,
      list: { order: 6, width: 100 },
      help: { zh: '首次登记或最近一次再登记的日期。', en: 'First or latest registration.' },
    },
    registrationExpiry: {
      kind: 'date',
      label: { zh: '登记有效期至', en: 'Registered until' },
      form: 'registration',
      headings: words`
        登记有效期 有效期至 登记到期日 登记有效期限 登记有效期截止 登记有效期截止日期 登记到期时间
        登记到期日期 登记截止日期 登记失效日期 登记证有效期 登记证有效期至 登记证书有效期
        登记证书有效期至 证书有效期 证书有效期至 证书有效期限 证书到期时间 证书到期日期 有效期
        有效期限 有效期截止 有效期截止日期 有效期截止时间 有效截止日期 到期时间 到期日期
      `,
      list: { order: 7, width: 116 },
      help: {
        zh: '留空时按登记日期和设置里的有效年限推算。',
        en: 'When blank it follows from the registration day and the term in the settings.',
      },
    },
    registration: {
      kind: 'code',
      codes: 'registrationStatus',
      derived: true,
      label: { zh: '登记现状', en: 'Standing' },
      list: { order: 8, width: 92 },
    },
    documents: {
      kind: 'attachments',
      label: { zh: '证书扫描件', en: 'Scans' },
      form: 'registration',
    },
  },
});
