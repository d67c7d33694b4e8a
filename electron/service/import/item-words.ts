import { halfWidth } from '../../../shared/codes/text';
import { words } from '../../../shared/codes/words';
import { labelOf } from './figure-labels';

/** What offices call the subject of a group of items, by the group's usual name. */
const SUBJECTS: Readonly<Record<string, readonly string[]>> = {
  小组: words`小组 小组活动 小组工作 小组服务 小组社会工作 小组社工 团体小组`,
  社区活动: words`
    社区活动 活动 社区工作 主题活动 大型活动 社区服务活动 社区主题活动 集体活动 社区大型活动 各类活动
    社区服务 服务活动
  `,
  走访: words`
    走访 入户走访 入户 探访 家访 上门走访 走访慰问 走访探访 入户探访 走访服务 走访家庭 走访困难家庭
    探访服务 上门探访 走访入户 入户家访 慰问走访 探访慰问 走访困难群众
  `,
  咨询转介: words`咨询转介 咨询 转介 政策咨询 咨询服务 转介服务 咨询和转介 咨询与转介 咨询及转介 接待咨询`,
  志愿服务: words`志愿服务 志愿者 志愿者服务 志愿活动 志愿服务活动 志愿者活动 志愿者参与 志愿服务参与`,
  链接资源: words`链接资源 资源链接 资源 整合资源 资源整合 引入资源 对接资源 资源对接 慈善资源 社会资源`,
  服务合计: words`
    服务合计 服务 服务对象 服务群众 服务居民 受益 受益群众 受益居民 惠及 惠及群众 覆盖 服务覆盖
    受益对象 服务总计
  `,
  联动: words`
    联动 联动组织 联动社会组织 联动单位 联动机构 联动社区社会组织 链接社会组织 参与社会组织 社会组织
    社区社会组织
  `,
  督导: words`督导 专业督导 督导服务 外部督导 外聘督导 接受督导 社工督导 督导培训`,
  评估: words`评估 第三方评估 项目评估 外部评估 中期评估 末期评估`,
  培训: words`培训 业务培训 社工培训 能力培训 技能培训 专业培训 继续教育培训 各类培训 人员培训 培训学习`,
  个案: words`个案 个案工作 个案服务 个案社工`,
};

const bySubject = new Map(
  Object.entries(SUBJECTS).flatMap(([subject, names]) =>
    names.map((name): [string, string] => [name, subject]),
  ),
);

/** Words in front that say when, or that it was done; of whatever is counted they say nothing. */
const WHEN =
  /^(?:本季度?|本期|当季度?|当期|季度内?|期内|报告期内?|其中|共计?|总共|实际|目前|现有|全部)(?=.{2,})/;
const DONE =
  /^(?:已经?|组织开展|组织|开展了?|举办|举行|提供|接受|参加|参与|实施|进行|接待|发动|动员|招募|配备|登记|辖区内?|建成)(?=.{2,})/;
const BEHIND = /(?:总数量|总数|数量|数目|总量|总计|合计|情况|总额)$/;

/** What only says how something is counted. */
const MEASURE =
  /^(?:[人户个节场次笔件时名家]|小时|人次|户次|场次|节次)[数次长]*$|^金额$|^数[量目]$/;

/** The unit that stands in brackets behind a heading, or behind a stroke. */
const UNIT = /^(.+?)(?:[([]\s*(?:单位[:]?)?([^()[\]]{1,4})[)\]]|[/:]([^/:()]{1,3}))$/;

/** A heading without the number in front of it, half-width. */
const unnumberedItem = (heading: string): string =>
  labelOf(halfWidth(heading).replace(/\s+/g, ' '), false).text.replace(/\s/g, '');

/** A name and the unit behind it: 入户走访（户）. */
export function namedUnit(heading: string): { name: string; unit: string } | null {
  const [, name, bracketed, behind] = UNIT.exec(unnumberedItem(heading)) ?? [];
  const unit = bracketed ?? behind;
  return name === undefined || unit === undefined ? null : { name, unit };
}

/** A name without the words that say when, or that it was done; nearest to the written one first. */
export function plainerNames(name: string): string[] {
  const found = new Set<string>();
  let text = unnumberedItem(name);
  found.add(text);
  for (const words of [WHEN, DONE, DONE]) {
    text = text.replace(words, '');
    found.add(text);
    found.add(text.replace(BEHIND, ''));
  }
  return [...found].filter((one) => one.length >= 2 && !MEASURE.test(one));
}

/** What a name is about, where it says no more than that: 小组 of 开展小组活动; null for other names. */
export function subjectOf(name: string): string | null {
  for (const one of plainerNames(name)) {
    const subject = bySubject.get(one);
    if (subject !== undefined) return subject;
  }
  return null;
}
