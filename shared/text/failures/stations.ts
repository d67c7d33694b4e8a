import type { Texts } from '../types';

/** Refusals and findings of stations, visits, protection and yearly figures. */
export const stationsFailures = {
  STATION_OPENED_FUTURE: {
    zh: '建成日期 {date} 还没有到，请核对；还在筹建的请把状态改为“筹建”。',
    en: 'The opening date {date} lies ahead; check it, or set the state to “preparing”.',
  },
  STATION_STATE_FUTURE: {
    zh: '状态起始 {date} 还没有到，请填已经发生的日期。',
    en: 'The date {date} lies ahead; enter the day on which it happened.',
  },
  STATION_STATE_BEFORE_OPENED: {
    zh: '状态起始 {since} 早于建成日期 {opened}，请核对两个日期。',
    en: 'The state begins {since}, before the opening on {opened}; check both dates.',
  },
  STATION_STATE_DATE: { zh: '请写明从哪一天起。', en: 'Say since when.' },
  STATION_STATE_REASON: { zh: '请写明原因。', en: 'Say why.' },
  STATION_STATE_CHANGE: {
    zh: '状态只能按“筹建 → 运营 → 暂停或撤销”改动，暂停的可以恢复运营；请改选。',
    en: 'States go preparing → running → paused or closed, and a paused station may run again; choose another.',
  },
  STATION_CLOSED_STAFFED: {
    zh: '{station}已撤销，还有 {people} 名在岗人员，请先把他们调到别的站点或登记离岗。',
    en: '{station} is closed but has {people} {people|person|people} in post; move them or enter that they left.',
  },
  STATION_CHECKLIST_DUE: {
    zh: '{station}的{name}核对已于 {date} 到期，请重新核对或说明',
    en: 'The {name} check of {station} ran out {date}; renew it or explain',
  },
  STATION_CHECKLIST_EXPIRED: {
    zh: '{station}的{name}核对已于 {date} 到期，从次日起不再计入六有达标，请重新核对',
    en: 'The {name} check of {station} ran out {date} and counts no more as met since; check again',
  },
  VISIT_OVERDUE: {
    zh: '{station} {date} 走访要求的整改 {due} 到期，已过 {days} 天，请落实并填写结果',
    en: '{station}: what the visit of {date} asked for was due {due}, {days} {days|day|days} ago; follow it up',
  },
  DAY_FUTURE: {
    zh: '{date} 还没有到，请填已经发生的日期。',
    en: '{date} lies ahead; enter the day on which it happened.',
  },
  ACTIVITY_CASE_STAGE: {
    zh: '个案要写到了哪个阶段，请选择；新开的选“接案”。',
    en: 'Say which stage the cases came to; for new ones choose intake.',
  },
  ACTIVITY_CASE_COUNT: {
    zh: '请写有几个个案到了这个阶段。',
    en: 'Say how many cases came to this stage.',
  },
  ACTIVITY_NO_CASE: {
    zh: '只有服务类型是“个案”的才填，请清空或改选服务类型。',
    en: 'Only casework has this; empty it or choose casework as the kind.',
  },
  ACTIVITY_NO_HOUSEHOLDS: {
    zh: '只有服务类型是“走访”的才填户数，请清空或改选服务类型。',
    en: 'Only home visits have households; empty it or choose home visit as the kind.',
  },
  ACTIVITY_TIMES_BELOW: {
    zh: '服务人次 {times} 少于服务人数 {persons}，请核对；每人至少 1 人次。',
    en: 'Attendances, {times}, are below persons, {persons}; each attends at least once.',
  },
  VISIT_FUTURE: {
    zh: '{date} 还没有到，请填已经发生的日期。',
    en: '{date} lies ahead; enter the day on which it happened.',
  },
  VISIT_DUE_REQUIRED: {
    zh: '有整改要求的要写整改期限，请填写。',
    en: 'Where something must be done, say by when.',
  },
  VISIT_RESULT_REQUIRED: {
    zh: '填了完成日期，请写落实情况。',
    en: 'It is done: say what came of it.',
  },
  PROTECTION_TWICE: {
    zh: '{name}与{twin}在同一个乡镇（街道），请核对是否重复登记，或说明',
    en: '{name} is in the same township as {twin}; check for a duplicate or explain',
  },
  PROTECTION_DIVISION: {
    zh: '未保站设在乡镇（街道），请选乡镇（街道）。',
    en: 'A protection station belongs to a township; choose one.',
  },
  CHILD_SUPERVISOR_DIVISION: {
    zh: '儿童督导员设在乡镇（街道），请选乡镇（街道）；在村（社区）的请选“儿童主任”。',
    en: 'A child supervisor belongs to a township; for a village choose “director”.',
  },
  CHILD_DIRECTOR_DIVISION: {
    zh: '儿童主任设在村（社区），请选村（社区）；在乡镇（街道）的请选“儿童督导员”。',
    en: 'A child director belongs to a village; for a township choose “supervisor”.',
  },
  FIGURE_YEAR_FUTURE: {
    zh: '{year} 年还没有到，请核对年度。',
    en: '{year} lies ahead; check the year.',
  },
  FIGURE_OVER_POPULATION: {
    zh: '{value} 人多于常住人口 {population} 人，请核对是否写错位数。',
    en: '{value} is more than the population of {population}; check the digits.',
  },
  FIGURE_BEDS_WITHOUT_HOMES: {
    zh: '没有养老机构却有 {beds} 张床位，请核对养老机构数。',
    en: '{beds} {beds|bed|beds} but no care home; check the number of homes.',
  },
} as const satisfies Texts;
