import type { Texts } from '../types';

/** The text of a code where its parameter `reason` names a case of its own: `CODE_reason`. */
export const failureVariants = {
  WRONG_TYPE_assessment: {
    zh: '这不是评估包，没有打开；请选对方发来的评估包（文件名里有 assessment）',
    en: 'This is no assessment package; choose the one that was sent (its name has “assessment”)',
  },
  WRONG_TYPE_scores: {
    zh: '这不是评分文件，没有取回；请选对方导出的评分（文件名里有 scores）',
    en: 'These are no scores; choose the file that was written there (its name has “scores”)',
  },
  OLD_SEQUENCE_trust: {
    zh: '这份信任名单是第 {sequence} 版，本单位已有更新的版本，没有导入。请向上级索取最新的名单。',
    en: 'Version {sequence} of the trust list is older than the one here. Ask the superior for the newest.',
  },
  CHAIN_BROKEN_previous: {
    zh: '第 {sequence} 号包没有接在本单位上次接收的包后面，没有接收。请对方先导入本单位发出的回执，再重新导出第 {sequence} 号包。',
    en: 'Number {sequence} was not built on the package received last. Ask the sender to import our receipt first and export number {sequence} again.',
  },
  DATABASE_KEY_WRONG_backup: {
    zh: '台账打不开：密钥不符或文件损坏。请用最近的完好备份恢复：{backup}。',
    en: 'The database cannot be opened. Restore the newest sound backup, {backup}.',
  },
  DATABASE_DAMAGED_backup: {
    zh: '台账文件损坏。请用最近的完好备份恢复：{backup}；损坏的文件请保留。',
    en: 'The database is damaged. Restore the newest sound backup, {backup}, and keep the damaged file.',
  },
  DATABASE_MISSING_backup: {
    zh: '台账文件不见了或是空的：{path}。请用最近的完好备份恢复：{backup}；不要重新设置。',
    en: 'The database is gone or empty: {path}. Restore the newest sound backup, {backup}; do not set up anew.',
  },
  STAT_SCALE_others: {
    zh: '{station}“{item}”填 {value}，其他站一般约 {reference}，差约 {factor} 倍，是不是 {meant}？请核对单位，改正或说明',
    en: '{station}: “{item}” is {value}, other stations have about {reference}, off by a factor of about {factor}. Is it {meant}? Check the unit; correct or explain',
  },
  STATION_STATE_DATE_paused: {
    zh: '暂停要写明从哪一天起，请填状态起始。',
    en: 'Say since when the station is paused.',
  },
  STATION_STATE_DATE_closed: {
    zh: '撤销要写明从哪一天起，请填状态起始。',
    en: 'Say since when the station is closed.',
  },
  STATION_STATE_REASON_paused: {
    zh: '暂停要写明原因，例如“场地改造”。',
    en: 'Say why the station is paused, e.g. “rebuilding”.',
  },
  STATION_STATE_REASON_closed: {
    zh: '撤销要写明原因，例如“并入永昌街道”。',
    en: 'Say why the station is closed, e.g. “merged”.',
  },
  STATION_STATE_CHANGE_closed: {
    zh: '已撤销的站点不能再改状态；当天撤错的可以改回原来的状态。',
    en: 'A closed station keeps its state; a slip can be put back on the same day.',
  },
} as const satisfies Texts;
