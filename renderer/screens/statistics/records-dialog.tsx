import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Link,
} from '@mui/material';
import { Link as RouterLink } from 'react-router';
import { daysOf } from '../../../shared/codes/period';
import { itemLabel, type StatisticsItem } from '../../../shared/domain/statistics-form';
import { useQuery } from '../../api';
import { useLanguage } from '../../base/language';
import { recordPath } from '../../base/places';
import { textSize, token } from '../../base/theme';
import { FailureNote, Loading } from '../../components';

interface RecordsDialogProps {
  period: string;
  station: { id: string; name: string };
  item: StatisticsItem;
  onClose: () => void;
}

/** The records of the register that make up the figure at the caret, each with the way to it. */
export function RecordsDialog({ period, station, item, onClose }: RecordsDialogProps) {
  const { say } = useLanguage();
  const { data, failure } = useQuery('statistics.records', {
    period,
    station: station.id,
    item: item.key,
  });
  const day = daysOf(period).last;
  const n = data?.records.length ?? 0;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="figure-records">
      <DialogTitle id="figure-records">
        {station.name} · {say.label(itemLabel(item))}
      </DialogTitle>
      <DialogContent>
        <FailureNote failure={failure} />
        {!data && !failure && <Loading />}
        {data && (
          <Box sx={{ color: token.t2, fontSize: textSize.dense, mb: 2 }}>
            {n > 0 ? say('SHEET_RECORDS_n', { day, n }) : say('SHEET_RECORDS_NONE', { day })}
          </Box>
        )}
        {data && data.kept !== null && data.kept !== n && (
          <Box role="note" sx={{ color: token.amber, fontSize: textSize.dense, mb: 2 }}>
            {say('SHEET_RECORDS_KEPT', { kept: data.kept })}
          </Box>
        )}
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {data?.records.map(({ id, name, place }, at) => (
            <Box component="li" key={id} sx={{ display: 'flex', gap: 2, py: 1 }}>
              <Link component={RouterLink} to={recordPath(data.noun, id)} autoFocus={at === 0}>
                {name}
              </Link>
              {place !== station.name && <Box sx={{ color: token.t3 }}>{place}</Box>}
            </Box>
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onClose} autoFocus={data !== undefined && n === 0}>
          {say('FRAME_CLOSE')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
