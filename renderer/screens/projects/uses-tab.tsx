import { Box } from '@mui/material';
import type { ListRow } from '../../../shared/contract/types';
import { useToday } from '../../app/session';
import { Card } from '../../components';
import { OwnedList } from '../records';
import { UseChips } from './uses';

/** 结果应用: what is in force, then every use of this project's results; a new one begins with the project's contractor. */
export function UsesTab({ row, uses, version, onChanged }: { row: ListRow; uses: readonly ListRow[]; version: number; onChanged: () => void }) {
  const today = useToday();
  return (
    <Card>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mb: 3, '&:empty': { display: 'none' } }}><UseChips rows={uses} /></Box>
      <OwnedList noun="resultUse" ownerId={row.id} version={version} onChanged={onChanged} begin={{ contractor: row.values['contractor'] ?? null, starts: today }} />
    </Card>
  );
}
