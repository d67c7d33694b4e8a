import type { Texts } from '../types';

/** Packages, receipts and offices: every failure class says what to do next. */
export const exchangeFailures = {
  NOT_A_PACKAGE: {
    zh: '这不是社工站台账的文件，请选择对方发来的原文件。',
    en: 'Not a Stationbook file. Choose the original file.',
  },
  DAMAGED: {
    zh: '文件损坏，可能没有拷完整，请对方重新拷一份。',
    en: 'The file is damaged. Ask for a fresh copy.',
  },
  WRONG_TYPE: {
    zh: '文件种类不对（要 {expected}，来的是 {found}），请换成对应的文件。',
    en: 'Wrong type of file (expected {expected}, found {found}).',
  },
  VERSION_TOO_NEW: {
    zh: '文件由更新的版本写成，请先升级本软件再接收。',
    en: 'Written by a newer version. Upgrade first.',
  },
  UNKNOWN_SIGNER: {
    zh: '签名密钥未登记，请电话核对指纹，确认后登记对方名片再接收。',
    en: 'Unknown signing key. Confirm the fingerprint by telephone, then trust the card.',
  },
  BAD_SIGNATURE: {
    zh: '签名不对，文件可能被改动或伪造，请对方重新导出，不要使用本文件。',
    en: 'Bad signature. Ask for a new export; do not use this file.',
  },
  CONTENT_ALTERED: {
    zh: '内容被改动：{files} 与签名不符。请对方重新导出，不要改包内文件。',
    en: 'Content altered: {files}. Ask for a new export.',
  },
  SIGNER_NOT_AUTHORISED: {
    zh: '签名单位无权报送区划 {division} 的数据，请核对是哪个单位发来的。',
    en: 'The signer may not speak for division {division}. Check the sender.',
  },
  KEY_REVOKED: {
    zh: '对方这把密钥已停用，请对方用新密钥重新导出。',
    en: 'This key was revoked. Ask for an export under the new key.',
  },
  ALREADY_IMPORTED: {
    zh: '此包已接收过，数据未变，回执可再发一次。',
    en: 'Received before; nothing changed. The receipt can be issued again.',
  },
  OLD_SEQUENCE: {
    zh: '包号 {sequence} 早于应收的第 {expected} 号，未接收。请对方发最新的包。',
    en: 'Sequence {sequence} is older than expected {expected}. Ask for the newest package.',
  },
  CHAIN_BROKEN: {
    zh: '前面还缺第 {missing} 号包，本包已暂存，没有接收。请对方补交第 {missing} 号包，收到后本包自动接上。',
    en: 'Package {missing} is missing before this one, which is held and not received. Ask for number {missing}; this one then follows by itself.',
  },
  NOT_FOR_THIS_OFFICE: {
    zh: '此包不是发给本单位的，请退回发件单位。',
    en: 'Not addressed to this office. Return it to the sender.',
  },
  ENVELOPE_DAMAGED: {
    zh: '加密封套损坏或被改动，请对方重新拷一份。',
    en: 'The envelope is damaged or altered. Ask for a fresh copy.',
  },
  SCHEMA_MISMATCH: {
    zh: '表 {table} 的格式与说明不符，未接收。请对方升级软件后重新导出。',
    en: 'Table {table} does not fit its schema. Ask the sender to upgrade and export again.',
  },
  LIMIT_EXCEEDED: {
    zh: '文件超出允许的大小，未打开。请确认是不是对方导出的原文件。',
    en: 'The file exceeds the limits and was not opened.',
  },
  CLOCK_WARNING: {
    zh: '已接收；对方电脑的时钟不准（{createdAt}），请提醒校准。',
    en: 'Received; the sender’s clock is off ({createdAt}).',
  },
  RECEIVED: { zh: '已接收，{count} 条疑问。', en: 'Received with {count} {count|query|queries}.' },
  VERIFIED: { zh: '核验通过，签名单位：{signer}。', en: 'Verified. Signed by {signer}.' },
  WRITE_NOT_VERIFIED: {
    zh: '写出后回读不一致（{file}），文件没有留下。请换一个U盘再试。',
    en: 'Read-back differs ({file}); nothing was left. Try another drive.',
  },
  PERIOD_FROZEN: {
    zh: '{period} 已封存，不能再改。要改请等上级退回。',
    en: '{period} is frozen. Changes need a return from the superior.',
  },
  FREEZE_HAS_ERRORS: {
    zh: '还有 {count} 项必须改，改完才能提交审核和封存。',
    en: '{count} {count|error|errors} must be corrected before review and freezing.',
  },
  FREEZE_NEEDS_EXPLANATION: {
    zh: '还有 {count} 项没有写说明，写完才能提交审核和封存。',
    en: '{count} {count|warning needs|warnings need} an explanation before review and freezing.',
  },
  REVIEW_BY_ANOTHER: {
    zh: '这一期是您自己填报的，请由{names}审核。',
    en: 'You filled this in yourself. Ask {names} to review it.',
  },
  REVIEW_ALONE: {
    zh: '这一期是您自己填报的。本单位没有别人能审核时，请勾选“由我自己审核”再通过。',
    en: 'You filled this in yourself. Where nobody else can review it, tick that you review it yourself.',
  },
  REVIEW_POINT_GONE: {
    zh: '这一处的数或说明已经变了，请看列表里现在的内容。',
    en: 'The figure or its explanation has changed since. Look at what the list shows now.',
  },
  PERIOD_HANDED_OVER: {
    zh: '{period} 的上报包已经写出，不能再解封。要改请联系上级单位退回。',
    en: 'The package of {period} has been written, so it cannot be unfrozen. Ask the superior office to return it.',
  },
  NOT_FROZEN: {
    zh: '{period} 还没有封存，请先封存再导出。',
    en: '{period} is not frozen yet. Freeze it first.',
  },
  NO_SUPERIOR: {
    zh: '还没有登记上级单位名片，请先在“设置”里登记并核对指纹。',
    en: 'No superior office is trusted yet. Add its card in Settings.',
  },
  OFFICE_SUSPENDED: {
    zh: '{name}已暂停，文件没有接收。核实后在“设置”的单位里恢复，再接收一次。',
    en: '{name} is suspended; the file was not taken in. Resume it in Settings, then try again.',
  },
  OFFICE_WITHDRAWN: {
    zh: '本单位已不再信任{name}，文件没有接收。要恢复请重新登记它的名片。',
    en: '{name} is no longer trusted; the file was not taken in. Register its card again first.',
  },
  CARD_CONFLICT: {
    zh: '{name}的名片与登记过的对不上，没有登记。请打对方单位公开的电话核实。',
    en: 'This card disagrees with what is registered of {name}. Call the office on its public number.',
  },
  CARD_AGREES: {
    zh: '{name}的名片与登记的不冲突，不用代替，直接登记即可。',
    en: 'Nothing is in the way of the card of {name}; simply register it.',
  },
  TRUST_ACT_NOT_NOW: {
    zh: '{name}现在的状态不能这样做，请看清它的状态再操作。',
    en: '{name} is not in a state for this. Look at its state first.',
  },
  TRUST_LIST_EMPTY: {
    zh: '还没有登记下级单位，没有可导出的名单。请先登记下级单位的名片。',
    en: 'No subordinate office is trusted yet, so there is no list. Register their cards first.',
  },
  SUPERIOR_SINCE_FUTURE: {
    zh: '改报上级的日期不能晚于今天（填的是 {since}）。',
    en: 'The day of the change must not lie ahead ({since}).',
  },
  SUPERIOR_ALREADY: {
    zh: '本单位的数据已经报给{name}，不用更改。',
    en: 'This office submits to {name} already.',
  },
  CARD_NOT_RELATED: {
    zh: '{name} 不是本单位的上级、下级或同级单位，没有登记。请核对名片。',
    en: '{name} is neither superior, subordinate nor of the same level as this office.',
  },
  FINGERPRINT_MISMATCH: {
    zh: '指纹与 {name} 的名片不符，没有登记。请再打一次电话逐组核对。',
    en: 'The fingerprint does not match the card of {name}. Confirm again by telephone.',
  },
  STATION_WITHOUT_ROW: {
    zh: '“{station}”在 {period} 的填报表里没有这一行（只有本期运行过的乡镇（街道）站填报），它的数没有导入；请改写所属的社工站，或核对它的层级和状态。',
    en: '“{station}” has no row in the return of {period} (only township stations that ran in it have); its figures were not taken in. Name the station it belongs to, or check its tier and state.',
  },
  STATION_NOT_NAMED: {
    zh: '上级退回 {period} 时没有点名“{station}”，它的数字不能改；只能改退回意见里点名的站。',
    en: 'The return of {period} does not name {station}; only the stations it names can be changed.',
  },
  RECEIPT_NOT_OURS: {
    zh: '这份回执（{period} 第 {sequence} 号包）不是给本单位的，请核对文件。',
    en: 'This receipt ({period}, no. {sequence}) is not for this office.',
  },
  'OUTCOME_accepted-with-queries': { zh: '已接收，有待答复的疑问', en: 'accepted with queries' },
} as const satisfies Texts;
