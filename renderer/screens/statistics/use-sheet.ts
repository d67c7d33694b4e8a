import { useCallback, useEffect, useRef, useState } from 'react';
import type { StatisticsSheet } from '../../../shared/contract/quarter';
import type { Finding } from '../../../shared/rules/finding';
import type { Failure } from '../../../shared/result';
import { call, failureOf, useQuery } from '../../api';

export interface CellChange {
  station: string;
  item: string;
  value: number | null;
}

export interface SheetState {
  sheet: StatisticsSheet | undefined;
  findings: Finding[];
  failure: Failure | undefined;
  savedAt: string | null;
  saving: boolean;
  valueOf: (station: string, item: string) => number | null;
  /** Stores cells at once; what is shown as saved is what the service answered. */
  write: (changes: CellChange[]) => void;
  undo: () => void;
  explain: (finding: Finding, text: string) => Promise<void>;
  setZero: (station: string, zero: boolean) => void;
}

const keyOf = (station: string, item: string): string => `${station} ${item}`;

/** The quarter's sheet with its unsaved and saved cells, its findings, and undo. */
export function useSheet(period: string): SheetState {
  const query = useQuery('statistics.sheet', { period });
  const checks = useQuery('checks.run', { period });
  const [changed, setChanged] = useState<ReadonlyMap<string, number | null>>(new Map());
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [pending, setPending] = useState(0);
  const [failure, setFailure] = useState<Failure>();
  const past = useRef<CellChange[][]>([]);
  const sheet = query.data;

  useEffect(() => {
    setChanged(new Map());
    past.current = [];
  }, [period]);

  const valueOf = useCallback(
    (station: string, item: string): number | null => {
      const own = changed.get(keyOf(station, item));
      return own === undefined ? (sheet?.values[station]?.[item] ?? null) : own;
    },
    [changed, sheet],
  );

  const act = useCallback(
    async (work: () => Promise<string | null>): Promise<void> => {
      setPending((n) => n + 1);
      try {
        const at = await work();
        if (at) setSavedAt(at);
        setFailure(undefined);
      } catch (thrown) {
        setFailure(failureOf(thrown));
      } finally {
        setPending((n) => n - 1);
        checks.reload();
      }
    },
    [checks.reload],
  );

  const store = useCallback(
    (cells: CellChange[]): void => {
      setChanged(
        (before) =>
          new Map([
            ...before,
            ...cells.map(({ station, item, value }) => [keyOf(station, item), value] as const),
          ]),
      );
      void act(async () => (await call('statistics.save', { period, cells })).savedAt);
    },
    [act, period],
  );

  const write = useCallback(
    (cells: CellChange[]): void => {
      const real = cells.filter(({ station, item, value }) => valueOf(station, item) !== value);
      if (real.length === 0) return;
      past.current.push(
        real.map(({ station, item }) => ({ station, item, value: valueOf(station, item) })),
      );
      store(real);
    },
    [store, valueOf],
  );

  const undo = useCallback((): void => {
    const last = past.current.pop();
    if (last) store(last);
  }, [store]);

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
        query.reload();
        return null;
      });
    },
    [act, period, query.reload],
  );

  return {
    sheet,
    findings: checks.data ?? [],
    failure: failure ?? query.failure,
    savedAt,
    saving: pending > 0,
    valueOf,
    write,
    undo,
    explain,
    setZero,
  };
}
