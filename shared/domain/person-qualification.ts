import { words } from '../codes/words';

/** What is kept of a person's 职业水平 qualification, and 待遇 pay: part of its description. */
export const qualificationAndPay = {
  level: {
    kind: 'code',
    codes: 'qualificationLevel',
    label: { zh: '职业水平', en: 'Level' },
    form: 'qualification',
    headings: words`
      资格等级 证书级别 社工证 职业资格 持证情况 证书等级 证书类型 证书类别 证书种类 证书名称 资格证书 资格证书等级 资格证书级别 资质等级 资格级别 职业资格等级 职业资格级别
      职业资格证书 职业水平等级 职业水平级别 职业水平证书 社会工作者职业水平 社会工作者职业水平等级 社会工作者职业资格 社工职业水平 社工职业资格 社工证级别 社工证等级 社工证类型
      社工证情况 社工证书 社工证书等级 社工证书级别 社工资格 社工资格等级 社工资质 社工等级 社工级别 社工师等级 社工师级别 社工职称 职称 职称等级 持证等级 持证级别 持证类型
      持有证书 取得证书级别 职业资格证书等级 社工资格证书等级 社工职业资格证书 持有证书等级 取得证书等级 社工证持证等级
    `,
    list: { order: 8, width: 118 },
  },
  certificate: {
    kind: 'certificate',
    label: { zh: '证书管理号', en: 'Certificate no.' },
    sensitivity: 'masked',
    search: true,
    form: 'qualification',
    headings: words`
      管理号 证书编号 证书号 证书号码 证书管理编号 证书管理号码 管理编号 证号 资格证号 资格证编号 资格证书号 资格证书编号 资格证书管理号 职业资格证号 职业资格证书号
      职业资格证书编号 职业资格证书号码 职业资格证书管理号 职业水平证书号 职业水平证书编号 职业水平证书管理号 社工证号 社工证号码 社工证编号 社工证管理号 社工证书号 社工证书编号
      资格证管理号 证书登记号 证书编码 社工证书管理号
    `,
    help: {
      zh: '8–32 位数字或字母，照证书抄写。',
      en: '8–32 digits or letters, as on the certificate.',
    },
  },
  registrationExpiry: {
    kind: 'date',
    label: { zh: '登记有效期至', en: 'Registered until' },
    form: 'qualification',
    headings: words`
      登记有效期 有效期至 登记到期日 登记有效期限 登记有效期截止 登记有效期截止日期 登记到期时间 登记到期日期 登记截止日期 登记失效日期 登记证有效期 登记证有效期至 登记证书有效期
      登记证书有效期至 证书有效期 证书有效期至 证书有效期限 证书到期时间 证书到期日期 有效期 有效期限 有效期截止 有效期截止日期 有效期截止时间 有效截止日期 到期时间 到期日期
      证书登记有效期 注册有效期 注册有效期至
    `,
    list: { order: 9, width: 108 },
    help: {
      zh: '登记有效期满前按当地规定办理再登记；证书本身没有有效期。',
      en: 'The registration expires; the certificate does not.',
    },
  },
  monthlyPay: {
    kind: 'integer',
    label: { zh: '月工资', en: 'Monthly pay' },
    unit: { zh: '元/月', en: 'yuan' },
    max: 1_000_000,
    sensitivity: 'masked',
    form: 'pay',
    headings: words`
      工资 岗位工资 月薪 月工资标准 月工资额 月工资收入 月均工资 月收入 月薪酬 每月工资 工资标准 工资待遇 薪资 薪资待遇 薪酬 薪酬标准 薪酬待遇 岗位薪酬 应发工资 月应发工资
      基本工资 月平均工资 月工资（应发）
    `,
  },
  allowance: {
    kind: 'integer',
    label: { zh: '职业津贴', en: 'Allowance' },
    unit: { zh: '元/月', en: 'yuan' },
    max: 100_000,
    sensitivity: 'masked',
    form: 'pay',
    headings: words`
      持证津贴 职业补贴 津贴 持证补贴 持证补助 持证社工补贴 证书补贴 证书津贴 职称津贴
      职业水平津贴 职业资格补贴 职业资格津贴 资格补贴 社工津贴 社工补贴 社工证补贴 岗位津贴 补贴
      津补贴
    `,
  },
  insurance: {
    kind: 'codes',
    codes: 'insurance',
    label: { zh: '社会保险', en: 'Insurance' },
    sensitivity: 'never',
    form: 'pay',
    headings: words`
      五险一金 参保情况 保险 社保 社保情况 社保险种 社保种类 社保缴纳情况 社会保险情况
      社会保险缴纳情况 参保险种 险种 缴纳险种 缴纳社保 缴纳社保情况 保险缴纳情况 五险
      五险一金情况 五险一金缴纳情况
    `,
  },
} as const;
