import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import type { StationEvent } from '../../../shared/contract/stations';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';

const FIRST = 4;

/** 经过: what happened to a station, newest first, on a line. */
export function Course({ events }: { events: readonly StationEvent[] }) {
  const say = useText();
  const [all, setAll] = useState(false);
  return (
    <Box>
      <Box sx={{ display: 'flex', alignItems: 'center', mb: 1 }}>
        <Typography variant="h2" component="h3" sx={{ flex: 1 }}>
          {say('STATION_COURSE')}
        </Typography>
        {events.length > FIRST && (
          <Button
            variant="text"
            onClick={() => {
              setAll(!all);
            }}
          >
            {all ? say('STATION_COURSE_LESS') : say('STATION_COURSE_ALL', { n: events.length })}
          </Button>
        )}
      </Box>
      {events.length === 0 && (
        <Box sx={{ fontSize: textSize.dense, color: token.t2 }}>{say('STATION_COURSE_NONE')}</Box>
      )}
      <Box
        component="ol"
        sx={{ listStyle: 'none', m: 0, p: 0, fontSize: textSize.dense, lineHeight: '20px' }}
      >
        {(all ? events : events.slice(0, FIRST)).map((event, at) => (
          <Box
            component="li"
            key={`${event.date}${event.kind}${at}`}
            sx={{
              position: 'relative',
              display: 'flex',
              gap: 3,
              pl: 5,
              pb: 1.5,
              '&::before': {
                content: '""',
                position: 'absolute',
                left: 0,
                top: 4,
                width: 12,
                height: 12,
                boxSizing: 'border-box',
                borderRadius: '6px',
                border: `2px solid ${event.severity ? token.amberSolid : token.teal}`,
                bgcolor: at === 0 && !event.severity ? token.teal : token.surface,
              },
              '&:not(:last-of-type)::after': {
                content: '""',
                position: 'absolute',
                left: 6,
                top: 18,
                bottom: -2,
                width: '1px',
                bgcolor: token.tealLine,
              },
            }}
          >
            <Box component="time" sx={{ color: token.t2, whiteSpace: 'nowrap' }}>
              {event.date}
            </Box>
            <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
              {say.any(`EVENT_${event.kind}`, event.params)}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
