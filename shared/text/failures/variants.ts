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
  CARD_CONFLICT_own: {
    zh: '这张名片用的是本单位自己的编号或密钥，没有登记。请向对方要它自己的名片。',
    en: 'This card bears this office’s own number or key. Ask the other office for its own card.',
  },
  CARD_CONFLICT_id: {
    zh: '“{name}”名片上的单位编号不是它自己的密钥生成的，可能有人冒充，没有登记。请打对方单位公开的电话核实。',
    en: 'The number on the card of {name} does not belong to its key: somebody may pose as it. Call the office on its public number.',
  },
  CARD_CONFLICT_key: {
    zh: '“{name}”名片上的密钥已经登记给{known}，没有登记。一把密钥只属于一个单位，请核实。',
    en: 'The key on the card of {name} belongs to {known}. One key is one office’s; check with both.',
  },
  CARD_CONFLICT_old: {
    zh: '这是{name}换钥以前的旧名片，没有登记。请向对方要新名片。',
    en: 'This is the card of {name} from before its key was renewed. Ask for the new one.',
  },
  CARD_CONFLICT_facts: {
    zh: '“{name}（{division}）”的名片用了{known}的单位编号，区划、层级或关系却不同，没有登记。确是区划调整的，先在“设置”里不再信任原单位，再登记新名片。',
    en: 'The card of {name} ({division}) bears the number of {known}, but another division, level or relation. After a change of divisions, withdraw the old trust in Settings first.',
  },
  CARD_CONFLICT_suspended: {
    zh: '{known}已暂停，名片没有登记。请先核实，在“设置”里恢复后再登记。',
    en: '{known} is suspended. Resume it in Settings before registering its card.',
  },
  CARD_CONFLICT_replaces: {
    zh: '“{name}（{division}）”已登记过{known}，密钥不同，没有登记。可能对方换了密钥或重装过，也可能有人冒充；打公开电话核对指纹后，用“代替登记过的”并写明原因。',
    en: '{known} is registered for {name} ({division}) with another key. It may have a new key or computer, or somebody poses as it. Confirm by its public telephone, then replace it with a reason.',
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
