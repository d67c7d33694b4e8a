import { labelOf } from '../../shared/codes/tables';
import type { ListRow } from '../../shared/contract/records';
import { isNumeric } from '../../shared/domain/field-kinds';
import type { FieldDescription } from '../../shared/domain/noun';
import { nounOf, type NounName } from '../../shared/domain/nouns';
import { figure, tenThousandYuan } from '../base/format';
import type { Say } from '../base/language';
import type { Column } from '../components';
import type { Language } from '../../shared/text';
import { particularsOf } from './particulars';

/** A value as a list shows it; — for nothing. */
export function shownValue(
  field: FieldDescription,
  key: string,
  row: Pick<ListRow, 'values' | 'labels'>,
  language: Language,
): string {
  const value = row.values[key];
  if (value === null || value === undefined || value === '') return '—';
  if (typeof value === 'number')
    return field.kind === 'money'
      ? tenThousandYuan(value)
      : field.plain
        ? String(value)
        : figure(value);
  if (field.kind === 'code' && typeof value === 'string')
    return labelOf(field.codes, value, language);
  if (Array.isArray(value)) {
    if (value.length === 0) return '—';
    return field.kind === 'codes'
      ? value
          .map((code) => labelOf(field.codes, code, language))
          .join(language === 'zh' ? '、' : ', ')
      : String(value.length);
  }
  return row.labels[key] ?? value;
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
