import type { ReactNode } from 'react';
import { useParams, useSearchParams } from 'react-router';
import type { Values } from '../../shared/domain/noun';
import { nounOf, type NounName } from '../../shared/domain/nouns';
import { useQuery } from '../api';
import { useRole } from '../base/session';
import { Box } from '@mui/material';
import { FailureNote, Loading } from '../components';
import type { Typed } from '../forms/typed';
import type { FormParts } from './form-parts';
import { RecordForm } from './record-form';
import { newRow } from './use-record-form';

/**
 * What the address says of a new record, e.g. the tier and division of a station that is lacking.
 */
const given = (noun: NounName, query: URLSearchParams): Values =>
  Object.fromEntries([...query].filter(([key]) => nounOf(noun).fields[key]?.form !== undefined));

/** Form of one record, or of a new one (id `new`), with the person's own draft filled in. */
export function FormScreen<N extends NounName>(props: { noun: N; parts?: FormParts<N> }): ReactNode;
export function FormScreen({ noun, parts }: { noun: NounName; parts?: FormParts }) {
  const { id = 'new' } = useParams();
  const [query] = useSearchParams();
  const editor = useRole('clerk', 'reviewer', 'admin', 'receiver');
  const isNew = id === 'new';
  const record = useQuery('records.get', isNew ? null : { noun, id });
  const draft = useQuery('drafts.get', editor ? { noun, id } : null);
  // The form of another record must not begin with this one's values, nor with its draft.
  const row = isNew ? newRow(noun, given(noun, query)) : record.outdated ? undefined : record.data;
  const asked =
    !editor || draft.failure !== undefined || !(draft.outdated || draft.data === undefined);
  if (!row && record.failure)
    return (
      <Box sx={{ p: 4, flex: 1 }}>
        <FailureNote failure={record.failure} onRetry={record.reload} />
      </Box>
    );
  if (!row || !asked) return <Loading />;
  const found = editor ? draft.data : undefined;
  return (
    <RecordForm
      key={`${noun}/${id}`}
      noun={noun}
      row={row}
      draft={found ? { values: found.values as Typed, savedAt: found.savedAt } : null}
      unread={isNew ? undefined : record.failure}
      {...(parts ? { parts } : {})}
    />
  );
}
