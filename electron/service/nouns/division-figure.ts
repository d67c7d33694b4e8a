import { isSummed } from '../../../shared/domain/field-kinds';
import { nounOf, type NounValues } from '../../../shared/domain/nouns';
import type { Behaviour } from '../database/behaviour';

type DivisionFigure = NounValues<'divisionFigure'>;

/** Figures that add up: all counts, not the year. */
const counts = Object.entries(nounOf('divisionFigure').fields)
  .filter(([, field]) => isSummed(field))
  .map(([key]) => key) as Exclude<keyof DivisionFigure, 'division' | 'year' | 'source'>[];

/** 基础数据 figures of a division: one record a year, so that those of divisions that merge add up. */
export const divisionFigure: Behaviour<DivisionFigure> = {
  joined: (into, other) => ({
    ...into,
    ...Object.fromEntries(
      counts.map((key) => [
        key,
        into[key] === null && other[key] === null ? null : (into[key] ?? 0) + (other[key] ?? 0),
      ]),
    ),
  }),
};
