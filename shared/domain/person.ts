import { describe } from './noun';

/** 人员 person: staff of a station with post and qualification (职业水平). 持证 and 专业人才 are derived from level and education, never typed. */
export const person = describe({
  name: 'person',
  label: { zh: '人员', en: 'Person' },
  plural: { zh: '人员资质', en: 'People and qualifications' },
  title: 'name',
  keys: [['citizenId']],
  sections: {
    basic: { zh: '基本信息', en: 'Basics' },
    post: { zh: '任职', en: 'Post' },
    qualification: { zh: '职业水平', en: 'Qualification' },
  },
  fields: {
    name: { kind: 'text', label: { zh: '姓名', en: 'Name' }, required: true, maxLength: 40, sensitivity: 'never', search: true, form: 'basic', headings: ['人员姓名', '社工姓名'], list: { order: 1, width: 88 } },
    citizenId: {
      kind: 'citizenId', label: { zh: '身份证号', en: 'Citizen ID' }, required: true, sensitivity: 'pseudonym', form: 'basic',
      headings: ['证件号码', '身份证号码', '居民身份证号', '公民身份号码', '身份证'], list: { order: 2, width: 168 },
      help: { zh: '18 位，末位可为 X；性别和出生日期按它自动填写。', en: '18 characters; sex and birth date follow from it.' },
    },
    sex: { kind: 'code', codes: 'sex', label: { zh: '性别', en: 'Sex' }, form: 'basic', list: { order: 3, width: 56 } },
    birthDate: { kind: 'date', label: { zh: '出生日期', en: 'Born' }, sensitivity: 'never', form: 'basic', headings: ['出生年月'] },
    phone: { kind: 'phone', label: { zh: '联系电话', en: 'Phone' }, sensitivity: 'masked', form: 'basic', headings: ['电话', '手机', '手机号', '联系方式'] },
    education: { kind: 'code', codes: 'education', label: { zh: '学历', en: 'Education' }, form: 'basic', headings: ['文化程度', '最高学历'], list: { order: 7, width: 88 } },
    major: { kind: 'text', label: { zh: '所学专业', en: 'Major' }, form: 'basic', maxLength: 60, headings: ['专业', '毕业专业'] },
    politics: { kind: 'code', codes: 'politics', label: { zh: '政治面貌', en: 'Political status' }, sensitivity: 'never', form: 'basic' },
    station: { kind: 'reference', refers: 'station', label: { zh: '所在站点', en: 'Station' }, required: true, form: 'post', headings: ['站点', '所在社工站', '工作单位', '服务站点', '站点名称'], list: { order: 4, width: 200 } },
    role: { kind: 'code', codes: 'postRole', label: { zh: '岗位', en: 'Role' }, form: 'post', headings: ['职务', '岗位职务'], list: { order: 5, width: 72 } },
    employment: { kind: 'code', codes: 'employment', label: { zh: '专/兼职', en: 'Full or part time' }, form: 'post', headings: ['专兼职', '用工形式', '专职/兼职'], list: { order: 6, width: 76 } },
    level: { kind: 'code', codes: 'qualificationLevel', label: { zh: '职业水平', en: 'Level' }, form: 'qualification', headings: ['资格等级', '证书级别', '社工证', '职业资格', '持证情况'], list: { order: 8, width: 124 } },
    certificate: { kind: 'certificate', label: { zh: '证书管理号', en: 'Certificate no.' }, sensitivity: 'masked', form: 'qualification', headings: ['管理号', '证书编号', '证书号'], help: { zh: '8–32 位数字或字母，照证书抄写。', en: '8–32 digits or letters, as on the certificate.' } },
    registrationExpiry: { kind: 'date', label: { zh: '登记有效期至', en: 'Registered until' }, form: 'qualification', headings: ['登记有效期', '有效期至', '登记到期日'], list: { order: 9, width: 116 }, help: { zh: '登记有效期满前按当地规定办理再登记；证书本身没有有效期。', en: 'The registration expires; the certificate does not.' } },
  },
});
