import { Box } from '@mui/material';
import { useNavigate } from 'react-router';
import { useQuery } from '../../api';
import { dayName } from '../../base/format';
import { useText } from '../../base/language';
import { useSession } from '../../base/session';
import { textSize, token } from '../../base/theme';
import { Card, EmptyState, FailureNote, Loading, StatusChip, type Tone } from '../../components';

const toneOf = {
  received: 'ok',
  queries: 'attention',
  late: 'attention',
  returned: 'problem',
  notYet: 'neutral',
  missing: 'problem',
} as const satisfies Record<string, Tone>;

/** Receivers: who has submitted for the quarter at hand. */
export function BoardCard() {
  const say = useText();
  const navigate = useNavigate();
  const { period, language } = useSession();
  const { data, failure, loading, reload } = useQuery('receive.board', { period });
  const note =
    data &&
    `${say('DESK_DEADLINE', { date: dayName(data.deadline, language) })} · ${say('DESK_BOARD_SUB', { expected: data.expected, received: data.received, returned: data.returned, missing: data.missing.length })}`;
  return (
    <Card title={say('DESK_BOARD')} note={note} padding={3}>
      <FailureNote failure={failure} onRetry={reload} />
      {!data && loading && <Loading />}
      {data?.rows.length === 0 && <EmptyState title={say('DESK_BOARD_NONE')} />}
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fill, minmax(190px, 1fr))',
          gap: 2,
          maxHeight: 240,
          overflow: 'auto',
        }}
      >
        {data?.rows.map((row) => {
          const cell = row.cells[period] ?? { state: 'notYet' as const };
          return (
            <Box
              component="button"
              type="button"
              key={row.unitId ?? row.division}
              onClick={() => {
                void navigate('/receive');
              }}
              sx={{
                all: 'unset',
                boxSizing: 'border-box',
                minHeight: 34,
                px: 2,
                display: 'flex',
                alignItems: 'center',
                gap: 2,
                cursor: 'pointer',
                border: `1px solid ${token.line}`,
                borderRadius: '4px',
                fontSize: textSize.dense,
                '&:hover': { bgcolor: token.hover },
                '&:focus-visible': { outline: `2px solid ${token.teal}`, outlineOffset: -2 },
              }}
            >
              <Box
                component="span"
                sx={{
                  flex: 1,
                  minWidth: 0,
                  overflow: 'hidden',
                  textOverflow: 'ellipsis',
                  whiteSpace: 'nowrap',
                }}
              >
                {row.name}
              </Box>
              <StatusChip tone={toneOf[cell.state]} icon={cell.state !== 'notYet'}>
                {say(`BOARD_${cell.state}`, { n: cell.daysLate ?? 0 })}
              </StatusChip>
            </Box>
          );
        })}
      </Box>
    </Card>
  );
}
