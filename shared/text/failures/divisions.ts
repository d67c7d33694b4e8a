import type { Texts } from '../types';

/** Refusals of the division table. */
export const divisionsFailures = {
  DIVISION_SHAPE: {
    zh: '区划代码应为 12 位数字，不能跳过上一级，请照民政或统计部门公布的代码填写。',
    en: 'A division code has 12 digits and skips no level; copy the published one.',
  },
  DIVISION_OUTSIDE: {
    zh: '代码 {code} 不在本单位管辖的下级区划内，请核对前几位。',
    en: 'Code {code} is not below this office’s area; check its first digits.',
  },
  DIVISION_EXISTS: {
    zh: '这个代码已是“{name}”，请核对代码；原已停用的，请查找后恢复使用。',
    en: 'This code is “{name}” already; check it. If that one is retired, find it and put it back.',
  },
  DIVISION_NOT_UNDER_PARENT: {
    zh: '代码应以上级的 {digits} 开头，且只低一级，请核对代码或上级。',
    en: 'The code should begin with its parent’s {digits} and lie one level below; check code or parent.',
  },
  DIVISION_NAME_TAKEN: {
    zh: '同一上级下已有同名的区划（{code}），请换一个名称。',
    en: 'The same parent has a division of this name ({code}); choose another.',
  },
  DIVISION_TARGET_LEVEL: {
    zh: '“{name}”的级别不合适，请另选。',
    en: '“{name}” is not of the right level; choose another.',
  },
  DIVISION_TARGET_RETIRED: {
    zh: '“{name}”已停用，请先恢复它，或另选一个。',
    en: '“{name}” is retired; put it back first, or choose another.',
  },
} as const satisfies Texts;
