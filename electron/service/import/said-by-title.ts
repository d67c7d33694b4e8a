import { codeLabel, codesOf, type TableName } from '../../../shared/codes/tables';
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
    field.initial === undefined &&
    telling.has(key) &&
    columns.every((column) => column.field !== key)
      ? [[key, field] as const]
      : [],
  );
};

/**
 * What a list is a list of, where no column says so: its title or the name of its sheet, else what
 * the office answers for the whole list, which is asked once.
 */
export function saidByTitle(noun: NounName, table: Table, words: Words): SaidAbove[] {
  const texts = [...table.titles, table.sheet];
  return wantedIn(noun, table).flatMap(([key, field]) => {
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
}
