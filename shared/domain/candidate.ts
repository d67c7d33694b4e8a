import { describe } from './noun';

/** 志愿者转社工 candidate: a volunteer on the way to becoming a social worker, from the pool over training and exam to a post. */
export const candidate = describe({
  name: 'candidate',
  label: { zh: '转社工志愿者', en: 'Candidate' },
  plural: { zh: '志愿者转社工', en: 'Volunteers becoming social workers' },
  title: 'name',
  area: 'people',
  identified: true,
  hint: 'station',
  keys: [['phone'], ['name', 'station']],
  sections: { basic: { zh: '基本信息', en: 'Basics' }, way: { zh: '培养进度', en: 'Progress' } },
  fields: {
    name: { kind: 'text', label: { zh: '姓名', en: 'Name' }, required: true, maxLength: 40, sensitivity: 'never', search: true, form: 'basic', headings: ['志愿者姓名'], list: { order: 1, width: 88 } },
    sex: { kind: 'code', codes: 'sex', label: { zh: '性别', en: 'Sex' }, form: 'basic', list: { order: 2, width: 56 } },
    phone: { kind: 'phone', label: { zh: '联系电话', en: 'Phone' }, sensitivity: 'masked', search: true, form: 'basic', headings: ['电话', '手机', '手机号', '联系方式'] },
    station: { kind: 'reference', refers: 'station', label: { zh: '所在站点', en: 'Station' }, required: true, form: 'basic', headings: ['站点', '所在社工站', '服务站点'], list: { order: 3, width: 180 } },
    team: { kind: 'reference', refers: 'volunteerTeam', label: { zh: '志愿队伍', en: 'Team' }, form: 'basic', headings: ['所在队伍', '志愿服务队'], list: { order: 4, width: 150 } },
    education: { kind: 'code', codes: 'education', label: { zh: '学历', en: 'Education' }, form: 'basic', headings: ['文化程度'] },
    hours: { kind: 'decimal', label: { zh: '累计服务时数', en: 'Hours served' }, unit: { zh: '小时', en: 'h' }, max: 100_000, form: 'way', headings: ['服务时数', '志愿时数', '服务时长'], list: { order: 5, width: 104 } },
    stage: { kind: 'code', codes: 'candidateStage', label: { zh: '阶段', en: 'Stage' }, required: true, initial: 'pool', form: 'way', headings: ['培养阶段', '进度', '当前阶段'], list: { order: 6, width: 84 } },
    stageSince: { kind: 'date', label: { zh: '进入本阶段', en: 'Since' }, form: 'way', headings: ['阶段日期'], list: { order: 7, width: 100 } },
    targetLevel: { kind: 'code', codes: 'certificateLevel', label: { zh: '报考级别', en: 'Level aimed at' }, form: 'way', headings: ['拟报考级别'], list: { order: 8, width: 130 } },
    person: { kind: 'reference', refers: 'person', label: { zh: '上岗后人员', en: 'Person in post' }, form: 'way', help: { zh: '已上岗的，选人员台账里的本人。', en: 'Once in post, the person in the register.' } },
    note: { kind: 'longText', label: { zh: '备注', en: 'Note' }, form: 'way' },
  },
});
