import type { NounValues } from '../../../shared/domain/nouns';
import type { Behaviour } from '../database/behaviour';
import { headFaults } from '../people/faults';
import { personFollowsPosts, postToComplete } from '../people/posts';

/** 任职 post: the person shows the one that is open, or the last. */
export const post: Behaviour<NounValues<'post'>> = {
  faults: (context, { values }) =>
    headFaults(
      context,
      { role: values.role, station: values.station, until: values.ends },
      values.person ?? '',
    ),
  /** A new one completes the post of unknown start that the person's own form had made. */
  before(context, record) {
    const known = record.id === null ? postToComplete(context, record.values) : undefined;
    return known ? { ...record, id: known.id, revision: known.revision } : record;
  },
  after: (context, { values }) => personFollowsPosts(context, values.person),
  afterSight: (context, { values }) => personFollowsPosts(context, values.person),
};
