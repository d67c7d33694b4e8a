import type { CodeTables } from './table';

/**
 * Tables about people: sex (GB/T 2261.1-2003), education (GB/T 4658-2006, top level), politics
 * (GB/T 4762-1984), posts and qualification.
 */
export const personTables = {
  sex: [
    { code: '1', label: { zh: '男', en: 'Male' }, synonyms: ['男性', '先生', 'M'] },
    { code: '2', label: { zh: '女', en: 'Female' }, synonyms: ['女性', '女士', 'F'] },
    { code: '0', label: { zh: '未知的性别', en: 'Unknown' }, synonyms: ['未知', '不详'] },
    { code: '9', label: { zh: '未说明的性别', en: 'Not stated' }, synonyms: ['未说明'] },
  ],
  education: [
    {
      code: '10',
      label: { zh: '研究生', en: 'Postgraduate' },
      synonyms: ['硕士', '博士', '硕士研究生', '博士研究生', '研究生及以上'],
    },
    {
      code: '20',
      label: { zh: '大学本科', en: 'Bachelor' },
      synonyms: ['本科', '大本', '学士', '全日制本科', '大学'],
    },
    {
      code: '30',
      label: { zh: '大学专科', en: 'Junior college' },
      synonyms: ['大专', '专科', '高职', '高职高专'],
    },
    {
      code: '40',
      label: { zh: '中等职业', en: 'Secondary vocational' },
      synonyms: ['中专', '中职', '职高', '技校', '职业高中', '中等专业学校'],
    },
    {
      code: '60',
      label: { zh: '普通高级中学', en: 'Senior secondary' },
      synonyms: ['高中', '普通高中'],
    },
    { code: '70', label: { zh: '初级中学', en: 'Junior secondary' }, synonyms: ['初中'] },
    { code: '80', label: { zh: '小学', en: 'Primary' } },
    { code: '90', label: { zh: '其他', en: 'Other' }, synonyms: ['文盲', '其它'] },
  ],
  politics: [
    {
      code: '01',
      label: { zh: '中共党员', en: 'CPC member' },
      synonyms: ['党员', '中国共产党党员', '共产党员', '正式党员'],
    },
    {
      code: '02',
      label: { zh: '中共预备党员', en: 'Probationary CPC member' },
      synonyms: ['预备党员'],
    },
    { code: '03', label: { zh: '共青团员', en: 'Youth League member' }, synonyms: ['团员'] },
    { code: '04', label: { zh: '民革会员', en: 'RCCK' }, synonyms: ['民革', '民革党员'] },
    { code: '05', label: { zh: '民盟盟员', en: 'CDL' }, synonyms: ['民盟'] },
    { code: '06', label: { zh: '民建会员', en: 'CNDCA' }, synonyms: ['民建'] },
    { code: '07', label: { zh: '民进会员', en: 'CAPD' }, synonyms: ['民进'] },
    { code: '08', label: { zh: '农工党党员', en: 'CPWDP' }, synonyms: ['农工党'] },
    { code: '09', label: { zh: '致公党党员', en: 'CZGP' }, synonyms: ['致公党'] },
    {
      code: '10',
      label: { zh: '九三学社社员', en: 'Jiusan Society' },
      synonyms: ['九三学社', '九三'],
    },
    { code: '11', label: { zh: '台盟盟员', en: 'TDSL' }, synonyms: ['台盟'] },
    {
      code: '12',
      label: { zh: '无党派民主人士', en: 'Independent democrat' },
      synonyms: ['无党派', '无党派人士'],
    },
    { code: '13', label: { zh: '群众', en: 'None' }, synonyms: ['普通群众', '普通公民'] },
  ],
  postRole: [
    {
      code: 'head',
      label: { zh: '站长', en: 'Head' },
      synonyms: ['室长', '主任', '负责人', '站（室）长'],
    },
    { code: 'deputy', label: { zh: '副站长', en: 'Deputy head' }, synonyms: ['副室长', '副主任'] },
    {
      code: 'worker',
      label: { zh: '社工', en: 'Social worker' },
      synonyms: ['社会工作者', '驻站社工', '专业社工', '一线社工'],
    },
    {
      code: 'supervisor',
      label: { zh: '督导', en: 'Supervisor' },
      synonyms: ['社工督导', '专业督导'],
    },
    {
      code: 'projectLead',
      label: { zh: '项目主管', en: 'Project lead' },
      synonyms: ['项目负责人', '项目主任', '项目经理'],
    },
    {
      code: 'clerk',
      label: { zh: '行政', en: 'Administration' },
      synonyms: ['行政人员', '内勤', '财务', '文员', '资料员'],
    },
    {
      code: 'assistant',
      label: { zh: '社工助理', en: 'Assistant' },
      synonyms: ['助理', '实习社工', '辅助人员'],
    },
    { code: 'other', label: { zh: '其他', en: 'Other' }, synonyms: ['其它'] },
  ],
  employment: [
    { code: 'full', label: { zh: '专职', en: 'Full time' }, synonyms: ['全职', '专任'] },
    { code: 'part', label: { zh: '兼职', en: 'Part time' }, synonyms: ['兼任'] },
  ],
  qualificationLevel: [
    {
      code: 'none',
      label: { zh: '无', en: 'None' },
      synonyms: ['未取得', '/', '无证', '没有', '未持证', '否', '-', '—'],
    },
    {
      code: 'assistant',
      label: { zh: '助理社会工作师', en: 'Assistant social worker' },
      synonyms: ['初级', '助理', '助理社工师', '助理社工', '初级社工师', '初级社工'],
    },
    {
      code: 'worker',
      label: { zh: '社会工作师', en: 'Social worker' },
      synonyms: ['中级', '社工师', '中级社工师', '中级社会工作师', '中级社工'],
    },
    {
      code: 'senior',
      label: { zh: '高级社会工作师', en: 'Senior social worker' },
      synonyms: ['高级', '高级社工师', '高级社工'],
    },
  ],
} as const satisfies CodeTables;
