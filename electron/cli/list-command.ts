import { resolve } from 'node:path';
import type { ListRow } from '../../shared/contract/records';
import { workbookNouns, type NounName } from '../../shared/domain/nouns';
import { itemLabel } from '../../shared/domain/statistics-form';
import { importKinds, kindOf } from './kinds';
import { text, type CliGate, type Command } from './types';

const PAGE = 500;

async function ledger(gate: CliGate, noun: NounName): Promise<ListRow[]> {
  const rows: ListRow[] = [];
  for (let total = 1; rows.length < total;) {
    const page = await gate.call('records.list', {
      noun,
      offset: rows.length,
      limit: PAGE,
      bare: true,
    });
    total = page.rows.length === 0 ? rows.length : page.total;
    rows.push(...page.rows);
  }
  return rows;
}

/** The filled cells of a quarter's sheet, as they are shown. */
async function figures(gate: CliGate, period: string) {
  const { form, stations, values } = await gate.call('statistics.sheet', { period });
  return stations.flatMap(({ id, name }) =>
    form.items.flatMap((item) => {
      const value = values[id]?.[item.key] ?? null;
      return value === null
        ? []
        : [
            {
              station: name,
              item: item.key,
              label: itemLabel(item).zh,
              value: value / 10 ** item.decimals,
              unit: item.unit.zh,
            },
          ];
    }),
  );
}

/** `list`: a ledger or a quarter's sheet, as rows. */
export const listCommand: Command = {
  usage: `list --kind ${importKinds.slice(0, 2).join('|')}|…|statistics [--period 2026Q3] [--out 台账.xlsx|.csv]`,
  options: {
    kind: { type: 'string' },
    period: { type: 'string' },
    out: { type: 'string' },
  },
  required: ['kind'],
  files: [0, 0],
  office: 'login',
  async run({ gate, options }) {
    const kind = kindOf(options);
    if (kind === 'statistics') {
      const period = text(options, 'period');
      const rows = await figures(gate, period);
      if (typeof options.out === 'string') {
        const file = resolve(options.out);
        await gate.call('statistics.export', { period, file });
        return { json: { rows, file }, text: [`${rows.length} 格`, file].join('\n') };
      }
      const lines = rows.map(
        ({ station, label, value, unit }) => `  ${station} ${label} ${value}${unit}`,
      );
      return { json: { rows }, text: [`${rows.length} 格`, ...lines].join('\n') };
    }
    const noun = workbookNouns[kind];
    const kept = await ledger(gate, noun);
    const file = typeof options.out === 'string' ? resolve(options.out) : null;
    if (file !== null) await gate.call('records.export', { noun, file });
    const rows = kept.map(({ id, values, labels }) => ({ id, ...values, labels }));
    return {
      json: { rows, ...(file === null ? {} : { file }) },
      text: [
        `${rows.length} 行`,
        ...(file === null ? kept.map(({ values, labels }) => lineOf(values, labels)) : [file]),
      ].join('\n'),
    };
  },
};

const lineOf = (values: ListRow['values'], labels: ListRow['labels']): string =>
  `  ${Object.entries(values)
    .map(([key, value]) => labels[key] ?? (value === null ? '' : String(value)))
    .filter(Boolean)
    .join(' ')}`;
