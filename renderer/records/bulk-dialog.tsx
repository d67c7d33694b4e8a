import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  MenuItem,
  Select,
} from '@mui/material';
import { useEffect, useState } from 'react';
import type { BulkPreview } from '../../shared/contract/handling';
import { bulkFields } from '../../shared/domain/bulk';
import type { NounName } from '../../shared/domain/nouns';
import { useCall, useQuery } from '../api';
import { useText } from '../base/language';
import { useActs } from './undo';
import { textSize, token } from '../base/theme';
import { FailureNote, FormField, labelId, RestoredNote } from '../components';
import { fromTyped } from '../forms/typed';
import { useKeptForm } from '../forms/use-kept-form';
import { ValueEntry } from './value-entry';

interface BulkProps {
  noun: NounName;
  ids: string[];
  onClose: () => void;
  onDone: () => void;
}

type Entry = string | string[];

/**
 * Which field is to become what, the edit that this means, and what the service says it would do.
 */
function useBulkEdit(noun: NounName, ids: string[]) {
  const fields = bulkFields(noun);
  // What is meant for these records is filled in for no others.
  const form = useKeptForm<{ key: string; typed: Entry }>(
    `bulk@${ids.length}@${ids[0] ?? ''}@${noun}`,
    { key: fields[0]?.[0] ?? '', typed: '' },
  );
  const { key, typed } = form.typed;
  const [settled, setSettled] = useState<Entry>('');
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(typed);
    }, 250);
    return () => {
      clearTimeout(timer);
    };
  }, [typed]);
  const field = fields.find(([name]) => name === key)?.[1];
  const parsed = field ? fromTyped(field, settled) : { value: null };
  const empty = 'value' in parsed && parsed.value === null;
  // A required field waits for its value; an optional one can be emptied.
  const edit =
    'value' in parsed && !(empty && field?.required)
      ? { noun, ids, field: key, value: parsed.value }
      : null;
  const { data: preview, failure } = useQuery('records.bulkPreview', edit);
  return {
    fields,
    key,
    choose: (name: string): void => {
      form.put({ key: name, typed: '' });
      setSettled('');
    },
    field,
    typed,
    setTyped: (next: Entry): void => {
      form.put({ typed: next });
    },
    kept: form.kept,
    fault: 'fault' in parsed ? parsed.fault : undefined,
    empty,
    edit,
    preview: edit ? preview : undefined,
    failure,
    waiting: settled !== typed,
  };
}

/** Records in which the change would break a rule. */
function Faults({ faults }: { faults: BulkPreview['faults'] }) {
  const say = useText();
  if (faults.length === 0) return null;
  return (
    <Box
      component="section"
      aria-label={say('BULK_FAULTS_LIST')}
      sx={{
        maxHeight: 180,
        overflow: 'auto',
        fontSize: textSize.dense,
        border: `1px solid ${token.redLine}`,
        bgcolor: token.redBg,
        borderRadius: '4px',
        p: 2,
      }}
      tabIndex={0}
    >
      <b>{say('BULK_FAULTS_LIST')}</b>
      {faults.map((one) => (
        <Box key={one.id}>
          {say('FRAME_PAIR', { name: one.title, text: say.any(one.code, one.params) })}
        </Box>
      ))}
    </Box>
  );
}

/**
 * One field of several records at once: which, what, how many would change and which cannot; then
 * all of them or none.
 */
export function BulkDialog({ noun, ids, onClose, onDone }: BulkProps) {
  const say = useText();
  const { offer } = useActs();
  const bulk = useBulkEdit(noun, ids);
  const { fields, key, field, fault, empty, edit, preview } = bulk;
  const { run, busy, failure: refused } = useCall();
  const apply = async (): Promise<void> => {
    const done = edit && (await run('records.bulkEdit', edit));
    if (!done) return;
    bulk.kept.forget();
    offer(say('BULK_DONE', { n: done.changed }));
    onDone();
  };
  const ready = preview !== undefined && preview.changes > 0 && preview.faults.length === 0;
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth>
      <DialogTitle>{say('BULK_TITLE', { n: ids.length })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 3 }}>
        <RestoredNote savedAt={bulk.kept.found} onDiscard={bulk.kept.discard} />
        <FormField id="bulk-field" label={say('BULK_WHICH')}>
          <Select
            fullWidth
            labelId={labelId('bulk-field')}
            value={key}
            SelectDisplayProps={{ id: 'bulk-field' }}
            MenuProps={{ slotProps: { paper: { sx: { maxHeight: 360 } } } }}
            onChange={(event) => {
              bulk.choose(event.target.value);
            }}
          >
            {fields.map(([name, one]) => (
              <MenuItem key={name} value={name}>
                {say.label(one.label)}
              </MenuItem>
            ))}
          </Select>
        </FormField>
        {field && (
          <FormField
            key={key}
            id="bulk-value"
            label={say('BULK_VALUE')}
            error={fault && say.any(fault.code, fault.params)}
          >
            <ValueEntry
              id="bulk-value"
              field={field}
              value={bulk.typed}
              onChange={bulk.setTyped}
              label={say('BULK_VALUE')}
            />
          </FormField>
        )}
        {empty && (
          <Box sx={{ fontSize: textSize.dense, color: token.t2 }}>
            {say(field?.required ? 'BULK_CHOOSE' : 'BULK_CLEARS')}
          </Box>
        )}
        {preview && (
          <Box
            role="status"
            data-testid="bulk-preview"
            sx={{ fontSize: textSize.dense, color: token.t2 }}
          >
            {say('BULK_WILL', { changes: preview.changes, unchanged: preview.unchanged })}
          </Box>
        )}
        <Faults faults={preview?.faults ?? []} />
        <FailureNote failure={refused ?? bulk.failure} />
      </DialogContent>
      <DialogActions>
        <Button
          variant="outlined"
          onClick={() => {
            bulk.kept.forget();
            onClose();
          }}
        >
          {say('FRAME_CANCEL')}
        </Button>
        <Button
          variant="contained"
          disabled={busy || !ready || bulk.waiting}
          onClick={() => {
            void apply();
          }}
        >
          {say('BULK_DO', { n: preview?.changes ?? 0 })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
