import type { Texts } from './types';

/** Assessment packages 评估包: refusals, history, dialogs. */
export const assessmentTexts = {
  HISTORY_assessmentSent: { zh: '发出评估包', en: 'assessment package sent' },
  HISTORY_assessmentWithdrawn: { zh: '收回评估包', en: 'assessment package withdrawn' },
  HISTORY_assessmentOpened: { zh: '打开评估包', en: 'assessment package opened' },
  HISTORY_scoresWritten: { zh: '导出评分', en: 'scores written' },
  HISTORY_scoresTaken: { zh: '取回评分', en: 'scores taken in' },

  ASM_OPEN: { zh: '打开评估包', en: 'Open assessment package' },
  ASM_OPENED: {
    zh: '已打开“{subject}”的评估包，由{office}发来',
    en: 'Opened the assessment package of {subject} from {office}',
  },
  ASM_OPENED_AGAIN: {
    zh: '“{subject}”的评估包之前已打开，内容未变',
    en: 'The package of {subject} was opened before; nothing changed',
  },
  ASM_ELSEWHERE: { zh: '别处评分', en: 'Scored elsewhere' },
  ASM_SEND: { zh: '发出评估包', en: 'Send assessment package' },
  ASM_SEND_TEXT: {
    zh: '选中的评分表交给另一个单位在它的电脑上填写，签名后导出，再由这里取回。包里没有其他评委的评分。',
    en: 'The chosen sheets are filled in at another office and come back as a signed file. No other assessor’s scores go out.',
  },
  ASM_TAKE: { zh: '取回评分', en: 'Take scores in' },
  ASM_TAKEN: {
    zh: '已取回{office}的 {n} 张评分表',
    en: '{n} {n|sheet|sheets} of {office} taken in',
  },
  ASM_TAKEN_OTHER: {
    zh: '已取回{office}的 {n} 张评分表，属于“{subject}”的评估',
    en: '{n} {n|sheet|sheets} of {office} taken in, for {subject}',
  },
  ASM_TAKEN_AGAIN: {
    zh: '这份评分之前已取回，没有变化',
    en: 'These scores were taken in before; nothing changed',
  },
  ASM_RECIPIENT: { zh: '发给', en: 'Send to' },
  ASM_NO_OFFICES: {
    zh: '还没有登记过单位。请先在“设置”里登记对方的名片并核对指纹。',
    en: 'No office is trusted yet. Take in the other office’s card in Settings first.',
  },
  ASM_TO_SETTINGS: { zh: '去登记', en: 'To Settings' },
  ASM_ENCRYPTED: {
    zh: '已签名并加密，只有对方能打开',
    en: 'Signed and encrypted: only that office can open it',
  },
  ASM_PLAIN: {
    zh: '已签名，未加密：对方名片里没有加密公钥',
    en: 'Signed, not encrypted: its card has no encryption key',
  },
  ASM_WILL_ENCRYPT: {
    zh: '文件将加密，只有对方能打开',
    en: 'The file will be encrypted for that office',
  },
  ASM_WILL_SIGN: {
    zh: '对方名片里没有加密公钥，文件只签名、不加密',
    en: 'Its card has no encryption key: the file is signed only',
  },
  ASM_GROUPS: { zh: '整个评分方（评委由对方定）', en: 'Whole groups (assessors named there)' },
  ASM_ASSESSORS: { zh: '指定的评委', en: 'Assessors by name' },
  ASM_NO_ASSESSORS: {
    zh: '没有可以发出的评分表：评委都已提交，或已发出',
    en: 'No sheet can be sent: all are handed in or away',
  },
  ASM_FOLDER: { zh: '选文件夹并导出', en: 'Choose a folder and write' },
  ASM_WRITTEN: { zh: '已写出 {file}', en: '{file} written' },
  ASM_SHOW: { zh: '打开所在文件夹', en: 'Show in folder' },
  ASM_CLOSE: { zh: '完成', en: 'Done' },
  ASM_SENT: { zh: '第 {number} 号 → {office}', en: 'No. {number} → {office}' },
  ASM_WAITING: { zh: '待取回', en: 'waiting' },
  ASM_ANSWERED: { zh: '已取回', en: 'in' },
  ASM_BY_FILE: { zh: '已提交（文件）', en: 'handed in (file)' },
  ASM_TAKEN_BACK: { zh: '已收回', en: 'withdrawn' },
  ASM_WITHDRAW: { zh: '收回', en: 'Withdraw' },
  ASM_WITHDRAW_NAMED: { zh: '收回第 {number} 号评估包', en: 'Withdraw package {number}' },
  ASM_WITHDRAW_TITLE: { zh: '收回第 {number} 号评估包？', en: 'Withdraw package {number}?' },
  ASM_WITHDRAW_TEXT: {
    zh: '收回后，发给{office}的评分表改在这里填写；对方再导出的评分不能取回。',
    en: 'The sheets sent to {office} are then filled in here, and scores for the package are refused.',
  },
  ASM_RECEIVED: {
    zh: '由{office}发来（第 {number} 号），这里只填评分表',
    en: 'From {office} (no. {number}); only the sheets are filled in here',
  },
  ASM_ASKED: { zh: '请评：{who}', en: 'Asked: {who}' },
  ASM_ASKED_GROUP: { zh: '{group}（评委自定）', en: '{group} (anybody)' },
  ASM_ANSWER: { zh: '导出评分', en: 'Write scores' },
  ASM_ANSWER_NONE: { zh: '提交评分表后可导出', en: 'Hand in a sheet first' },
  ASM_ANSWER_OPEN: {
    zh: '还有 {n} 张没有提交，导出的文件里没有它们',
    en: '{n} {n|sheet is not handed in and stays|sheets are not handed in and stay} out of the file',
  },
  ASM_ANSWERED_TIMES: {
    zh: '已导出 {n} 次，以最后一次为准',
    en: 'Written {n} {n|time|times}; the last counts',
  },
  ASM_ANSWER_WRITTEN: {
    zh: '已写出 {n} 张评分表：{file}',
    en: '{n} {n|sheet|sheets} written: {file}',
  },
  ASM_FROM: { zh: '{office}发来', en: 'from {office}' },
} as const satisfies Texts;
