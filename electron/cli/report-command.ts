import { resolve } from 'node:path';
import { text, UsageError, type Command } from './types';

/** `report`: a period's analysis report, or all its figures; nobody is there to draw pictures. */
export const reportCommand: Command = {
  usage: 'report --period 2026Q3 --out 报告.docx|数据.xlsx [--language zh|en]',
  options: {
    period: { type: 'string' },
    out: { type: 'string' },
    language: { type: 'string' },
  },
  required: ['period', 'out'],
  files: [0, 0],
  office: 'login',
  async run({ gate, options }) {
    const file = resolve(text(options, 'out'));
    if (!/\.(?:docx|xlsx)$/i.test(file)) throw new UsageError('--out *.docx|*.xlsx');
    const { language = 'zh' } = options;
    if (language !== 'zh' && language !== 'en') throw new UsageError('--language zh|en');
    const done = await gate.call('report.write', {
      period: text(options, 'period'),
      file,
      language,
    });
    return { json: { file: done.file }, text: `已写出 ${done.file}（命令行不画图）` };
  },
};
