import { columnLetter } from './columns';
import type { Area } from './written';

/** A range as a workbook names it: `B2:C9`. */
export const refOf = ({ top, left, bottom, right }: Area): string =>
  `${columnLetter(left)}${top}:${columnLetter(right)}${bottom}`;

/** Whether two ranges have a cell in common. */
const meet = (a: Area, b: Area): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

/** The ranges that have a cell in common with one before them, by their tops. */
export function overlapping<T extends Area>(areas: readonly T[]): T[] {
  let open: T[] = [];
  return [...areas]
    .sort((a, b) => a.top - b.top)
    .filter((area) => {
      open = open.filter(({ bottom }) => bottom >= area.top);
      if (open.some((one) => meet(one, area))) return true;
      open.push(area);
      return false;
    });
}

/** @throws Error where two ranges overlap: programs call such a workbook damaged */
export function apart<T extends Area>(areas: readonly T[]): readonly T[] {
  const [first] = overlapping(areas);
  if (first) throw new Error(`ranges overlap at ${refOf(first)}`);
  return areas;
}
