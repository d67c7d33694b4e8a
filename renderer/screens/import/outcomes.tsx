import { Box, Button } from '@mui/material';
import { useNavigate } from 'react-router';
import type { ImportKind, ImportOutcome } from '../../../shared/contract/import';
import { useText } from '../../base/language';
import { Card, StatusChip } from '../../components';
import { kindLabel, kindPath } from './kinds';

/** What was written of one kind of record. */
export interface Written {
  kind: ImportKind;
  outcome: ImportOutcome;
}

/** What came of an import, a line for each kind, with the way to its list. */
export function Outcomes({ outcomes }: { outcomes: readonly Written[] }) {
  const say = useText();
  const navigate = useNavigate();
  return (
    <Card title={say('IMPORT_DONE')} sx={{ mb: 3 }}>
      {outcomes.map(({ kind, outcome }, at) => (
        <Box
          key={`${kind}${at}`}
          data-testid="import-outcome"
          sx={{ display: 'flex', alignItems: 'center', gap: 3, py: 1 }}
        >
          <StatusChip tone="ok">{kindLabel(kind, say)}</StatusChip>
          <Box sx={{ flex: 1 }}>
            {say('IMPORT_DONE_TEXT', {
              created: outcome.created,
              updated: outcome.updated,
              unchanged: outcome.unchanged,
            })}
          </Box>
          <Button
            variant="text"
            onClick={() => {
              void navigate(kindPath(kind));
            }}
          >
            {say('IMPORT_SEE', { noun: kindLabel(kind, say) })}
          </Button>
        </Box>
      ))}
    </Card>
  );
}
