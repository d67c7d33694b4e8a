import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useState } from 'react';
import type { DivisionChangeRecord } from '../../../shared/contract/divisions';
import { useCall, useQuery } from '../../api';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { Card, EmptyState, FailureNote, StatusChip, useToast } from '../../components';
import { ChangeDialog } from './change-dialog';

function Change({ change, onUndo }: { change: DivisionChangeRecord; onUndo: () => void }) {
  const say = useText();
  return (
    <Box
      component="li"
      sx={{
        px: 4,
        py: 2,
        borderBottom: `1px solid ${token.line}`,
        fontSize: textSize.dense,
        lineHeight: '20px',
        display: 'flex',
        gap: 3,
        alignItems: 'flex-start',
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ fontWeight: 700, color: change.undoneAt ? token.t3 : token.t1 }}>
          {say.list(change.sources.map(({ name }) => name))} →{' '}
          {say.list(change.targets.map(({ name }) => name))}
        </Box>
        <Box sx={{ color: token.t2 }}>
          {[
            say(`DIVISION_CHANGE_${change.kind}`),
            change.effective,
            change.document,
            say('DIVISION_CHANGE_RECORDS', { n: change.records }),
            change.by,
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </Box>
        {change.note && <Box sx={{ color: token.t2, overflowWrap: 'anywhere' }}>{change.note}</Box>}
      </Box>
      {change.undoneAt && (
        <StatusChip tone="neutral" icon={false}>
          {say('DIVISION_CHANGE_WAS_UNDONE')}
        </StatusChip>
      )}
      {change.undoable && (
        <Button variant="text" onClick={onUndo}>
          {say('DIVISION_CHANGE_UNDO')}
        </Button>
      )}
    </Box>
  );
}

/**
 * 区划调整: what was renamed, merged and split, and when; a new change carries over what stands there.
 */
export function ChangesCard() {
  const say = useText();
  const toast = useToast();
  const changes = useQuery('divisions.changes', {});
  const { run, busy, failure, clear } = useCall();
  const [open, setOpen] = useState(false);
  const [undoing, setUndoing] = useState<string>();
  const undo = async (id: string): Promise<void> => {
    if (!(await run('divisions.undoChange', { id }))) return;
    setUndoing(undefined);
    toast(say('DIVISION_CHANGE_UNDONE'));
  };
  return (
    <Card
      title={say('DIVISION_CHANGE')}
      note={say('DIVISION_CHANGE_NOTE')}
      action={
        <Button
          variant="text"
          onClick={() => {
            setOpen(true);
          }}
        >
          {say('DIVISION_CHANGE_NEW')}
        </Button>
      }
      padding={0}
    >
      <FailureNote failure={changes.failure} onRetry={changes.reload} />
      {changes.data?.length === 0 && <EmptyState title={say('DIVISION_CHANGE_NONE')} />}
      <Box
        component="ol"
        tabIndex={0}
        aria-label={say('DIVISION_CHANGE')}
        sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: 260, overflow: 'auto' }}
      >
        {changes.data?.map((change) => (
          <Change
            key={change.id}
            change={change}
            onUndo={() => {
              clear();
              setUndoing(change.id);
            }}
          />
        ))}
      </Box>
      {open && (
        <ChangeDialog
          onClose={(registered) => {
            setOpen(false);
            if (registered) toast(say('DIVISION_CHANGE_DONE', { n: registered.records }));
          }}
        />
      )}
      {undoing !== undefined && (
        <Dialog
          open
          onClose={() => {
            setUndoing(undefined);
          }}
          maxWidth="xs"
          aria-labelledby="undo-title"
        >
          <DialogTitle id="undo-title">{say('DIVISION_CHANGE_UNDO')}</DialogTitle>
          <DialogContent>
            {say('DIVISION_CHANGE_UNDO_TEXT')}
            <FailureNote failure={failure} />
          </DialogContent>
          <DialogActions>
            <Button
              variant="outlined"
              onClick={() => {
                setUndoing(undefined);
              }}
            >
              {say('FRAME_CANCEL')}
            </Button>
            <Button
              variant="outlined"
              color="error"
              disabled={busy}
              onClick={() => {
                void undo(undoing);
              }}
            >
              {say('DIVISION_CHANGE_UNDO')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </Card>
  );
}
