import type { NounValues } from '../../../shared/domain/nouns';
import type { Behaviour } from '../database/behaviour';
import { getRecord } from '../database/records';
import { personFindings } from '../people/findings';

/** 继续教育 training: what the person's rules say of this one. */
export const training: Behaviour<NounValues<'training'>> = {
  findings: (context, { id, values }) =>
    personFindings(context, getRecord(context.db, 'person', values.person ?? '')).filter(
      (finding) => finding.entity === 'training' && finding.id === id,
    ),
};
