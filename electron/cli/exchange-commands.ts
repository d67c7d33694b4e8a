import { resolve } from 'node:path';
import type { ReceivedFile } from '../../shared/contract/exchange';
import { textOf } from './words';
import { text, type Command } from './types';
import { verify } from './verify';

const fileLine = (file: ReceivedFile) =>
  `${file.file}：${file.ok ? '已通过' : file.code} ${textOf(file.code, file.params)}`;

/** Packages and receipts between offices. */
export const exchangeCommands: Record<string, Command> = {
  export: {
    usage: 'export --period 2026Q3 --out 目录',
    options: { period: { type: 'string' }, out: { type: 'string' } },
    required: ['period', 'out'],
    files: [0, 0],
    office: 'login',
    async run({ gate, options }) {
      const written = await gate.call('submission.export', {
        period: text(options, 'period'),
        folder: resolve(text(options, 'out')),
      });
      return {
        json: written,
        text: `已写出 ${written.file}${written.encrypted ? '（已签名并加密）' : '（已签名，未加密）'}`,
      };
    },
  },
  'package verify': {
    usage: 'package verify 文件 [--card 单位名片]…',
    options: { card: { type: 'string', multiple: true } },
    required: [],
    files: [1, 1],
    office: 'none',
    async run({ gate, terminal, files, options }) {
      const file = resolve(files[0] ?? '');
      const cards = Array.isArray(options.card) ? options.card.map((card) => resolve(card)) : [];
      const verified = await verify({ gate, terminal, file, cards, options });
      const { ok, code, params, type, division, period, sequence } = verified;
      return {
        json: { ok, code, params, type, division, period, sequence, signer: params.signer },
        text: fileLine(verified),
        refused: !ok,
      };
    },
  },
  'package open': {
    usage: 'package open 文件 --out 文件.zip',
    options: { out: { type: 'string' } },
    required: ['out'],
    files: [1, 1],
    office: 'login',
    async run({ gate, files, options }) {
      const opened = await gate.call('package.open', {
        file: resolve(files[0] ?? ''),
        out: resolve(text(options, 'out')),
      });
      return { json: opened, text: `已拆封 ${opened.file}` };
    },
  },
  receive: {
    usage: 'receive 文件… --out 回执目录',
    options: { out: { type: 'string' } },
    required: ['out'],
    files: [1, 100_000],
    office: 'login',
    async run({ gate, files, options }) {
      const results = await gate.call('receive.files', {
        files: files.map((file) => resolve(file)),
        receipts: resolve(text(options, 'out')),
      });
      const json = {
        results: results.map(({ file, ok, code, outcome, receipt }) => ({
          file,
          ok,
          code,
          outcome,
          receipt,
        })),
      };
      return {
        json,
        text: results.map(fileLine).join('\n'),
        refused: results.some((result) => !result.ok),
      };
    },
  },
  receipt: {
    usage: 'receipt 回执文件',
    options: {},
    required: [],
    files: [1, 1],
    office: 'login',
    async run({ gate, files }) {
      const receipt = await gate.call('submission.importReceipt', {
        file: resolve(files[0] ?? ''),
      });
      return {
        json: { ok: true, code: 'OK', ...receipt },
        text: `回执：${receipt.period} 第 ${receipt.sequence} 号包 ${textOf(`OUTCOME_${receipt.outcome}`, {})}`,
      };
    },
  },
  status: {
    usage: 'status --period 2026Q3',
    options: { period: { type: 'string' } },
    required: ['period'],
    files: [0, 0],
    office: 'login',
    async run({ gate, options }) {
      const { expected, received, missing } = await gate.call('receive.board', {
        period: text(options, 'period'),
      });
      return {
        json: { expected, received, missing },
        text: `应收 ${expected}，已接收 ${received}，未到 ${missing.length}：${missing.join('、')}`,
      };
    },
  },
  rollup: {
    usage: 'rollup --period 2026Q3 [--xlsx 汇总.xlsx]',
    options: { period: { type: 'string' }, xlsx: { type: 'string' } },
    required: ['period'],
    files: [0, 0],
    office: 'login',
    async run({ gate, options }) {
      const xlsx = typeof options.xlsx === 'string' ? { xlsx: resolve(options.xlsx) } : {};
      const rollup = await gate.call('receive.rollup', {
        period: text(options, 'period'),
        ...xlsx,
      });
      const received = rollup.byDivision.filter((row) => row.received).length;
      return {
        json: { indicators: rollup.totals, byDivision: rollup.byDivision },
        text: `已汇总 ${received} 个单位`,
      };
    },
  },
};
