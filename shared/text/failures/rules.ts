import type { Texts } from '../types';

/** Findings of the checks: what is wrong, then what to do. */
export const ruleFindings = {
  EXPLANATION_SHORT: {
    zh: '说明太短，请写明原因，不少于 {least} 个字',
    en: 'Too short to explain anything; give the reason in {least} {least|character|characters} or more',
  },
  FINDING_NOT_PASSED: {
    zh: '这一项要改正；确实无误的，由审核人员写明理由放行',
    en: 'This has to be corrected; where it is right, a reviewer lets it pass with a reason',
  },
  FINDING_NOT_PASSABLE: {
    zh: '这一项不能放行，请改正，或按提示写说明',
    en: 'This cannot be let pass; correct it, or explain it where it asks for that',
  },
  STAT_NEGATIVE: {
    zh: '{station}“{item}”填成 {value}，应填 0 以上的数',
    en: '{station}: “{item}” is {value}; enter 0 or more',
  },
  STAT_CASE_BALANCE: {
    zh: '{station}期末在办 {value}，按期初＋新开－结案应为 {expected}，请核对',
    en: '{station}: ending {value}, but opening + new − closed = {expected}; check',
  },
  STAT_TIMES_BELOW_PERSONS: {
    zh: '{station}服务人次 {times}，少于服务人数 {persons}，请核对',
    en: '{station}: {times} {times|attendance is|attendances are} fewer than {persons} {persons|person|persons}; check',
  },
  STAT_TIMES_EQUAL_PERSONS: {
    zh: '{station}人次与人数相同（均为 {times}），请核实并说明',
    en: '{station}: attendances equal persons ({times}); verify and explain',
  },
  STAT_GROUP_TIMES: {
    zh: '{station}小组人次 {times}，少于节数 {sessions}，请核对',
    en: '{station}: {times} group {times|attendance is|attendances are} fewer than {sessions} {sessions|session|sessions}; check',
  },
  STAT_VOLUNTEER_TIMES: {
    zh: '{station}志愿者人次 {times}，少于志愿者人数 {persons}，请核对',
    en: '{station}: {times} volunteer {times|attendance is|attendances are} fewer than {persons} {persons|volunteer|volunteers}; check',
  },
  STAT_ABOVE_MOST: {
    zh: '{station}“{item}”填成 {value}，最大是 {most}，请改正',
    en: '{station}: “{item}” is {value}, at most {most}; correct it',
  },
  STAT_RATE_SHARE: {
    zh: '{station}“{item}”填 {value}，是不是 {meant}？请按百分比改正；确实只有 {value} 的写明原因',
    en: '{station}: “{item}” is {value}. Is it {meant}? Enter it in percent; if it is as low as {value}, explain',
  },
  STAT_CERTIFIED_OVER_STAFF: {
    zh: '{station}持证 {certified} 人，多于在岗 {staff} 人，请核对人员台账',
    en: '{station}: {certified} certified, but only {staff} in post; check the staff register',
  },
  STAT_LEVELS_SUM: {
    zh: '{station}持证 {certified} 人，各级相加为 {levels} 人，请核对人员台账',
    en: '{station}: {certified} certified, but the levels add up to {levels}; check the staff register',
  },
  STAT_PROFESSIONALS: {
    zh: '{station}专业人才 {professionals} 人，少于持证 {certified} 人，请核对人员台账',
    en: '{station}: {professionals} qualified {professionals|is|are} fewer than {certified} certified; check the staff register',
  },
  STAT_FUNDS_SPLIT: {
    zh: '{station}各来源相加 {sum} 万元，到位 {received} 万元，请改成一致或把来源全部留空',
    en: '{station}: sources add up to {sum}, received {received}; make them agree or leave all sources empty',
  },
  STAT_CUMULATIVE: {
    zh: '{station}“{item}”累计 {value}，少于<上季度>的 {before}，请核对',
    en: '{station}: “{item}” is cumulative, but {value} is below last <quarter>’s {before}; check',
  },
  STAT_TOTALS: {
    zh: '“{item}”的县级合计为 {value}，各站相加为 {expected}，请退回核对',
    en: '“{item}”: the county total says {value}, the stations add up to {expected}; return it',
  },
  STAT_MISSING: {
    zh: '{station}还差 {count} 格没有填，没有发生请填 0',
    en: '{station}: {count} {count|cell is|cells are} empty; enter 0 where nothing happened',
  },
  STAT_ALL_ZERO: {
    zh: '{station}全部为 0，确实没有服务请勾选“零报告”',
    en: '{station}: all zero; tick “zero report” if that is so',
  },
  STAT_ZERO_FILLED: {
    zh: '{station}勾选了“零报告”，“{item}”却填了 {value}，请取消勾选或改正数字',
    en: '{station}: “zero report” is ticked, but “{item}” is {value}; untick it or correct the figure',
  },
  STAT_SPENT_OVER: {
    zh: '{station}支出 {spent} 万元，超过到位 {received} 万元加上期结余 {left} 万元，请写明来源',
    en: '{station}: spent {spent}, more than received {received} plus {left} left over; explain',
  },
  STAT_SPENT_BALANCE_UNKNOWN: {
    zh: '{station}支出 {spent} 万元，超过到位 {received} 万元；以前<各季>没有收到，上期结余不清楚，请向报送单位核实',
    en: '{station}: spent {spent}, more than received {received}; earlier <quarters> never came in and what was left over is not known, ask the sender',
  },
  STAT_BALANCE_CARRIED: {
    zh: '上期结余报 {value} 万元，按<上季度>已收到的数应为 {expected} 万元，请向报送单位核实',
    en: 'Carried over {value}, but the <quarter> before ended with {expected}; ask the sender',
  },
  STAT_OPENING: {
    zh: '{station}期初在办 {value}，<上季度>期末是 {expected}，请写明原因',
    en: '{station}: opening {value}, last ending {expected}; explain',
  },
  STAT_CHANGE: {
    zh: '{station}{item}由 {before} 变为 {after}（{percent}%），请写原因',
    en: '{station}: {item} went from {before} to {after} ({percent} %); explain',
  },
  STAT_SCALE: {
    zh: '{station}“{item}”填 {value}，<上季度>是 {reference}，差约 {factor} 倍，是不是 {meant}？请核对单位，改正或说明',
    en: '{station}: “{item}” is {value}, last <quarter> {reference}, off by a factor of about {factor}. Is it {meant}? Check the unit; correct or explain',
  },
  MONEY_SCALE: {
    zh: '{noun}“{record}”的{field}填 {value}，其他{noun}一般约 {reference}，差约 {factor} 倍，是不是 {meant}？请核对单位',
    en: '{noun} “{record}”: {field} is {value}, others have about {reference}, off by a factor of about {factor}. Is it {meant}? Check the unit',
  },
  STAT_ITEM_UNKNOWN: {
    zh: '本期表里没有“{item}”这一项，请重新打开<季度>填报',
    en: 'No item “{item}” in this form; reopen the sheet',
  },
  STAT_ITEM_DERIVED: {
    zh: '“{item}”按台账计算，不能直接填；请改台账，或按 F2 写明原因改报',
    en: '“{item}” is counted from the register; change the register, or press F2 to give another figure with a reason',
  },
  STAT_ITEM_COMPUTED: {
    zh: '“{item}”按公式算出，不能填；请改它用到的数',
    en: '“{item}” is computed; change the figures that it is computed from',
  },
  STAT_COMPUTED_DIFFERS: {
    zh: '{station}“{item}”报 {value}，按公式应为 {expected}，请核对',
    en: '{station}: “{item}” is sent as {value}, but its formula gives {expected}; check',
  },
  STAT_REPLACED: {
    zh: '{station}“{item}”改报 {value}，台账是 {counted}：{why}',
    en: '{station}: “{item}” is given as {value}, the register says {counted}: {why}',
  },
  STAT_REPLACED_BEFORE: {
    zh: '{station}“{item}”台账由 {counted} 变为 {now}，改报的 {value}（{why}）不再采用；按 F2 重新改报，或按 Delete 取消',
    en: '{station}: “{item}” has gone from {counted} to {now} in the register, and {value} ({why}) stands no more; press F2 to replace it again, or Delete to drop it',
  },
  STAT_REPLACED_DIFFERS: {
    zh: '{station}“{item}”的改报与所报的数不符，或没有写明原因，请向报送单位核实',
    en: '{station}: what replaces “{item}” is not the figure that was sent, or has no reason; ask the sender',
  },
  STAT_PART_OVER: {
    zh: '{station}“{item}”填 {value}，比它所属的合计 {whole} 还多，请核对',
    en: '{station}: “{item}” is {value}, more than the {whole} that it is part of; check',
  },
  STAT_PARTS_DIFFER: {
    zh: '{station}“{item}”是 {value}，各细分项相加是 {parts}，请核对',
    en: '{station}: “{item}” is {value}, but its parts add up to {parts}; check',
  },
  PERSON_CERT_TWICE: {
    zh: '{person}的证书管理号与{twin}相同，请核对证书',
    en: '{person} has the same certificate number as {twin}; check',
  },
  PERSON_CERT_MISSING: {
    zh: '{person}填了职业水平但没有证书管理号，请补填或说明',
    en: '{person} has a level but no certificate number; add it or explain',
  },
  PERSON_REGISTRATION_EXPIRED: {
    zh: '{person}的登记已于 {date} 到期，请办理再登记后改日期，或说明',
    en: 'Registration of {person} ended {date}; renew it or explain',
  },
  STATION_WITHOUT_STAFF: {
    zh: '{station}没有登记人员，请补登记或说明',
    en: '{station} has no staff; register them or explain',
  },
  STATION_FIGURES_OUTSIDE: {
    zh: '{station}填了<本季度>的数，但按建成日期和状态起始日期，<本季度>没有运行过，这些数不计入合计；请核对日期或说明',
    en: '{station} has figures of this <quarter>, but by its opening and state dates it ran on no day of it, so that no total has them; check the dates or explain',
  },
  STATION_EXTRA: {
    zh: '{station}与{twin}在同一乡镇（街道），覆盖只算一个，请核对所属乡镇或写明原因',
    en: '{station} and {twin} are in one township, which is covered once; check the township or explain',
  },
  STATION_NOT_DUE: {
    zh: '{station}所在的单位不在应建范围，不计入覆盖；应建的请管理员在“设置”的区划里勾选，否则写明原因',
    en: '{station} is in a unit that is not due a station and covers none; have it ticked among the divisions in the settings, or explain',
  },
  STATIONS_OVER_TOWNSHIPS: {
    zh: '有站的乡镇（街道）{built} 个，多于应建的 {townships} 个，请退回核对',
    en: '{built} {built|township has|townships have} a station, but only {townships} {townships|is|are} due; return it',
  },
  PROJECT_PERIOD: {
    zh: '“{project}”的合同结束早于开始，请改正起止日期',
    en: '“{project}” ends before it begins; correct the dates',
  },
  PROJECT_OVERDUE: {
    zh: '“{project}”合同 {date} 已到期，请结项或说明',
    en: '“{project}” ended {date}; close it or explain',
  },
} as const satisfies Texts;
