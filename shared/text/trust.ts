import type { Texts } from './types';

/** Whom an office trusts: cards, acts on trust, lists, and its own key. */
export const trustTexts = {
  TRUST_RECIPIENT: { zh: '上级·接收', en: 'recipient' },
  TRUST_ACTS: { zh: '操作', en: 'Act' },
  TRUST_ACTS_OF: { zh: '操作 {name}', en: 'Act on {name}' },
  TRUST_ACT_TITLE: { zh: '{act}：{name}', en: '{act}: {name}' },
  TRUST_ACT_DONE: { zh: '{name}的信任状态已更新', en: 'The trust of {name} is updated' },
  TRUST_ACT_suspend: { zh: '暂停', en: 'Suspend' },
  TRUST_ACT_resume: { zh: '恢复', en: 'Resume' },
  TRUST_ACT_revoke: { zh: '撤销密钥', en: 'Revoke the key' },
  TRUST_ACT_withdraw: { zh: '不再信任', en: 'Withdraw trust' },
  TRUST_ACT_submitTo: { zh: '改报给它', en: 'Submit to it' },
  TRUST_ACT_suspend_NOTE: {
    zh: '暂停期间，{name}发来的文件都不接收；恢复以后可以再接收。已经收下的不变。',
    en: 'While it is suspended no file of {name} is taken in; after resuming they can be. What came in stays.',
  },
  TRUST_ACT_resume_NOTE: {
    zh: '恢复后照常接收{name}的文件。',
    en: 'Files of {name} are taken in again.',
  },
  TRUST_ACT_revoke_NOTE: {
    zh: '{name}这把密钥从填写的包号起不再有效，以前的仍有效；撤销不能收回。对方换了密钥，请登记它的新名片。',
    en: 'The key of {name} no longer holds from this number on; what came before stays good. It cannot be undone. Register its new card afterwards.',
  },
  TRUST_ACT_withdraw_NOTE: {
    zh: '不再接收{name}的任何文件；已经收下的不变。以后要恢复，重新登记名片并核对指纹。',
    en: 'No file of {name} is taken in any more; what came in stays. To go back, register its card again.',
  },
  TRUST_ACT_submitTo_NOTE: {
    zh: '本单位的数据从这一天起报给{name}；还没有回执的包会重新签发给它。原来的上级仍保留登记。',
    en: 'From this day on this office submits to {name}; packages not yet answered are signed anew for it. The earlier superior stays registered.',
  },
  TRUST_SINCE: { zh: '从哪一天起', en: 'From which day' },
  TRUST_FROM: { zh: '从第几号包（回执）起', en: 'From which package or receipt' },
  TRUST_FROM_WRONG: { zh: '请填一个包号，如 7', en: 'A number, such as 7' },
  TRUST_REASON: { zh: '原因（至少 6 个字）', en: 'Reason (6 characters at least)' },
  TRUST_REASON_EXAMPLE: {
    zh: '如：换了电脑，10月19日电话核对',
    en: 'e.g. new computer, confirmed by telephone on 19 October',
  },
  TRUST_LISTS: { zh: '信任名单', en: 'Trust lists' },
  TRUST_LIST_TAKE: { zh: '导入信任名单…', en: 'Take a trust list in…' },
  TRUST_LIST_WRITE: { zh: '导出下级单位名单…', en: 'Export the list of subordinates…' },
  TRUST_LIST_FILE: { zh: '信任名单-{name}.zip', en: 'trust-list-{name}.zip' },
  TRUST_LIST_TAKEN: {
    zh: '已导入第 {version} 版，{n} 把密钥',
    en: 'Version {version} taken in, {n} {n|key|keys}',
  },
  TRUST_LIST_WRITTEN: {
    zh: '名单第 {version} 版已写出，{n} 把密钥',
    en: 'Version {version} written, {n} {n|key|keys}',
  },
  TRUST_LIST_CONFLICTS: {
    zh: '与本单位登记的不符，没有采用：{names}',
    en: 'Not taken, because this office knows otherwise: {names}',
  },
  SET_RENEW: { zh: '换新密钥', en: 'Renew the key' },
  SET_RENEW_NOTE: {
    zh: '新密钥由旧密钥签名担保。换好后重新导出名片，交给上级和下级登记，对方不用再打电话核对。以前签发的包仍有效。怀疑密钥外泄的，另请上级撤销旧密钥。',
    en: 'The old key signs for the new one. Export the card again and hand it to the offices above and below; they need no call. What was signed before stays good. If the key may be known to others, ask the superior to revoke it as well.',
  },
  SET_RENEWED: {
    zh: '已换新密钥，请重新导出名片交给对方',
    en: 'The key is renewed; export the card again',
  },
  TRUST_STATE: { zh: '状态', en: 'State' },
  TRUST_STATE_active: { zh: '有效', en: 'active' },
  TRUST_STATE_revoked: { zh: '自第 {from} 号起撤销', en: 'revoked from no. {from}' },
  TRUST_STATE_suspended: { zh: '暂停', en: 'suspended' },
  TRUST_STATE_withdrawn: { zh: '不再信任', en: 'withdrawn' },
  TRUST_STATE_replaced: { zh: '已被代替', en: 'replaced' },
  OFFICE_TRUST_TITLE: { zh: '登记单位名片', en: 'Register an office card' },
  OFFICE_TRUST_CHOOSE: { zh: '选择名片文件', en: 'Choose the card file' },
  OFFICE_TRUST_CHOOSE_TEXT: {
    zh: '名片是对方在“设置”里导出的 zip 文件。',
    en: 'The card is a zip file that the other office exported in Settings.',
  },
  OFFICE_TRUST_FACTS: {
    zh: '{name}（{division}，{level}，登记为{relation}）',
    en: '{name} ({division}, {level}; becomes {relation})',
  },
  OFFICE_TRUST_CALL: {
    zh: '请给对方打电话（用您已知的号码），请对方念出屏幕上的八组数字，在下面照听到的输入。',
    en: 'Call the office on a number you know, let them read their eight groups, and type what you hear.',
  },
  OFFICE_TRUST_GROUPS: { zh: '电话里听到的指纹', en: 'Fingerprint heard on the telephone' },
  OFFICE_TRUST_GROUPS_HINT: {
    zh: '八组，每组五位，空格和短横可以不写',
    en: 'Eight groups of five digits; blanks and dashes may be left out',
  },
  OFFICE_TRUST_CARD_PRINT: { zh: '名片里的指纹', en: 'Fingerprint of the card' },
  OFFICE_TRUST_DIFFERENT: {
    zh: '与名片里的指纹不同。请再核对一遍；仍不同就不要登记，名片可能被换过。',
    en: 'Differs from the card. Compare again; if it stays different do not register: the card may have been swapped.',
  },
  OFFICE_TRUST_SAME: { zh: '与名片一致', en: 'Same as the card' },
  OFFICE_TRUST_DO: { zh: '指纹一致，登记', en: 'Fingerprints agree: register' },
  OFFICE_TRUST_CONSEQUENCE: {
    zh: '登记后，用这把密钥签名的文件会被当作该单位发来的。',
    en: 'Once registered, files signed with this key count as coming from that office.',
  },
  OFFICE_TRUST_NOT_RECIPIENT: {
    zh: '已登记 {name}；本单位仍报给原来的上级，要改请用“改报给它”',
    en: '{name} registered; this office still submits to its earlier superior',
  },
  OFFICE_TRUST_RENEWED: {
    zh: '这是{name}的新密钥，旧密钥签过名，不用再打电话核对。',
    en: 'A new key of {name}, signed by its old one; no call is needed.',
  },
  OFFICE_TRUST_RENEWED_DO: { zh: '接受新密钥', en: 'Accept the new key' },
  OFFICE_TRUST_KNOWN: {
    zh: '{name}已用这把密钥登记过（{by}，{day}），再登记一次只更新名称。',
    en: '{name} is registered with this key already ({by}, {day}); registering it again updates its name only.',
  },
  OFFICE_CONFLICT_KEY: {
    zh: '这张名片和登记过的不是同一把密钥',
    en: 'This card bears another key than the one registered',
  },
  OFFICE_CONFLICT_PLACE: {
    zh: '这个区划已经登记过另一个单位',
    en: 'Another office is registered for this division',
  },
  OFFICE_CONFLICT_TEXT: {
    zh: '可能是对方换了密钥、重装过电脑，也可能有人冒充。打单位公开的电话核实，不要用名片或邮件里的号码。',
    en: 'It may have a new key or computer, or somebody poses as it. Call the office on its public number, not on one from the card or the e-mail.',
  },
  OFFICE_CONFLICT_OLD: {
    zh: '登记过的：{name}（{by}，{day}）',
    en: 'Registered: {name} ({by}, {day})',
  },
  OFFICE_CONFLICT_NEW: { zh: '名片上的：{name}', en: 'On the card: {name}' },
  OFFICE_CONFLICT_KEEP: {
    zh: '不接受，名片不登记',
    en: 'Do not accept; the card is not registered',
  },
  OFFICE_CONFLICT_KEEP_TEXT: {
    zh: '照旧信任登记过的。',
    en: 'The registered one is trusted as before.',
  },
  OFFICE_CONFLICT_TAKE: {
    zh: '确是对方换了，用新的代替',
    en: 'It did change: put the new one in its place',
  },
  OFFICE_CONFLICT_TAKE_TEXT: {
    zh: '要写明原因，并输入电话里听到的八组数字；写进操作记录。',
    en: 'A reason and the eight groups heard on the telephone are needed; both are recorded.',
  },
  OFFICE_CONFLICT_DO: { zh: '用新的代替', en: 'Replace' },
  OFFICE_CONFLICT_REFUSE: { zh: '不接受', en: 'Do not accept' },
  OFFICE_TRUST_DONE: { zh: '已登记 {name}', en: '{name} registered' },
} as const satisfies Texts;
