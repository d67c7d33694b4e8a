import { expect, it } from 'vitest';
import { figuresSeen, sameSeen } from '../../../shared/rules/seen';

const seen = (params: Parameters<typeof figuresSeen>[0]['params']): string =>
  figuresSeen({ params });

it('sees numbers, days and amounts with their unit, in whatever order, and no names', () => {
  const figures = { before: 100, after: 160, date: '2026-10-08', value: { zh: '9 万元', en: '9' } };
  expect(
    seen({ station: '测试3镇社会工作站', ...figures, item: { zh: '走访·人次', en: 'Visits' } }),
  ).toBe(
    seen({ value: figures.value, date: '2026-10-08', after: 160, before: 100, station: '改名' }),
  );
  for (const other of [
    { after: 161 },
    { before: 99 },
    { date: '2026-10-09' },
    { value: { zh: '8 万元', en: '8' } },
  ])
    expect(seen({ ...figures, ...other })).not.toBe(seen(figures));
});

it('sees neither the days that pass by themselves nor what other stations have', () => {
  expect(seen({ due: '2026-09-01', days: 3 })).toBe(seen({ due: '2026-09-01', days: 40 }));
  const others = { value: 9, reference: 8, factor: 90, meant: 8, reason: 'others' };
  expect(seen(others)).toBe(seen({ ...others, reference: 7, factor: 80 }));
  expect(seen(others)).not.toBe(seen({ ...others, value: 10 }));
  // Against last quarter's own figure they are the station's own.
  const own = { value: 9, reference: 8 };
  expect(seen(own)).not.toBe(seen({ ...own, reference: 7 }));
});

it('holds elsewhere unless a figure that both tell of differs', () => {
  const seen = (params: Record<string, number>) => figuresSeen({ params });
  expect(sameSeen(seen({ value: 100, previous: 60 }), seen({ value: 100, previous: 60 }))).toBe(
    true,
  );
  expect(sameSeen(seen({ value: 100, previous: 60 }), seen({ value: 100, previous: 30 }))).toBe(
    false,
  );
  // A newer rule tells of more, an older one of less.
  expect(sameSeen(seen({ value: 100 }), seen({ value: 100, previous: 30 }))).toBe(true);
  expect(sameSeen(seen({ value: 100, percent: 60 }), seen({ value: 100 }))).toBe(true);
  expect(sameSeen('no figures', seen({ value: 100 }))).toBe(true);
});
