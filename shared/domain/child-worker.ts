import { words } from '../codes/words';
import { describe } from './noun';

/**
 * 儿童工作者 child worker: the child supervisor (儿童督导员) of a township or the child director (儿童主任) of a
 * village.
 */
export const childWorker = describe({
  name: 'childWorker',
  label: { zh: '儿童工作者', en: 'Child worker' },
  plural: { zh: '儿童督导员与主任', en: 'Child supervisors and directors' },
  title: 'name',
  area: 'stations',
  hint: 'division',
  keys: [['kind', 'division', 'name']],
  spans: [['starts', 'ends']],
  sections: {
    basic: { zh: '基本信息', en: 'Basics' },
    post: { zh: '任职与培训', en: 'Post and training' },
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
        人员姓名 社工姓名 社会工作者姓名 员工姓名 职工姓名 工作人员姓名 从业人员姓名 本人姓名 名字
        Full_name 儿童主任姓名 督导员姓名 儿童督导员姓名
      `,
      list: { order: 1, width: 88 },
    },
    kind: {
      kind: 'code',
      codes: 'childWorkerKind',
      label: { zh: '类别', en: 'Kind' },
      required: true,
      form: 'basic',
      headings: words`
        岗位 职务 类型 身份 身份类别 人员类别 人员类型 岗位类别 岗位类型 岗位名称 职务类别
        队伍类别 工作者类别
      `,
      list: { order: 2, width: 104 },
    },
    division: {
      kind: 'division',
      label: { zh: '所属区划', en: 'Division' },
      required: true,
      form: 'basic',
      headings: words`
        乡镇（街道） 村（社区） 所在村社区 街道 社区 所在乡镇（街道） 所在乡镇 所在街道 所在镇街
        所属镇街 所属乡镇（街道） 所属乡镇 所属街道 乡镇/街道 乡镇街道 街道（乡镇） 街道（镇）
        镇（街道） 乡（镇、街道） 街镇 镇街 乡镇 乡镇（街道）名称 乡镇名称 街道名称 镇街名称 区划
        所在区划 行政区划 所属行政区划 行政区域 所属区域 所属辖区 辖区 属地 村（居） 村居 村社区
        社区（村） 所在村（社区） 所在村（居） 所在村居 所在村 所在社区 所属村（社区）
        所属村（居） 所属村居 所属村 所属社区 村（社区）名称 社区名称 村（居）委会 工作区域
        服务区域 负责区域
      `,
      list: { order: 3, width: 190 },
      help: {
        zh: '督导员选乡镇（街道），主任选村（社区）。',
        en: 'Supervisors: township; directors: village.',
      },
    },
    sex: {
      kind: 'code',
      codes: 'sex',
      label: {
        zh: '性别',
        en: 'Sex',
        headings: words`Gender 男女`,
      },
      form: 'basic',
      headings: words`Gender 男女`,
    },
    phone: {
      kind: 'phone',
      label: { zh: '联系电话', en: 'Phone' },
      sensitivity: 'masked',
      search: true,
      form: 'basic',
      headings: words`
        电话 手机号 联系方式 手机 手机号码 电话号码 联系电话号码 联系手机 联系手机号 联系号码
        移动电话 手机电话 通讯方式 Tel Telephone Mobile Mobile_phone 本人电话
      `,
    },
    employment: {
      kind: 'code',
      codes: 'employment',
      label: { zh: '专/兼职', en: 'Full or part time' },
      form: 'post',
      headings: words`
        专兼职 专职或兼职 专兼职情况 专兼职类别 专职兼职 专（兼）职 专/兼 专兼 全职/兼职
        全职或兼职 全兼职 是否专职 用工性质 用工方式 用工类型 聘用方式 聘用形式 岗位性质 工作性质
        工作形式 任职形式 任职方式 任职类型 人员性质 在岗形式 专职/兼职 用工形式
      `,
      list: { order: 4, width: 76 },
    },
    trainedOn: {
      kind: 'date',
      label: { zh: '最近培训', en: 'Last training' },
      form: 'post',
      headings: words`
        培训日期 最近培训日期 培训时间 最近培训时间 最近一次培训时间 最近一次培训日期 最近参训时间
        最近参训日期 上次培训时间 上次培训日期 参训时间 参训日期
      `,
      list: { order: 5, width: 100 },
    },
    children: {
      kind: 'integer',
      label: { zh: '联系儿童数', en: 'Children in care' },
      unit: { zh: '人', en: '' },
      max: 10_000,
      form: 'post',
      headings: words`
        服务儿童数 帮扶儿童数 儿童数 联系儿童 联系儿童人数 服务儿童 服务儿童人数 负责儿童数
        负责儿童人数 包联儿童数 管理儿童数 关爱儿童数 走访儿童数 所辖儿童数 辖区儿童数 困境儿童数
      `,
      list: { order: 6, width: 96 },
    },
    starts: {
      kind: 'date',
      label: { zh: '任职日期', en: 'From' },
      form: 'post',
      headings: words`
        到岗日期 到岗时间 入职时间 入职年月 上岗时间 上岗日期 上岗年月 到岗年月 任职时间 任职年月
        任职起始日期 任职开始时间 任职开始日期 开始任职时间 到站时间 到站日期 进站时间 进站日期
        入站时间 驻站时间 到任时间 聘用时间 聘用日期 聘任时间 聘任日期 起聘日期
      `,
    },
    ends: {
      kind: 'date',
      label: { zh: '离任日期', en: 'Until' },
      form: 'post',
      headings: words`
        离岗日期 离岗时间 离职日期 卸任时间 卸任日期 离职时间 离岗年月 离站时间 离站日期 离任时间
        离开时间 退出时间 退出日期 解聘时间 解聘日期
      `,
    },
  },
});
