import Refresh from '@mui/icons-material/Refresh';
import { Box, Button } from '@mui/material';
import type { SubmissionState } from '../../../shared/contract/submission';
import { shell } from '../../api';
import { useText, type Say } from '../../base/language';
import { useRole } from '../../base/session';
import { textSize, token } from '../../base/theme';
import { Card, FailureNote } from '../../components';
import { Drives } from './drives';
import { usePlaces, useWriting, type Written } from './use-writing';
import { WriteProgress } from './write-progress';

/** Why nothing can be written yet. */
function obstacle(
  say: Say,
  { allowed, frozen, chosen }: { allowed: boolean; frozen: boolean; chosen: boolean },
): string | undefined {
  if (!allowed) return say('SUB_FREEZE_ROLE');
  if (!frozen) return say('SUB_WRITE_FREEZE');
  return chosen ? undefined : say('SUB_WRITE_CHOOSE');
}

/** Drives, the four stages of writing, and what came of it. */
export function WriteCard({ state }: { state: SubmissionState }) {
  const say = useText();
  const allowed = useRole('reviewer', 'admin');
  const { drives, folder, chosen, failure, choose, look, pickFolder } = usePlaces();
  const written = useWriting(state);
  const { busy } = written;
  const missing = obstacle(say, {
    allowed,
    frozen: state.frozen !== undefined,
    chosen: chosen !== null,
  });
  const again = state.step === 'receipt';
  return (
    <Card
      title={say('SUB_DRIVES')}
      action={
        <Button variant="text" startIcon={<Refresh />} disabled={busy} onClick={look}>
          {say('SUB_REFRESH')}
        </Button>
      }
      padding={0}
    >
      <Box sx={{ p: '12px 16px', display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <FailureNote failure={failure} onRetry={look} />
        {drives.length === 0 && !folder && !failure && (
          <Box sx={{ fontSize: textSize.dense, color: token.t2 }}>{say('SUB_NO_DRIVE')}</Box>
        )}
        <Drives {...{ drives, folder, chosen }} locked={busy} onChoose={choose} />
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 3 }}>
          <Button
            variant="outlined"
            disabled={busy}
            onClick={() => {
              void pickFolder(say('SUB_FOLDER'));
            }}
          >
            {say('SUB_FOLDER')}
          </Button>
          <Box sx={{ flex: 1, textAlign: 'right', fontSize: textSize.dense, color: token.t2 }}>
            {missing}
          </Box>
          <Button
            variant={again ? 'outlined' : 'contained'}
            disabled={missing !== undefined || busy}
            onClick={() => {
              if (chosen !== null) void written.write(chosen);
            }}
          >
            {say(again ? 'SUB_WRITE_AGAIN' : 'SUB_WRITE')}
          </Button>
        </Box>
        <FailureNote failure={written.failure} />
      </Box>
      <Progress {...written} />
    </Card>
  );
}

const stages = ['write', 'flush', 'readback', 'verify'];

/** How far the writing is, and at its end the file. */
function Progress({ writing, file, busy }: Written) {
  const say = useText();
  if (!writing && !busy) return null;
  const name = file?.split(/[\\/]/).at(-1);
  const step = writing && say('SUB_WRITING_NOTE', { step: stages.indexOf(writing.stage) + 1 });
  return (
    <Box role="status" sx={{ p: '12px 16px', borderTop: `1px solid ${token.line}` }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, mb: 2 }}>
        <Box
          sx={{
            fontWeight: 700,
            flex: 1,
            minWidth: 0,
            overflow: 'hidden',
            textOverflow: 'ellipsis',
            whiteSpace: 'nowrap',
          }}
        >
          {name ? say('SUB_WRITTEN_FILE', { file: name }) : say('SUB_WRITING', { file: '…' })}
        </Box>
        <Box sx={{ fontSize: textSize.dense, color: token.t2 }}>
          {name ? say('SUB_WRITTEN_NOTE') : step}
        </Box>
        {file && (
          <Button
            variant="outlined"
            sx={{ height: 28, fontSize: textSize.dense }}
            onClick={() => {
              void shell.showItem(file);
            }}
          >
            {say('SUB_SHOW')}
          </Button>
        )}
      </Box>
      {writing && <WriteProgress writing={writing} />}
    </Box>
  );
}
