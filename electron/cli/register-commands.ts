import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { ImportKind, ImportProblem } from '../../shared/contract/import';
import type { Finding } from '../../shared/rules/finding';
import { textOf } from '../../shared/text/index';
import {
  CommandRefused,
  text,
  UsageError,
  type CliGate,
  type Command,
  type Options,
} from './types';
import type { Params } from '../../shared/text';

const kinds: readonly ImportKind[] = [
  'stations',
  'staff',
  'institutions',
  'projects',
  'statistics',
];

function kindOf(options: Options): ImportKind {
  const kind = kinds.find((known) => known === options.kind);
  if (!kind) throw new UsageError(`--kind ${kinds.join('|')}`);
  return kind;
}

const problemLine = (problem: ImportProblem) =>
  `  ${problem.sheet} 第 ${problem.row} 行第 ${problem.column} 列 ${problem.code} ${textOf(problem.code, problem.params, 'zh')}`;

const withMessage = <T extends { code: string; params: Params }>(item: T) => ({
  ...item,
  message: textOf(item.code, item.params, 'zh'),
});

const findingLine = (finding: Finding) =>
  `  ${finding.severity === 'error' ? '必须改' : '需说明'} ${finding.code} ${textOf(finding.code, finding.params, 'zh')}`;

interface ExplanationRow {
  code: string;
  id: string;
  text: string;
  field?: string;
}

/**
 * Rows of an explanations file. @throws CommandRefused EXPLANATIONS_HEADING for anything but a CSV
 * with the columns code, id, text
 */
async function explanationsIn(file: string): Promise<ExplanationRow[]> {
  const wrong = new CommandRefused({ code: 'EXPLANATIONS_HEADING', params: { file } });
  const text = await readFile(file, 'utf8');
  try {
    const [heading = [], ...rows] = parse(text, { bom: true, skip_empty_lines: true, trim: true });
    const [code, id, words, field] = ['code', 'id', 'text', 'field'].map((name) =>
      heading.indexOf(name),
    ) as [number, number, number, number];
    if (Math.min(code, id, words) < 0) throw wrong;
    return rows.map((row) => ({
      code: row[code] ?? '',
      id: row[id] ?? '',
      text: row[words] ?? '',
      ...(row[field] ? { field: row[field] } : {}),
    }));
  } catch {
    throw wrong;
  }
}

async function explain(gate: CliGate, period: string, file: string): Promise<void> {
  const rows = await explanationsIn(file);
  const findings = await gate.call('checks.run', { period });
  for (const row of rows) {
    const matching = findings.filter(
      (f) => f.code === row.code && f.id === row.id && (!row.field || f.field === row.field),
    );
    if (matching.length === 0)
      throw new CommandRefused({
        code: 'EXPLANATION_WITHOUT_FINDING',
        params: { code: row.code, id: row.id },
      });
    for (const f of matching) {
      await gate.call('checks.explain', {
        period,
        code: f.code,
        entity: f.entity,
        id: f.id,
        ...(f.field ? { field: f.field } : {}),
        text: row.text,
      });
    }
  }
}

/** The register and the quarter: workbooks, checks, freezing. */
export const registerCommands: Record<string, Command> = {
  import: {
    usage: `import --kind ${kinds.join('|')} 工作簿.xlsx [--period 2026Q3] [--dry-run]`,
    options: {
      kind: { type: 'string' },
      period: { type: 'string' },
      'dry-run': { type: 'boolean' },
    },
    required: ['kind'],
    files: [1, 1],
    office: 'login',
    async run({ gate, files, options }) {
      const period = typeof options.period === 'string' ? { period: options.period } : {};
      const previews = await gate.call('import.preview', {
        files: [resolve(files[0] ?? '')],
        kind: kindOf(options),
        ...period,
      });
      if (!options['dry-run'] && previews.length > 0)
        await gate.call('import.apply', { tokens: previews.map((p) => p.token) });
      const sum = (key: 'read' | 'created' | 'updated' | 'unchanged') =>
        previews.reduce((total, preview) => total + preview[key], 0);
      const problems = previews.flatMap((preview) => preview.problems);
      const json = {
        read: sum('read'),
        created: sum('created'),
        updated: sum('updated'),
        unchanged: sum('unchanged'),
        problems: problems.map(withMessage),
      };
      const line = `读到 ${json.read} 行：新增 ${json.created}，更新 ${json.updated}，未变 ${json.unchanged}，问题 ${problems.length}`;
      return {
        json,
        text: [line, ...problems.map(problemLine)].join('\n'),
        refused: problems.some((p) => p.severity === 'error'),
      };
    },
  },
  template: {
    usage: `template --kind ${kinds.join('|')} --out 工作簿.xlsx`,
    options: { kind: { type: 'string' }, out: { type: 'string' } },
    required: ['kind', 'out'],
    files: [0, 0],
    office: 'login',
    async run({ gate, options }) {
      const { file } = await gate.call('template.write', {
        kind: kindOf(options),
        file: resolve(text(options, 'out')),
      });
      return { json: { file }, text: `空白工作簿：${file}` };
    },
  },
  check: {
    usage: 'check --period 2026Q3',
    options: { period: { type: 'string' } },
    required: ['period'],
    files: [0, 0],
    office: 'login',
    async run({ gate, options }) {
      const findings = await gate.call('checks.run', { period: text(options, 'period') });
      const errors = findings.filter((finding) => finding.severity === 'error').length;
      const json = {
        errors,
        warnings: findings.length - errors,
        findings: findings.map(withMessage),
      };
      return {
        json,
        text: [
          `必须改 ${errors} 项，需说明 ${json.warnings} 项`,
          ...findings.map(findingLine),
        ].join('\n'),
        refused: errors > 0,
      };
    },
  },
  freeze: {
    usage: 'freeze --period 2026Q3 [--explanations 说明.csv]',
    options: { period: { type: 'string' }, explanations: { type: 'string' } },
    required: ['period'],
    files: [0, 0],
    office: 'login',
    async run({ gate, options }) {
      const period = text(options, 'period');
      if (typeof options.explanations === 'string')
        await explain(gate, period, options.explanations);
      const frozen = await gate.call('submission.freeze', { period });
      return { json: frozen, text: `已封存 ${period}，封存码 ${frozen.frozenDigest}` };
    },
  },
};
