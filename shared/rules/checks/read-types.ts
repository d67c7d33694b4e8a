import type { Label } from '../../codes/label';
import type { StatisticsItem } from '../../domain/statistics-form';
import { recordScopes, type RecordScope, type Scope } from '../../definitions/check-rule';
import type { Exact } from './exact-figure';
import { Entry, type Fields } from './read-entry';
import { recordTypes } from './read-records';

/** Words in both languages, or a name that is the same in both, for a place of a sentence. */
export class Words extends Entry {
  declare readonly label: Label | string;
}
export class Figures extends Entry {}
export class Parameters extends Entry {}
export class Item extends Entry {
  declare readonly of: StatisticsItem;
}
export class Others extends Entry {}
export class Scale extends Entry {}
export class CountyCell extends Entry {
  declare readonly item: Item;
  declare readonly total: Exact | undefined;
  declare readonly sum: Exact | undefined;
  declare readonly last: Exact | undefined;
  declare readonly lastYear: Exact | undefined;
  declare readonly county: Exact | undefined;
}
export class Station extends Entry {}

interface Looked {
  others: Others | undefined;
  scale: Scale | undefined;
}

/** What a figure of a station is held against. */
interface Held {
  item: Item;
  now: Exact | undefined;
  last: Exact | undefined;
  lastYear: Exact | undefined;
  ledger: Exact | undefined;
  opens: Exact | undefined;
  whole: Exact | undefined;
  parts: Exact | undefined;
}

/** A figure of a station. There are thousands of them, so that they are made field by field. */
export class Cell {
  readonly item: Item;
  readonly now: Exact | undefined;
  readonly last: Exact | undefined;
  readonly lastYear: Exact | undefined;
  readonly ledger: Exact | undefined;
  readonly opens: Exact | undefined;
  readonly whole: Exact | undefined;
  readonly parts: Exact | undefined;
  private looked: Looked | undefined;

  constructor(
    held: Held,
    private readonly look: () => Looked,
  ) {
    this.item = held.item;
    this.now = held.now;
    this.last = held.last;
    this.lastYear = held.lastYear;
    this.ledger = held.ledger;
    this.opens = held.opens;
    this.whole = held.whole;
    this.parts = held.parts;
  }

  // The other stations are only looked at where a rule asks for them.
  get others(): Others | undefined {
    return (this.looked ??= this.look()).others;
  }
  get scale(): Scale | undefined {
    return (this.looked ??= this.look()).scale;
  }
}

/** Types of the read model but `Figures`, whose fields are the items of the return. */
export const readTypes = {
  /**
   * An item of the return: `service` where it says that something was done in the period, `marked`
   * where offices also ask for it in marks out of ten; `breakdown`: how it is broken down, `partOf`:
   * of which item's breakdown it is a part.
   */
  Item: {
    ctor: Item,
    fields: {
      key: 'string',
      section: 'string',
      source: 'string',
      total: 'string',
      required: 'bool',
      cumulative: 'bool',
      own: 'bool',
      service: 'bool',
      unit: 'string',
      marked: 'bool',
      decimals: 'int',
      max: 'decimal',
      carriedFrom: 'string',
      breakdown: 'string',
      partOf: 'string',
    },
  },
  /**
   * One figure: of this period, of the last one, of the same one last year, of the ledger; what the
   * last period ended with where it is carried over; the figure of which it is a part, and what its
   * own parts add up to; and how it stands to the other stations'.
   */
  Cell: {
    ctor: Cell,
    fields: {
      item: 'Item',
      now: 'decimal',
      last: 'decimal',
      lastYear: 'decimal',
      ledger: 'decimal',
      opens: 'decimal',
      whole: 'decimal',
      parts: 'decimal',
      others: 'Others',
      scale: 'Scale',
    },
  },
  /** What the other stations have: their number, middle, and how far most of them reach. */
  Others: {
    ctor: Others,
    fields: { count: 'int', middle: 'decimal', low: 'decimal', high: 'decimal' },
  },
  /**
   * A figure that may stand in another unit: off by which factor, in words what it was held against
   * and what may have been meant; `reason` is `others` where that are the other stations, and not
   * the last period.
   */
  Scale: {
    ctor: Scale,
    fields: { factor: 'int', reason: 'string', reference: 'Words', meant: 'Words' },
  },
  /**
   * An item of the county: the total that is told, what the rows add up to, the totals of the last
   * period and of the same one last year, and what stands in the county's own row.
   */
  CountyCell: {
    ctor: CountyCell,
    fields: {
      item: 'Item',
      total: 'decimal',
      sum: 'decimal',
      last: 'decimal',
      lastYear: 'decimal',
      county: 'decimal',
    },
  },
  /** A station that reports, in its state on the period's last day. */
  Station: {
    ctor: Station,
    fields: { name: 'string', state: 'string', division: 'string' },
  },
  ...recordTypes,
} as const satisfies Record<
  string,
  { ctor: abstract new (...made: never[]) => object; fields: Fields }
>;

const atStation = {
  period: 'string',
  station: 'Station',
  /** Figures: of this period, with 0 for what is empty, of the last, of last year, of the ledgers. */
  now: 'Figures',
  orZero: 'Figures',
  last: 'Figures',
  lastYear: 'Figures',
  ledger: 'Figures',
  /** All figures of the station, in the order of the return. */
  cells: 'list<Cell>',
  /** What was left of the money of all periods before (结余). */
  carried: 'decimal',
  zeroReport: 'bool',
  parameters: 'Parameters',
} as const;
const ofCounty = {
  period: 'string',
  /** The totals that are told, with 0 for what is empty, and what the rows add up to. */
  total: 'Figures',
  orZero: 'Figures',
  sum: 'Figures',
  /** Totals of the last period, and of the same one last year. */
  last: 'Figures',
  lastYear: 'Figures',
  /** The county's own row: what no station holds. */
  county: 'Figures',
  parameters: 'Parameters',
} as const;
const ofRecord = { today: 'string', parameters: 'Parameters' } as const;

/** The record of a scope: by what name, and of which type. */
export const recordOfScope = {
  person: ['person', 'Person'],
  project: ['project', 'Project'],
  everyProject: ['project', 'Project'],
  site: ['site', 'Site'],
  society: ['society', 'Society'],
  resource: ['resource', 'Resource'],
  linkage: ['linkage', 'Linkage'],
  visit: ['visit', 'Visit'],
  protection: ['protection', 'Protection'],
  decision: ['decision', 'Decision'],
  policy: ['policy', 'Policy'],
  correction: ['correction', 'Correction'],
  amount: ['amount', 'Amount'],
} as const satisfies Record<RecordScope, readonly [string, keyof typeof recordTypes]>;

const byScope = <T>(make: (name: string, type: string) => T) =>
  Object.fromEntries(
    recordScopes.map((scope) => {
      const [name, type] = recordOfScope[scope];
      return [scope, make(name, type)] as const;
    }),
  ) as Record<RecordScope, T>;

/** What rules of each scope can read. */
export const readable: Readonly<Record<Scope, Fields>> = {
  station: atStation,
  item: { ...atStation, item: 'Item', cell: 'Cell' },
  county: ofCounty,
  countyItem: { ...ofCounty, item: 'Item', cell: 'CountyCell' },
  ...byScope((name, type): Fields => ({ ...ofRecord, [name]: type })),
};

/** What `where` chooses by: what each run of the scope is for. */
export const chosenBy: Readonly<Record<Scope, string | null>> = {
  station: 'station',
  item: 'item',
  county: null,
  countyItem: 'item',
  ...byScope((name) => name),
};
