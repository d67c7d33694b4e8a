import { Box } from '@mui/material';
import { useState } from 'react';
import type { ListRow } from '../../../shared/contract/records';
import { tierName } from '../../../shared/domain/tiers';
import { useQuery } from '../../api';
import { useText } from '../../base/language';
import { useSession } from '../../base/session';
import { Page } from '../../components';
import { DivisionTree } from './division-tree';
import { AreaTabs } from '../../records/area-tabs';
import { ListActions } from '../../records/list-actions';
import { RecordList } from '../../records/record-list';
import { StationDrawer } from './station-drawer';

/** The drawer tells the rest. */
const BRIEF = ['name', 'tier', 'haves', 'area', 'staffing', 'certified'];

/** 三级体系: townships at the left, stations in the middle, one of them at the right. */
export function StationsScreen() {
  const say = useText();
  const { state } = useSession();
  const [division, setDivision] = useState<string>();
  const [open, setOpen] = useState<ListRow<'station'>>();
  const count = (tier: string) => ({
    noun: 'station' as const,
    filters: { tier },
    offset: 0,
    limit: 1,
  });
  const centre = useQuery('records.list', count('centre'));
  const station = useQuery('records.list', count('station'));
  const studio = useQuery('records.list', count('studio'));
  const counted = centre.data && station.data && studio.data;
  return (
    <Page
      full
      tabs={<AreaTabs area="stations" />}
      title={say('NAV_STATIONS')}
      actions={<ListActions noun="station" />}
      sub={
        counted &&
        say('TIERS_SUB', {
          centre: centre.data?.total ?? 0,
          station: station.data?.total ?? 0,
          studio: studio.data?.total ?? 0,
          centreName: tierName(state.tierNames, 'centre'),
          stationName: tierName(state.tierNames, 'station'),
          studioName: tierName(state.tierNames, 'studio'),
        })
      }
    >
      <Box sx={{ display: 'flex', '@media (max-width: 960px)': { display: 'none' } }}>
        <DivisionTree value={division} onChange={setDivision} onOpen={setOpen} />
      </Box>
      <RecordList
        noun="station"
        onOpen={setOpen}
        current={open?.id}
        brief={open && BRIEF}
        emphasised={(row) => row.values.tier !== 'studio'}
        {...(division ? { fixed: { division } } : {})}
      />
      {open && (
        <StationDrawer
          key={open.id}
          row={open}
          onClose={() => {
            setOpen(undefined);
          }}
        />
      )}
    </Page>
  );
}
