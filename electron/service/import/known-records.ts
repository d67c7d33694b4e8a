import type { ReadDb } from '../database/reading';
import { stationKey } from '../../../shared/codes/short-names';
import { halfWidth, loose, visible } from '../../../shared/codes/text';
import { fieldKinds } from '../../../shared/domain/field-kinds';
import type {
  FieldDescription,
  FieldValue,
  Noun,
  Stored,
  Values,
} from '../../../shared/domain/noun';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import { fromRow } from '../database/records';
import { anyRow, select } from '../database/rows';
import { isMasked, shownValue } from '../records/masking';

/** A cell that holds a number with stars, as lists show what is sensitive. */
export interface MaskedText {
  key: string;
  column: number;
  text: string;
}

/** Whether a text is a number of which stars hide a part. */
export const isMaskText = (text: string): boolean => /[*＊]{2}|^[*＊]+$/.test(text);

const plainMask = (text: FieldValue): string =>
  visible(halfWidth(String(text ?? ''))).replace(/\s/g, '');

/** Whether a text with stars is what a list shows of a value. */
export const fitsMask = (field: FieldDescription, value: FieldValue, text: string): boolean =>
  value !== null && plainMask(shownValue(field, value)) === plainMask(text);

/**
 * A key's part in the form in which two spellings of the same are equal; null when there is
 * nothing.
 */
function comparable(field: FieldDescription, value: FieldValue | undefined): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (field.compare === 'stationName') return stationKey(String(value));
  // Within a township, because a studio's village may have been corrected by hand since.
  if (field.compare === 'township') return String(value).slice(0, 9);
  return fieldKinds[field.kind].loose ? loose(String(value)) : String(value);
}

/** The keys that a row or record has, best first; two that share one are the same. */
export function keysOf(noun: NounName, values: Values): string[] {
  const { keys, fields } = nounOf(noun);
  return keys.flatMap((parts, at) => {
    const found = parts.map((part) => comparable(fields[part] as FieldDescription, values[part]));
    return found.every((part) => part !== null) ? [`${at} ${found.join(' ')}`] : [];
  });
}

/** What a row without a key lacks: the parts that are empty in the key that lacks fewest. */
export function lackingFor(noun: NounName, values: Values): string[] {
  const { keys, fields } = nounOf(noun);
  const [fewest] = keys
    .map((parts) =>
      parts.filter((part) => comparable(fields[part] as FieldDescription, values[part]) === null),
    )
    .sort((a, b) => a.length - b.length);
  return fewest ?? [];
}

/** The keys of which a part is shown with stars: of a record, or of a row where `masks` stand. */
function maskedKeys(
  { keys, fields }: Noun,
  values: Values,
  masks?: readonly MaskedText[],
): string[] {
  return keys.flatMap((parts, at) => {
    const described = parts.map((part) => [part, fields[part] as FieldDescription] as const);
    const covered = described.filter(([part, field]) =>
      masks ? masks.some(({ key }) => key === part) : isMasked(field),
    );
    if (covered.length === 0) return [];
    const found = described.map(([part, field]) => {
      const text = masks?.find(({ key }) => key === part)?.text;
      if (text !== undefined) return plainMask(text);
      const value = values[part] ?? null;
      if (value === null) return null;
      return isMasked(field) ? plainMask(shownValue(field, value)) : comparable(field, value);
    });
    return found.every((part) => part !== null) ? [`${at} ${found.join(' ')}`] : [];
  });
}

function grouped(
  all: readonly Stored[],
  keys: (values: Values) => string[],
): Map<string, Stored[]> {
  const groups = new Map<string, Stored[]>();
  for (const stored of all)
    for (const key of keys(stored.values)) {
      const group = groups.get(key);
      if (group) group.push(stored);
      else groups.set(key, [stored]);
    }
  return groups;
}

/** The records of a noun that are there, found by what their workbooks know them by. */
export class KnownRecords {
  readonly all: readonly Stored[];
  readonly #byKey: Map<string, Stored[]>;
  #byMask: Map<string, Stored[]> | undefined;

  constructor(
    db: ReadDb,
    private readonly noun: NounName,
  ) {
    this.all = select(db, `SELECT * FROM ${noun} WHERE removedAt IS NULL`, anyRow)
      .all()
      .map((row) => fromRow(noun, row));
    this.#byKey = grouped(this.all, (values) => keysOf(noun, values));
  }

  /**
   * The record that a row is about. Two that differ in a better key are two, however equal their
   * names; of several under one key it is the one that the row leaves as it is, else the last.
   */
  about(keys: readonly string[], isSame: (stored: Stored) => boolean): Stored | undefined {
    for (const [at, key] of keys.entries()) {
      const rank = key.slice(0, key.indexOf(' '));
      const found = (this.#byKey.get(key) ?? []).filter(
        ({ values }) => at === 0 || keysOf(this.noun, values)[0]?.startsWith(`${rank} `),
      );
      if (found.length > 0)
        return found.length > 1 ? (found.find(isSame) ?? found.at(-1)) : found[0];
    }
    return undefined;
  }

  /** The one record that a row with stars in it is about; null where there is none, or several. */
  behind(values: Values, masks: readonly MaskedText[]): Stored | null {
    const described = nounOf(this.noun);
    const known = this.about(keysOf(this.noun, values), () => false);
    if (known) return known;
    this.#byMask ??= grouped(this.all, (one) => maskedKeys(described, one));
    for (const key of maskedKeys(described, values, masks)) {
      const found = (this.#byMask.get(key) ?? []).filter((stored) => this.#agrees(stored, values));
      if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
    }
    return null;
  }

  /** Whether a record is called and known by what a row says beside its stars. */
  #agrees(stored: Stored, values: Values): boolean {
    const { title, keys, fields } = nounOf(this.noun);
    return [title, ...keys.flat()].every((key) => {
      const field = fields[key] as FieldDescription;
      const [said, kept] = [comparable(field, values[key]), comparable(field, stored.values[key])];
      return said === null || kept === null || said === kept;
    });
  }
}
