import { Link } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import { useQuery } from '../../api';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';

/** How many stations have not answered in an open quarter; leads to who they are. */
export function MissingLink({ period }: { period: string }) {
  const say = useText();
  const { data } = useQuery('stationBooks.list', { period });
  if (!data || data.frozen || data.missing === 0) return null;
  return (
    <Link
      component={RouterLink}
      to="/statistics/stations"
      sx={{ fontSize: textSize.body, color: token.amber }}
    >
      {say('BOOKS_MISSING', { n: data.missing })}
    </Link>
  );
}
