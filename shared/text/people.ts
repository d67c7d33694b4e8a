import type { Texts } from './types';

/** People and qualifications: what is refused, what is found, what the person's page says. */
export const peopleTexts = {
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
    en: 'Continuing education {counted} / {required} h; {missing} h are missing for the renewal',
  },
  PERSON_AGE: {
    zh: '{person}现在 {age} 岁，请核对证件号码和出生日期',
    en: '{person} is {age} years old; check the id number and birth date',
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
  FORM_OPEN_TWIN: { zh: '打开看看', en: 'Open it' },
  FORM_WHOLE: { zh: '整条记录', en: 'The record' },
  OWNED_EMPTY: { zh: '还没有登记', en: 'None yet' },
  PERSON_PREVIOUS: { zh: '上一人', en: 'Previous person' },
  PERSON_NEXT: { zh: '下一人', en: 'Next person' },
  PERSON_IN_POST: { zh: '在岗', en: 'In post' },
  PERSON_LEFT: { zh: '已离岗', en: 'Left' },
  REGISTRATION_COURSE: { zh: '登记经过', en: 'Registration' },
  REGISTRATION_RENEW: { zh: '办理再登记', en: 'Renew' },
  REGISTRATION_FIRST: { zh: '办理首次登记', en: 'Register' },
  REGISTRATION_NONE: {
    zh: '还没有登记。填写登记日期后，到期日按设置里的有效年限推算。',
    en: 'Not registered yet. The end follows from the registration day and the term in the settings.',
  },
  REGISTRATION_FROM: { zh: '登记', en: 'Registered' },
  REGISTRATION_TO: { zh: '到期', en: 'Ends' },
  REGISTRATION_TODAY: { zh: '今天', en: 'Today' },
  REGISTRATION_PAST: { zh: '已过 {n} 个月', en: '{n} months over' },
  REGISTRATION_LEFT: { zh: '还有 {n} 个月', en: '{n} months left' },
  REGISTRATION_TERMS: {
    zh: '登记有效 {years} 年，最后 {months} 个月内办理再登记；证书本身没有有效期。',
    en: 'A registration lasts {years} years and is renewed in its last {months} months; the certificate has no end.',
  },
  REGISTRATION_NEW_DAY: { zh: '登记日期', en: 'Registration day' },
  REGISTRATION_NEW_END: { zh: '有效期至', en: 'Valid until' },
  REGISTRATION_NEW_HINT: {
    zh: '按有效年限推算，以登记证书为准，可改',
    en: 'By the term of the settings; change it to what the certificate says',
  },
  REGISTRATION_RENEWED: { zh: '已记入再登记，有效期至 {date}', en: 'Renewed until {date}' },
  HOURS_PERIOD: { zh: '本周期继续教育', en: 'Continuing education' },
  HOURS_MISSING: {
    zh: '{counted} / {required} 学时，还差 {missing}',
    en: '{counted} / {required} h, {missing} missing',
  },
  HOURS_FULL: {
    zh: '{counted} / {required} 学时，已学满',
    en: '{counted} / {required} h, complete',
  },
  HOURS_SPAN: { zh: '{from} 至 {to}', en: '{from} to {to}' },
  EXAM_STANDING: { zh: '考试进度', en: 'Exams' },
  EXAM_PASSED: { zh: '{year} 年全部通过', en: 'Passed in {year}' },
  EXAM_PASSED_UNTIL: {
    zh: '{year} 年通过，成绩 {until} 年前有效',
    en: 'Passed in {year}; the result holds until {until}',
  },
  EXAM_NEEDED: { zh: '还需通过：{subjects}', en: 'Still to pass: {subjects}' },
  EXAM_HELD: {
    zh: '已过 {subjects}，最迟 {until} 年通过其余科目',
    en: '{subjects} passed; the rest by {until}',
  },
  CANDIDATE_HIRE: { zh: '转为社工', en: 'Make a social worker' },
  CANDIDATE_FUNNEL: { zh: '志愿者转社工的各阶段人数', en: 'Candidates by stage' },
  CANDIDATE_PERSONS: { zh: '{n} 人', en: '{n}' },
  RETENTION: { zh: '到期资料', en: 'Data due' },
  RETENTION_NONE: { zh: '没有到期的个人资料', en: 'No data are due' },
  RETENTION_NONE_TEXT: {
    zh: '人员离岗（或记录被删除）满规定年限后，会列在这里，由审核员决定删除。',
    en: 'People are listed here once the set years have passed since they left or were removed; a reviewer deletes their data.',
  },
  RETENTION_SINCE: { zh: '离岗或删除日期', en: 'Left or removed' },
  RETENTION_DUE: { zh: '资料到期日', en: 'Due' },
  RETENTION_WHY: { zh: '事由', en: 'Why' },
  RETENTION_LEFT: { zh: '离岗', en: 'Left' },
  RETENTION_REMOVED: { zh: '记录已删除', en: 'Record removed' },
  RETENTION_ERASE: { zh: '删除资料…', en: 'Delete data…' },
  RETENTION_TITLE: {
    zh: '永久删除 {n} 人的个人资料？',
    en: 'Delete the data of {n} people for good?',
  },
  RETENTION_TEXT: {
    zh: '姓名、证件号、电话、出生日期、证书号、待遇和附件，以及变更记录里的这些内容都会清空，不能撤销；各季度已报的数字不变，以前的备份不受影响。',
    en: 'Name, id number, phone, birth date, certificate, pay and documents, and what the history says of them, are emptied and cannot be brought back; reported figures and older backups stay.',
  },
  RETENTION_CONFIRM: {
    zh: '我已核对名单，知道删除后不能恢复',
    en: 'I have checked the list and know this cannot be undone',
  },
  RETENTION_DO: { zh: '永久删除', en: 'Delete for good' },
  RETENTION_DONE: { zh: '已删除 {n} 人的个人资料', en: 'Data of {n} people deleted' },
  DESK_RENEWABLE: { zh: '现在可再登记 {n} 人', en: '{n} can be renewed now' },
  DESK_HOURS_SHORT: { zh: '其中学时不足 {n} 人', en: '{n} lack hours' },
  HISTORY_erase: { zh: '按期限删除个人资料', en: 'Personal data deleted after retention' },
} as const satisfies Texts;
