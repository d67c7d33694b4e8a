import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Finding } from '../../../shared/rules/finding';
import { sheetActs, type SheetAct, type StatisticsSheet } from '../../../shared/contract/quarter';
import { withComputed } from '../../../shared/rules/checks/computed';
import type { Failure } from '../../../shared/result';
import { call, failureOf } from '../../api';
import type { SheetSource } from './sheet-source';
import { useLiveFindings } from './use-live-findings';

export interface CellChange {
  station: string;
  item: string;
  value: number | null;
}

/** Values of one station by item, in smallest units; null or absent = not filled (待填). */
export type StationValues = Readonly<Record<string, number | null>>;

export interface SheetState {
  source: SheetSource;
  sheet: StatisticsSheet | undefined;
  findings: Finding[];
  /** The findings of the last whole check: what was stored since does not stand in them yet. */
  checked: Finding[] | undefined;
  failure: Failure | undefined;
  savedAt: string | null;
  saving: boolean;
  /** What stands in a station's row; the same object while nothing in it changes. */
  valuesOf: (station: string) => StationValues;
  valueOf: (station: string, item: string) => number | null;
  /**
   * Stores cells at once, all of them or none; what is shown as saved is what the service answered.
   * @param named what is said when the step is taken back
   */
  write: (changes: readonly CellChange[], named?: StepName) => void;
  /** Resolves when everything that was written so far is stored or refused. */
  stored: () => Promise<unknown>;
  /** Takes the last step back, or back again: what it was called, and the cells that it changes. */
  undo: () => Stepped;
  redo: () => Stepped;
  /** Keeps an explanation of a finding, and of others that it serves; whether it is stored. */
  explain: (finding: Finding, text: string, also: readonly Finding[]) => Promise<boolean>;
  setZero: (station: string, zero: boolean) => void;
  /** Has the register's figure stand again where another was put in its place. */
  takeBack: (station: string, item: string) => void;
}

/** What a step of several cells was; the acts among them are kept for 最近操作 too. */
export type StepName = SheetAct | 'down' | 'right' | 'same' | 'clear' | 'cut';

interface Stepped {
  name: StepName | undefined;
  cells: readonly CellChange[];
}

/** What was typed in one quarter, by station. */
interface Edits {
  period: string;
  cells: ReadonlyMap<string, StationValues>;
}

/** Cells as they stood, and the act that changed them, if it is kept as one. */
interface Step {
  name: StepName | undefined;
  act: Promise<string | null>;
  cells: CellChange[];
}

/** Steps of one quarter: as it stood before each, and after those that were taken back. */
interface Steps {
  period: string;
  past: Step[];
  future: Step[];
}

const EMPTY: StationValues = {};
const NO_CELLS: Edits['cells'] = new Map();

const withCells = (before: Edits['cells'], cells: readonly CellChange[]): Edits['cells'] => {
  const after = new Map(before);
  for (const { station, item, value } of cells)
    after.set(station, { ...after.get(station), [item]: value });
  return after;
};

/** A row as it stands, with what is computed of it. */
const rowOf = (sheet: StatisticsSheet | undefined, values: StationValues): StationValues =>
  sheet ? withComputed(sheet.form, values) : values;

/** Values of every station: the service's, with what was typed since over them. */
function useValues(
  sheet: StatisticsSheet | undefined,
  typed: Edits['cells'],
): Pick<SheetState, 'valuesOf' | 'valueOf'> {
  const changed = useMemo(
    () =>
      new Map(
        [...typed].map(
          ([station, own]) =>
            [station, rowOf(sheet, { ...sheet?.values[station], ...own })] as const,
        ),
      ),
    [typed, sheet],
  );
  const valuesOf = useCallback(
    (station: string): StationValues => changed.get(station) ?? sheet?.values[station] ?? EMPTY,
    [changed, sheet],
  );
  const valueOf = useCallback(
    (station: string, item: string): number | null => valuesOf(station)[item] ?? null,
    [valuesOf],
  );
  return { valuesOf, valueOf };
}

