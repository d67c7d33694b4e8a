import type { Texts } from '../types';

/** Refusals of assessment packages 评估包 and of the scores that answer them. */
export const assessmentFailures = {
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
    en: '{files} {files|file|files} of evidence, {megabytes} MB; a package holds at most {most} {most|file|files} and {mostMegabytes} MB. Choose fewer groups or reduce the evidence',
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
} as const satisfies Texts;
