import type { Label } from '../codes/label';
import type { TableName } from '../codes/tables';
import type { NounName } from './noun-names';

/**
 * `open` may leave in a package; `masked` is shown for a reason and never leaves; `pseudonym`
 * leaves only as an HMAC; `never` never leaves.
 */
type Sensitivity = Leaving | 'masked' | 'never';
type Leaving = 'open' | 'pseudonym';

/** Takes part in the search index (characters, pinyin, initials). */
interface Searched {
  search?: true;
}

interface Text extends Searched {
  maxLength?: number;
}

interface Amount {
  unit?: Label;
  min?: number;
  max?: number;
}

interface Plain {
  /** A number that is a name or a mark, such as a year: never summed, no thousands separator. */
  plain?: true;
}

/**
 * How a field's value is kept and entered, and what may be said of a field of that kind alone.
 * Dates are `YYYY-MM-DD`; money is whole fen (分) and is shown in 万元; `code` holds a code of a code
 * table; `division` a division code; `reference` the id of another record; `attachments` the ids of
 * kept files.
 */
interface Kinds {
  text: Text & {
    /**
     * Noun that this text names a record of, among those of the same owner: their titles are
     * offered.
     */
    among?: NounName;
    /**
     * A workbook's text and a stored one are held against each other in the short forms of station
     * names.
     */
    compare?: 'stationName';
  };
  longText: Text;
  integer: Amount & Plain;
  decimal: Amount & Plain;
  money: Amount & {
    /** So many 万元 hardly any record has: an amount without a unit may then stand in 元. */
    unlikely?: number;
  };
  date: object;
  code: {
    codes: TableName;
    /** Code that a new record has here while neither a form nor a workbook says otherwise. */
    initial?: string;
  };
  codes: { codes: TableName };
  division: {
    /** A workbook's division and a stored one are held against each other by their township. */
    compare?: 'township';
  };
  reference: {
    /** Noun it points to. */
    refers: NounName;
    /**
     * Noun of further ones: its records belong to this one and refer by a field of the same name. A
     * workbook may name them all in one cell.
     */
    further?: NounName;
  };
  phone: Searched;
  citizenId: Searched & {
    /** Field that says what papers the number is of; only a citizen's has a known shape. */
    papers?: string;
  };
  uscc: Searched;
  certificate: Searched;
  attachments: object;
}

export type FieldKind = keyof Kinds;

type Trait = { [K in FieldKind]: keyof Kinds[K] }[FieldKind];

/**
 * What a kind has, and that it has nothing else: every trait may be asked of a field of any kind.
 */
type TraitsOf<K extends FieldKind> = Kinds[K] & {
  [T in Exclude<Trait, keyof Kinds[K]>]?: undefined;
};

interface Described {
  label: Label;
  /** What to enter, where it is copied from, an example; shown beside the focused field. */
  help?: Label;
  /** Everyday headings by which workbooks call this column, besides the label. */
  headings?: readonly string[];
  /** Place in the list: order and width in px; absent = not a column by default. */
  list?: { order: number; width: number };
  /** Offered as a filter of the list although it is no column by default. */
  filter?: true;
}

/** A field with a column of its own. */
interface Kept<Section extends string> extends Described {
  derived?: undefined;
  required?: true;
  /**
   * Place in the form: section key. Fields stand in the order of the description. Absent = not
   * entered.
   */
  form?: Section;
}

/** Whether it leaves an office; what is masked or never leaves has no column to leave in. */
type Sent =
  | {
      sensitivity?: Leaving;
      /** Leaves in the quarterly package under this column name. */
      package?: string;
    }
  | { sensitivity: Exclude<Sensitivity, Leaving>; package?: undefined };

/** A field that the service works out from other records: never entered, never stored. */
interface Derived extends Described {
  derived: true;
  sensitivity?: Sensitivity;
  required?: undefined;
  form?: undefined;
  package?: undefined;
}

/** A field of some kinds. */
export type FieldOf<K extends FieldKind> = Extract<FieldDescription, { kind: K }>;

/** One field of a noun; which traits it may have follows from its kind. */
export type FieldDescription<Section extends string = string> = {
  [K in FieldKind]: { kind: K } & TraitsOf<K> & ((Kept<Section> & Sent) | Derived);
}[FieldKind];
