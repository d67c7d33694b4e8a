import { Box, Button } from '@mui/material';
import { useNavigate } from 'react-router';
import type { ImportKind, ImportOutcome } from '../../../shared/contract/import';
import { useQuery } from '../../api';
import { useText } from '../../base/language';
import { token } from '../../base/theme';
import { Card, StatusChip } from '../../components';
import { useActs } from '../../records/undo';
import { kindLabel, kindPath } from './kinds';

/** What was written of one kind of record. */
export interface Written {
  kind: ImportKind;
  outcome: ImportOutcome;
}

/** Rows that were read and did not come in; those that sums or heads stand in are counted apart. */
const outOf = ({ read, created, updated, unchanged }: ImportOutcome): number =>
  Math.max(0, read - created - updated - unchanged);

/** So many acts are looked through for the one of the import. */
const RECENT = 20;

/** Takes back just this import, also when something else was done since. */
function UndoButton({ act }: { act: string }) {
  const say = useText();
  const { undo } = useActs();
  const { data } = useQuery('undo.list', { limit: RECENT });
  const found = data?.find(({ id }) => id === act);
  if (!found) return null;
  return found.undone ? (
    <StatusChip tone="neutral">{say('IMPORT_UNDONE')}</StatusChip>
  ) : (
    <Button
      variant="outlined"
      sx={{ height: 28 }}
      onClick={() => {
        undo(act);
      }}
    >
      {say('IMPORT_UNDO')}
    </Button>
  );
}

/** What came of an import, a line for each kind, with the way to its list. */
function OutcomeLine({ kind, outcome }: Written) {
  const say = useText();
  const navigate = useNavigate();
  const { read, skipped, created, updated, unchanged } = outcome;
  const out = outOf(outcome);
  return (
    <Box data-testid="import-outcome" sx={{ display: 'flex', alignItems: 'center', gap: 3, py: 1 }}>
      <StatusChip tone={out > 0 ? 'attention' : 'ok'}>{kindLabel(kind, say)}</StatusChip>
      <Box sx={{ flex: 1, '& > span': { mr: 2 } }}>
        <span>{say('IMPORT_DONE_TEXT', { created, updated, unchanged })}</span>
        {out > 0 && (
          <Box component="span" sx={{ color: token.red, fontWeight: 700 }}>
            {say('IMPORT_DONE_OUT', { n: out })}
          </Box>
        )}
        {skipped > 0 && (
          <Box component="span" sx={{ color: token.t2 }}>
            {say('IMPORT_DONE_SKIPPED', { n: skipped })}
          </Box>
        )}
        <Box component="span" sx={{ color: token.t2 }}>
          {say('IMPORT_DONE_READ', { n: read })}
        </Box>
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
  );
}

/** What came of an import, and the way back from it. */
export function Outcomes({ outcomes, act }: { outcomes: readonly Written[]; act: string | null }) {
  const say = useText();
  return (
    <Card
      title={say('IMPORT_DONE')}
      action={act !== null && <UndoButton act={act} />}
      sx={{ mb: 3 }}
    >
      {outcomes.map((one, at) => (
        <OutcomeLine key={`${one.kind}${at}`} {...one} />
      ))}
    </Card>
  );
}
