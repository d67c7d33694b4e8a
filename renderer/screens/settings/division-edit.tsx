import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useState } from 'react';
import { divisionDepth, divisionParent } from '../../../shared/codes/division';
import type { Division } from '../../../shared/contract/divisions';
import { useCall, useQuery } from '../../api';
import { useText } from '../../base/language';
import { useSession } from '../../base/session';
import { FailureNote } from '../../components';
import { besideFields, Entry, Pick } from './division-fields';

/** Another name, or another parent where the area has more than one. */
export function EditDivision({
  division,
  onClose,
}: {
  division: Division;
  onClose: (saved: Division | null) => void;
}) {
  const say = useText();
  const { office } = useSession().state;
  const { run, busy, failure } = useCall();
  const [name, setName] = useState(division.name);
  const [parent, setParent] = useState(division.parent ?? '');
  const area = divisionDepth(office.division.padEnd(12, '0'));
  const above =
    division.parent !== null && divisionDepth(division.parent) > area
      ? divisionParent(division.parent)
      : null;
  const parents = useQuery(
    'divisions.children',
    above === null ? null : { parent: above },
  ).data?.filter((one) => !one.retired || one.code === division.parent);
  const wrong = (field: string): string | undefined => {
    const fault = failure?.fields?.[field];
    return fault && say.any(fault.code, fault.params);
  };
  const changed = {
    ...(name.trim() === division.name ? {} : { name: name.trim() }),
    ...(parent === division.parent ? {} : { parent }),
  };
  const save = async (): Promise<void> => {
    const saved = await run('divisions.edit', { code: division.code, ...changed });
    if (saved) onClose(saved);
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
        {say('SET_DIVISION_EDIT')} · {division.code}
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
        {parents && (
          <Pick
            id="division-parent"
            label={say('SET_DIVISION_PARENT')}
            value={parent}
            options={parents}
            error={wrong('parent')}
            onChange={setParent}
          />
        )}
        <FailureNote failure={besideFields(failure, parents ? ['name', 'parent'] : ['name'])} />
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
          disabled={busy || name.trim() === '' || Object.keys(changed).length === 0}
          onClick={() => {
            void save();
          }}
        >
          {say('SET_SAVE')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
