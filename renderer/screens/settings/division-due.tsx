import { Checkbox } from '@mui/material';
import { townshipClass } from '../../../shared/codes/division';
import type { Division } from '../../../shared/contract/divisions';
import { useCall, useQuery } from '../../api';
import { useText } from '../../base/language';
import { useRole } from '../../base/session';

/**
 * Whether a township is due a station (应建): statutory ones always are, similar units where the
 * office ticks them.
 */
export function DivisionDue({ division }: { division: Division }) {
  const say = useText();
  const locked = !useRole('admin');
  const { run, busy } = useCall();
  const { data } = useQuery('settings.get', {});
  if (division.depth !== 4 || division.retired || !data) return null;
  const statutory = townshipClass(division.code) !== 'other';
  const others = data.alsoDue.filter((code) => code !== division.code);
  return (
    <Checkbox
      size="small"
      disabled={statutory || locked || busy}
      checked={statutory || others.length < data.alsoDue.length}
      slotProps={{ input: { 'aria-label': `${say('SET_DIVISION_DUE')} ${division.name}` } }}
      onChange={(_event, due) => {
        void run('settings.set', { alsoDue: due ? [...others, division.code] : others });
      }}
    />
  );
}
