import type { Texts } from './types';

/** Assessment packages 评估包: refusals, history, dialogs. */
export const assessmentTexts = {
  ASSESSMENT_NOTHING_ASKED: {
    zh: '还没有选评分方或评委，请至少选一个',
    en: 'No group or assessor is chosen; choose at least one',
  },
  ASSESSMENT_OFFICE_UNKNOWN: {
    zh: '“{office}”还没有登记，请先在“设置”里登记它的名片并核对指纹',
    en: '{office} is not trusted yet; take in its card in Settings and confirm the fingerprint',
  },
  ASSESSMENT_SHEET_AWAY: {
    zh: '{assessor}的评分表已经发出；请先收回那个评估包',
    en: '{assessor}’s sheet is away already; withdraw that package first',
  },
  ASSESSMENT_SHEETS_IN: {
    zh: '{assessor}的评分已经取回；要收回评估包，请审核员先退回这张评分表',
    en: '{assessor}’s scores are in; a reviewer has to give the sheet back before the package can be withdrawn',
  },
  ASSESSMENT_TOO_LARGE: {
    zh: '佐证文件有 {files} 个、共 {megabytes} MB，一个评估包最多装 {most} 个、{mostMegabytes} MB；请少选评分方，或先减少佐证文件',
    en: '{files} files of evidence, {megabytes} MB; a package holds at most {most} files and {mostMegabytes} MB. Choose fewer groups or reduce the evidence',
  },
  ASSESSMENT_UNKNOWN: {
    zh: '本单位没有发出过这份评分对应的评估包，没有取回；请核对是哪个单位的评分',
    en: 'This office sent no package that these scores answer; check whose scores they are',
  },
  ASSESSMENT_EVALUATION_GONE: {
    zh: '第 {number} 号评估包的评估已被删除，评分没有取回；请先恢复或重新发起评估',
    en: 'The evaluation of package {number} was removed; nothing was taken in. Restore it or begin anew',
  },
  ASSESSMENT_WITHDRAWN: {
    zh: '第 {number} 号评估包已经收回，评分没有取回；请重新发出后由对方再导出',
    en: 'Package {number} was withdrawn; nothing was taken in. Send it again and ask for new scores',
  },
  ASSESSMENT_LAID_OPEN: {
    zh: '“{subject}”的评分已经公开会商，没有取回；确需取回，请先退回各自评分',
    en: 'The sheets of {subject} lie open already; go back to separate scoring before taking scores in',
  },
  ASSESSMENT_ANSWERED: {
    zh: '第 {number} 号评估包已取回第 {last} 次评分，这份更早，没有取回；请用对方最新导出的文件',
    en: 'Answer {last} to package {number} is here already and this one is older; use the newest file',
  },
  SCORES_FROM_OTHER: {
    zh: '第 {number} 号评估包发给的是“{office}”，这份评分由别的单位签名，没有取回；请核对是谁发来的',
    en: 'Package {number} went to {office}, but another office signed these scores; check who sent them',
  },
  SCORES_NOT_ASKED: {
    zh: '第 {number} 号评估包没有请{assessor}评分，没有取回；请对方去掉这张评分表后重新导出',
    en: 'Package {number} does not ask {assessor}; ask for scores without that sheet',
  },
  SCORES_SHEET_HERE: {
    zh: '{group}的{assessor}在本单位已有评分表，不能被文件覆盖，没有取回；请先在这里退回并删去，或请对方去掉这一张',
    en: '{assessor} of {group} has a sheet here, which a file never overwrites; remove it here, or ask for scores without it',
  },
  SCORES_NONE: {
    zh: '还没有提交的评分表，请至少提交一张再导出',
    en: 'No sheet is handed in yet; hand in at least one',
  },
  EVALUATION_FOREIGN: {
    zh: '“{subject}”的评估由别的单位发来，这里只填评分表；会商、佐证和定评由发来的单位办理',
    en: 'The evaluation of {subject} belongs to another office; only its sheets are filled in here',
  },
  EVALUATION_NOT_FOREIGN: {
    zh: '这是本单位自己的评估，不需要导出评分',
    en: 'This evaluation is this office’s own; there are no scores to write for another',
  },
  ASSESSOR_NOT_ASKED: {
    zh: '“{office}”没有请{assessor}在这一方评分；请按评估包里的评分方和评委填写',
    en: '{office} does not ask {assessor} in this group; keep to the groups and assessors of the package',
  },
  EVIDENCE_FILE_MISSING: {
    zh: '“{item}”的佐证文件已不在本单位，没有导出；请在该项重新添加文件',
    en: 'A file of evidence at “{item}” is kept no longer; add it again before sending',
  },
  EVIDENCE_FILE_ABSENT: {
    zh: '评估包里缺“{item}”的佐证文件“{file}”，或它与清单不符，没有打开；请对方重新导出',
    en: 'The evidence “{file}” at “{item}” is missing or differs from its list; ask for a new package',
  },
  WRONG_TYPE_assessment: {
    zh: '这不是评估包，没有打开；请选对方发来的评估包（文件名里有 assessment）',
    en: 'This is no assessment package; choose the one that was sent (its name has “assessment”)',
  },
  WRONG_TYPE_scores: {
    zh: '这不是评分文件，没有取回；请选对方导出的评分（文件名里有 scores）',
    en: 'These are no scores; choose the file that was written there (its name has “scores”)',
  },

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
  ASM_TAKEN: { zh: '已取回{office}的 {n} 张评分表', en: '{n} sheets of {office} taken in' },
  ASM_TAKEN_OTHER: {
    zh: '已取回{office}的 {n} 张评分表，属于“{subject}”的评估',
    en: '{n} sheets of {office} taken in, for {subject}',
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
    en: '{n} sheets are not handed in and stay out of the file',
  },
  ASM_ANSWERED_TIMES: {
    zh: '已导出 {n} 次，以最后一次为准',
    en: 'Written {n} times; the last counts',
  },
  ASM_ANSWER_WRITTEN: { zh: '已写出 {n} 张评分表：{file}', en: '{n} sheets written: {file}' },
  ASM_FROM: { zh: '{office}发来', en: 'from {office}' },
} as const satisfies Texts;
