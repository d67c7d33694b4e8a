import Close from '@mui/icons-material/Close';
import HistoryIcon from '@mui/icons-material/History';
import { Box, Button, Drawer, IconButton, Tooltip, Typography } from '@mui/material';
import { useState } from 'react';
import type { UndoBatch } from '../../shared/contract/handling';
import { useCall, useQuery } from '../api';
import { dateTime } from '../base/format';
import { useText } from '../base/language';
import { useRole } from '../base/session';
import { iconSize, textSize, token } from '../base/theme';
import { EmptyState, FailureNote, Loading } from '../components';
import { useActWords } from './undo';

const MOST = 50;

/** One act: what, when and by whom, and the way back or forward; a refusal stands beneath. */
function Act({ act }: { act: UndoBatch }) {
  const say = useText();
  const words = useActWords();
  const { run, busy, failure } = useCall();
  const step = act.undone ? 'REDO' : 'UNDO';
  const offered = act.own && (!act.undone || act.redoable);
  return (
    <Box component="li" data-act sx={{ py: 2, borderBottom: `1px solid ${token.line}` }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
        <Box sx={{ flex: 1, minWidth: 0, fontSize: textSize.dense, lineHeight: '20px' }}>
          <Box
            sx={{
              overflowWrap: 'anywhere',
              '&::first-letter': { textTransform: 'uppercase' },
              textDecoration: act.undone ? 'line-through' : undefined,
              color: act.undone ? token.t3 : token.t1,
            }}
          >
            {words(act)}
          </Box>
          <Box sx={{ fontSize: textSize.small, color: token.t3 }}>
            {say(act.undone ? 'ACTS_UNDONE_BY' : 'ACTS_BY', { at: dateTime(act.at), by: act.by })}
          </Box>
        </Box>
        {offered ? (
          <Button
            variant="outlined"
            // Not disabled: that would lose the focus, and with it the keys of the list.
            aria-busy={busy}
            aria-label={`${say(step)} ${words(act)}`}
            onClick={() => {
              if (!busy) void run(act.undone ? 'undo.redo' : 'undo.do', { id: act.id });
            }}
            sx={{ height: 28, flexShrink: 0 }}
          >
            {say(step)}
          </Button>
        ) : (
          !act.own && (
            <Box sx={{ fontSize: textSize.small, color: token.t3, flexShrink: 0 }}>
              {say('ACTS_OTHERS')}
            </Box>
          )
        )}
      </Box>
      <FailureNote failure={failure} />
    </Box>
  );
}

/** 最近操作: the last acts, newest first, each with undo or redo. */
function Acts() {
  const say = useText();
  const { data, failure, reload } = useQuery('undo.list', { limit: MOST });
  if (!data) return failure ? <FailureNote failure={failure} onRetry={reload} /> : <Loading />;
  if (data.length === 0) return <EmptyState title={say('ACTS_EMPTY')} />;
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {data.map((act) => (
        <Act key={act.id} act={act} />
      ))}
    </Box>
  );
}

/** Opens the list of the last acts at the right of whatever stands there. */
export function RecentActs() {
  const say = useText();
  const editor = useRole('clerk', 'reviewer', 'admin', 'receiver');
  const [open, setOpen] = useState(false);
  const close = (): void => {
    setOpen(false);
  };
  if (!editor) return null;
  return (
    <>
      <Tooltip title={say('ACTS')}>
        <IconButton
          aria-label={say('ACTS')}
          aria-haspopup="dialog"
          onClick={() => {
            setOpen(true);
          }}
          sx={{ width: 32, height: 32, flexShrink: 0 }}
        >
          <HistoryIcon sx={{ fontSize: iconSize.medium }} />
        </IconButton>
      </Tooltip>
      <Drawer
        anchor="right"
        open={open}
        onClose={close}
        slotProps={{
          paper: {
            role: 'dialog',
            'aria-modal': true,
            'aria-label': say('ACTS'),
            sx: { width: 400, px: 4, py: 3 },
          },
        }}
      >
        <Box sx={{ display: 'flex', alignItems: 'center', mb: 1 }}>
          <Typography variant="h2" component="h2" sx={{ flex: 1 }}>
            {say('ACTS')}
          </Typography>
          <IconButton aria-label={say('ACTS_CLOSE')} onClick={close} autoFocus>
            <Close sx={{ fontSize: iconSize.medium }} />
          </IconButton>
        </Box>
        <Box sx={{ fontSize: textSize.small, color: token.t3 }}>{say('ACTS_NOTE')}</Box>
        {open && <Acts />}
      </Drawer>
    </>
  );
}
