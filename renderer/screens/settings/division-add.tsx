import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useState } from 'react';
import { divisionPrefix } from '../../../shared/codes/division';
import type { Division } from '../../../shared/contract/divisions';
import { useCall } from '../../api';
import { useText } from '../../base/language';
import { FailureNote } from '../../components';
import { besideFields, Entry } from './division-fields';

/** A new division below another, with the code that was published for it. */
export function AddDivision({
  parent,
  onClose,
}: {
  parent: Division;
  onClose: (added: Division | null) => void;
}) {
  const say = useText();
  const { run, busy, failure } = useCall();
  const [name, setName] = useState('');
  const [code, setCode] = useState(divisionPrefix(parent.code));
  const wrong = (field: string): string | undefined => {
    const fault = failure?.fields?.[field];
    return fault && say.any(fault.code, fault.params);
  };
  const shape = /^\d{0,12}$/.test(code) ? undefined : say('DIVISION_SHAPE');
  const save = async (): Promise<void> => {
    const added = await run('divisions.edit', {
      code,
      name: name.trim(),
      parent: parent.code,
      isNew: true,
    });
    if (added) onClose(added);
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
        {say('SET_DIVISION_ADD')} · {parent.name}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Entry
          id="division-name"
          label={say('SET_DIVISION_NAME')}
          autoFocus
          value={name}
          error={wrong('name')}
          onChange={setName}
        />
        <Entry
          id="division-code"
          label={say('SET_DIVISION_CODE')}
          hint={say('SET_DIVISION_CODE_HINT')}
          value={code}
          error={shape ?? wrong('code') ?? wrong('parent')}
          onChange={(text) => {
            setCode(text.trim());
          }}
        />
        <FailureNote failure={besideFields(failure, ['name', 'code', 'parent'])} />
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
          variant="contained"
          disabled={busy || name.trim() === '' || !/^\d{12}$/.test(code)}
          onClick={() => {
            void save();
          }}
        >
          {say('SET_DIVISION_ADD')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
