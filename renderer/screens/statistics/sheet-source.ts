import { useMemo } from 'react';
import type { InputOf } from '../../../shared/contract/procedures';
import type { PastePlan, SheetAct, StatisticsSheet } from '../../../shared/contract/quarter';
import type { Failure } from '../../../shared/result';
import type { Finding } from '../../../shared/rules/finding';
import { call, onFresh, useQuery } from '../../api';
import type { CellChange } from './use-sheet';

/** What was stored, and the act that 最近操作 takes back, where it is one. */
interface Stored {
  savedAt: string;
  act: string | null;
}

/**
 * Where the figures of a sheet come from and go to: the stations' return, or the tables of a further
 * return that have a row for each station.
 */
export interface SheetSource {
  period: string;
  /** The further return; null for that of the stations. */
  returnId: string | null;
  /** Under what half-written explanations are kept. */
  place: string;
  sheet: StatisticsSheet | undefined;
  unread: Failure | undefined;
  /** What the last whole check found; the cell of a finding is that of its station. */
  told: Finding[] | undefined;
  /** Each time that the sheet, or what was found in it, was read anew. */
  onFresh: (heard: () => void) => () => void;
  onChecked: (heard: () => void) => () => void;
  save: (cells: readonly CellChange[], act: SheetAct | undefined) => Promise<Stored>;
  explain: (finding: Finding, text: string, also: readonly Finding[]) => Promise<unknown>;
  /** Puts another figure in the place of the register's, for a reason. */
  replace: (station: string, item: string, value: number, why: string) => Promise<unknown>;
  /** Has the register's figure stand again. */
  takeBack: (station: string, item: string) => Promise<unknown>;
  pastePlan: (asked: InputOf<'statistics.pastePlan'>) => Promise<PastePlan>;
}

const keyOf = ({ entity, id, field }: Finding) => ({ entity, id, ...(field ? { field } : {}) });

/** The stations' return of a period. */
export function useStationsSource(period: string): SheetSource {
  const { data: sheet, failure: unread } = useQuery('statistics.sheet', { period });
  const { data: told } = useQuery('checks.run', { period });
  const calls = useMemo(
    () => ({
      period,
      returnId: null,
      place: period,
      onFresh: (heard: () => void) => onFresh('statistics.sheet', { period }, heard),
      onChecked: (heard: () => void) => onFresh('checks.run', { period }, heard),
      save: (cells: readonly CellChange[], act: SheetAct | undefined) =>
        call('statistics.save', { period, cells: [...cells], ...(act && { act }) }),
      explain: (finding: Finding, text: string, also: readonly Finding[]) =>
        call(finding.severity === 'passable' ? 'checks.pass' : 'checks.explain', {
          period,
          code: finding.code,
          text,
          ...keyOf(finding),
          also: also.map(keyOf),
        }),
      replace: (station: string, item: string, value: number, why: string) =>
        call('statistics.replace', { period, station, item, value, why }),
      takeBack: (station: string, item: string) =>
        call('statistics.replace', { period, station, item, value: null }),
      pastePlan: (asked: InputOf<'statistics.pastePlan'>) => call('statistics.pastePlan', asked),
    }),
    [period],
  );
  return useMemo(() => ({ ...calls, sheet, unread, told }), [calls, sheet, unread, told]);
}
