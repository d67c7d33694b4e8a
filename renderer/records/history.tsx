import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { AuditEntry } from '../../shared/contract/records';
import { isNoun, nounOf, type NounName } from '../../shared/domain/nouns';
import { texts } from '../../shared/text';
import { useCall, useQuery } from '../api';
import { dateTime, figure, tenThousandYuan } from '../base/format';
import { useLanguage } from '../base/language';
import { textSize, token } from '../base/theme';
import { EmptyState, FailureNote, Loading } from '../components';

const PAGE = 50;

/**
 * Who changed what, from what to what and in which act, newest first, with what belongs to the
 * record; sensitive values stay masked.
 */
export function History({ noun, id, limit }: { noun: NounName; id: string; limit?: number }) {
  const { say } = useLanguage();
  const size = limit ?? PAGE;
  const { data, failure, loading, reload } = useQuery('records.history', {
    noun,
    id,
    owned: true,
    limit: size,
  });
  const { run, busy } = useCall();
  // What was read of the past continues the newest page as it was then.
  const [past, setPast] = useState<{ of: typeof data; entries: AuditEntry[]; ended: boolean }>();
  const { entries: earlier, ended } =
    past?.of === data && past ? past : { entries: [], ended: false };
  if (!data) {
    if (failure) return <FailureNote failure={failure} onRetry={reload} />;
    return loading ? <Loading /> : null;
  }
  if (data.length === 0) return <EmptyState title={say('FORM_HISTORY_EMPTY')} />;
  const entries = [...data, ...earlier];
  const more = async (): Promise<void> => {
    const before = entries.at(-1)?.sequence;
    const next =
      before === undefined
        ? undefined
        : await run('records.history', { noun, id, owned: true, limit: size, before });
    if (!next) return;
    setPast({ of: data, entries: [...earlier, ...next], ended: next.length < size });
  };
  const fieldOf = (entry: AuditEntry, field: string) =>
    isNoun(entry.noun) ? nounOf(entry.noun).fields[field] : undefined;
  const shown = (entry: AuditEntry, field: string, value: unknown): string => {
    if (value === null || value === undefined || value === '') return '—';
    if (Array.isArray(value)) return value.join('、');
    if (typeof value === 'number')
      return fieldOf(entry, field)?.kind === 'money' ? tenThousandYuan(value) : figure(value);
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
  const action = (name: string): string =>
    `HISTORY_${name}` in texts ? say.any(`HISTORY_${name}`) : say('HISTORY_other');
  const fieldName = (entry: AuditEntry, field: string): string => {
    const label = fieldOf(entry, field)?.label;
    if (label) return say.label(label);
    return field === 'reason'
      ? say('FORM_REVEAL_REASON')
      : `HISTORY_FIELD_${field}` in texts
        ? say.any(`HISTORY_FIELD_${field}`)
        : field;
  };
  return (
    <Box
      component="ol"
      sx={{ listStyle: 'none', m: 0, p: 0, fontSize: textSize.dense, lineHeight: '20px' }}
    >
      {entries.map((entry) => (
        <Box
          component="li"
          key={entry.sequence}
          sx={{
            position: 'relative',
            pl: 5,
            pb: 3,
            '&::before': {
              content: '""',
              position: 'absolute',
              left: 3,
              top: 5,
              width: 9,
              height: 9,
              borderRadius: '6px',
              border: `2px solid ${token.teal}`,
              bgcolor: token.surface,
            },
            '&:not(:last-of-type)::after': {
              content: '""',
              position: 'absolute',
              left: 9,
              top: 18,
              bottom: -4,
              width: '1px',
              bgcolor: token.tealLine,
            },
          }}
        >
          <Box sx={{ color: token.t2 }}>
            {dateTime(entry.at)} · {entry.by} · {action(entry.action)}
            {entry.noun !== noun &&
              isNoun(entry.noun) &&
              ` · ${say.label(nounOf(entry.noun).label)} ${entry.title ?? ''}`}
            {entry.batch && entry.batch !== 'save' && `（${say(`BATCH_${entry.batch}`)}）`}
          </Box>
          {entry.action !== 'create' &&
            entry.action !== 'restore' &&
            entry.action !== 'remove' &&
            entry.changes.map((change) => {
              const label = fieldOf(entry, change.field)?.label;
              return (
                <Box key={change.field} sx={{ overflowWrap: 'anywhere' }}>
                  {fieldName(entry, change.field)}：
                  {change.before !== null &&
                    change.before !== undefined &&
                    `${shown(entry, change.field, change.before)} → `}
                  {label || change.field !== 'field'
                    ? shown(entry, change.field, change.after)
                    : say.label(fieldOf(entry, String(change.after))?.label)}
                </Box>
              );
            })}
        </Box>
      ))}
      {limit === undefined && !ended && entries.length >= size && (
        <Box component="li">
          <Button
            variant="text"
            disabled={busy}
            onClick={() => {
              void more();
            }}
          >
            {say('HISTORY_MORE')}
          </Button>
        </Box>
      )}
    </Box>
  );
}
