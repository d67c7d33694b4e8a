import { Link } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import type { FieldFailure } from '../../shared/result';
import { isNoun } from '../../shared/domain/nouns';
import { useText } from '../base/language';
import { recordPath } from '../base/places';

/**
 * Leads to the record that a failure names: who has the certificate already, which record is the
 * same.
 */
export function TwinLink({ failure }: { failure: FieldFailure | undefined }) {
  const say = useText();
  const { twin, recordId } = failure?.params ?? {};
  if (typeof twin !== 'string' || !isNoun(twin) || typeof recordId !== 'string') return null;
  return (
    <Link
      component={RouterLink}
      to={recordPath(twin, recordId)}
      sx={{ ml: 1, whiteSpace: 'nowrap' }}
    >
      {say('FORM_OPEN_TWIN')}
    </Link>
  );
}
