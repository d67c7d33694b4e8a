import { useMemo, useState } from 'react';
import type { InputOf } from '../../../shared/contract/procedures';
import {
  PASTE,
  type PastedHead,
  type PastePlan,
  type StatisticsSheet,
} from '../../../shared/contract/quarter';
import { failure, type FieldFailure } from '../../../shared/result';
import { failureOf } from '../../api';
import { useText } from '../../base/language';
import { useToast } from '../../components';
import type { Block } from './clipboard';
import type { Caret } from './use-caret';
import type { SheetState } from './use-sheet';

/** What waits for its answer, by station and item. */
type Coming = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What was said of a block: where it was pasted, and what its headings and names mean. */
type Asked = InputOf<'statistics.pastePlan'>;

export interface Pasting {
  /** The block that was pasted and what it would do; null where none waits. */
  plan: PastePlan | null;
  /** The block itself; nothing where it is refused unread. */
  rows: readonly (readonly string[])[];
  coming: Coming | null;
  paste: (block: Block) => void;
  /** Says what a heading means, or that its figures are left out. */
  mean: (head: PastedHead, item: string | null) => void;
  /** Says whose a row is, or that it is left out. */
  name: (text: string, station: string | null) => void;
  /** Lays the block on the sheet as it is, or by its headings and names again. */
  place: (byPlace: boolean) => void;
  byPlace: boolean;
  write: () => void;
  cancel: () => void;
}

const refusing = (one: FieldFailure): PastePlan => ({
  how: failure('SHEET_PASTE_BY_PLACE'),
  heads: [],
  stations: [],
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

interface Waiting {
  period: string;
  plan: PastePlan;
  /** Null where the block is refused unread. */
  asked: Asked | null;
}

/**
 * A block from the clipboard: what it would write is worked out and shown; nothing is written before
 * somebody says so, and then all of it at once.
 */
export function usePaste(sheet: StatisticsSheet, state: SheetState, caret: Caret): Pasting {
  const say = useText();
  const toast = useToast();
  const { period } = sheet;
  const [own, setOwn] = useState<Waiting | null>(null);
  const { plan, asked } = own?.period === period ? own : { plan: null, asked: null };
  const coming = useMemo(() => (plan ? comingOf(plan) : null), [plan]);
  const { rect, items } = caret;
  const ask = (input: Asked): void => {
    const show = (one: PastePlan): void => {
      setOwn({ period, plan: one, asked: input });
    };
    state.source.pastePlan(input).then(show, (thrown: unknown) => {
      show(refusing(failureOf(thrown)));
    });
  };
  const anew = (more: Partial<Asked>): void => {
    if (asked) ask({ ...asked, ...more });
  };
  return {
    plan,
    coming,
    rows: asked?.rows ?? [],
    byPlace: asked?.byPlace === true,
    paste: (block) => {
      const [station, item] = [sheet.stations[rect.top], items[rect.left]];
      const why = unfit(block);
      if (!station || !item) return;
      if (why) {
        setOwn({ period, plan: refusing(why), asked: null });
        return;
      }
      const rows = block.rows.map((cells) => cells.map((text) => text.slice(0, PASTE.text)));
      const merges = block.merges.filter(
        ({ bottom, right }) => bottom < rows.length && right < PASTE.columns,
      );
      ask({ period, rows, merges, station: station.id, item: item.key });
    },
    mean: ({ at, down }, item) => {
      const others = (asked?.heads ?? []).filter((one) => one.at !== at || one.down !== down);
      anew({ heads: [...others, { at, down, item }] });
    },
    name: (text, station) => {
      anew({ stations: { ...asked?.stations, [text]: station } });
    },
    place: (byPlace) => {
      // What was said of headings and names is of a block that is read by them.
      anew({ byPlace, heads: [], stations: {} });
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
