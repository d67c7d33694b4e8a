import Add from '@mui/icons-material/Add';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import type { Values } from '../../shared/domain/noun';
import { nounOf, type NounName } from '../../shared/domain/nouns';
import { call, useQuery } from '../api';
import { useLanguage } from '../base/language';
import { useRole } from '../base/session';
import { textSize, token } from '../base/theme';
import { DataTable, FailureNote } from '../components';
import { columnsOf, listFields } from './columns';
import { OwnedDialog } from './owned-dialog';
import { useRemove } from './use-remove';
import { newRow, type Loaded } from './use-record-form';

const MOST = 100;

interface OwnedListProps {
  /** Noun of the records, which names its owner in its description. */
  noun: NounName;
  ownerId: string;
  /** The field by which they name it, where that is not whom they belong to. */
  by?: string;
  /** How the list is called, where not by its noun. */
  title?: string;
  /** With what a new one begins. */
  begin?: Values;
}

/**
 * Records that belong to another, on that other's page: a table derived from the description, each
 * in a dialog of its own.
 */
export function OwnedList({ noun, ownerId, by, title, begin = {} }: OwnedListProps) {
  const { language, say } = useLanguage();
  const editor = useRole('clerk', 'reviewer', 'admin', 'receiver');
  const { owner: ownerField = '', plural, label } = nounOf(noun);
  const owner = by ?? ownerField;
  const heading = title ?? say.label(plural);
  const [open, setOpen] = useState<Loaded>();
  const { data, failure, reload } = useQuery('records.list', {
    noun,
    filters: { [owner]: ownerId },
    offset: 0,
    limit: MOST,
  });
  const close = (): void => {
    setOpen(undefined);
  };
  const remove = useRemove(noun, close);
  const read = async (id: string): Promise<void> => {
    setOpen(await call('records.get', { noun, id }));
  };
  const rows = data?.rows ?? [];
  // A column in which nobody has anything would only push the others out of sight.
  const filled = listFields(noun)
    .filter(
      ([key, field]) =>
        field.list && key !== owner && rows.some((row) => (row.values[key] ?? null) !== null),
    )
    .map(([key]) => key);
  const columns = columnsOf(noun, filled, say, language).map(
    ({ sortable: _, ...column }) => column,
  );
  return (
    <Box component="section" id={`owned-${noun}`} aria-label={heading} sx={{ mb: 4 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, mb: 1 }}>
        <Typography variant="h2" component="h2">
          {heading}
        </Typography>
        {editor && (
          <Button
            variant="text"
            startIcon={<Add />}
            onClick={() => {
              setOpen(newRow(noun, { ...begin, [owner]: ownerId }));
            }}
            sx={{ ml: 'auto' }}
          >
            {say('LIST_NEW', { noun: say.label(label) })}
          </Button>
        )}
      </Box>
      <FailureNote failure={failure} onRetry={reload} />
      {rows.length === 0 ? (
        <Box sx={{ fontSize: textSize.dense, color: token.t3, py: 1 }}>{say('OWNED_EMPTY')}</Box>
      ) : (
        <Box
          sx={{
            border: `1px solid ${token.line}`,
            borderRadius: '4px',
            overflow: 'hidden',
            display: 'flex',
          }}
        >
          <DataTable
            label={heading}
            columns={columns}
            rows={rows}
            keyOf={(row) => row.id}
            onOpen={(row) => {
              void read(row.id);
            }}
          />
        </Box>
      )}
      {open && (
        <OwnedDialog
          key={open.id ?? 'new'}
          noun={noun}
          row={open}
          fixed={{ [owner]: ownerId }}
          onClose={close}
          onSaved={close}
          onRemove={
            open.id === null
              ? undefined
              : () => {
                  remove.ask([{ id: open.id ?? '', revision: open.revision ?? 0 }]);
                }
          }
        />
      )}
      {remove.dialog}
    </Box>
  );
}
