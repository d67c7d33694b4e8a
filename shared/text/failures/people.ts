import type { Texts } from '../types';

/** Refusals and findings of people, posts, qualifications and trainings. */
export const peopleFailures = {
  POST_REVERSED: {
    zh: '离岗日期 {ends} 早于到岗日期 {starts}，请对照聘用或调动文件更正。',
    en: 'The post would end on {ends}, before it began on {starts}; correct one of them.',
  },
  REGISTERED_BEFORE_OBTAINED: {
    zh: '登记日期 {ends} 早于取得证书的日期 {starts}，请对照证书更正。',
    en: 'Registered on {ends}, before the certificate was obtained on {starts}; correct one of them.',
  },
  CERTIFICATE_USED: {
    zh: '这个证书管理号已登记在{person}名下，一个号只属于一个人，请对照证书核对。',
    en: 'This certificate number is registered for {person}; check it against the certificate.',
  },
  STATION_HAS_HEAD: {
    zh: '这个站点现任站长是{person}，请先登记其离任，或改选其他岗位。',
    en: 'The head of this station is {person}; end that post first or choose another role.',
  },
  QUALIFICATION_TWICE: {
    zh: '这个人已登记过该级别的证书，请打开已有的一条修改。',
    en: 'A certificate of this level is registered already; open and change it.',
  },
  LEVEL_BELOW_QUALIFICATION: {
    zh: '资格证书里已登记{level}，职业水平不能填得更低；确需更正请打开该证书修改或删除。',
    en: 'A higher certificate is registered; open that certificate to change or remove it.',
  },
  IMPORT_LEVEL_BELOW: {
    zh: '台账里已登记{level}，高于本行，职业水平、证书号和登记有效期保留台账的；确需更正请在资格证书里改。',
    en: 'The register has a higher level; level, certificate and registration are kept. Correct them at the certificate.',
  },
  PERSON_RENEWAL_OPEN: {
    zh: '登记 {date} 到期，现在可以办理再登记',
    en: 'Registration ends {date}; it can be renewed now',
  },
  PERSON_FIRST_REGISTRATION: {
    zh: '取得证书后还没有登记，首次登记期限为 {date}',
    en: 'Not registered since the certificate was obtained; first registration by {date}',
  },
  PERSON_HOURS_SHORT: {
    zh: '本周期继续教育 {counted} / {required} 学时，还差 {missing} 学时，补足后才能办理再登记',
    en: 'Continuing education {counted} / {required} h; {missing} h {missing|is|are} missing for the renewal',
  },
  PERSON_AGE: {
    zh: '{person}现在 {age} 岁，请核对证件号码和出生日期',
    en: '{person} is {age} {age|year|years} old; check the id number and birth date',
  },
  SUPERVISOR_LEVEL: {
    zh: '{person}的岗位是督导，规则参数要求督导至少持有{level}证书；请登记证书、改岗位，或说明',
    en: '{person} is a supervisor, for whom the rule parameters ask for {level} at least; enter the certificate, change the role or explain',
  },
  SUPERVISOR_YEARS: {
    zh: '{person}的岗位是督导，台账里的从业经历从 {since} 开始，不满 {years} 年；请补录以前的任职、改岗位，或说明',
    en: '{person} is a supervisor; the register has practice only since {since}, less than {years} {years|year|years}; enter earlier posts, change the role or explain',
  },
  POSTS_OVERLAP: {
    zh: '{person}的两段专职任职时间重叠（{from} 起），请核对起止日期或改为兼职',
    en: 'Two full-time posts of {person} overlap (from {from}); check the dates or make one part time',
  },
  TRAINING_OUTSIDE: {
    zh: '{date} 的“{topic}”不在任何登记周期内，不计入学时',
    en: '“{topic}” on {date} lies in no registration period and is not counted',
  },
  STATION_TWO_HEADS: {
    zh: '{station}同时登记了两位站长：{person}、{twin}，请核对岗位或离岗日期',
    en: '{station} has two heads: {person} and {twin}; check the roles or an end date',
  },
  RETENTION_NOT_DUE: {
    zh: '其中有人的资料还没有到期，请刷新后重选。',
    en: 'Somebody’s data are not due yet; reload and choose again.',
  },
  CANDIDATE_NOT_CERTIFIED: {
    zh: '阶段是“已取证”的志愿者才能转为社工，请先更新阶段。',
    en: 'Only a certified volunteer can become a social worker; update the stage first.',
  },
} as const satisfies Texts;
