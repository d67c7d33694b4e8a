import { useEffect, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import type { Values } from '../../shared/domain/noun';
import { nounOf, type NounName } from '../../shared/domain/nouns';
import { call, useQuery } from '../api';
import { useRole } from '../base/session';
import { Box } from '@mui/material';
import { FailureNote, Loading } from '../components';
import type { Typed } from '../forms/typed';
import { RecordForm, type FormParts } from './record-form';
import { newRow, type Loaded } from './use-record-form';

/** What the address says of a new record, e.g. the tier and division of a station that is lacking. */
const given = (noun: NounName, query: URLSearchParams): Values =>
  Object.fromEntries([...query].filter(([key]) => nounOf(noun).fields[key]?.form !== undefined));

/** Form of one record, or of a new one (id `new`), with the person's own draft filled in. */
export function FormScreen({ noun, parts }: { noun: NounName; parts?: FormParts }) {
  const { id = 'new' } = useParams();
  const [query] = useSearchParams();
  const editor = useRole('clerk', 'reviewer', 'admin', 'receiver');
  const isNew = id === 'new';
  const { data, failure, reload } = useQuery('records.get', isNew ? null : { noun, id });
  // Whose draft it is stands with it: the form of another record must not begin with this one's.
  const [draft, setDraft] = useState<{
    of: string;
    found: { values: Typed; savedAt: string } | null;
  }>();
  useEffect(() => {
    let stale = false;
    const take = (found: { values: Record<string, unknown>; savedAt: string } | null): void => {
      if (!stale)
        setDraft({
          of: `${noun}/${id}`,
          found: found && { values: found.values as Typed, savedAt: found.savedAt },
        });
    };
    if (editor)
      call('drafts.get', { noun, id }).then(take, () => {
        take(null);
      });
    else take(null);
    return () => {
      stale = true;
    };
  }, [noun, id, editor]);
  if (failure)
    return (
      <Box sx={{ p: 4, flex: 1 }}>
        <FailureNote failure={failure} onRetry={reload} />
      </Box>
    );
  const row: Loaded | undefined = isNew ? newRow(noun, given(noun, query)) : data;
  if (!row || draft?.of !== `${noun}/${id}` || (row.id !== null && row.id !== id))
    return <Loading />;
  return (
    <RecordForm
      key={`${noun}/${id}/${row.revision ?? ''}`}
      noun={noun}
      row={row}
      draft={draft.found}
      {...(parts ? { parts } : {})}
    />
  );
}
