import { Box } from '@mui/material';
import { nounOf, type NounName } from '../../shared/domain/nouns';
import { useQuery } from '../api';
import { useText } from '../base/language';
import { textSize, token } from '../base/theme';
import { CountBadge } from '../components';

/** How many records of a noun belong to another. */
function OwnedCount({ noun, ownerId }: { noun: NounName; ownerId: string }) {
  const { data } = useQuery('records.list', {
    noun,
    filters: { [nounOf(noun).owner ?? '']: ownerId },
    offset: 0,
    limit: 1,
  });
  return (
    <Box component="span" sx={{ color: token.t3, fontWeight: 400 }}>
      {data && data.total > 0 ? data.total : ''}
    </Box>
  );
}

export interface NavItem {
  key: string;
  label: string;
  current: boolean;
  go: () => void;
  /** Problems in this section, and whether one of them is an error. */
  problems?: { count: number; errors: boolean };
  owned?: { noun: NounName; ownerId: string };
}

/**
 * Sections of the form at its left, with what needs somebody and how much belongs to the record.
 */
export function FormNav({ items }: { items: NavItem[] }) {
  const say = useText();
  return (
    <Box
      component="nav"
      aria-label={say('FORM_SECTIONS')}
      sx={{
        width: 132,
        flexShrink: 0,
        py: 3,
        overflowY: 'auto',
        bgcolor: token.surface,
        borderRight: `1px solid ${token.line}`,
        '@media (max-width: 900px)': { display: 'none' },
      }}
    >
      {items.map(({ key, label, current, go, problems, owned }) => (
        <Box
          component="button"
          type="button"
          key={key}
          aria-current={current ? 'true' : undefined}
          onClick={go}
          sx={{
            all: 'unset',
            boxSizing: 'border-box',
            width: '100%',
            minHeight: 36,
            px: 4,
            display: 'flex',
            alignItems: 'center',
            justifyContent: 'space-between',
            gap: 1,
            cursor: 'pointer',
            fontSize: textSize.dense,
            lineHeight: '18px',
            color: token.t2,
            '&[aria-current]': {
              color: token.teal,
              fontWeight: 700,
              boxShadow: `inset 3px 0 0 ${token.teal}`,
            },
            '&:focus-visible': { outline: `2px solid ${token.teal}`, outlineOffset: -2 },
          }}
        >
          {label}
          {problems && problems.count > 0 ? (
            <CountBadge count={problems.count} problem={problems.errors} />
          ) : (
            owned && <OwnedCount {...owned} />
          )}
        </Box>
      ))}
    </Box>
  );
}
