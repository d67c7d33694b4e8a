import { resolve } from 'node:path';
import { createGate } from '../gate/gate';
import { makeDemo, type DemoScale } from '../service/demo/demo';
import { text, UsageError, type Command } from './types';

const scales: readonly DemoScale[] = ['typical', 'large', 'stress', 'henan', 'nation'];

/** Backup, audit and demonstration data. */
export const safetyCommands: Record<string, Command> = {
  backup: {
    usage: 'backup --out 目录',
    options: { out: { type: 'string' } },
    required: ['out'],
    files: [0, 0],
    office: 'login',
    async run({ gate, options }) {
      const backup = await gate.call('backup.write', { folder: resolve(text(options, 'out')) });
      return { json: backup, text: `备份已写出并校验：${backup.file}` };
    },
  },
  restore: {
    usage: 'restore 备份文件 --data 目录',
    options: {},
    required: ['data'],
    files: [1, 1],
    office: 'none',
    async run({ gate, files }) {
      const state = await gate.call('backup.restore', { file: resolve(files[0] ?? '') });
      return { json: { ok: true, stage: state.stage }, text: '备份已恢复，请用原口令登录。' };
    },
  },
  'audit verify': {
    usage: 'audit verify',
    options: {},
    required: [],
    files: [0, 0],
    office: 'login',
    async run({ gate }) {
      const audit = await gate.call('audit.verify', {});
      const line = audit.ok
        ? `审计链完整，共 ${audit.entries} 条`
        : `审计链在第 ${audit.brokenAt} 条断开，请保留现场并联系上级`;
      return { json: audit, text: line, refused: !audit.ok };
    },
  },
  demo: {
    usage: `demo --scale ${scales.join('|')} --seed 数字 --out 目录 [--period 2026Q3]`,
    options: {
      scale: { type: 'string' },
      seed: { type: 'string' },
      out: { type: 'string' },
      period: { type: 'string' },
    },
    required: ['scale', 'seed', 'out'],
    files: [0, 0],
    office: 'none',
    async run({ terminal, options }) {
      const scale = scales.find((known) => known === options.scale);
      const seed = Number(options.seed);
      if (!scale || !Number.isSafeInteger(seed))
        throw new UsageError(`--scale ${scales.join('|')} --seed 整数`);
      const password = terminal.env.STATIONBOOK_PASSWORD;
      const made = await makeDemo({
        openGate: createGate,
        scale,
        seed,
        out: resolve(text(options, 'out')),
        period: typeof options.period === 'string' ? options.period : undefined,
        now: typeof options.now === 'string' ? options.now : undefined,
        password,
        progress: (line) => terminal.interactive && terminal.error(`${line}\n`),
      });
      return {
        json: made,
        text: `已造好 ${made.offices.length} 个演示单位：${made.stations} 个站室，${made.staff} 名人员。登录名 ${made.login}，口令 ${made.password}`,
      };
    },
  },
};
