import { Box, Link } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { Link as RouterLink, useParams, useSearchParams } from 'react-router';
import type { ListRow } from '../../shared/contract/records';
import type { Values } from '../../shared/domain/noun';
import { nounOf, type NounName } from '../../shared/domain/nouns';
import type { Failure } from '../../shared/result';
import { useQuery } from '../api';
import { useText } from '../base/language';
import { listPath } from '../base/places';
import { useRole } from '../base/session';
import { FailureNote, Loading } from '../components';
import type { Typed } from '../forms/typed';
import type { Begun, FormParts } from './form-parts';
import { RecordForm } from './record-form';
import { newRow, type Loaded } from './use-record-form';

/**
 * What the address says of a new record, e.g. the tier and division of a station that is lacking.
 */
const given = (noun: NounName, query: URLSearchParams): Values =>
  Object.fromEntries([...query].filter(([key]) => nounOf(noun).fields[key]?.form !== undefined));

/** The record cannot be read, e.g. because its making was undone: why, and the way back. */
function Unreadable(props: { noun: NounName; failure: Failure; onRetry: () => void }): ReactNode {
  const say = useText();
  return (
    <Box sx={{ p: 4, flex: 1 }}>
      <FailureNote failure={props.failure} onRetry={props.onRetry} />
      <Link component={RouterLink} to={listPath(props.noun)}>
        {say('FORM_TO_LIST', { noun: say.label(nounOf(props.noun).plural) })}
      </Link>
    </Box>
  );
}

/** A record that this very form has made, whose form goes on standing as it is. */
interface Made {
  row: ListRow;
  /** Which form it was. */
  form: string;
}

/** Which form stands: it outlasts the making of its record, and gives way to the next new one. */
function useStanding(noun: NounName, id: string) {
  const [made, setMade] = useState<Made>();
  const [begun, setBegun] = useState<Begun>();
  const [turn, setTurn] = useState(0);
  const own = made?.row.id === id ? made : undefined;
  const after = id === 'new' ? begun : undefined;
  const form = own?.form ?? `${noun}/${id}/${id === 'new' ? turn : ''}`;
  return {
    form,
    begun: after,
    /** The record as the form's own saving answered. */
    made: own?.row,
    /** No draft is for it: what was kept is done with, even where it has not been read again yet. */
    fresh: own !== undefined || after !== undefined,
    onMade: (row: ListRow): void => {
      setMade({ row, form });
      setBegun(undefined);
      setTurn(turn + 1);
    },
    onNext: (next: Begun): void => {
      setBegun(next);
      setTurn(turn + 1);
    },
  };
}

/** The person's own draft of a record; null when there is none, undefined while it is not known. */
function useKeptDraft(noun: NounName, id: string, wanted: boolean) {
  const { data, outdated, failure } = useQuery('drafts.get', wanted ? { noun, id } : null);
  if (!wanted || failure) return null;
  if (outdated || data === undefined) return undefined;
  return data && { values: data.values as Typed, savedAt: data.savedAt };
}

/** Form of one record, or of a new one (id `new`), with the person's own draft filled in. */
export function FormScreen<N extends NounName>(props: { noun: N; parts?: FormParts<N> }): ReactNode;
export function FormScreen({ noun, parts }: { noun: NounName; parts?: FormParts }) {
  const { id = 'new' } = useParams();
  const [query] = useSearchParams();
  const editor = useRole('clerk', 'reviewer', 'admin', 'receiver');
  const isNew = id === 'new';
  const { form, begun, made, fresh, onMade, onNext } = useStanding(noun, id);
  const record = useQuery('records.get', isNew ? null : { noun, id });
  const draft = useKeptDraft(noun, id, editor && !fresh);
  // The form of another record must not begin with this one's values, nor with its draft.
  const known = record.outdated ? undefined : record.data;
  const row: Loaded | undefined = isNew
    ? newRow(noun, { ...given(noun, query), ...begun?.values })
    : (known ?? (made && { ...made, findings: [] }));
  if (!row && record.failure)
    return <Unreadable noun={noun} failure={record.failure} onRetry={record.reload} />;
  if (!row || draft === undefined) return <Loading />;
  return (
    <RecordForm
      key={form}
      noun={noun}
      row={row}
      draft={draft}
      unread={isNew ? undefined : record.failure}
      begun={begun}
      onMade={onMade}
      onNext={onNext}
      {...(parts ? { parts } : {})}
    />
  );
}
