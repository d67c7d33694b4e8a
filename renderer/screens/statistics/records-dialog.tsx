import { Box, Button, Link } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import { daysOf } from '../../../shared/codes/period';
import type { FigureRecords } from '../../../shared/contract/quarter';
import { itemLabel } from '../../../shared/domain/statistics-form';
import { useCall, useQuery } from '../../api';
import { useText } from '../../base/language';
import { recordPath } from '../../base/places';
import { textSize, token } from '../../base/theme';
import { FailureNote, FormDialog, Loading } from '../../components';
import type { OriginProps } from './origin-dialog';
import { useReplacing } from './replace-fields';

const note = { fontSize: textSize.dense, mb: 2 } as const;

function Records({ data, place }: { data: FigureRecords; place: string }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: 200, overflowY: 'auto' }}>
      {data.records.map(({ id, name, place: works }) => (
        <Box component="li" key={id} sx={{ display: 'flex', gap: 2, py: 1 }}>
          <Link component={RouterLink} to={recordPath(data.noun, id)}>
            {name}
          </Link>
          {works !== place && <Box sx={{ color: token.t3 }}>{works}</Box>}
        </Box>
      ))}
    </Box>
  );
}

/**
 * The records of the register that make up the figure at the caret, each with the way to it, and the
 * figure that stands instead with its reason.
 */
export function RecordsDialog({ sheet, locked, station, item, onClose }: OriginProps) {
  const say = useText();
  const { period } = sheet;
  const place = { period, station: station.id, item: item.key };
  const { data, failure } = useQuery('statistics.records', place);
  const { run, failure: refused } = useCall();
  const stands = sheet.replaced[station.id]?.[item.key];
  const { ready, fields } = useReplacing(item, stands);
  const store = async (value: number | null, why?: string): Promise<void> => {
    if (await run('statistics.replace', { ...place, value, ...(why !== undefined && { why }) }))
      onClose();
  };
  const day = daysOf(period).last;
  const n = data?.records.length ?? 0;
  return (
    <FormDialog
      title={`${station.name} · ${say.label(itemLabel(item))}`}
      act={say('RETURN_TAKE')}
      ready={ready !== null && !locked}
      failure={refused}
      beside={
        stands && !locked ? (
          <Button
            sx={{ mr: 'auto' }}
            onClick={() => {
              void store(null);
            }}
          >
            {say('RETURN_BACK')}
          </Button>
        ) : undefined
      }
      onClose={onClose}
      onSubmit={() => (ready ? store(ready.value, ready.why) : undefined)}
    >
      <FailureNote failure={failure} />
      {!data && !failure && <Loading />}
      {data && (
        <Box sx={{ ...note, color: token.t2 }}>
          {n > 0 ? say('SHEET_RECORDS_n', { day, n }) : say('SHEET_RECORDS_NONE', { day })}
        </Box>
      )}
      {data && data.kept !== null && data.kept !== n && (
        <Box role="note" sx={{ ...note, color: token.amber }}>
          {say('SHEET_RECORDS_KEPT', { kept: data.kept })}
        </Box>
      )}
      {data && <Records data={data} place={station.name} />}
      {!locked && fields}
      {locked && stands && (
        <Box role="note" sx={{ ...note, color: token.amber }}>
          {say('SHEET_REPLACED_WHY', { value: stands.value, why: stands.why })}
        </Box>
      )}
    </FormDialog>
  );
}
