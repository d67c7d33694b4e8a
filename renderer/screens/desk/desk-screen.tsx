import ArrowForward from '@mui/icons-material/ArrowForward';
import MoveToInbox from '@mui/icons-material/MoveToInboxOutlined';
import Upload from '@mui/icons-material/UploadOutlined';
import { Box, Button } from '@mui/material';
import { useNavigate } from 'react-router';
import { useQuery } from '../../api';
import { longDay } from '../../base/format';
import { useText } from '../../base/language';
import { useSession, useToday } from '../../base/session';
import { FailureNote, Loading, Page } from '../../components';
import { BackupCard } from './backup-card';
import { BeginCard, isBeginning } from './begin-card';
import { BoardCard } from './board-card';
import { ExpiryCard } from './expiry-card';
import { Indicators } from './indicators';
import { QuarterCard } from './quarter-card';
import { TodoCard } from './todo-card';
import { TrendCard } from './trend-card';

/** 工作台: where the quarter stands, what is wrong, what runs out, how we stand. */
export function DeskScreen() {
  const say = useText();
  const navigate = useNavigate();
  const { state, period, language } = useSession();
  const today = useToday();
  const { data, failure, reload } = useQuery('desk.get', { period });
  const receives = state.office.level !== 'county';
  const { data: due = [] } = useQuery('returns.due', receives ? null : {});
  // They take longest to reckon: what has to be done stands there before them.
  const { data: indicators } = useQuery('indicators.get', data ? { period, plan: null } : null);
  const begins = data?.first ? isBeginning(data.first.ledgers) : false;
  const filled = data?.steps.find((step) => step.key === 'fill')?.state === 'done';
  return (
    <Page
      title={say('NAV_DESK')}
      sub={longDay(today, language)}
      actions={
        receives ? (
          <Button
            variant="contained"
            startIcon={<MoveToInbox />}
            onClick={() => {
              void navigate('/receive');
            }}
          >
            {say('DESK_RECEIVE')}
          </Button>
        ) : (
          <>
            <Button
              variant="outlined"
              startIcon={<Upload />}
              onClick={() => {
                void navigate('/import');
              }}
            >
              {say('DESK_IMPORT')}
            </Button>
            <Button
              variant={begins ? 'outlined' : 'contained'}
              endIcon={<ArrowForward />}
              onClick={() => {
                void navigate(filled ? '/submission' : '/statistics');
              }}
            >
              {say(filled ? 'DESK_SUBMIT' : 'DESK_CONTINUE')}
            </Button>
          </>
        )
      }
    >
      <FailureNote failure={failure} onRetry={reload} />
      {!data ? (
        !failure && <Loading />
      ) : (
        <Box
          sx={{ maxWidth: 1680, display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)' }}
        >
          {receives ? <BoardCard /> : <QuarterCard desk={data} />}
          <Box
            sx={{
              display: 'grid',
              gap: 3,
              gridTemplateColumns: {
                xs: 'minmax(0, 1fr)',
                md: 'minmax(0, 722fr) minmax(0, 424fr)',
              },
            }}
          >
            <Box sx={{ display: 'flex', flexDirection: 'column', gap: 3, minWidth: 0 }}>
              {data.first && begins && <BeginCard have={data.first.ledgers} />}
              <TodoCard
                findings={data.findings}
                tasks={data.tasks}
                imports={data.imports}
                returns={due}
                words={data}
                quiet={begins}
              />
            </Box>
            <Box sx={{ display: 'flex', flexDirection: 'column', gap: 3, minWidth: 0 }}>
              <ExpiryCard expiry={data.expiry} />
              <BackupCard backup={data.backup} />
            </Box>
            <Indicators all={indicators} />
            <TrendCard trend={data.trend} />
          </Box>
        </Box>
      )}
    </Page>
  );
}
