import { resolve } from 'node:path';
import { passwordFor } from './session';
import { trustCommands } from './trust-commands';
import { text, UsageError, type Command } from './types';

const levels = ['county', 'city', 'province'] as const;

/** Offices: a new one, its card, and whom it trusts. */
export const unitCommands: Record<string, Command> = {
  'unit create': {
    usage:
      'unit create --level county|city|province --division 区划代码 --name 单位名称 --admin 登录名 --data 目录',
    options: {
      level: { type: 'string' },
      division: { type: 'string' },
      name: { type: 'string' },
      admin: { type: 'string' },
    },
    required: ['level', 'division', 'name', 'admin', 'data'],
    files: [0, 0],
    office: 'none',
    async run({ gate, terminal, options }) {
      const level = levels.find((known) => known === options.level);
      if (!level) throw new UsageError('--level county|city|province');
      const admin = text(options, 'admin');
      const password = await passwordFor(terminal);
      const made = await gate.call('setup.create', {
        level,
        division: text(options, 'division'),
        name: text(options, 'name'),
        admin: { name: admin, login: admin, password },
      });
      // A script cannot copy two groups by hand: the code is in its output, which is what the
      // confirmation asks for.
      const groups = made.recoveryCode
        .split('-')
        .map((group, index) => [String(index + 1), group] as const);
      await gate.call('setup.confirmRecovery', { groups: Object.fromEntries(groups) });
      return {
        json: made,
        text: `单位已建立。恢复码：${made.recoveryCode}\n请抄下并锁进柜子，它只显示这一次。\n签名指纹：${made.fingerprint}`,
      };
    },
  },
  'unit card': {
    usage: 'unit card --out 文件',
    options: { out: { type: 'string' } },
    required: ['out'],
    files: [0, 0],
    office: 'login',
    async run({ gate, options }) {
      const card = await gate.call('office.card', { file: resolve(text(options, 'out')) });
      return { json: card, text: `单位名片：${card.file}\n电话核对指纹：${card.fingerprint}` };
    },
  },
  'unit trust': {
    usage: 'unit trust 名片文件 --fingerprint "12345 …"',
    options: { fingerprint: { type: 'string' } },
    required: ['fingerprint'],
    files: [1, 1],
    office: 'login',
    async run({ gate, files, options }) {
      const office = await gate.call('office.trust', {
        file: resolve(files[0] ?? ''),
        fingerprint: text(options, 'fingerprint'),
      });
      return {
        json: { unitId: office.unitId, division: office.division, level: office.level },
        text: `已信任 ${office.name}（${office.division}）`,
      };
    },
  },
  ...trustCommands,
};
