import { divisionDepth } from '../../../shared/codes/division';
import { storedFields, type FieldDescription } from '../../../shared/domain/noun';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import { cellText, type SheetRow } from '../workbooks/sheet';
import type { Resolver } from './resolver';
import { unnumbered } from './short-names';
import type { Table } from './tables';

/** A township is the fourth level of the divisions, a village the fifth. */
const TOWNSHIP = 4;
/** The year in front of a title, and the place that it begins with: 2026年前进街道志愿队伍. */
const YEAR = /^\d{4}年度?/;
const PLACE = /^.{2,}?(?:街道|镇|乡)/;

/** The township that a list is of, as its sheet's name or its title says. */
export interface SaidPlace {
  key: string;
  field: FieldDescription;
  id: string;
  source: 'sheet' | 'title';
  text: string;
  /** Whether a row says its place itself. */
  isSaidIn: (row: SheetRow) => boolean;
}

function placeIn(text: string, { divisions }: Resolver): string | null {
  const plain = unnumbered(text.trim()).replace(YEAR, '');
  for (const name of [plain, PLACE.exec(plain)?.[0] ?? '']) {
    const found = name === '' ? null : divisions.find(name);
    if (found && 'id' in found && divisionDepth(found.id) >= TOWNSHIP) return found.id;
  }
  return null;
}

/** The place of the rows of a list that names it once; null where every row has to say it. */
export function saidPlace(
  noun: NounName,
  { sheet, titles, columns }: Table,
  resolver: Resolver,
): SaidPlace | null {
  const [key, field] =
    storedFields(nounOf(noun)).find(([, one]) => one.kind === 'division' && one.required) ?? [];
  if (key === undefined || !field) return null;
  const own = columns.filter((one) => one.field === key);
  const isSaidIn = ({ cells }: SheetRow) =>
    own.some(({ column }) => cellText(cells[column]) !== '');
  for (const [text, source] of [
    [sheet, 'sheet'],
    ...titles.map((title) => [title, 'title'] as const),
  ] as const) {
    const id = placeIn(text, resolver);
    if (id !== null) return { key, field, id, source, text, isSaidIn };
  }
  return null;
}
