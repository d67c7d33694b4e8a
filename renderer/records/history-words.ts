import type { AuditEntry } from '../../shared/contract/records';
import { isNoun, nounOf, type NounName } from '../../shared/domain/nouns';
import { texts, wordsOf, type Language, type Param } from '../../shared/text';
import { dateTime, figure, numberText } from '../base/format';
import type { Say } from '../base/language';

/** Acts of which every value is new or gone: the record says it, the line need not. */
const WHOLE: ReadonlySet<string> = new Set(['create', 'restore', 'remove']);

const fieldOf = (entry: AuditEntry, field: string) =>
  isNoun(entry.noun) ? nounOf(entry.noun).fields[field] : undefined;

function fieldName(entry: AuditEntry, field: string, say: Say): string {
  const label = fieldOf(entry, field)?.label;
  if (label) return say.label(label);
  if (field === 'reason') return say('FORM_REVEAL_REASON');
  return `HISTORY_FIELD_${field}` in texts ? say.any(`HISTORY_FIELD_${field}`) : field;
}

function shown(
  entry: AuditEntry,
  field: string,
  value: Param | null,
  { say, language }: Reader,
): string {
  const description = fieldOf(entry, field);
  if (value === null || value === '') return '—';
  if (typeof value === 'number')
    return description ? numberText(description, value) : figure(value);
  // Which field was revealed stands in the entry by its name.
  if (description === undefined && field === 'field' && typeof value === 'string')
    return say.label(fieldOf(entry, value)?.label);
  return wordsOf(value, language);
}

interface Reader {
  say: Say;
  language: Language;
}

/**
 * One entry of a timeline in the reader's words: when, who, what and of which record; then a line
 * for each field that changed.
 * @param noun the timeline's own, which need not be named
 */
export function historyWords(
  entry: AuditEntry,
  noun: NounName,
  reader: Reader,
): { head: string; lines: { field: string; text: string }[] } {
  const { say, language } = reader;
  const action = `HISTORY_${entry.action}`;
  const whose =
    entry.noun !== noun && isNoun(entry.noun)
      ? ` · ${say.label(nounOf(entry.noun).label)} ${entry.title === undefined ? '' : wordsOf(entry.title, language)}`
      : '';
  const act =
    entry.batch && entry.batch !== 'save'
      ? say('HISTORY_ACT', { act: say(`BATCH_${entry.batch}`) })
      : '';
  const lines = WHOLE.has(entry.action) ? [] : entry.changes;
  return {
    head: `${dateTime(entry.at)} · ${entry.by} · ${action in texts ? say.any(action) : say('HISTORY_other')}${whose}${act}`,
    lines: lines.map(({ field, before, after }) => ({
      field,
      text: say(before === null ? 'HISTORY_SET' : 'HISTORY_CHANGED', {
        field: fieldName(entry, field, say),
        before: shown(entry, field, before, reader),
        after: shown(entry, field, after, reader),
      }),
    })),
  };
}
