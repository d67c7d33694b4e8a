import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useState } from 'react';
import type { Division } from '../../../shared/contract/divisions';
import { useCall, useQuery } from '../../api';
import { useText } from '../../base/language';
import { FailureNote } from '../../components';
import { besideFields, Pick } from './division-fields';

/** What follows from retiring, in one sentence, and who takes over the divisions below. */
export function RetireDivision({
  division,
  onClose,
}: {
  division: Division;
  onClose: (retired: Division | null) => void;
}) {
  const say = useText();
  const { run, busy, failure } = useCall();
  const [into, setInto] = useState('');
  const use = useQuery('divisions.use', { code: division.code });
  const siblings =
    useQuery('divisions.children', { parent: division.parent }).data?.filter(
      (one) => !one.retired && one.code !== division.code,
    ) ?? [];
  const fault = failure?.fields?.['into'];
  const retire = async (): Promise<void> => {
    const retired = await run('divisions.edit', {
      code: division.code,
      retired: true,
      ...(into === '' ? {} : { into }),
    });
    if (retired) onClose(retired);
  };
  return (
    <Dialog
      open
      onClose={() => {
        onClose(null);
      }}
      fullWidth
      maxWidth="xs"
      aria-labelledby="division-title"
    >
      <DialogTitle id="division-title">
        {say('SET_DIVISION_RETIRE_TITLE', { name: division.name })}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 3 }}>
        {use.data && (
          <Box>
            {say(
              use.data.children + use.data.stations > 0
                ? 'SET_DIVISION_RETIRE_USE'
                : 'SET_DIVISION_RETIRE_FREE',
              { name: division.name, ...use.data },
            )}
          </Box>
        )}
        {use.data && use.data.children > 0 && siblings.length > 0 && (
          <Pick
            id="division-into"
            label={say('SET_DIVISION_INTO')}
            value={into}
            options={siblings}
            none={say('SET_DIVISION_INTO_NONE')}
            error={fault && say.any(fault.code, fault.params)}
            onChange={setInto}
          />
        )}
        <FailureNote failure={use.failure ?? besideFields(failure, ['into'])} />
      </DialogContent>
      <DialogActions>
        <Button
          variant="outlined"
          onClick={() => {
            onClose(null);
          }}
        >
          {say('FRAME_CANCEL')}
        </Button>
        <Button
          variant="outlined"
          color="error"
          disabled={busy || !use.data}
          onClick={() => {
            void retire();
          }}
        >
          {say('SET_DIVISION_RETIRE_DO')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
