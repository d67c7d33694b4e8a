import { nounOf, type NounName } from '../../../shared/domain/nouns';
import {
  storedFields,
  type FieldDescription,
  type FieldOf,
  type Values,
} from '../../../shared/domain/noun';
import { failure, type FieldFailure } from '../../../shared/result';
import type { DerivedValue } from '../../../shared/contract/import';
import { cellText, type Cell, type SheetRow } from '../workbooks/sheet';
import type { Column } from './header';
import { isTownship } from './kinds';
import type { Notes } from './notes';
import type { Resolver } from './resolver';
import { saidAbove, type SaidAbove } from './said-above';
import { saidByTitle } from './said-by-title';
import { saidPlace, type SaidPlace } from './said-place';
import type { Table } from './tables';
import type { Words } from './words';

interface Wanted {
  key: string;
  field: FieldOf<'reference'>;
  /** Its column, where the table has one. */
  column: number | null;
  /** The column stands left of what names the rows, as the first of a group of rows. */
  groups: boolean;
}

const columnOf = (columns: readonly Column[], key: string): number | null =>
  columns.find(({ field }) => field === key)?.column ?? null;

/** References that every record needs and that a list often says once for many rows. */
function wantedIn(noun: NounName, columns: readonly Column[]): Wanted[] {
  const { title } = nounOf(noun);
  const titleAt = columnOf(columns, title) ?? Infinity;
  return storedFields(nounOf(noun)).flatMap(([key, field]) => {
    if (field.kind !== 'reference' || !field.required || key === title) return [];
    const column = columnOf(columns, key);
    // A number that decides the reference says it in every row.
    if (column === null && columnOf(columns, `${key}#`) !== null) return [];
    return [{ key, field, column, groups: column !== null && column < titleAt }];
  });
}

/** How a head is numbered: 一、, （一）, 1.; empty where it is not. */
function sortOf(text: string): string {
  const [number = ''] =
    /^\s*[(（]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）.．、]/.exec(text) ?? [];
  return number
    .trim()
    .replace(/\d+/, '1')
    .replace(/[一二三四五六七八九十]+/, '一');
}

/** A cell that names no station, beside a township that has several. */
export interface Doubt {
  column: number;
  fault: FieldFailure;
}

interface Said {
  source: DerivedValue['source'];
  text: string;
  id: string;
}

/**
 * Finds what a list says once for many rows: the station of a roster whose sheets are named after
 * stations, of the rows below a head, or in the first row of a group.
 */
export class Places {
  readonly #wanted: Wanted[];
  /** Whether a head may say what no column does. */
  readonly #hears: boolean;
  readonly #said = new Map<string, Said>();
  readonly #above = new Map<string, Cell>();
  /** How the heads are numbered that say where the rows below them belong. */
  #heads = '';
  readonly #lines: readonly SaidAbove[];
  readonly #place: SaidPlace | null;
  /** The column of townships beside one of stations. */
  readonly #township: number | null;
  #townshipAbove = '';

  constructor(
    noun: NounName,
    private readonly table: Table,
    private readonly tools: { resolver: Resolver; words: Words; notes: Notes },
  ) {
    this.#wanted = wantedIn(noun, table.columns);
    this.#hears = this.#wanted.some(({ column }) => column === null);
    this.#lines = [
      ...saidAbove(noun, table, tools.words),
      ...saidByTitle(noun, table, tools.words),
    ];
    this.#place = saidPlace(noun, table, tools.resolver);
    this.#township = table.columns.find(({ heading }) => isTownship(heading))?.column ?? null;
    this.#hear(table.sheet, 'sheet');
    for (const text of table.titles) this.#hear(text, 'title');
  }

  #hear(text: string, source: Said['source']): boolean {
    let heard = false;
    for (const { key, field, column } of this.#wanted) {
      const found = column === null ? this.tools.resolver.named(field.refers, text) : null;
      if (found === null) continue;
      this.#said.set(key, { source, text, id: found });
      heard = true;
    }
    return heard;
  }

  /** Takes a row that is a head for the rows below it; false where it says nothing of the kind. */
  head(row: SheetRow): boolean {
    if (!this.#hears) return false;
    const texts = [...new Set(row.cells.map(cellText).filter(Boolean))];
    const [text] = texts;
    if (text === undefined || texts.length !== 1) return false;
    const sort = sortOf(text);
    if (this.#hear(text, 'section')) {
      this.#heads = sort;
      return true;
    }
    if (sort !== '' && sort === this.#heads) this.#forget();
    return false;
  }

  /** A head like the last one that names nobody who is known: what follows is not the last one's. */
  #forget(): void {
    for (const [key, { source }] of this.#said) if (source === 'section') this.#said.delete(key);
  }

  /**
   * The row with the cells that are said once for it and others above filled in, and with the only
   * station of its township; where that has several, a cell is in doubt.
   */
  filled(row: SheetRow): { row: SheetRow; doubt: Doubt | null } {
    const cells = row.cells.slice();
    const township = this.#township === null ? '' : cellText(row.cells[this.#township]);
    const isSame = township === '' || township === this.#townshipAbove;
    if (township !== '') this.#townshipAbove = township;
    let doubt: Doubt | null = null;
    for (const one of this.#wanted) {
      const { key, field, column, groups } = one;
      if (column === null || column === this.#township) continue;
      const own = cells[column] ?? null;
      if (cellText(own) !== '') {
        if (groups) this.#above.set(key, own);
        continue;
      }
      // What stands above is of another township where the row names its own.
      if (!isSame) this.#above.delete(key);
      if (groups && this.#above.has(key)) {
        cells[column] = this.#above.get(key) ?? null;
        this.#told(key, field, 'above', cellText(cells[column]));
        continue;
      }
      const { name, names } = this.#stationOf(field, township);
      if (name !== null) {
        cells[column] = name;
        if (groups) this.#above.set(key, name);
        this.#told(key, field, 'township', `${township} → ${name}`);
      } else if (names.length > 1) {
        const fault = failure('IMPORT_STATION_SEVERAL', { place: township, names });
        doubt = { column, fault };
      }
    }
    return { row: { ...row, cells }, doubt };
  }

  /** The only station of a township, or the names of several. */
  #stationOf({ refers }: FieldOf<'reference'>, township: string) {
    const { resolver } = this.tools;
    const ids = resolver.ofTownship(refers, township) ?? [];
    const names = ids.map((id) => resolver.nameOf(id) ?? '').sort();
    return { name: names.length === 1 ? (names[0] ?? null) : null, names };
  }

  /** What no cell of a row says. */
  given(row: SheetRow): Values {
    const values: Values = {};
    const place = this.#place;
    if (place && !place.isSaidIn(row)) {
      values[place.key] = place.id;
      this.#told(place.key, place.field, place.source, place.text);
    }
    for (const { key, field, value, text } of this.#lines) {
      values[key] = value;
      this.#told(key, field, 'title', text);
    }
    for (const { key, field } of this.#wanted) {
      const said = this.#said.get(key);
      if (!said) continue;
      values[key] = said.id;
      this.#told(key, field, said.source, said.text);
    }
    return values;
  }

  #told(field: string, { label }: FieldDescription, source: Said['source'], text: string): void {
    this.tools.notes.derived({ sheet: this.table.sheet, field, label, source, text });
  }
}
