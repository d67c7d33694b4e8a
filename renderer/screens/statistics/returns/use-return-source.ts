import { useMemo } from 'react';
import type { InputOf } from '../../../../shared/contract/procedures';
import type { ReturnSheet } from '../../../../shared/contract/returns';
import {
  hasStationRows,
  returnPlace,
  rowOfFinding,
} from '../../../../shared/definitions/further-return';
import type { Finding } from '../../../../shared/rules/finding';
import { call, onFresh, useQuery } from '../../../api';
import type { SheetSource } from '../sheet-source';
import type { CellChange } from '../use-sheet';

/** A finding as the sheet knows it: at its station, and no longer within its return. */
const atRow =
  (returnId: string) =>
  (finding: Finding): Finding => {
    const row = rowOfFinding(returnId, finding.id);
    return row === null ? finding : { ...finding, id: row };
  };

/** Where the figures of a return's stations come from and go to; no sheet where it has none. */
export function useReturnSource({ definition, period }: ReturnSheet): SheetSource {
  const { id: returnId } = definition;
  const at = useMemo(() => ({ returnId, period }), [returnId, period]);
  const { data: sheet, failure: unread } = useQuery(
    'returns.stations',
    hasStationRows(definition) ? at : null,
  );
  const { data: found } = useQuery('returns.check', at);
  const told = useMemo(() => found?.map(atRow(returnId)), [found, returnId]);
  const calls = useMemo(
    () => ({
      period,
      returnId,
      place: returnPlace(returnId, period),
      onFresh: (heard: () => void) => onFresh('returns.stations', at, heard),
      onChecked: (heard: () => void) => onFresh('returns.check', at, heard),
      save: async (cells: readonly CellChange[]) => {
        const { savedAt } = await call('returns.save', {
          ...at,
          cells: cells.map(({ station: row, item, value }) => ({ row, item, value, text: null })),
        });
        return { savedAt, act: null };
      },
      explain: async (finding: Finding, text: string, also: readonly Finding[]) => {
        for (const { code, id, field, severity } of [finding, ...also])
          await call(severity === 'passable' ? 'returns.pass' : 'returns.explain', {
            ...at,
            code,
            ...(id === returnId ? {} : { row: id }),
            ...(field ? { field } : {}),
            text,
          });
      },
      replace: (row: string, item: string, value: number, text: string) =>
        call('returns.save', { ...at, cells: [{ row, item, value, text }] }),
      takeBack: (row: string, item: string) =>
        call('returns.save', { ...at, cells: [{ row, item, value: null, text: null }] }),
      pastePlan: (asked: InputOf<'statistics.pastePlan'>) =>
        call('returns.pastePlan', { ...asked, returnId }),
    }),
    [at, period, returnId],
  );
  return useMemo(() => ({ ...calls, sheet, unread, told }), [calls, sheet, unread, told]);
}
