import type { CodeTables } from './table';

/**
 * Tables about qualifications and training: levels and subjects of the exam, states of the
 * registration (民发〔2009〕44号 and the national system), kinds of continuing education, posts, pay and
 * the way of a volunteer to becoming a social worker.
 */
export const peopleTables = {
  yesNo: [
    { code: 'yes', label: { zh: '是', en: 'Yes' }, synonyms: ['有', '√', '对'] },
    { code: 'no', label: { zh: '否', en: 'No' }, synonyms: ['无', '没有', '×'] },
  ],
  idType: [
    {
      code: 'citizen',
      label: { zh: '居民身份证', en: 'Citizen ID' },
      synonyms: ['身份证', '二代证'],
    },
    {
      code: 'hmt',
      label: { zh: '港澳台居民居住证', en: 'Residence permit (HK, Macao, Taiwan)' },
      synonyms: ['居住证', '台胞证', '回乡证'],
    },
    { code: 'passport', label: { zh: '护照', en: 'Passport' }, synonyms: ['外国护照'] },
    { code: 'other', label: { zh: '其他证件', en: 'Other' }, synonyms: ['其他', '其它'] },
  ],
  majorCategory: [
    {
      code: 'socialWork',
      label: { zh: '社会工作', en: 'Social work' },
      synonyms: ['社工', '社会工作专业'],
    },
    {
      code: 'related',
      label: { zh: '相关专业', en: 'Related' },
      synonyms: ['社会学', '心理学', '社会保障', '社区管理', '青少年工作', '司法矫治', '民政管理'],
    },
    {
      code: 'other',
      label: { zh: '其他专业', en: 'Other' },
      synonyms: ['其他', '其它', '非相关专业'],
    },
  ],
  insurance: [
    { code: 'pension', label: { zh: '养老', en: 'Pension' }, synonyms: ['养老保险'] },
    { code: 'medical', label: { zh: '医疗', en: 'Medical' }, synonyms: ['医疗保险'] },
    { code: 'unemployment', label: { zh: '失业', en: 'Unemployment' }, synonyms: ['失业保险'] },
    { code: 'injury', label: { zh: '工伤', en: 'Work injury' }, synonyms: ['工伤保险'] },
    { code: 'maternity', label: { zh: '生育', en: 'Maternity' }, synonyms: ['生育保险'] },
    { code: 'housing', label: { zh: '公积金', en: 'Housing fund' }, synonyms: ['住房公积金'] },
  ],
  certificateLevel: [
    {
      code: 'assistant',
      label: { zh: '助理社会工作师', en: 'Assistant social worker' },
      synonyms: ['初级', '助理', '助理社工师', '初级社工师'],
    },
    {
      code: 'worker',
      label: { zh: '社会工作师', en: 'Social worker' },
      synonyms: ['中级', '社工师', '中级社工师'],
    },
    {
      code: 'senior',
      label: { zh: '高级社会工作师', en: 'Senior social worker' },
      synonyms: ['高级', '高级社工师'],
    },
  ],
  registrationState: [
    { code: 'none', label: { zh: '未申请', en: 'Not applied' }, synonyms: ['未登记', '无'] },
    { code: 'pending', label: { zh: '待审核', en: 'Pending' }, synonyms: ['审核中', '初审通过'] },
    {
      code: 'refused',
      label: { zh: '未通过', en: 'Refused' },
      synonyms: ['初审未通过', '终审未通过'],
    },
    {
      code: 'registered',
      label: { zh: '已登记', en: 'Registered' },
      synonyms: ['首次登记已完成', '终审通过', '已出证', '再登记已完成', '有效'],
    },
  ],
  registrationStatus: [
    { code: 'none', label: { zh: '未登记', en: 'Not registered' } },
    { code: 'valid', label: { zh: '有效', en: 'Valid' } },
    { code: 'renewable', label: { zh: '可再登记', en: 'Renewable' } },
    { code: 'expired', label: { zh: '已过期', en: 'Expired' } },
  ],
  trainingKind: [
    {
      code: 'training',
      label: { zh: '培训', en: 'Training' },
      synonyms: ['面授', '线下培训', '网络培训', '线上培训', '继续教育培训'],
    },
    {
      code: 'degree',
      label: { zh: '社会工作学历教育', en: 'Degree in social work' },
      synonyms: ['学历教育', '学历'],
    },
    { code: 'course', label: { zh: '课程', en: 'Course' }, synonyms: ['单科课程', '课程学习'] },
    {
      code: 'conference',
      label: { zh: '研讨交流', en: 'Conference' },
      synonyms: ['研讨会', '交流', '学术会议'],
    },
  ],
  examSubject: [
    {
      code: 'ability',
      label: { zh: '综合能力', en: 'Comprehensive ability' },
      synonyms: ['社会工作综合能力'],
    },
    { code: 'practice', label: { zh: '实务', en: 'Practice' }, synonyms: ['社会工作实务'] },
    {
      code: 'law',
      label: { zh: '法规与政策', en: 'Law and policy' },
      synonyms: ['社会工作法规与政策', '法规'],
    },
  ],
  examResult: [
    { code: 'passed', label: { zh: '合格', en: 'Passed' }, synonyms: ['通过', '及格'] },
    { code: 'failed', label: { zh: '不合格', en: 'Failed' }, synonyms: ['未通过', '不及格'] },
    { code: 'absent', label: { zh: '缺考', en: 'Absent' } },
  ],
  talentKind: [
    {
      code: 'supervisor',
      label: { zh: '督导', en: 'Supervisor' },
      synonyms: ['督导人才', '社工督导', '见习督导', '初级督导', '高级督导'],
    },
    {
      code: 'leading',
      label: { zh: '领军人才', en: 'Leading talent' },
      synonyms: ['社工领军人才', '行业领军人才'],
    },
    { code: 'trainer', label: { zh: '培训师资', en: 'Trainer' }, synonyms: ['师资', '讲师'] },
    { code: 'assessor', label: { zh: '评估专家', en: 'Assessor' }, synonyms: ['专家', '评估人才'] },
  ],
  candidateStage: [
    { code: 'pool', label: { zh: '入库', en: 'In the pool' }, synonyms: ['已入库', '储备'] },
    {
      code: 'training',
      label: { zh: '培训中', en: 'In training' },
      synonyms: ['培训', '考前培训'],
    },
    {
      code: 'entered',
      label: { zh: '已报考', en: 'Entered for the exam' },
      synonyms: ['报考', '报名'],
    },
    { code: 'certified', label: { zh: '已取证', en: 'Certified' }, synonyms: ['取证', '通过考试'] },
    {
      code: 'hired',
      label: { zh: '已上岗', en: 'In post' },
      synonyms: ['上岗', '入职', '转为社工'],
    },
    { code: 'left', label: { zh: '已退出', en: 'Left' }, synonyms: ['退出'] },
  ],
} as const satisfies CodeTables;
