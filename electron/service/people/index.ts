import type { Stored, Values } from '../../../shared/domain/noun';
import type { NounName } from '../../../shared/domain/nouns';
import type { Context } from '../database/context';
import { textOf } from './owned';
import { personFollowsPosts, postsFollow, postToComplete } from './posts';
import {
  completed,
  personFollowsQualifications,
  qualificationsFollow,
  requireLevelKept,
} from './qualifications';

export interface RecordInput {
  id: string | null;
  revision: number | null;
  values: Values;
}

/** A record of the people's nouns as it is to be written: completed, or aimed at the record that it completes. @throws Refusal FORM_INVALID */
export function beforeSaving(context: Context, noun: NounName, record: RecordInput): RecordInput {
  if (noun === 'person' && record.id !== null) requireLevelKept(context, record.id, record.values);
  if (noun === 'qualification') return { ...record, values: completed(context, record.values) };
  const known =
    noun === 'post' && record.id === null ? postToComplete(context, record.values) : undefined;
  return known ? { id: known.id, revision: known.revision, values: record.values } : record;
}

/** Keeps a person and its posts and qualifications in step after one of them was saved. */
export function afterSaving(context: Context, noun: NounName, saved: Stored): void {
  if (noun === 'person') {
    postsFollow(context, saved);
    qualificationsFollow(context, saved);
  } else {
    afterOwned(context, noun, textOf(saved.values, 'person'));
  }
}

/** The same after a post or qualification was saved, removed or restored. */
export function afterOwned(context: Context, noun: NounName, person: string | null): void {
  if (person === null) return;
  if (noun === 'post') personFollowsPosts(context, person);
  if (noun === 'qualification') personFollowsQualifications(context, person);
}
