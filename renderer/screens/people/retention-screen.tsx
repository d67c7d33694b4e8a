import {
  Box,
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
} from '@mui/material';
import { useState } from 'react';
import type { DuePerson } from '../../../shared/contract/people';
import { nounOf } from '../../../shared/domain/nouns';
import { useCall, useQuery } from '../../api';
import { useText } from '../../base/language';
import { useRole } from '../../base/session';
import { token } from '../../base/theme';
import {
  DataTable,
  EmptyState,
  FailureNote,
  Loading,
  Page,
  useToast,
  type Column,
} from '../../components';
import { AreaTabs, areaTitle } from '../../records';

function EraseDialog({
  ids,
  onClose,
  onDone,
}: {
  ids: string[];
  onClose: () => void;
  onDone: () => void;
}) {
  const say = useText();
  const toast = useToast();
  const [sure, setSure] = useState(false);
  const { run, busy, failure } = useCall();
  const erase = async (): Promise<void> => {
    const done = await run('people.erase', { ids });
    if (!done) return;
    toast(say('RETENTION_DONE', { n: done.erased }));
    onDone();
  };
  return (
    <Dialog open onClose={onClose} maxWidth="xs">
      <DialogTitle>{say('RETENTION_TITLE', { n: ids.length })}</DialogTitle>
      <DialogContent>
        <Box sx={{ mb: 2 }}>{say('RETENTION_TEXT')}</Box>
        <FormControlLabel
          control={
            <Checkbox
              checked={sure}
              onChange={(event) => {
                setSure(event.target.checked);
              }}
            />
          }
          label={say('RETENTION_CONFIRM')}
        />
        <FailureNote failure={failure} />
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onClose}>
          {say('FRAME_CANCEL')}
        </Button>
        <Button
          variant="outlined"
          color="error"
          disabled={!sure || busy}
          onClick={() => {
            void erase();
          }}
        >
          {say('RETENTION_DO')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** 到期资料: people whose data have been kept long enough; deleting them is a deliberate act. */
export function RetentionScreen() {
  const say = useText();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState(false);
  const reviewer = useRole('reviewer', 'admin');
  const { data, failure, loading, reload } = useQuery('people.due', {});
  const columns: Column<DuePerson>[] = [
    {
      key: 'name',
      head: say.label(nounOf('person').fields['name']?.label),
      width: 100,
      cell: (row) => row.name,
    },
    {
      key: 'station',
      head: say.label(nounOf('person').fields['station']?.label),
      width: 240,
      cell: (row) => row.station,
    },
    {
      key: 'why',
      head: say('RETENTION_WHY'),
      width: 120,
      cell: (row) => say(row.left ? 'RETENTION_LEFT' : 'RETENTION_REMOVED'),
    },
    { key: 'since', head: say('RETENTION_SINCE'), width: 140, cell: (row) => row.since },
    { key: 'due', head: say('RETENTION_DUE'), width: 120, cell: (row) => row.due },
  ];
  const close = (): void => {
    setAsking(false);
  };
  return (
    <Page
      full
      title={say(areaTitle.people)}
      tabs={<AreaTabs area="people" />}
      actions={
        reviewer && (
          <Button
            variant="outlined"
            color="error"
            disabled={selected.size === 0}
            onClick={() => {
              setAsking(true);
            }}
          >
            {say('RETENTION_ERASE')}
          </Button>
        )
      }
    >
      <Box
        sx={{
          flex: 1,
          minWidth: 0,
          display: 'flex',
          flexDirection: 'column',
          bgcolor: token.surface,
        }}
      >
        <FailureNote failure={failure} onRetry={reload} />
        {!data && loading ? (
          <Loading />
        ) : (
          data && (
            <DataTable
              label={say('RETENTION')}
              columns={columns}
              rows={data}
              keyOf={(row) => row.id}
              selection={{
                selected,
                onChange: setSelected,
                all: say('LIST_SELECT_ALL'),
                one: (row) => say('LIST_SELECT_ONE', { name: row.name }),
              }}
              empty={
                <EmptyState title={say('RETENTION_NONE')}>{say('RETENTION_NONE_TEXT')}</EmptyState>
              }
            />
          )
        )}
        {asking && (
          <EraseDialog
            ids={[...selected]}
            onClose={close}
            onDone={() => {
              close();
              setSelected(new Set());
            }}
          />
        )}
      </Box>
    </Page>
  );
}
