import type { Texts } from '../types';

/**
 * Refusals of the evaluation: answers, sheets, what is settled together, conclusion, corrections.
 */
export const evaluationFailures = {
  SCORE_ABOVE_FULL: {
    zh: '“{item}”得 {score} 分，超过满分 {full}，请改小',
    en: '“{item}” has {score}, above its full mark {full}',
  },
  SCORE_NEGATIVE: { zh: '“{item}”不能为负分，请改为 0 以上', en: '“{item}” cannot be negative' },
  SCORE_ITEM_UNKNOWN: {
    zh: '模板里没有“{item}”这一项，请重新打开评分表',
    en: 'No item “{item}” in the template; reopen the sheet',
  },
  RATIO_WITHOUT_PLAN: {
    zh: '“{item}”没有计划数，算不出完成率；请先填计划数',
    en: '“{item}” has no plan to measure against; enter the planned figure first',
  },
  ANSWER_UNFIT: {
    zh: '“{item}”的填法与指标类型不符，请重新打开评分表再填',
    en: 'The answer at “{item}” does not fit its kind; reopen the sheet and enter it again',
  },
  ANSWER_MISSING: {
    zh: '“{item}”还没有评分，评完再提交',
    en: '“{item}” has no score yet; enter it before handing in',
  },
  VETO_UNANSWERED: {
    zh: '一票否决“{item}”还没有选“未发现”或“已发现”，选好再提交',
    en: 'Veto “{item}” is unanswered; choose found or not found before handing in',
  },
  VETO_WITHOUT_GROUND: {
    zh: '已发现“{item}”，请在说明里写明依据',
    en: '“{item}” was found; write the ground in the comment',
  },
  CONFLICT_UNDECLARED: {
    zh: '{assessor}还没有声明有无利益关系，声明后再提交',
    en: '{assessor} has not declared whether there is a conflict of interest; declare it before handing in',
  },
  ASSESSOR_CONFLICT: {
    zh: '{assessor}与被评方有利益关系，应当回避；请换一位评委',
    en: '{assessor} has a conflict of interest and must stand aside; choose another assessor',
  },
  ASSESSOR_OF_CONTRACTOR: {
    zh: '{assessor}属于承接机构“{contractor}”，不能评本机构；请换一位评委',
    en: '{assessor} belongs to the contractor “{contractor}” and cannot judge it; choose another assessor',
  },
  ASSESSOR_TWICE: {
    zh: '{group}里已有评委“{assessor}”；同名请加以区分',
    en: '“{assessor}” is already an assessor of {group}; tell two of the same name apart',
  },
  ASSESSOR_GROUP_UNKNOWN: {
    zh: '模板里没有这个评分方（{group}），请重新打开评估',
    en: 'No such assessor group ({group}); reopen the evaluation',
  },
  ASSESSOR_GROUP_ABSENT: {
    zh: '{group}还没有人评分；请先加评委并提交，或注明缺席的原因',
    en: 'Nobody of {group} has scored yet; add an assessor and hand in, or say why they are absent',
  },
  ASSESSOR_GROUP_PRESENT: {
    zh: '{group}有评委，不能算缺席；请先去掉评分表，或请其提交',
    en: '{group} has an assessor and is not absent; remove the sheet or have it handed in',
  },
  ABSENT_ONLY_SCORER: {
    zh: '“{item}”只由缺席的评分方评，去掉就没有人评；请至少请一位评委',
    en: '“{item}” is scored by the absent groups alone; ask at least one assessor',
  },
  SHEET_NOT_SUBMITTED: {
    zh: '{assessor}的评分表还没有提交；提交后再进入会商',
    en: '{assessor}’s sheet is not handed in; hand it in before comparing',
  },
  SHEET_SUBMITTED: {
    zh: '{assessor}的评分表已经提交，不能再改；确需修改，请审核员退回',
    en: '{assessor}’s sheet is handed in and closed; ask a reviewer to give it back',
  },
  SHEET_OPEN: {
    zh: '{assessor}的评分表还没有提交，不需要退回',
    en: '{assessor}’s sheet is not handed in; there is nothing to give back',
  },
  SHEET_NOT_YOURS: {
    zh: '{assessor}的评分表不由你填写；请由本人登录填写',
    en: '{assessor}’s sheet is not yours; whoever it belongs to has to log in',
  },
  EVALUATION_NOT_SEPARATE: {
    zh: '评分已经公开会商，各人评分不能再改；确需修改，请先退回各自评分',
    en: 'The sheets lie open already; go back to separate scoring first',
  },
  EVALUATION_NOT_TOGETHER: {
    zh: '还没有进入会商，或已经定评；请刷新后按当前环节办理',
    en: 'The evaluation is not being settled together now; refresh and go on from where it stands',
  },
  EVALUATION_NOT_CONCLUDED: {
    zh: '还在各自评分，没有可以退回的环节',
    en: 'Assessors are still scoring alone; there is no earlier step',
  },
  EVALUATION_CONCLUDED: {
    zh: '已经定评，不能再改；确需修改，请先重新打开并写明理由',
    en: 'The evaluation is concluded; reopen it with a reason first',
  },
  EVALUATION_OPEN: {
    zh: '还有 {n} 处没有评分，不能定评',
    en: '{n} {n|answer is|answers are} missing; it cannot be concluded',
  },
  EVALUATION_HAS_USES: {
    zh: '这次评估的结果已有 {n} 项应用；请先在“结果应用”里撤销',
    en: 'Its result has {n} {n|use|uses} in force; revoke them first',
  },
  EVALUATION_SUBJECT_OTHER: {
    zh: '模板“{template}”评的是另一类对象，请换一个模板',
    en: 'Template “{template}” is for another kind of subject; choose another',
  },
  EVALUATION_TEMPLATE_UNKNOWN: {
    zh: '没有这个评估模板（{template} {version}），请重新选择',
    en: 'No such template ({template} {version}); choose again',
  },
  EVALUATION_TEMPLATE_DRAFT: {
    zh: '模板“{template}”还是草稿；发布后才能用来评估',
    en: 'Template “{template}” is a draft; publish it before evaluating by it',
  },
  EVALUATION_TEMPLATE_PUBLISHED: {
    zh: '这个版本已经发布，不能再改；请新建一个版本',
    en: 'This version is published and cannot be changed; make a new version',
  },
  EVALUATION_TEMPLATE_TAKEN: {
    zh: '已有同编号同版本的模板，请新建一个版本',
    en: 'A template of this id and version exists; make a new version',
  },
  EVIDENCE_UNKNOWN: {
    zh: '“{item}”的佐证文件没有保存下来，请重新添加',
    en: 'The evidence of “{item}” was not kept; add the file again',
  },
  EVIDENCE_MISSING: {
    zh: '“{item}”要求佐证，还没有文件；请添加后再定评',
    en: '“{item}” needs evidence and has no file; add it before concluding',
  },
  DIFFERENCE_UNSETTLED: {
    zh: '“{item}”各方评分相差过大；请写会商意见后再定评',
    en: 'Scores at “{item}” lie too far apart; write what was settled before concluding',
  },
  SETTLED_WITHOUT_OPINION: {
    zh: '“{item}”改了认定，请写会商意见',
    en: '“{item}” was settled otherwise; write the opinion',
  },
  CORRECTION_BEFORE_EVALUATION: {
    zh: '整改日期不能早于评估日期 {date}',
    en: 'The day cannot lie before the evaluation of {date}',
  },
  CORRECTION_OVERDUE: {
    zh: '{subject}评估整改“{demand}”{due} 到期，尚未完成；请落实并填写结果',
    en: '{subject}: the correction “{demand}” was due {due}; follow it up and enter what was done',
  },
  CORRECTION_WITHOUT_RESULT: {
    zh: '填了完成日期，请写明怎样整改的',
    en: 'It is marked as done; write what was done',
  },
} as const satisfies Texts;
