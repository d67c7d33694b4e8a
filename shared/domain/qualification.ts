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
      headings: ['人员', '人员姓名', '身份证号', '证件号码'],
      list: { order: 1, width: 88 },
    },
    level: {
      kind: 'code',
      codes: 'certificateLevel',
      label: { zh: '级别', en: 'Level' },
      required: true,
      form: 'basic',
      headings: ['职业水平', '资格等级', '证书级别', '资格级别'],
      list: { order: 2, width: 130 },
    },
    certificate: {
      kind: 'certificate',
      label: { zh: '证书管理号', en: 'Certificate no.' },
      sensitivity: 'masked',
      search: true,
      form: 'basic',
      headings: ['管理号', '证书编号', '证书号'],
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
      headings: ['批准日期', '发证日期', '签发日期', '取证日期'],
      list: { order: 4, width: 100 },
    },
    state: {
      kind: 'code',
      codes: 'registrationState',
      label: { zh: '登记状态', en: 'Registration' },
      form: 'registration',
      headings: ['登记情况'],
      list: { order: 5, width: 84 },
    },
    registrationNo: {
      kind: 'text',
      label: { zh: '登记证书号', en: 'Registration no.' },
      sensitivity: 'never',
      maxLength: 40,
      form: 'registration',
      headings: ['登记号', '登记编号'],
    },
    registeredOn: {
      kind: 'date',
      label: { zh: '登记日期', en: 'Registered' },
      form: 'registration',
      headings: ['首次登记日期', '再登记日期'],
      list: { order: 6, width: 100 },
      help: { zh: '首次登记或最近一次再登记的日期。', en: 'First or latest registration.' },
    },
    registrationExpiry: {
      kind: 'date',
      label: { zh: '登记有效期至', en: 'Registered until' },
      form: 'registration',
      headings: ['登记有效期', '有效期至', '登记到期日'],
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
