import Close from '@mui/icons-material/Close';
import Edit from '@mui/icons-material/EditOutlined';
import OpenInFull from '@mui/icons-material/OpenInFull';
import { Box, Button, IconButton, Tab, Tabs, Tooltip, Typography } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ListRow } from '../../../shared/contract/records';
import { useText } from '../../base/language';
import { recordPath, stationPath } from '../../base/places';
import { iconSize, measure, textSize, token } from '../../base/theme';
import { FailureNote } from '../../components';
import { Course } from './course';
import { BriefFacts, HavesGlance } from './facts';
import { Files, People, Projects, Visits } from './parts';
import { tabName } from './tab-name';
import { countOf, stationTabs, useStation, type StationTab } from './use-station';
import { History } from '../../records/history';

/** One station beside the list: facts, checklist, course, and everything that stands round it. */
export function StationDrawer({ row, onClose }: { row: ListRow<'station'>; onClose: () => void }) {
  const say = useText();
  const navigate = useNavigate();
  const [tab, setTab] = useState<StationTab>('facts');
  const parts = useStation(row.id);
  const { checklist, events } = parts;
  const full = say('STATION_OPEN');
  return (
    <Box
      component="aside"
      data-print="none"
      aria-label={row.values.name ?? ''}
      sx={{
        width: measure.drawer,
        flexShrink: 0,
        display: 'flex',
        flexDirection: 'column',
        bgcolor: token.surface,
        borderLeft: `1px solid ${token.line2}`,
        '@media (max-width: 1180px)': {
          position: 'absolute',
          right: 0,
          top: measure.topBar,
          bottom: 0,
          zIndex: 5,
          boxShadow: '0 4px 16px rgba(30,35,33,.14)',
        },
      }}
    >
      <Box sx={{ p: '12px 8px 4px 16px', display: 'flex', alignItems: 'flex-start', gap: 1 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography variant="h2" component="h2">
            {row.values.name ?? ''}
          </Typography>
          <Box sx={{ fontSize: textSize.small, color: token.t2 }}>{row.values.division}</Box>
        </Box>
        <Tooltip title={full}>
          <IconButton
            aria-label={full}
            onClick={() => {
              void navigate(stationPath(row.id));
            }}
          >
            <OpenInFull sx={{ fontSize: iconSize.medium }} />
          </IconButton>
        </Tooltip>
        <Tooltip title={say('FRAME_CLOSE')}>
          <IconButton aria-label={say('FRAME_CLOSE')} onClick={onClose}>
            <Close sx={{ fontSize: iconSize.large }} />
          </IconButton>
        </Tooltip>
      </Box>
      <Tabs
        value={tab}
        onChange={(_, next: StationTab) => {
          setTab(next);
        }}
        variant="scrollable"
        scrollButtons={false}
        aria-label={say('STATION_TABS')}
        sx={{
          minHeight: 36,
          borderBottom: `1px solid ${token.line}`,
          flexShrink: 0,
          '& .MuiTab-root': { minHeight: 36, px: 1.5, fontSize: textSize.small },
        }}
      >
        {stationTabs.map((one) => (
          <Tab key={one} value={one} label={tabName(one, countOf(parts, one), say)} />
        ))}
      </Tabs>
      <Box
        sx={{ flex: 1, overflow: 'auto', px: 4, py: tab === 'facts' ? 0 : 3 }}
        tabIndex={0}
        role="region"
        aria-label={tabName(tab, undefined, say)}
      >
        <FailureNote
          failure={checklist.failure ?? events.failure}
          onRetry={() => {
            checklist.reload();
            events.reload();
          }}
        />
        <TabBody tab={tab} row={row} parts={parts} />
      </Box>
      <Box sx={{ p: '8px 16px', display: 'flex', gap: 2, borderTop: `1px solid ${token.line}` }}>
        <Button
          variant="outlined"
          startIcon={<Edit />}
          onClick={() => {
            void navigate(recordPath('station', row.id));
          }}
        >
          {say('TIERS_EDIT')}
        </Button>
        <Button
          variant="outlined"
          onClick={() => {
            void navigate(stationPath(row.id, 'haves'));
          }}
        >
          {say('CHECK_GO')}
        </Button>
      </Box>
    </Box>
  );
}

interface TabBodyProps {
  tab: StationTab;
  row: ListRow<'station'>;
  parts: ReturnType<typeof useStation>;
}

function TabBody({ tab, row, parts }: TabBodyProps) {
  switch (tab) {
    case 'facts':
      return <FactsTab row={row} parts={parts} />;
    case 'haves':
      return parts.checklist.data && <HavesGlance checklist={parts.checklist.data} />;
    case 'people':
      return <People people={parts.people} />;
    case 'projects':
      return <Projects projects={parts.projects} />;
    case 'visits':
      return <Visits visits={parts.visits} station={row.id} />;
    case 'files':
      return <Files files={parts.files} />;
    case 'history':
      return <History noun="station" id={row.id} />;
  }
}

const block = { py: 3, '& + &': { borderTop: `1px solid ${token.line}` } } as const;

function FactsTab({ row, parts: { checklist, events } }: Omit<TabBodyProps, 'tab'>) {
  return (
    <>
      <Box sx={block}>
        <BriefFacts row={row} />
      </Box>
      {checklist.data && (
        <Box sx={block}>
          <HavesGlance checklist={checklist.data} />
        </Box>
      )}
      {events.data && (
        <Box sx={block}>
          <Course events={events.data} />
        </Box>
      )}
    </>
  );
}
