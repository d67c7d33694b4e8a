import { resolve } from 'node:path';
import type { SetPreview } from '../../shared/contract/definitions';
import { textOf } from './words';
import { text, type Command } from './types';

const SIGNS = { added: '增加', gone: '停用', changed: '改动' } as const;

const previewText = ({ set, sm3, changes, problems, retired, open }: SetPreview): string =>
  [
    `${set.title.zh} ${set.version}，自 ${set.from} 起`,
    `文件 SM3：${sm3}`,
    ...changes.map(({ change, part, label, before, after }) => {
      const values =
        before === null && after === null ? '' : `：${before ?? '—'} → ${after ?? '—'}`;
      return `  ${SIGNS[change]} ${part} ${label.zh}${values}`;
    }),
    ...retired.map(({ label, records }) => `  停用的代码“${label.zh}”还有 ${records} 条记录在用`),
    ...open.map(({ period, left }) => `  ${period} 已开始填报，将没有去处的数 ${left} 个`),
    ...problems.map(({ code, params, cell }) => {
      const at = cell === undefined ? '' : `${cell} `;
      return `  不能采用 ${at}${code} ${textOf(code, params)}`;
    }),
  ].join('\n');

/** Definition sets: what a file would change, taking it in, and the set that holds as a file. */
export const definitionCommands: Record<string, Command> = {
  'definitions preview': {
    usage: 'definitions preview 定义.json|表格.xlsx',
    options: {},
    required: [],
    files: [1, 1],
    office: 'login',
    async run({ gate, files: [file = ''] }) {
      const preview = await gate.call('definitions.preview', { file: resolve(file) });
      return {
        json: preview,
        text: previewText(preview),
        refused: preview.problems.length > 0,
      };
    },
  },
  'definitions take': {
    usage: 'definitions take 定义.json|表格.xlsx [--sm3 64位十六进制] [--moved 2026Q3]…',
    options: { sm3: { type: 'string' }, moved: { type: 'string', multiple: true } },
    required: [],
    files: [1, 1],
    office: 'login',
    async run({ gate, files: [name = ''], options }) {
      const file = resolve(name);
      const preview = await gate.call('definitions.preview', { file });
      const sm3 = typeof options.sm3 === 'string' ? options.sm3 : preview.sm3;
      const moved = Array.isArray(options.moved) ? options.moved : [];
      await gate.call('definitions.take', { file, sm3, moved });
      const { id, version } = preview.set;
      return {
        json: { id, version, sm3: preview.sm3, moved },
        text: `已采用 ${preview.set.title.zh} ${version}`,
      };
    },
  },
  'definitions export': {
    usage: 'definitions export --out 定义.json|表格.xlsx',
    options: { out: { type: 'string' } },
    required: ['out'],
    files: [0, 0],
    office: 'login',
    async run({ gate, options }) {
      const out = resolve(text(options, 'out'));
      const isBook = out.toLowerCase().endsWith('.xlsx');
      const { file } = await gate.call(isBook ? 'definitions.writeBook' : 'definitions.write', {
        file: out,
      });
      return { json: { file }, text: `定义文件：${file}` };
    },
  },
};
