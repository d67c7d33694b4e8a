import type { Texts } from '../types';

/** Gate, login, set-up, database, backup. */
export const securityFailures = {
  UNKNOWN_PROCEDURE: {
    zh: '程序不认识这个操作（{name}），请重新启动后再试。',
    en: 'Unknown operation ({name}). Restart and try again.',
  },
  BAD_INPUT: {
    zh: '填写的内容格式不对（{path}），请检查后再保存。',
    en: 'The input is not valid ({path}). Check it and try again.',
  },
  NOT_LOGGED_IN: { zh: '还没有登录，请先登录。', en: 'Not logged in. Log in first.' },
  NOT_ALLOWED: {
    zh: '您的角色不能做这一步，请由审核员或管理员操作。',
    en: 'Your role may not do this. Ask a reviewer or administrator.',
  },
  INTERNAL: {
    zh: '程序出错，数据没有改动。请记下编号 {incident}，重试一次；仍不行请联系维护人员。',
    en: 'The program failed; nothing was changed. Note number {incident}, try once more, then call support.',
  },
  NO_OFFICE: {
    zh: '这个文件夹里没有单位数据，请检查 --data，或先建立单位。',
    en: 'No office in this folder. Check --data or create one.',
  },
  OFFICE_EXISTS: {
    zh: '这个文件夹里已经有一个单位，请直接登录。',
    en: 'This folder already holds an office. Log in instead.',
  },
  OFFICE_FILE_DAMAGED: {
    zh: '单位文件损坏：{file}。请用最近的备份恢复，不要重新设置。',
    en: 'Office file damaged: {file}. Restore the newest backup; do not set up anew.',
  },
  OFFICE_FROZEN: {
    zh: '{period} 已经冻结，单位的名称、级别和区划不能再改。',
    en: '{period} is frozen. Name, level and division of the office stay as they are.',
  },
  OFFICE_KNOWN: {
    zh: '已登记 {count} 个单位的名片，级别和区划不能再改；名称仍可以改。',
    en: '{count} {count|card of another office is|cards of other offices are} registered: level and division stay. The name can still be changed.',
  },
  OFFICE_RECORDS_OUTSIDE: {
    zh: '有 {count} 条记录或区划不在所选区划内。请先修改或删除它们，或另选区划。',
    en: '{count} {count|record or division lies|records or divisions lie} outside that division. Change or remove them first, or choose another division.',
  },
  DIVISION_LEVEL: {
    zh: '区划 {code} 与所选级别不符，请重新选择区划或级别。',
    en: 'Division {code} does not fit the level. Choose again.',
  },
  PASSWORD_TOO_WEAK: {
    zh: '口令至少 10 位，并含字母和数字，请换一个。',
    en: 'At least 10 characters with letters and digits.',
  },
  LOGIN_WRONG: {
    zh: '登录名或口令不对，或已停用，请重新输入；连续输错 5 次会锁定 10 分钟。',
    en: 'Wrong login or password, or the login is disabled. Five failures lock the login for 10 minutes.',
  },
  LOGIN_DISABLED: {
    zh: '这个登录名已停用，请联系管理员启用。',
    en: 'This login is disabled. Ask an administrator to enable it.',
  },
  PASSWORD_MUST_CHANGE: {
    zh: '口令是管理员给的，请先改成自己的口令。',
    en: 'Your password was given by an administrator. Choose your own first.',
  },
  PASSWORD_SAME: {
    zh: '新口令与管理员给的一样，请换一个自己的。',
    en: 'The new password is the one you were given. Choose another.',
  },
  USER_UNKNOWN: {
    zh: '没有这个用户，请刷新后再选。',
    en: 'No such user. Look at the list again.',
  },
  USER_SELF: {
    zh: '不能改自己的角色、停用自己或给自己发新口令，请由另一位管理员操作；自己的口令在“修改口令”里改。',
    en: 'You cannot change your own role, disable yourself or reset your own password. Ask another administrator; change your password under “Change password”.',
  },
  USER_DISABLED: {
    zh: '{name} 已停用，请先启用。',
    en: '{name} is disabled. Enable the user first.',
  },
  LAST_ADMIN: {
    zh: '这是最后一位能登录的管理员，请先让另一位用户当管理员。',
    en: 'This is the last administrator who can log in. Make another user an administrator first.',
  },
  LOGIN_LOCKED: {
    zh: '输错次数太多，请 {minutes} 分钟后再试，或用恢复码重设口令。',
    en: 'Too many failures. Try again in {minutes} {minutes|minute|minutes} or use the recovery code.',
  },
  LOGIN_TAKEN: {
    zh: '登录名 {login} 已有人用，请换一个。',
    en: 'Login {login} is taken. Choose another.',
  },
  RECOVERY_CODE_WRONG: {
    zh: '恢复码不对，请照抄下的八组重新输入。',
    en: 'Wrong recovery code. Enter the eight groups again.',
  },
  RECOVERY_GROUPS_WRONG: {
    zh: '填的两组与恢复码不符，请照抄下的再填一次。',
    en: 'The two groups do not match. Enter them again as written down.',
  },
  NOTHING_TO_CONFIRM: {
    zh: '没有待确认的恢复码，请直接登录。',
    en: 'No recovery code to confirm. Log in.',
  },
  RUNTIME_TOO_OLD: {
    zh: '运行环境太旧（Node-API {napi}，至少要 {least}），请用 npm start 或安装包启动。',
    en: 'Runtime too old (Node-API {napi}, needs {least}). Start with npm start or the installer.',
  },
  DATABASE_KEY_WRONG: {
    zh: '台账打不开：密钥不符或文件损坏。请用最近的备份恢复。',
    en: 'The database cannot be opened. Restore the newest backup.',
  },
  DATABASE_DAMAGED: {
    zh: '台账文件损坏。请用最近的备份恢复，损坏的文件请保留。',
    en: 'The database is damaged. Restore the newest backup and keep the damaged file.',
  },
  DATABASE_MISSING: {
    zh: '台账文件不见了或是空的：{path}。请用最近的备份恢复，不要重新设置。',
    en: 'The database is gone or empty: {path}. Restore the newest backup; do not set up anew.',
  },
  DATABASE_TOO_NEW: {
    zh: '台账由更新的版本写成（{version}，本版只到 {newest}），请安装新版后再打开；数据没有改动。',
    en: 'Written by a newer version ({version} > {newest}). Install it; nothing was changed.',
  },
  REVISION_CONFLICT: {
    zh: '{by} 刚刚改过这条记录，请重新打开后再改，您填的内容留在草稿里。',
    en: '{by} has just changed this record. Reopen it; your input is kept as a draft.',
  },
  RECORD_NOT_FOUND: {
    zh: '找不到这条记录，可能已被删除，请返回列表。',
    en: 'Record not found; it may have been deleted.',
  },
  RECORD_DUPLICATE: {
    zh: '已有一条相同的记录，请先在列表里查找，不要重复登记。',
    en: 'The same record exists already. Look it up in the list.',
  },
  FOLDER_MISSING: {
    zh: '文件夹不存在：{folder}，请重新选择。',
    en: 'No such folder: {folder}. Choose again.',
  },
  FILE_MISSING: {
    zh: '文件不存在：{file}，请重新选择。',
    en: 'No such file: {file}. Choose again.',
  },
  PATH_MISSING: {
    zh: '找不到 {path}，请检查文件名和文件夹是否写对、U盘是否插好。',
    en: 'Cannot find {path}. Check the name and folder, and that the drive is plugged in.',
  },
  PATH_IS_FOLDER: {
    zh: '{path} 是文件夹，请指明其中的一个文件。',
    en: '{path} is a folder. Name a file.',
  },
  PATH_TAKEN: {
    zh: '{path} 已被占用，不能在这里建文件夹，请换一个位置。',
    en: '{path} is taken. Choose another place.',
  },
  PATH_FORBIDDEN: {
    zh: '没有权限读写 {path}，请换一个位置，或请电脑管理员授权。',
    en: 'No permission for {path}. Choose another place or ask the administrator of this computer.',
  },
  PATH_TOO_LONG: {
    zh: '路径太长：{path}，请换一个短些的文件夹。',
    en: 'Path too long: {path}. Choose a shorter folder.',
  },
  DRIVE_READ_ONLY: {
    zh: '{path} 所在的盘只能读不能写，请检查U盘的写保护开关，或换一个盘。',
    en: 'The drive of {path} is read-only. Check its write-protect switch or use another.',
  },
  DRIVE_FULL: {
    zh: '盘已满，没有写完（{path}）。请腾出空间或换一个盘再试。',
    en: 'The drive is full ({path}). Free some space or use another drive.',
  },
  DRIVE_GONE: {
    zh: '读写 {path} 时盘出错或被拔出，请重新插好再试；仍不行请换一个盘。',
    en: 'The drive failed or was pulled out ({path}). Plug it in again or use another.',
  },
  FILE_BUSY: {
    zh: '{path} 正被别的程序占用，请先关闭它再试。',
    en: '{path} is in use by another program. Close it first.',
  },
  DATABASE_BUSY: {
    zh: '台账正被另一个窗口或命令占用，请等它做完再试。',
    en: 'Another window or command is using the database. Try again when it is done.',
  },
  DATABASE_READ_ONLY: {
    zh: '台账所在的文件夹不能写，请检查文件夹权限和磁盘。',
    en: 'The folder of the database cannot be written. Check its permissions and the disk.',
  },
  BACKUP_NOT_SOUND: {
    zh: '备份没有通过校验，没有写出。请换一个U盘再试；仍不行请联系维护人员。',
    en: 'The backup failed its check and was not written. Try another drive.',
  },
  BACKUP_DAMAGED: {
    zh: '这个备份文件损坏或不是备份，请选另一个；现有数据没有改动。',
    en: 'Not a backup, or damaged. Choose another; nothing was changed.',
  },
} as const satisfies Texts;
