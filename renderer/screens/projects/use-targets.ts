import { useState } from 'react';
import type { InputOf } from '../../../shared/contract/procedures';
import type { ProjectTargets, TargetRow } from '../../../shared/contract/projects';
import type { FieldFailure } from '../../../shared/result';
import { figureOf, unclearShare } from './typed-target';

export type Side = 'planned' | 'actual';

const keyOf = (indicator: string, period: string, side: Side): string =>
  JSON.stringify([indicator, period, side]);
/** What was entered: a result counted from the statistics stands beside it and is not. */
const entered = (row: TargetRow, period: string, side: Side): number | null => {
  const cell = row.cells[period];
  return side === 'actual' && cell?.counted ? null : (cell?.[side] ?? null);
};

/** What was typed into the matrix over what is kept, cell by cell. */
export function useTargets({ rows, periods }: ProjectTargets) {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const textOf = (row: TargetRow, period: string, side: Side): string =>
    typed[keyOf(row.indicator, period, side)] ?? String(entered(row, period, side) ?? '');
  const valueOf = (row: TargetRow, period: string, side: Side): number | null | undefined =>
    figureOf(textOf(row, period, side), row);
  /** Only what is typed is asked about; what is kept was meant so. */
  const unclearOf = (row: TargetRow, period: string, side: Side): FieldFailure | null =>
    valueOf(row, period, side) === entered(row, period, side)
      ? null
      : unclearShare(textOf(row, period, side), row);
  const isBad = (row: TargetRow, period: string, side: Side): boolean =>
    valueOf(row, period, side) === undefined || unclearOf(row, period, side) !== null;
  const changed = rows.flatMap((row) =>
    periods
      .filter((period) =>
        (['planned', 'actual'] as const).some(
          (side) => valueOf(row, period, side) !== entered(row, period, side),
        ),
      )
      .map((period) => ({ row, period })),
  );
  const bad = changed.flatMap(({ row, period }) =>
    (['planned', 'actual'] as const)
      .filter((side) => isBad(row, period, side))
      .map((side) => ({
        indicator: row.indicator,
        period,
        side,
        unclear: unclearOf(row, period, side),
      })),
  );
  const cells: InputOf<'projects.saveTargets'>['cells'] = changed.map(({ row, period }) => ({
    indicator: row.indicator,
    unit: row.unit,
    item: row.item,
    period,
    planned: valueOf(row, period, 'planned') ?? null,
    actual: valueOf(row, period, 'actual') ?? null,
  }));
  return {
    typed,
    textOf,
    bad,
    cells,
    dirty: changed.length > 0,
    isBad,
    type: (row: TargetRow, period: string, side: Side, text: string): void => {
      setTyped((before) => ({ ...before, [keyOf(row.indicator, period, side)]: text }));
    },
    restore: (values: Record<string, unknown>): void => {
      const texts = Object.entries(values).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      );
      setTyped((before) => ({ ...Object.fromEntries(texts), ...before }));
    },
    forget: (): void => {
      setTyped({});
    },
  };
}
