import type {
  ChangedValue,
  ConvertedColumn,
  DerivedValue,
  MatchedValue,
  OtherFigures,
  RowSkipped,
  UnmatchedValue,
} from '../../../shared/contract/import';
import { MOST_CHANGES } from '../../../shared/contract/import';

/** One entry for many rows: counted under what makes it the same. */
class Tally<T> {
  readonly #entries = new Map<string, { entry: T; count: number }>();

  add(made: () => T, ...same: string[]): void {
    const key = same.join('\u0000');
    const known = this.#entries.get(key) ?? { entry: made(), count: 0 };
    known.count += 1;
    this.#entries.set(key, known);
  }

  list<R>(told: (entry: T, count: number) => R): R[] {
    return [...this.#entries.values()].map(({ entry, count }) => told(entry, count));
  }
}

/** What reading a workbook had to decide or leave, for the preview to explain. */
export class Notes {
  readonly skips: Partial<Record<RowSkipped, number>> = {};
  readonly changes: ChangedValue[] = [];
  changesMore = 0;
  readonly #unmatched = new Tally<Omit<UnmatchedValue, 'rows'>>();
  readonly #matched = new Tally<Omit<MatchedValue, 'rows'>>();
  readonly #converted = new Tally<Omit<ConvertedColumn, 'cells'>>();
  readonly #others = new Tally<Omit<OtherFigures, 'columns'>>();
  readonly #derived = new Tally<Omit<DerivedValue, 'rows'>>();

  skipped(why: RowSkipped): void {
    this.skips[why] = (this.skips[why] ?? 0) + 1;
  }

  /** A value that nobody knows; what it may mean is looked for once. */
  unmatched(
    { field, value }: Pick<UnmatchedValue, 'field' | 'value'>,
    asked: () => Omit<UnmatchedValue, 'rows'>,
  ): void {
    this.#unmatched.add(asked, field, value);
  }

  /** A value that stands for another; what else it may mean is looked for once. */
  matched(
    { field, value }: Pick<MatchedValue, 'field' | 'value'>,
    told: () => Omit<MatchedValue, 'rows'>,
  ): void {
    this.#matched.add(told, field, value);
  }

  converted(one: Omit<ConvertedColumn, 'cells'>): void {
    this.#converted.add(() => one, one.column, one.from.zh, one.to.zh);
  }

  /** A column of figures that are none of the quarter. */
  otherFigures(heading: string): void {
    this.#others.add(() => ({ heading }), heading);
  }

  derived(one: Omit<DerivedValue, 'rows'>): void {
    this.#derived.add(() => one, one.sheet, one.field, one.source, one.text);
  }

  /** Notes a changed value, worded only where it is listed. */
  changed(worded: () => ChangedValue): void {
    if (this.changes.length < MOST_CHANGES) this.changes.push(worded());
    else this.changesMore += 1;
  }

  /** Everything as a preview tells it. */
  told() {
    return {
      skipped: Object.values(this.skips).reduce((sum, count) => sum + count, 0),
      skips: this.skips,
      unmatched: this.#unmatched.list((one, rows) => ({ ...one, rows })),
      matched: this.#matched.list((one, rows) => ({ ...one, rows })),
      converted: this.#converted.list((one, cells) => ({ ...one, cells })),
      others: this.#others.list((one, columns) => ({ ...one, columns })),
      derived: this.#derived.list((one, rows) => ({ ...one, rows })),
      changes: this.changes,
      changesMore: this.changesMore,
    };
  }
}
