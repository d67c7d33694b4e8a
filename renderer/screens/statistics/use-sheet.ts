import { useCallback, useMemo, useRef, useState } from 'react';
import type { Finding } from '../../../shared/rules/finding';
import type { StatisticsSheet } from '../../../shared/contract/quarter';
import type { Failure } from '../../../shared/result';
import { call, failureOf, useQuery } from '../../api';

export interface CellChange {
  station: string;
  item: string;
  value: number | null;
}

/** Values of one station by item, in smallest units; null or absent = not filled (待填). */
export type StationValues = Readonly<Record<string, number | null>>;

export interface SheetState {
  sheet: StatisticsSheet | undefined;
  findings: Finding[];
  failure: Failure | undefined;
  savedAt: string | null;
  saving: boolean;
  /** What stands in a station's row; the same object while nothing in it changes. */
  valuesOf: (station: string) => StationValues;
  valueOf: (station: string, item: string) => number | null;
  /** Stores cells at once; what is shown as saved is what the service answered. */
  write: (changes: CellChange[]) => void;
  undo: () => void;
  explain: (finding: Finding, text: string) => Promise<void>;
  setZero: (station: string, zero: boolean) => void;
}

/** What was typed in one quarter, by station, and the steps back from it. */
interface Edits {
  period: string;
  cells: ReadonlyMap<string, StationValues>;
}

const EMPTY: StationValues = {};
const NO_CELLS: Edits['cells'] = new Map();

const withCells = (before: Edits['cells'], cells: readonly CellChange[]): Edits['cells'] => {
  const after = new Map(before);
  for (const { station, item, value } of cells)
    after.set(station, { ...after.get(station), [item]: value });
  return after;
};

/** Values of every station: the service's, with what was typed since over them. */
function useValues(
  sheet: StatisticsSheet | undefined,
  typed: Edits['cells'],
): Pick<SheetState, 'valuesOf' | 'valueOf'> {
  const changed = useMemo(
    () =>
      new Map(
        [...typed].map(
          ([station, own]) => [station, { ...sheet?.values[station], ...own }] as const,
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

/** The quarter's sheet with its unsaved and saved cells, its findings, and undo. */
export function useSheet(period: string): SheetState {
  const { data: sheet, failure: unread } = useQuery('statistics.sheet', { period });
  const { data: findings } = useQuery('checks.run', { period });
  const [edits, setEdits] = useState<Edits>({ period, cells: NO_CELLS });
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [pending, setPending] = useState(0);
  const [failure, setFailure] = useState<Failure>();
  const past = useRef<{ period: string; steps: CellChange[][] }>({ period, steps: [] });
  const { valuesOf, valueOf } = useValues(sheet, edits.period === period ? edits.cells : NO_CELLS);

  const act = useCallback(async (work: () => Promise<string | null>): Promise<void> => {
    setPending((n) => n + 1);
    try {
      const at = await work();
      if (at) setSavedAt(at);
      setFailure(undefined);
    } catch (thrown) {
      setFailure(failureOf(thrown));
    } finally {
      setPending((n) => n - 1);
    }
  }, []);

  const store = useCallback(
    (cells: CellChange[]): void => {
      setEdits((before) => ({
        period,
        cells: withCells(before.period === period ? before.cells : NO_CELLS, cells),
      }));
      void act(async () => (await call('statistics.save', { period, cells })).savedAt);
    },
    [act, period],
  );

  const write = useCallback(
    (cells: CellChange[]): void => {
      const real = cells.filter(({ station, item, value }) => valueOf(station, item) !== value);
      if (real.length === 0) return;
      if (past.current.period !== period) past.current = { period, steps: [] };
      past.current.steps.push(
        real.map(({ station, item }) => ({ station, item, value: valueOf(station, item) })),
      );
      store(real);
    },
    [period, store, valueOf],
  );

  const undo = useCallback((): void => {
    const last = past.current.period === period ? past.current.steps.pop() : undefined;
    if (last) store(last);
  }, [period, store]);

  const explain = useCallback(
    async (finding: Finding, text: string): Promise<void> => {
      const { code, entity, id, field } = finding;
      await act(async () => {
        await call('checks.explain', {
          period,
          code,
          entity,
          id,
          text,
          ...(field ? { field } : {}),
        });
        return null;
      });
    },
    [act, period],
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

  return {
    sheet,
    findings: findings ?? NONE,
    failure: failure ?? unread,
    savedAt,
    saving: pending > 0,
    valuesOf,
    valueOf,
    write,
    undo,
    explain,
    setZero,
  };
}

const NONE: Finding[] = [];
