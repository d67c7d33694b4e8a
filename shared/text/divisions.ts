import type { Texts } from './types';

/** 区划 in the settings: an office's own changes to the division table, and what is refused there. */
export const divisionsTexts = {
  SET_DIVISIONS: { zh: '下级区划', en: 'Divisions below' },
  SET_DIVISIONS_FIND: {
    zh: '查找区划：名称、拼音首字母或代码',
    en: 'Find by name, initials or code',
  },
  SET_DIVISIONS_NONE: {
    zh: '没有找到。可以写名称、拼音首字母或代码。',
    en: 'Nothing found. Try the name, its initials or the code.',
  },
  SET_DIVISIONS_EMPTY: { zh: '这里还没有下级区划', en: 'Nothing below yet' },
  SET_DIVISIONS_TRAIL: { zh: '所在位置', en: 'Where you are' },
  SET_DIVISIONS_NOTE: {
    zh: '这里只改本单位的区划表；要把站点和台账一起移过去，请用“区划调整”。',
    en: 'This changes the office’s table only; to move stations and ledgers along, use “Division changes”.',
  },
  SET_DIVISION_NAME: { zh: '区划名称', en: 'Name' },
  SET_DIVISION_CODE: { zh: '区划代码', en: 'Code' },
  SET_DIVISION_CODE_HINT: {
    zh: '12 位，前面与上级相同',
    en: '12 digits, the first as the parent’s',
  },
  SET_DIVISION_PARENT: { zh: '上级区划', en: 'Parent' },
  SET_DIVISION_ADD: { zh: '新设区划', en: 'Add a division' },
  SET_DIVISION_EDIT: { zh: '更名或调整上级', en: 'Rename or move' },
  SET_DIVISION_CHANGE: { zh: '修改', en: 'Change' },
  SET_DIVISION_RETIRE: { zh: '停用…', en: 'Retire…' },
  SET_DIVISION_RETIRE_TITLE: { zh: '停用“{name}”', en: 'Retire “{name}”' },
  SET_DIVISION_RETIRE_DO: { zh: '停用', en: 'Retire' },
  SET_DIVISION_RETIRE_USE: {
    zh: '停用后，登记和导入时不能再选“{name}”。其下现有 {children} 个在用区划、{stations} 个站点：站点照旧保留，请随后改到新的区划。',
    en: 'Once retired, “{name}” can no longer be chosen. {children} {children|division|divisions} in use and {stations} {stations|station|stations} stand there: the stations stay; move them afterwards.',
  },
  SET_DIVISION_RETIRE_FREE: {
    zh: '停用后，登记和导入时不能再选“{name}”。其下没有站点，可随时恢复。',
    en: 'Once retired, “{name}” can no longer be chosen. No station stands there; it can be put back at any time.',
  },
  SET_DIVISION_INTO: { zh: '其下区划并入', en: 'Hand the divisions below to' },
  SET_DIVISION_INTO_NONE: { zh: '不并入，留在原处', en: 'Nobody: leave them' },
  SET_DIVISION_RESTORE: { zh: '恢复', en: 'Put back' },
  SET_DIVISION_RETIRED: { zh: '已停用', en: 'retired' },
  SET_DIVISION_IN_USE: { zh: '在用', en: 'in use' },
  SET_DIVISION_DUE: { zh: '应建', en: 'Due' },
  SET_DIVISION_STATE: { zh: '状态', en: 'State' },
  SET_DIVISION_ACTS: { zh: '操作', en: 'Act' },
  SET_DIVISION_ADDED: { zh: '已新设 {name}', en: '{name} added' },
  SET_DIVISION_SAVED: { zh: '{name} 已保存', en: '{name} saved' },
  SET_DIVISION_GONE: { zh: '{name} 已停用', en: '{name} retired' },
  SET_DIVISION_BACK: { zh: '{name} 已恢复使用', en: '{name} put back' },
} as const satisfies Texts;
