import ExpandLess from '@mui/icons-material/ExpandLess';
import ExpandMore from '@mui/icons-material/ExpandMore';
import { IconButton, Tooltip } from '@mui/material';
import { useLocation, useNavigate } from 'react-router';
import { useQuery } from '../../api';
import { useText } from '../../base/language';
import { recordPath } from '../../base/places';
import { iconSize, token } from '../../base/theme';

const MOST = 500;

const square = {
  width: 32,
  height: 32,
  border: `1px solid ${token.line2}`,
  bgcolor: token.surface,
} as const;

/**
 * To the person above or below in the list from which this one was opened, or in the whole list.
 */
export function Neighbours({ id }: { id: string }) {
  const say = useText();
  const navigate = useNavigate();
  const state: unknown = useLocation().state;
  const kept =
    typeof state === 'object' && state !== null && 'ids' in state && Array.isArray(state.ids)
      ? (state.ids as string[])
      : null;
  const { data } = useQuery(
    'records.list',
    kept ? null : { noun: 'person', offset: 0, limit: MOST, bare: true },
  );
  const ids = kept ?? data?.rows.map((row) => row.id) ?? [];
  const at = ids.indexOf(id);
  const step = (by: number) => {
    const next = at < 0 ? undefined : ids[at + by];
    const label = say(by < 0 ? 'PERSON_PREVIOUS' : 'PERSON_NEXT');
    return (
      <Tooltip title={label}>
        <span>
          <IconButton
            aria-label={label}
            disabled={next === undefined}
            onClick={() => {
              if (next !== undefined) void navigate(recordPath('person', next), { state: { ids } });
            }}
            sx={square}
          >
            {by < 0 ? (
              <ExpandLess sx={{ fontSize: iconSize.medium }} />
            ) : (
              <ExpandMore sx={{ fontSize: iconSize.medium }} />
            )}
          </IconButton>
        </span>
      </Tooltip>
    );
  };
  return (
    <>
      {step(-1)}
      {step(1)}
    </>
  );
}
