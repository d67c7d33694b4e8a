import { itemLabel, type StatisticsForm } from '../domain/statistics-form';
import type { Finding } from './finding';
import { failureWith } from '../result';
import type { Figures, StationRow } from './read-model';

interface LedgerModel {
  stations: readonly StationRow[];
  figures: ReadonlyMap<string, Figures>;
  /** What the ledgers come to by station; only items whose ledger is kept. */
  ledgers: ReadonlyMap<string, Figures>;
}

/**
 * Typed figures against what the ledgers come to; a cell that is still empty is asked for
 * elsewhere. Pure.
 */
export function checkLedgers(
  { stations, figures, ledgers }: LedgerModel,
  form: StatisticsForm,
): Finding[] {
  return stations.flatMap(({ id, name }) =>
    form.items.flatMap((item): Finding[] => {
      const [typed, counted] = [figures.get(id)?.[item.key], ledgers.get(id)?.[item.key]];
      if (
        item.source === 'register' ||
        typed === undefined ||
        counted === undefined ||
        typed === counted
      )
        return [];
      const shown = (value: number): number => value / 10 ** item.decimals;
      const differs = failureWith({
        station: name,
        item: itemLabel(item),
        expected: shown(counted),
        value: shown(typed),
      });
      return [
        {
          ...differs(item.section === 'E' ? 'STAT_LINKAGE_DIFFERS' : 'STAT_LEDGER_DIFFERS'),
          severity: 'warning',
          entity: 'statistics',
          id,
          field: item.key,
        },
      ];
    }),
  );
}
