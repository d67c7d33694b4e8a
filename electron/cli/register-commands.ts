import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { importKinds, kindOf } from './kinds';
import { isBlocking, type Finding } from '../../shared/rules/finding';
import { textOf } from './words';
import { withMessage } from './messages';
import { CommandRefused, text, type CliGate, type Command } from './types';

const ASKED = { error: '必须改', passable: '须改或放行', warning: '需说明', note: '提示' };

const findingLine = (finding: Finding) =>
  `  ${ASKED[finding.severity]} ${finding.code} ${textOf(finding.code, finding.params)}`;

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
  template: {
    usage: `template --kind ${importKinds.join('|')} --out 工作簿.xlsx`,
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
      const errors = findings.filter(isBlocking).length;
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
  unfreeze: {
    usage: 'unfreeze --period 2026Q3 --reason 原因',
    options: { period: { type: 'string' }, reason: { type: 'string' } },
    required: ['period', 'reason'],
    files: [0, 0],
    office: 'login',
    async run({ gate, options }) {
      const period = text(options, 'period');
      const done = await gate.call('submission.unfreeze', {
        period,
        said: text(options, 'reason'),
      });
      return { json: { period, ...done }, text: `已解封 ${period}` };
    },
  },
};
