import { labelOf } from '../../shared/codes/tables';
import type { ListRow } from '../../shared/contract/records';
import { isNumeric } from '../../shared/domain/field-kinds';
import type { FieldDescription } from '../../shared/domain/noun';
import { nounOf, type NounName } from '../../shared/domain/nouns';
import { numberText } from '../base/format';
import type { Say } from '../base/language';
import type { Column } from '../components';
import { wordsOf as listed, type Language } from '../../shared/text';
import { particularsOf } from './particulars';

/** Texts, codes or papers in words; a label is what a reference or a place is called. */
function wordsOf(
  field: FieldDescription,
  several: readonly (string | number)[],
  label: string | undefined,
  language: Language,
): string {
  switch (field.kind) {
    case 'code':
    case 'codes':
      return listed(
        several.map((code) => labelOf(field.codes, String(code), language)),
        language,
      );
    case 'attachments':
      return String(several.length);
    case 'division':
    case 'reference':
    case 'text':
    case 'longText':
    case 'integer':
    case 'decimal':
    case 'money':
    case 'date':
    case 'phone':
    case 'citizenId':
    case 'uscc':
    case 'certificate':
      return label ?? listed(several, language);
  }
}

/** A value as a list shows it; — for nothing. */
export function shownValue(
  field: FieldDescription,
  key: string,
  row: Pick<ListRow, 'values' | 'labels'>,
  language: Language,
): string {
  const value = row.values[key];
  if (value === null || value === undefined || value === '') return '—';
  if (typeof value === 'number') return numberText(field, value);
  const several = [value].flat();
  if (several.length === 0) return '—';
  return wordsOf(field, several, row.labels[key], language);
}

/**
 * Fields that can be columns, in list order; those without a place come last and are off at first.
 */
export function listFields(noun: NounName): [string, FieldDescription][] {
  return Object.entries(nounOf(noun).fields).sort(
    ([, a], [, b]) => (a.list?.order ?? 99) - (b.list?.order ?? 99),
  );
}

/** Columns of a noun's list, derived from its description. */
export function columnsOf(
  noun: NounName,
  chosen: readonly string[],
  say: Say,
  language: Language,
): Column<ListRow>[] {
  const { cells } = particularsOf(noun);
  return listFields(noun)
    .filter(([key]) => chosen.includes(key))
    .map(([key, field]) => {
      const unit = say.label(field.unit);
      const column: Column<ListRow> = {
        key,
        head: unit ? `${say.label(field.label)} ${unit}` : say.label(field.label),
        sortable: true,
        width: field.list?.width ?? 140,
        align: isNumeric(field) ? 'right' : 'left',
        cell: (row) => cells?.[key]?.(row) ?? shownValue(field, key, row, language),
      };
      return column;
    });
}
