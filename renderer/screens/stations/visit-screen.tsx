import { labelOf } from '../../../shared/codes/tables';
import type { Language } from '../../../shared/text';
import { fullDay } from '../../base/format';
import { useLanguage, type Say } from '../../base/language';
import { RectifyButton, type Rectification } from '../../papers/letters';
import { FormScreen, type FormParts } from '../../records';
import type { RecordFormState } from '../../records/use-record-form';

/** What a visit asked to be put right, as long as it is not done. */
function rectificationOf(
  { id, values, labels }: RecordFormState<'visit'>['record'],
  language: Language,
  say: Say,
): Rectification {
  const { date, kind, findings, required, due, done } = values;
  return {
    unit: labels['station'] ?? '',
    basis: say('LETTER_VISIT', {
      day: fullDay(date ?? '', language),
      kind: labelOf('visitKind', kind ?? '', language),
    }),
    points:
      id === null || required === null || done !== null
        ? []
        : [{ key: id, found: findings ?? '', asked: required, due }],
  };
}

/** 调研督导: the form of a visit, and the notice of what it asked to be put right. */
export function VisitScreen() {
  const { language, say } = useLanguage();
  const parts: FormParts<'visit'> = {
    actions: ({ record, dirty }) => (
      <RectifyButton rectification={rectificationOf(record, language, say)} disabled={dirty} />
    ),
  };
  return <FormScreen noun="visit" parts={parts} />;
}