/** The sheet of a return with its unsaved and saved cells, its findings, and undo. */
export function useSheet(source: SheetSource): SheetState {
  const { period, sheet, unread, onFresh } = source;
  const [edits, setEdits] = useState<Edits>({ period, cells: NO_CELLS });
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [pending, setPending] = useState(0);
  const open = useRef(0);
  const under = useRef<Promise<unknown>>(Promise.resolve());
  const [failure, setFailure] = useState<Failure>();
  const steps = useRef<Steps>({ period, past: [], future: [] });
  const { valuesOf, valueOf } = useValues(sheet, edits.period === period ? edits.cells : NO_CELLS);
  const isWriting = useCallback(() => open.current > 0, []);
  const { findings, checked, changed } = useLiveFindings(source, valuesOf, isWriting);

  const done = useCallback(async (work: () => Promise<string | null>): Promise<boolean> => {
    open.current += 1;
    setPending(open.current);
    try {
      const at = await work();
      if (at) setSavedAt(at);
      setFailure(undefined);
      return true;
    } catch (thrown) {
      setFailure(failureOf(thrown));
      return false;
    } finally {
      open.current -= 1;
      setPending(open.current);
    }
  }, []);
  const act = useCallback(
    (work: () => Promise<string | null>): Promise<boolean> => {
      const now = done(work);
      under.current = Promise.all([under.current, now]).then(() => undefined);
      return now;
    },
    [done],
  );
  const stored = useCallback(() => under.current, []);
  // From then on the service says what stands there, also when something else changes it.
  useEffect(
    () =>
      onFresh(() => {
        if (open.current === 0) setEdits({ period, cells: NO_CELLS });
      }),
    [period, onFresh],
  );

  const show = useCallback(
    (cells: readonly CellChange[]): void => {
      setEdits((before) => ({
        period,
        cells: withCells(before.period === period ? before.cells : NO_CELLS, cells),
      }));
      changed(cells);
    },
    [period, changed],
  );
  const stoodAs = useCallback(
    (cells: readonly CellChange[]): CellChange[] =>
      cells.map(({ station, item }) => ({ station, item, value: valueOf(station, item) })),
    [valueOf],
  );
  /** What is refused is shown as it stood, and is no step. */
  const store = useCallback(
    (cells: CellChange[], work: () => Promise<string | null>, refused: () => void): void => {
      const before = stoodAs(cells);
      show(cells);
      void act(work).then((stored) => {
        if (stored) return;
        show(before);
        refused();
      });
    },
    [act, show, stoodAs],
  );
  const stepsNow = useCallback((): Steps => {
    if (steps.current.period !== period) steps.current = { period, past: [], future: [] };
    return steps.current;
  }, [period]);

  const write = useCallback(
    (cells: readonly CellChange[], name?: StepName): void => {
      const real = cells.filter(({ station, item, value }) => valueOf(station, item) !== value);
      if (real.length === 0) return;
      const own = stepsNow();
      const saved = source.save(real, kindOf(name));
      const step: Step = {
        name,
        act: saved.then(
          (done) => done.act,
          () => null,
        ),
        cells: stoodAs(real),
      };
      own.past.push(step);
      own.future = [];
      store(
        real,
        async () => (await saved).savedAt,
        () => {
          own.past = own.past.filter((one) => one !== step);
        },
      );
    },
    [source, stepsNow, stoodAs, store, valueOf],
  );

  const step = useCallback(
    (from: 'past' | 'future', to: 'past' | 'future'): Stepped => {
      const own = stepsNow();
      let last = own[from].pop();
      // What 最近操作 has taken back meanwhile stands as it did already.
      while (last?.cells.every((one) => valueOf(one.station, one.item) === one.value))
        last = own[from].pop();
      if (!last) return { name: undefined, cells: [] };
      const taken = last;
      const { name, cells } = taken;
      const back: Step = { ...taken, cells: stoodAs(cells) };
      own[to].push(back);
      const work = async (): Promise<string | null> => {
        const id = await taken.act;
        if (id === null) return (await source.save(cells, undefined)).savedAt;
        await call(from === 'past' ? 'undo.do' : 'undo.redo', { id });
        return null;
      };
      store(cells, work, () => {
        own[to] = own[to].filter((one) => one !== back);
        own[from].push(taken);
      });
      return { name, cells };
    },
    [source, stepsNow, stoodAs, store, valueOf],
  );
  const undo = useCallback(() => step('past', 'future'), [step]);
  const redo = useCallback(() => step('future', 'past'), [step]);

  const explain = useCallback(
    (finding: Finding, text: string, also: readonly Finding[]): Promise<boolean> =>
      act(async () => {
        await source.explain(finding, text, also);
        return null;
      }),
    [act, source],
  );

  const setZero = useCallback(
    (station: string, zero: boolean): void => {
      void act(async () => {
        await call('statistics.zeroReport', { period, station, zero });
        return null;
      });
    },
    [act, period],
  );

  const takeBack = useCallback(
    (station: string, item: string): void => {
      void act(async () => {
        await source.takeBack(station, item);
        return null;
      });
    },
    [act, source],
  );

  return {
    source,
    sheet,
    findings,
    checked,
    failure: failure ?? unread,
    savedAt,
    saving: pending > 0,
    valuesOf,
    valueOf,
    write,
    stored,
    undo,
    redo,
    explain,
    setZero,
    takeBack,
  };
}

const kindOf = (name: StepName | undefined): SheetAct | undefined =>
  sheetActs.find((one) => one === name);
