import { localDay } from '../../../shared/codes/period';
import type { StationChecklist } from '../../../shared/checklist/record';
import type { Language } from '../../../shared/text';
import { fullDay } from '../../base/format';
import type { Say } from '../../base/language';
import type { Rectification } from '../../papers/letters';
import { groupName } from './axes';

/**
 * What a station lacks of its checklist, as it was found last; what nobody has looked at is nothing
 * that was found.
 */
export function rectificationOf(
  { template, round }: StationChecklist,
  unit: string,
  { language, say }: { language: Language; say: Say },
): Rectification {
  const points = template.groups.flatMap((group) =>
    group.criteria.flatMap(({ key, label, evidence }) => {
      const { state = null, note = '' } = round?.items[key] ?? {};
      if (state !== 'missing' && state !== 'partial') return [];
      const found = say('LETTER_HAVE', {
        group: groupName(group.label, say),
        criterion: label,
        state: say(`CHECK_STATE_${state}`),
      });
      const asked = say(`LETTER_HAVE_${state}`);
      return [
        {
          key,
          found: note === '' ? found : `${found}\n${note}`,
          asked: evidence ? say('LETTER_HAVE_EVIDENCE', { asked, evidence }) : asked,
          due: null,
        },
      ];
    }),
  );
  return {
    unit,
    basis: say('LETTER_HAVES', {
      name: template.name,
      day: fullDay(
        round?.completedOn ?? (round ? localDay(new Date(round.updatedAt)) : ''),
        language,
      ),
    }),
    points,
    note: template.example ? say('CHECK_EXAMPLE') : undefined,
  };
}
