import { storedFields, type FieldDescription, type FieldValue } from '../../../shared/domain/noun';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import { readCell } from './cells';
import { fieldHeaded } from './header';
import type { Table } from './tables';
import type { Words } from './words';

/** A value that a line above a table gives to all its rows: 购买方：某某区民政局. */
export interface SaidAbove {
  key: string;
  field: FieldDescription;
  value: FieldValue;
  text: string;
}

const LINE = /^([^：:]{2,20})[：:]\s*(.+)$/;
/** Several stand in one cell with some room between them. */
const APART = /\s{2,}|[；;\n]/;

/**
 * Fields that every record needs, that are the same in many and for which a table has no column.
 * What may be left out is not taken from above: the phone there is of whoever filled in the list.
 */
function wantedIn(noun: NounName, { columns }: Table): Map<string, FieldDescription> {
  const { title, keys } = nounOf(noun);
  const telling = new Set([title, ...keys.flat()]);
  return new Map(
    storedFields(nounOf(noun)).filter(
      ([key, { kind, required }]) =>
        required &&
        (kind === 'text' || kind === 'code' || kind === 'codes') &&
        !telling.has(key) &&
        columns.every(({ field }) => field !== key),
    ),
  );
}

/** What the lines above a table say of each of its rows. */
export function saidAbove(noun: NounName, table: Table, words: Words): SaidAbove[] {
  const wanted = wantedIn(noun, table);
  const { kind } = table;
  if (wanted.size === 0 || kind === 'statistics') return [];
  const said = new Map<string, SaidAbove>();
  for (const line of table.titles.flatMap((text) => text.split(APART))) {
    const [text = '', heading = '', stated = ''] = LINE.exec(line.trim()) ?? [];
    const key = heading === '' ? null : fieldHeaded(kind, heading);
    const field = key === null ? undefined : wanted.get(key);
    if (key === null || !field || said.has(key)) continue;
    const read = readCell(key, field, stated.trim(), heading, words);
    if ('value' in read && read.value !== null)
      said.set(key, { key, field, value: read.value, text });
  }
  return [...said.values()];
}
