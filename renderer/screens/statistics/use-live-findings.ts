import { useCallback, useEffect, useMemo, useState } from 'react';
import type { StatisticsSheet } from '../../../shared/contract/quarter';
import { computedFrom } from '../../../shared/rules/checks/computed';
import { recheck } from '../../../shared/rules/checks/recheck';
import type { ReadQuarter } from '../../../shared/rules/checks/read-stations';
import type { Finding } from '../../../shared/rules/finding';
import type { Figures } from '../../../shared/rules/read-model';
import type { SheetSource } from './sheet-source';
import type { CellChange, SheetState, StationValues } from './use-sheet';

type Cell = Pick<CellChange, 'station' | 'item'>;

/** Where more cells are changed, the whole check that follows anyway is as quick. */
const MOST = 24;
const NONE: Finding[] = [];

const filled = (values: StationValues | undefined): Figures =>
  Object.fromEntries(
    Object.entries(values ?? {}).flatMap(([item, value]) =>
      value === null ? [] : [[item, value]],
    ),
  );

const byStation = (all: StatisticsSheet['values']): Map<string, Figures> =>
  new Map(Object.entries(all).map(([station, values]) => [station, filled(values)]));

/** A sheet as the rules read it, as the service gave it. */
function quarterOf(sheet: StatisticsSheet): ReadQuarter {
  return {
    period: sheet.period,
    stations: sheet.stations,
    figures: byStation(sheet.values),
    previous: byStation(sheet.previous),
    lastYear: byStation(sheet.lastYear),
    carried: new Map(Object.entries(sheet.carried)),
    zeroReports: new Set(sheet.zeroReports),
  };
}

/** Cells that were changed since the quarter was checked. */
interface Unchecked {
  period: string;
  cells: readonly Cell[];
}

/**
 * The quarter's findings. They are those of the last whole check, in which the rules of cells that
 * were changed since are run again at once.
 * @param isWriting whether a change is still on its way to the service
 */
export function useLiveFindings(
  { period, sheet, told, onChecked }: SheetSource,
  valuesOf: SheetState['valuesOf'],
  isWriting: () => boolean,
): {
  findings: Finding[];
  /** Those of the last whole check; another object after each that tells of something else. */
  checked: Finding[] | undefined;
  changed: (cells: readonly Cell[]) => void;
} {
  const [unchecked, setUnchecked] = useState<Unchecked>({ period, cells: [] });
  useEffect(
    () =>
      onChecked(() => {
        if (!isWriting()) setUnchecked({ period, cells: [] });
      }),
    [period, onChecked, isWriting],
  );
  const changed = useCallback(
    (cells: readonly Cell[]) => {
      setUnchecked((before) => ({
        period,
        cells: [...(before.period === period ? before.cells : []), ...cells],
      }));
    },
    [period],
  );
  const quarter = useMemo(() => sheet && quarterOf(sheet), [sheet]);
  const findings = useMemo(() => {
    const { cells } = unchecked;
    if (!told || !sheet || !quarter || unchecked.period !== period) return told ?? NONE;
    if (cells.length === 0 || cells.length > MOST) return told;
    const places = new Map(
      cells
        .flatMap(({ station, item }) =>
          [item, ...computedFrom(sheet.form, item)].map((one) => ({ station, item: one })),
        )
        .map((cell) => [`${cell.station} ${cell.item}`, cell]),
    );
    const figures = new Map(quarter.figures);
    for (const { station } of cells) figures.set(station, filled(valuesOf(station)));
    const under = { ...sheet.under, form: sheet.form };
    return recheck(
      told,
      { ...quarter, figures },
      under,
      [...places.values()].flatMap(({ station: id, item }) => {
        const station = sheet.stations.find((one) => one.id === id);
        return station ? [{ station, item }] : [];
      }),
    );
  }, [told, sheet, quarter, unchecked, period, valuesOf]);
  return { findings, checked: told, changed };
}
