import { afterEach, expect, it } from 'vitest';
import { speakOf, textOf } from '../../../electron/cli/words';

afterEach(() => {
  speakOf(undefined);
});

it('speaks of the rhythm of the period that a command is about, of quarters where none is known', () => {
  const said = (period: unknown): string => {
    speakOf(period);
    return textOf('STAT_ITEM_UNKNOWN', { item: 'caseNew' });
  };
  expect(['2026M09', '2026Q3', '2026H2', '2026Y'].map((period) => said(period))).toEqual(
    ['月度', '季度', '半年', '年度'].map(
      (rhythm) => expect.stringContaining(`${rhythm}填报`) as string,
    ),
  );
  expect([undefined, '2026-09', true].map((period) => said(period))).toEqual(
    Array.from({ length: 3 }, () => expect.stringContaining('季度填报') as string),
  );
});
