import type Database from 'better-sqlite3';
import { likely } from '../../../shared/codes/likeness';
import { codeLabel, codeOf, codesOf, type TableName } from '../../../shared/codes/tables';
import { unitInCell, unitInHeading } from '../../../shared/codes/money-units';
import { loose } from '../../../shared/codes/text';
import type { ImportKind, MatchedValue, UnmatchedValue } from '../../../shared/contract/import';
import type { Label } from '../../../shared/domain/noun';
import { prepared } from '../database/records';
import { text } from '../database/rows';
import type { Notes } from './notes';

/** What values of a kind's workbooks mean: field → value → code or id; null leaves the cell empty. */
export type ValueAnswers = Record<string, Record<string, string | null>>;

/** What the office said earlier about the values of a kind. */
export function rememberedValues(db: Database.Database, kind: ImportKind): ValueAnswers {
  const rows = prepared(db, 'SELECT field, value, meaning FROM import_value WHERE kind = ?', {
    field: text,
    value: text,
    meaning: text.orNull,
  }).all(kind);
  const answers: ValueAnswers = {};
  for (const { field, value, meaning } of rows) (answers[field] ??= {})[value] = meaning;
  return answers;
}

/** Keeps what the clerk said; call inside `inTransaction`. */
export function rememberValues(db: Database.Database, kind: ImportKind, said: ValueAnswers): void {
  for (const [field, values] of Object.entries(said))
    for (const [value, meaning] of Object.entries(values))
      prepared(
        db,
        `INSERT INTO import_value (kind, field, value, meaning) VALUES (?, ?, ?, ?)
         ON CONFLICT (kind, field, value) DO UPDATE SET meaning = excluded.meaning`,
      ).run(kind, field, loose(value), meaning);
}

/** Every choice of a table, those that a value may mean first. */
function choices(table: TableName, value: string): UnmatchedValue['likely'] {
  const first = likely(table, value).map(({ code }) => code);
  const codes = new Set([...first, ...codesOf(table).map(({ code }) => code)]);
  return [...codes].map((code) => ({ code, label: codeLabel(table, code) }));
}

/** Whether a value is the table's own word for a code, and no other way of writing it. */
const isOwnWord = (table: TableName, code: string, value: string): boolean => {
  const { zh, en } = codeLabel(table, code);
  return [zh, en, code].some((word) => loose(word) === loose(value));
};

/**
 * Says what the values of a workbook mean: by the code tables with their everyday words, else by
 * what the office answered; what neither knows is asked about once for all its rows.
 */
export class Words {
  readonly #answers: ValueAnswers = {};
  /** Own words of the tables, of which there is nothing to tell: a list repeats them in every row. */
  readonly #own = new Map<string, string>();

  constructor(
    answers: readonly ValueAnswers[],
    private readonly notes: Notes,
  ) {
    for (const one of answers)
      for (const [field, values] of Object.entries(one))
        for (const [value, meaning] of Object.entries(values))
          (this.#answers[field] ??= {})[loose(value)] = meaning;
  }

  /** What the office answered: a code or an id, null to leave the cell empty. */
  answered(field: string, value: string): string | null | undefined {
    return this.#answers[field]?.[loose(value)];
  }

  /** Asks what a value means that names no record, with the records that it may name. */
  asked(field: string, label: Label, value: string, found: () => UnmatchedValue['likely']): void {
    this.notes.unmatched({ field, value }, () => ({ field, label, value, likely: found() }));
  }

  /** Tells that a record is called by less than its name. */
  shortened(field: string, label: Label, text: string, name: string): void {
    this.notes.derived({ sheet: '', field, label, source: 'short', text: `${text} → ${name}` });
  }

  /** Tells that a word under one field's heading is another field's, which is kept there. */
  moved(field: string, label: Label, text: string): void {
    this.notes.derived({ sheet: '', field, label, source: 'column', text });
  }

  /** Tells that an amount has another unit behind it than its heading, or the field, has. */
  converted(heading: string, text: string): void {
    const from = unitInCell(text);
    const to = unitInHeading(heading) ?? '万元';
    if (from !== null && from !== to)
      this.notes.converted({
        column: heading,
        from: { zh: from, en: from },
        to: { zh: to, en: to },
      });
  }

  /** The code of a value; undefined where nobody knows it. */
  code(field: string, label: Label, table: TableName, value: string): string | null | undefined {
    const at = `${field}:${value}`;
    const own = this.#own.get(at);
    if (own !== undefined) return own;
    const answer = this.answered(field, value);
    const meant = answer === undefined || answer === null ? null : codeOf(table, answer);
    if (answer === null || meant !== null) {
      this.#tell({ field, label, value, meant, how: 'chosen' }, table);
      return meant;
    }
    const code = codeOf(table, value);
    if (code !== null) {
      if (isOwnWord(table, code, value)) this.#own.set(at, code);
      else this.#tell({ field, label, value, meant: code, how: 'synonym' }, table);
      return code;
    }
    this.notes.unmatched({ field, value }, () => ({
      field,
      label,
      value,
      likely: choices(table, value),
    }));
    return undefined;
  }

  #tell(one: Omit<MatchedValue, 'rows' | 'likely'>, table: TableName): void {
    this.notes.matched(one, () => ({ ...one, likely: choices(table, one.value) }));
  }
}
