import type { Texts } from '../types';

/** Refusals of further returns. */
export const returnFailures = {
  RETURN_UNKNOWN: {
    zh: '现行填报定义里没有“{id}”这张表，请重新选择。',
    en: 'The definitions in force have no return “{id}”; choose another.',
  },
  RETURN_FROZEN: {
    zh: '{period} 的这张表已封存。要改，请审核人先解除封存。',
    en: 'This return is frozen for {period}. A reviewer has to open it again first.',
  },
  RETURN_NOT_FROZEN: {
    zh: '{period} 的这张表没有封存，可以直接修改。',
    en: 'This return is not frozen for {period}; it can be changed as it is.',
  },
  RETURN_SENT: {
    zh: '这张表已随 {period} 的上报包封存。要改请等上级退回 {period}。',
    en: 'This return was frozen with the package of {period}. Changes need a return of {period} from the superior.',
  },
  RETURN_NOT_HERE: {
    zh: '对方报了“{id}”，本机的填报定义里没有这张表，未作检查；请先采用有这张表的定义再核对。',
    en: 'The definitions here have no return “{id}”, so it was not checked. Take definitions that have it, then compare.',
  },
  RETURN_OTHER_VERSION: {
    zh: '“{title}”对方按 {sent} 版填报，本机的定义是 {own} 版，未作检查；请先换成同一版定义再核对。',
    en: '“{title}” was filled in after version {sent} and not checked; this office has {own}. Take the same version, then compare.',
  },
  RETURN_REASON: {
    zh: '“{item}”按台账计算；要改成别的数，请写明原因，不少于 {least} 个字。',
    en: '“{item}” is counted from the register; for another figure give the reason in {least} {least|character|characters} or more.',
  },
} as const satisfies Texts;
