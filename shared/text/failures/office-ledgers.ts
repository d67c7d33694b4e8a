import type { Texts } from '../types';

/** Refusals and findings of what an office as a whole keeps. */
export const officeLedgerFailures = {
  POSTS_OVER_BODIES: {
    zh: '设科室的和未设科室但有岗位的共 {some} 个，多于机构总数 {institutions} 个，请核对。',
    en: '{some} with an office or posts are more than all there are, {institutions}; check them.',
  },
  POSTS_BELOW_BODIES: {
    zh: '岗位数 {posts} 少于未设科室但有岗位的机构数 {bodies}，每个机构至少 1 个岗位，请核对。',
    en: 'The number of posts, {posts}, is below that of the institutions that have some, {bodies}.',
  },
  ALLOWANCE_OVERLAPS: {
    zh: '同一地区、级别和发放方式已有 {date} 起执行的标准，请先给它填截止日期。',
    en: 'A standard of the same area, level and way holds from {date}; enter until when first.',
  },
  COURSE_NO_HOURS: {
    zh: '先在“学时”里写每位参加者记几学时，保存后再登记参加人员。',
    en: 'Enter the hours that each participant is credited with and save; then add who took part.',
  },
  DECISION_RESULT_REQUIRED: {
    zh: '填了办结日期，请写落实情况。',
    en: 'It is done: say what came of it.',
  },
  DECISION_OVERDUE: {
    zh: '{meeting}议定的“{content}”{due} 到期，已过 {days} 天，请督促办理并填写落实情况',
    en: '{meeting}: “{content}” was due {due}, {days} {days|day|days} ago; follow it up',
  },
  POLICY_NO_SCAN: {
    zh: '《{name}》没有红头扫描件，请补传；年报要求附件',
    en: '“{name}” has no scan; add one, the annual form asks for it',
  },
  ALLOWANCE_DIFFERS: {
    zh: '{person}登记的职业津贴与{by}规定的每月 {due} 元不一致，请核对或说明',
    en: 'The allowance entered for {person} is not the {due} yuan a month of {by}; check or explain',
  },
} as const satisfies Texts;
