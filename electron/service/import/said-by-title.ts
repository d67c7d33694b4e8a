import { codeLabel, codesOf, type TableName } from '../../../shared/codes/tables';
import { quarterNamed } from '../../../shared/codes/period';
import { plainWord } from '../../../shared/codes/text';
import { storedFields, type FieldOf } from '../../../shared/domain/noun';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import type { SaidAbove } from './said-above';
import type { Table } from './tables';
import type { Words } from './words';

/** A choice within a title has at least so many characters: 款 stands in too many words. */
const SHORTEST = 2;

/**
 * The choice that a title names: 物资 of 慈善捐赠物资登记表. A longer word that holds a shorter one counts
 * alone; null where it names none, or two.
 */
function codeWithin(table: TableName, title: string): string | null {
  const text = plainWord(title);
  const found = codesOf(table).flatMap(({ code, label, synonyms = [] }) =>
    [label.zh, ...synonyms]
      .map(plainWord)
      .filter((word) => word.length >= SHORTEST && text.includes(word))
      .map((word) => ({ code, word })),
  );
  const whole = found.filter(
    ({ word }) => !found.some((other) => other.word !== word && other.word.includes(word)),
  );
  const codes = new Set(whole.map(({ code }) => code));
  return codes.size === 1 ? ([...codes][0] ?? null) : null;
}

/** Choices that tell the records apart, that every one needs and for which a list has no column. */
const wantedIn = (
  noun: NounName,
  { columns }: Table,
): (readonly [key: string, field: FieldOf<'code'>])[] => {
  const telling = new Set(nounOf(noun).keys.flat());
  return storedFields(nounOf(noun)).flatMap(([key, field]) =>
    field.kind === 'code' &&
    field.required &&
    telling.has(key) &&
    columns.every((column) => column.field !== key)
      ? [[key, field] as const]
      : [],
  );
};

/** What tells the time of every record of a list and stands in its title: 2026年, 2026年第三季度. */
const TIMES: Record<string, (text: string) => string | number | null> = {
  year: (text) => {
    const years = new Set([...text.matchAll(/(20\d{2})\s*年/g)].map(([, year]) => Number(year)));
    return years.size === 1 ? ([...years][0] ?? null) : null;
  },
  period: quarterNamed,
};

/** The year or quarter that every record needs, where only the title says it. */
function timesByTitle(noun: NounName, { columns, titles, sheet }: Table): SaidAbove[] {
  return storedFields(nounOf(noun)).flatMap(([key, field]) => {
    const timeIn = TIMES[key];
    if (!timeIn || !field.required || columns.some((column) => column.field === key)) return [];
    for (const text of [...titles, sheet]) {
      const value = timeIn(text);
      if (value !== null) return [{ key, field, value, text }];
    }
    return [];
  });
}

/**
 * What a list is a list of, where no column says so: its title or the name of its sheet, else what
 * the office answers for the whole list, which is asked once.
 */
export function saidByTitle(noun: NounName, table: Table, words: Words): SaidAbove[] {
  const texts = [...table.titles, table.sheet];
  const times = timesByTitle(noun, table);
  const kinds = wantedIn(noun, table).flatMap(([key, field]) => {
    const { codes } = field;
    for (const text of texts) {
      const value = codeWithin(codes, text);
      if (value !== null) return [{ key, field, value, text }];
    }
    const [title = table.sheet] = texts;
    const value = words.answered(key, title);
    if (value) return [{ key, field, value, text: title }];
    if (value === undefined)
      words.asked(key, field.label, title, () =>
        codesOf(codes).map(({ code }) => ({ code, label: codeLabel(codes, code) })),
      );
    return [];
  });
  return [...times, ...kinds];
}
