import { labelOf } from '../../../shared/codes/tables';
import type { Language } from '../../../shared/text';
import { fullDay } from '../../base/format';
import { useLanguage, type Say } from '../../base/language';
import { RectifyButton, type Rectification } from '../../papers/letters';
import { FormScreen, type FormParts } from '../../records';
import type { RecordFormState } from '../../records/use-record-form';

/** What a use of results asks its contractor to put right (限期整改), as long as it holds. */
function rectificationOf(
  { id, values, labels }: RecordFormState<'resultUse'>['record'],
  language: Language,
  say: Say,
): Rectification {
  const { kind, starts, decidedOn, ends, text, revokedOn } = values;
  return {
    unit: labels['contractor'] ?? '',
    basis: say('LETTER_USE', { day: fullDay(decidedOn ?? starts ?? '', language) }),
    points:
      id === null || kind !== 'rectify' || revokedOn !== null
        ? []
        : [
            {
              key: id,
              found: labels['project'] ?? labelOf('resultUse', kind, language),
              asked: text ?? '',
              due: ends,
            },
          ],
  };
}

/** 结果应用: the form of a use of results, and the notice where it asks for a rectification. */
export function UseFormScreen() {
  const { language, say } = useLanguage();
  const parts: FormParts<'resultUse'> = {
    actions: ({ record, dirty }) => (
      <RectifyButton rectification={rectificationOf(record, language, say)} disabled={dirty} />
    ),
  };
  return <FormScreen noun="resultUse" parts={parts} />;
}
