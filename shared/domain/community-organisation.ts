import { words } from '../codes/words';
import { describe } from './noun';

/** 社区社会组织 community organisation: a group filed (备案) with its township; it has no credit code. */
export const communityOrganisation = describe({
  name: 'communityOrganisation',
  label: { zh: '社区社会组织', en: 'Community organisation' },
  plural: { zh: '社区社会组织', en: 'Community organisations' },
  title: 'name',
  area: 'institutions',
  hint: 'division',
  keys: [['name', 'division']],
  packageTable: 'community_organisations',
  sections: { basic: { zh: '基本信息', en: 'Basics' }, contact: { zh: '联系', en: 'Contact' } },
  fields: {
    name: {
      kind: 'text',
      label: { zh: '组织名称', en: 'Name' },
      required: true,
      maxLength: 100,
      search: true,
      form: 'basic',
      headings: words`
        名称 社区社会组织名称 组织 组织全称 社会组织名称 社区组织名称 社区社会组织 社团名称
        团队名称 团体名称 队伍名称 备案名称 备案组织名称
      `,
      list: { order: 1, width: 220 },
      package: 'name',
    },
    division: {
      kind: 'division',
      label: { zh: '所属区划', en: 'Division' },
      required: true,
      form: 'basic',
      headings: words`
        村（社区） 所在社区 社区 乡镇（街道） 街道 所在乡镇（街道） 所在乡镇 所在街道 所在镇街
        所属镇街 所属乡镇（街道） 所属乡镇 所属街道 乡镇/街道 乡镇街道 街道（乡镇） 街道（镇）
        镇（街道） 乡（镇、街道） 街镇 镇街 乡镇 乡镇（街道）名称 乡镇名称 街道名称 镇街名称 区划
        所在区划 行政区划 所属行政区划 行政区域 所属区域 所属辖区 辖区 属地 村（居） 村居 村社区
        社区（村） 所在村（社区） 所在村（居） 所在村居 所在村 所属村（社区） 所属村（居）
        所属村居 所属村 所属社区 村（社区）名称 社区名称
      `,
      list: { order: 2, width: 190 },
      package: 'division',
    },
    kind: {
      kind: 'code',
      codes: 'communityKind',
      label: { zh: '类别', en: 'Kind' },
      form: 'basic',
      headings: words`
        组织类别 类型 分类 组织类型 组织分类 社会组织类别 社会组织类型 备案类别 备案类型 服务类别
        服务类型 活动类别
      `,
      list: { order: 3, width: 108 },
      package: 'kind',
    },
    members: {
      kind: 'integer',
      label: { zh: '成员数', en: 'Members' },
      unit: { zh: '人', en: '' },
      max: 100_000,
      form: 'basic',
      headings: words`
        人数 会员数 成员人数 成员总数 成员数量 组织人数 组织成员数 会员人数 团队人数 队员数
        参与人数
      `,
      list: { order: 4, width: 76 },
      package: 'members',
    },
    filedOn: {
      kind: 'date',
      label: { zh: '备案日期', en: 'Filed' },
      form: 'basic',
      headings: words`
        备案时间 成立时间 备案年月 备案登记时间 备案登记日期 登记备案时间 批准备案时间 批准日期
        成立日期 成立年月 组建时间
      `,
      list: { order: 5, width: 100 },
      package: 'filed_on',
    },
    filedNo: {
      kind: 'text',
      label: { zh: '备案号', en: 'File no.' },
      maxLength: 60,
      form: 'basic',
      headings: words`
        备案编号 备案号码 备案证号 备案证编号 备案证书号 备案证书号码 备案证书编号 备案文号
        备案登记号 备案登记编号
      `,
      package: 'filed_no',
    },
    head: {
      kind: 'text',
      label: { zh: '负责人', en: 'Head' },
      sensitivity: 'never',
      search: true,
      maxLength: 40,
      form: 'contact',
      headings: words`
        联系人 负责人姓名 主要负责人 组织负责人 联系人姓名 带头人 领头人 牵头人 召集人 发起人 队长
        会长
      `,
      list: { order: 6, width: 80 },
    },
    phone: {
      kind: 'phone',
      label: { zh: '联系电话', en: 'Phone' },
      sensitivity: 'masked',
      search: true,
      form: 'contact',
      headings: words`
        电话 联系方式 手机 手机号 手机号码 电话号码 联系电话号码 联系手机 联系手机号 联系号码
        移动电话 手机电话 通讯方式 Tel Telephone Mobile Mobile_phone 办公电话 办公室电话 固定电话
        座机 联系人电话 联系人手机 联系人联系方式 负责人电话 负责人手机 负责人联系方式
        负责人联系电话
      `,
    },
    note: {
      kind: 'longText',
      label: {
        zh: '备注',
        en: 'Note',
        headings: words`说明 备注说明 备注信息 其他说明 附注 Remarks`,
      },
      form: 'contact',
      headings: words`说明 备注说明 备注信息 其他说明 附注 Remarks`,
    },
  },
});
