import type { CodeTables } from './table';
import { words } from './words';

/** Tables about visits to stations, workers with children and the people cared for. */
export const careTables = {
  visitKind: [
    {
      code: 'survey',
      label: { zh: '调研', en: 'Survey' },
      synonyms: words`
        调查研究 走访调研 调查 走访 考察 摸底 调研走访 调研考察 调研指导 工作调研 实地调研
        专题调研 走访调查 实地走访
      `,
    },
    {
      code: 'supervision',
      label: { zh: '督导', en: 'Supervision' },
      synonyms: words`
        专业督导 实地督导 督导指导 业务督导 业务指导 专业指导 工作督导 工作指导 指导 现场督导
        现场指导 实务督导 驻点督导 线上督导 个别督导 团体督导 集体督导 同辈督导 小组督导
      `,
    },
    {
      code: 'inspection',
      label: { zh: '检查', en: 'Inspection' },
      synonyms: words`
        督查 抽查 检查督导 督查检查 监督检查 专项检查 日常检查 例行检查 实地检查 现场检查
        安全检查 季度检查 年度检查 检查指导 评估检查 巡查 巡检 抽检 暗访 考核 考评
      `,
    },
    {
      code: 'followUp',
      label: { zh: '回访', en: 'Follow-up' },
      synonyms: words`
        复查 整改回访 回头看 复核 复检 整改复查 跟踪 跟踪回访 跟踪督办 电话回访 跟进 后续跟踪
      `,
    },
  ],
  childWorkerKind: [
    {
      code: 'supervisor',
      label: { zh: '儿童督导员', en: 'Child supervisor (township)' },
      synonyms: words`
        督导员 乡镇儿童督导员 儿童督导 街道儿童督导员 乡镇街道儿童督导员 镇街儿童督导员
        镇儿童督导员 乡儿童督导员 镇级儿童督导员 乡镇级儿童督导员 乡镇督导员 街道督导员
        乡镇街道督导员 儿童福利督导员 未保督导员
      `,
    },
    {
      code: 'director',
      label: { zh: '儿童主任', en: 'Child director (village)' },
      synonyms: words`
        村居儿童主任 主任 村儿童主任 社区儿童主任 村社区儿童主任 社区村儿童主任 村级儿童主任
        居委会儿童主任 村委会儿童主任 儿童福利主任 村居主任 村居级儿童主任
      `,
    },
  ],
  careGroup: [
    {
      code: 'leftBehindChildren',
      label: { zh: '留守儿童', en: 'Left-behind children' },
      synonyms: words`
        农村留守儿童 留守未成年人 留守少年儿童 农村留守未成年人 留守儿童少年 留守学生
      `,
    },
    {
      code: 'childrenInNeed',
      label: { zh: '困境儿童', en: 'Children in need' },
      synonyms: words`
        困难儿童 事实无人抚养儿童 孤儿 困境少年儿童 困境未成年人 困境青少年 困境儿童青少年
        贫困儿童 孤弃儿童 散居孤儿 社会散居孤儿 事实孤儿 事实无人抚养 特困儿童 低保儿童
        低保家庭儿童 重病重残儿童 流浪儿童
      `,
    },
    {
      code: 'leftBehindWomen',
      label: { zh: '留守妇女', en: 'Left-behind women' },
      synonyms: words`农村留守妇女 留守女性 农村留守女性`,
    },
    {
      code: 'leftBehindElderly',
      label: { zh: '留守老人', en: 'Left-behind older people' },
      synonyms: words`农村留守老年人 农村留守老人 留守老年人 留守长者`,
    },
    {
      code: 'relief',
      label: { zh: '低保特困对象', en: 'Relief recipients' },
      synonyms: words`
        低保 特困 特困人员 低保对象 低保特困 低保特困人员 低保户 低保人员 低保家庭 城乡低保
        城市低保 农村低保 低保边缘 低保边缘家庭 低边 低边户 低收入 低收入家庭 低收入人口
        特困供养 特困供养人员 特困对象 五保 五保户 困难群众 困难家庭 困难对象 贫困户 脱贫户
        救助对象 社会救助对象 临时救助对象
      `,
    },
    {
      code: 'disability',
      label: { zh: '残疾人', en: 'Disabled people' },
      synonyms: words`
        残疾 残障 残障人士 残疾人士 残障人群 残疾人群 残疾人员 重度残疾人 残疾儿童 精神障碍
        精神障碍患者 智力残疾人
      `,
    },
    {
      code: 'other',
      label: { zh: '其他', en: 'Other' },
      synonyms: words`
        其它 其他人群 其他对象 居民 社区居民 普通居民 一般居民 辖区居民 全体居民 村民 群众
        普通群众 老年人 高龄老人 独居老人 空巢老人 妇女 青少年 儿童 流动儿童 退役军人 志愿者
      `,
    },
  ],
} as const satisfies CodeTables;
