import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { ListRow } from '../../shared/contract/records';
import { bulkFields } from '../../shared/domain/bulk';
import type { NounName } from '../../shared/domain/nouns';
import { useText } from '../base/language';
import { useRole } from '../base/session';
import { textSize, token } from '../base/theme';
import { BulkDialog } from './bulk-dialog';
import { MergeTwo } from './merge-two';
import { useRemove } from './use-remove';

interface SelectionProps {
  noun: NounName;
  rows: readonly ListRow[];
  selected: ReadonlySet<string>;
  onClear: () => void;
}

/** How many rows are chosen, and what can be done with them; nothing while none is. */
export function SelectionBar({ noun, rows, selected, onClear }: SelectionProps) {
  const say = useText();
  const editor = useRole('clerk', 'reviewer', 'admin', 'receiver');
  const [bulk, setBulk] = useState(false);
  const remove = useRemove(noun, onClear);
  if (selected.size === 0) return null;
  return (
    <Box
      sx={{
        minHeight: 40,
        px: 3,
        display: 'flex',
        alignItems: 'center',
        gap: 3,
        bgcolor: token.teal50,
        borderBottom: `1px solid ${token.teal100}`,
        flexShrink: 0,
      }}
    >
      <Box sx={{ fontSize: textSize.dense, fontWeight: 700, color: token.teal }}>
        {say('LIST_SELECTED', { n: selected.size })}
      </Box>
      <MergeTwo noun={noun} selected={selected} />
      {editor && bulkFields(noun).length > 0 && (
        <Button
          variant="text"
          onClick={() => {
            setBulk(true);
          }}
        >
          {say('BULK_OPEN')}
        </Button>
      )}
      <Button
        variant="text"
        color="error"
        onClick={() => {
          remove.ask(
            rows
              .filter((row) => selected.has(row.id))
              .map(({ id, revision }) => ({ id, revision })),
          );
        }}
      >
        {say('LIST_REMOVE')}
      </Button>
      <Button variant="text" sx={{ ml: 'auto' }} onClick={onClear}>
        {say('LIST_CLEAR')}
      </Button>
      {remove.dialog}
      {bulk && (
        <BulkDialog
          noun={noun}
          ids={[...selected]}
          onClose={() => {
            setBulk(false);
          }}
          onDone={() => {
            setBulk(false);
            onClear();
          }}
        />
      )}
    </Box>
  );
}
