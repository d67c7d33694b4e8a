import { Box, Button, Link } from '@mui/material';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { daysOf } from '../../../shared/codes/period';
import type { InputOf } from '../../../shared/contract/procedures';
import type { FigureRecords } from '../../../shared/contract/quarter';
import { itemLabel } from '../../../shared/domain/statistics-form';
import type { Failure } from '../../../shared/result';
import { failureOf, useQuery } from '../../api';
import { useText } from '../../base/language';
import { recordPath } from '../../base/places';
import { textSize, token } from '../../base/theme';
import { FailureNote, FormDialog, Loading } from '../../components';
import type { OriginProps } from './origin-dialog';
import { useReplacing } from './replace-fields';
import type { SheetSource } from './sheet-source';

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

/** The records behind a figure, of whichever return it is. */
function useRecords({ returnId }: SheetSource, place: InputOf<'statistics.records'>) {
  const own = useQuery('statistics.records', returnId === null ? place : null);
  const further = useQuery('returns.records', returnId === null ? null : { ...place, returnId });
  return returnId === null ? own : further;
}

/**
 * The records of the register that make up the figure at the caret, each with the way to it, and the
 * figure that stands instead with its reason.
 */
export function RecordsDialog({ sheet, state, locked, station, item, onClose }: OriginProps) {
  const say = useText();
  const { period } = sheet;
  const place = { period, station: station.id, item: item.key };
  const { source } = state;
  const { data, failure } = useRecords(source, place);
  const [refused, setRefused] = useState<Failure>();
  const stands = sheet.replaced[station.id]?.[item.key];
  const { ready, fields } = useReplacing(item, stands);
  const store = async (value: number | null, why = ''): Promise<void> => {
    const { station: row, item: key } = place;
    try {
      await (value === null ? source.takeBack(row, key) : source.replace(row, key, value, why));
      onClose();
    } catch (thrown) {
      setRefused(failureOf(thrown));
    }
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
