import { useMemo, useState } from 'react';
import { PASTE, type PastePlan, type StatisticsSheet } from '../../../shared/contract/quarter';
import { failure, type FieldFailure } from '../../../shared/result';
import { call, failureOf } from '../../api';
import { useText } from '../../base/language';
import { useToast } from '../../components';
import type { Block } from './clipboard';
import type { Caret } from './use-caret';
import type { SheetState } from './use-sheet';

/** What waits for its answer, by station and item. */
type Coming = ReadonlyMap<string, ReadonlyMap<string, number>>;

export interface Pasting {
  /** The block that was pasted and what it would do; null where none waits. */
  plan: PastePlan | null;
  coming: Coming | null;
  paste: (block: Block) => void;
  write: () => void;
  cancel: () => void;
}

const refusing = (one: FieldFailure): PastePlan => ({
  how: failure('SHEET_PASTE_BY_PLACE'),
  cells: [],
  notes: [],
  refused: [{ ...one, row: 1, column: 1, text: '' }],
});

/** A block that no sheet of figures is as large as, or in which nothing stands. */
function unfit({ rows }: Block): FieldFailure | null {
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  if (columns === 0) return failure('SHEET_PASTE_EMPTY');
  return rows.length > PASTE.rows || columns > PASTE.columns
    ? failure('SHEET_PASTE_HUGE', { rows: rows.length, columns })
    : null;
}

function comingOf({ cells }: PastePlan): Coming {
  const all = new Map<string, Map<string, number>>();
  for (const { station, item, value } of cells) {
    const own = all.get(station) ?? new Map<string, number>();
    all.set(station, own.set(item, value));
  }
  return all;
}

/**
 * A block from the clipboard: what it would write is worked out and shown; nothing is written before
 * somebody says so, and then all of it at once.
 */
export function usePaste(sheet: StatisticsSheet, state: SheetState, caret: Caret): Pasting {
  const say = useText();
  const toast = useToast();
  const { period } = sheet;
  const [own, setOwn] = useState<{ period: string; plan: PastePlan } | null>(null);
  const plan = own?.period === period ? own.plan : null;
  const coming = useMemo(() => (plan ? comingOf(plan) : null), [plan]);
  const show = (one: PastePlan): void => {
    setOwn({ period, plan: one });
  };
  const { rect, items } = caret;
  return {
    plan,
    coming,
    paste: (block) => {
      const [station, item] = [sheet.stations[rect.top], items[rect.left]];
      const why = unfit(block);
      if (!station || !item) return;
      if (why) {
        show(refusing(why));
        return;
      }
      const rows = block.rows.map((cells) => cells.map((text) => text.slice(0, PASTE.text)));
      const merges = block.merges.filter(
        ({ bottom, right }) => bottom < rows.length && right < PASTE.columns,
      );
      call('statistics.pastePlan', {
        period,
        rows,
        merges,
        station: station.id,
        item: item.key,
      }).then(show, (thrown: unknown) => {
        show(refusing(failureOf(thrown)));
      });
    },
    write: () => {
      if (!plan || plan.cells.length === 0) return;
      setOwn(null);
      state.write(
        plan.cells.map(({ station, item, value }) => ({ station, item, value })),
        'paste',
      );
      toast(say('SHEET_PASTE_WRITTEN', { n: plan.cells.length }));
    },
    cancel: () => {
      setOwn(null);
    },
  };
}
