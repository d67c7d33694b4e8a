import { paceWords } from '../indicators/pace-text';
import type { TablePiece } from './pieces';
import type { Report, ReportIndicator } from './report';
import { clauses, sentences, type Words } from './words';

/** A figure of an indicator as it is; it was rounded where it was counted. */
const plain = (value: number | null): string =>
  value === null
    ? '—'
    : value.toLocaleString('en-US', { maximumFractionDigits: 6 }).replace('-', '\u2212');

const withUnit = (value: number | null, { unit }: ReportIndicator, words: Words): string => {
  const measure = words.label(unit);
  if (value === null || measure === '') return plain(value);
  return `${plain(value)}${words.language === 'en' && measure !== '%' ? ' ' : ''}${measure}`;
};

export function paceSaid(row: ReportIndicator, { say }: Words): string {
  const { code, params } = paceWords(row);
  return say(code, params);
}

/** Which part of its target an indicator has reached; 99.96% is not all of it. */
export function shareSaid({ share }: ReportIndicator): string {
  if (share === null) return '—';
  const shown = Math.round(share * 1000) / 10;
  return `${share < 1 ? Math.min(shown, 99.9) : shown}%`;
}

/** The drafted paragraph about the indicators. */
export function indicatorParagraph({ indicators, plan }: Report, words: Words): string {
  const { say, label } = words;
  if (indicators.length === 0) return say('REPORT_NO_INDICATORS');
  const many = (status: ReportIndicator['status']): number =>
    indicators.filter((row) => row.status === status).length;
  const counts = {
    n: indicators.length,
    on: many('on'),
    slow: many('slow'),
    off: many('off'),
    none: many('none'),
  };
  const lagging = indicators
    .filter(({ status }) => status === 'slow' || status === 'off')
    .map((row) =>
      say('REPORT_LAGGING', {
        name: label(row.label),
        now: withUnit(row.value, row, words),
        target: withUnit(row.target, row, words),
        pace: paceSaid(row, words),
      }),
    );
  return sentences(
    [
      plan
        ? say('REPORT_INDICATORS_OF', { plan: label(plan), ...counts })
        : say('REPORT_INDICATORS', counts),
      lagging.length === 0 ? '' : say('REPORT_SECTION', { said: clauses(lagging, words) }),
    ],
    words,
  );
}

/** Target, what stands, what is due by now, and where it gets at its pace. */
export function indicatorTable({ indicators }: Report, words: Words): TablePiece {
  const { say, label } = words;
  const right = 'right' as const;
  return {
    kind: 'table',
    dense: true,
    columns: [
      { head: say('IND_NAME'), width: 34 },
      { head: say('IND_UNIT'), width: 12, align: 'center' },
      { head: say('IND_TARGET'), width: 15, align: right },
      { head: say('IND_NOW'), width: 15, align: right },
      { head: say('IND_DUE'), width: 15, align: right },
      { head: say('IND_PROGRESS'), width: 15, align: right },
      { head: say('IND_STATUS'), width: 14, align: 'center' },
      { head: say('IND_PACE'), width: 32 },
    ],
    rows: indicators.map((row) => ({
      cells: [
        label(row.label),
        label(row.unit),
        plain(row.target),
        plain(row.value),
        plain(row.due),
        shareSaid(row),
        say(`IND_STATUS_${row.status}`),
        paceSaid(row, words),
      ],
    })),
  };
}
