import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { AuditEntry } from '../../shared/contract/records';
import type { NounName } from '../../shared/domain/nouns';
import { useCall, useQuery } from '../api';
import { useLanguage } from '../base/language';
import { textSize, token } from '../base/theme';
import { EmptyState, FailureNote, Loading } from '../components';
import { historyWords } from './history-words';

const PAGE = 50;

/**
 * Who changed what, from what to what and in which act, newest first, with what belongs to the
 * record; sensitive values stay masked.
 */
export function History({ noun, id, limit }: { noun: NounName; id: string; limit?: number }) {
  const { say, language } = useLanguage();
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
  const told = entries.map((entry) => ({
    sequence: entry.sequence,
    ...historyWords(entry, noun, { say, language }),
  }));
  const more = async (): Promise<void> => {
    const before = entries.at(-1)?.sequence;
    const next =
      before === undefined
        ? undefined
        : await run('records.history', { noun, id, owned: true, limit: size, before });
    if (!next) return;
    setPast({ of: data, entries: [...earlier, ...next], ended: next.length < size });
  };
  return (
    <Box
      component="ol"
      sx={{ listStyle: 'none', m: 0, p: 0, fontSize: textSize.dense, lineHeight: '20px' }}
    >
      {told.map(({ sequence, head, lines }) => (
        <Box
          component="li"
          key={sequence}
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
          <Box sx={{ color: token.t2 }}>{head}</Box>
          {lines.map(({ field, text }) => (
            <Box key={field} sx={{ overflowWrap: 'anywhere' }}>
              {text}
            </Box>
          ))}
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
