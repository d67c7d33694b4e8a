import { describe, expect, it } from 'vitest';
import { ranWithin, stateOn, stateSpans, type StateEntry } from '../../../shared/rules/state-spans';

const entry = (
  state: string,
  since: string | null,
  writtenOn = '2026-10-20',
  undone = false,
): StateEntry => ({ state, since, writtenOn, undone });
const Q3 = ['2026-07-01', '2026-09-30'] as const;
const ran = (entries: StateEntry[], opened: string | null = null): boolean =>
  ranWithin(stateSpans(entries, opened), ...Q3);
const atEnd = (entries: StateEntry[], opened: string | null = null): string =>
  stateOn(stateSpans(entries, opened), Q3[1]).state;

describe('a station without any day', () => {
  it('has always been as it was first written down, however late that was', () => {
    expect([ran([entry('running', null)]), atEnd([entry('running', null)])]).toEqual([
      true,
      'running',
    ]);
    expect(ran([entry('preparing', null)])).toBe(false);
  });
});

describe('建成日期', () => {
  it.each([
    ['2026-06-30', true],
    ['2026-09-30', true],
    ['2026-10-01', false],
  ])('%s: runs within the third quarter: %s', (opened, runs) => {
    expect(ran([entry('running', null)], opened)).toBe(runs);
  });

  it('is the first day on which one runs that was prepared before', () => {
    const entries = [entry('preparing', null, '2026-05-01'), entry('running', null, '2026-10-09')];
    expect(ran(entries, '2026-09-28')).toBe(true);
    // Without it, the day on which somebody wrote that it runs.
    expect(ran(entries)).toBe(false);
  });
});

describe('暂停 and 撤销', () => {
  it.each([
    ['2026-07-01', false, 'paused'],
    ['2026-07-02', true, 'paused'],
    ['2026-09-30', true, 'paused'],
    ['2026-10-01', true, 'running'],
  ])('paused since %s', (since, runs, state) => {
    const changed = [entry('running', null, '2026-01-05'), entry('paused', since)];
    expect([ran(changed), atEnd(changed)]).toEqual([runs, state]);
    // One that comes into the register paused was running before.
    expect([ran([entry('paused', since)]), atEnd([entry('paused', since)])]).toEqual([runs, state]);
  });

  it('closed after the quarter leaves it its row, before it takes it', () => {
    expect(ran([entry('running', null), entry('closed', '2026-10-08')], '2020-01-01')).toBe(true);
    expect(ran([entry('running', null), entry('closed', '2026-06-30')], '2020-01-01')).toBe(false);
  });

  it('takes up again on the day that is written, else on the day of writing', () => {
    const paused = [entry('running', null, '2026-01-05'), entry('paused', '2026-03-01')];
    expect(ran([...paused, entry('running', '2026-09-30')])).toBe(true);
    // The form leaves the day of the pause in its field: it is not that of taking up.
    expect(ran([...paused, entry('running', '2026-03-01', '2026-10-08')])).toBe(false);
    expect(ran([...paused, entry('running', null, '2026-10-08')])).toBe(false);
    expect(ran([...paused, entry('running', '2026-03-01', '2026-09-08')])).toBe(true);
  });

  it('pauses twice within one quarter and ran in between', () => {
    const entries = [
      entry('running', null, '2026-01-05'),
      entry('paused', '2026-06-01'),
      entry('running', '2026-08-01'),
      entry('paused', '2026-08-15'),
    ];
    expect([ran(entries), atEnd(entries)]).toEqual([true, 'paused']);
    expect(ranWithin(stateSpans(entries, null), '2026-10-01', '2026-12-31')).toBe(false);
  });
});

describe('what was put right', () => {
  it('counts by the day as it was corrected', () => {
    const wrong = [entry('running', null), entry('paused', '2026-06-01')];
    expect(ran(wrong)).toBe(false);
    expect(ran([...wrong, entry('paused', '2026-10-01')])).toBe(true);
  });

  it('counts as if what was taken back had never been', () => {
    const slip = [entry('running', null), entry('paused', '2026-06-01')];
    expect(ran([...slip, entry('running', null, '2026-10-20', true)])).toBe(true);
    const closed = [entry('running', null), entry('closed', '2026-06-01')];
    expect(ran([...closed, entry('running', '2026-06-01')])).toBe(true);
    // And done once more.
    expect(ran([...slip, entry('running', null, '2026-10-20', true), slip[1] ?? slip[0]!])).toBe(
      false,
    );
  });

  it('lets a state that began earlier take the place of one that begins later', () => {
    const entries = [
      entry('running', null),
      entry('paused', '2026-08-01'),
      entry('closed', '2026-06-30'),
    ];
    expect([ran(entries), atEnd(entries)]).toEqual([false, 'closed']);
  });
});

it('had been interrupted where it runs since a later day than it was built', () => {
  const entries = [entry('running', '2026-10-08')];
  expect([ran(entries, '2020-05-01'), atEnd(entries, '2020-05-01')]).toEqual([false, 'paused']);
});
