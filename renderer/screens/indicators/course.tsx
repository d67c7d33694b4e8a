import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { IndicatorRow } from '../../../shared/contract/indicators';
import { periodName } from '../../base/format';
import { useLanguage } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { DataTable } from '../../components';
import { CourseChart } from './course-chart';
import { shown } from './look';

function Key({ colour, dash, text }: { colour: string; dash: string; text: string }) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1 }}>
      <svg width={18} height={4} aria-hidden>
        <line x1={0} x2={18} y1={2} y2={2} stroke={colour} strokeWidth={2} strokeDasharray={dash} />
      </svg>
      {text}
    </Box>
  );
}

function Data({ row }: { row: IndicatorRow }) {
  const { language, say } = useLanguage();
  return (
    <DataTable
      label={say('IND_TREND')}
      rows={row.trend}
      keyOf={({ period }) => period}
      columns={[
        {
          key: 'period',
          head: say('FRAME_PERIOD'),
          width: 130,
          cell: ({ period }) => periodName(period, language),
        },
        {
          key: 'value',
          head: say('IND_VALUE'),
          width: 80,
          align: 'right',
          cell: ({ value }) => shown(row, value),
        },
        {
          key: 'from',
          head: say('IND_SOURCE'),
          width: 110,
          cell: ({ frozen, otherwise }) =>
            say(otherwise ? 'IND_OTHERWISE' : frozen ? 'IND_FROZEN' : 'IND_COUNTED'),
        },
      ]}
    />
  );
}

/** The chart of an indicator, or the table that stands behind it. */
export function Course({ row, ends }: { row: IndicatorRow; ends: string }) {
  const { say } = useLanguage();
  const [data, setData] = useState(false);
  if (row.trend.every(({ value }) => value === null)) return null;
  return (
    <Box sx={{ px: 4, pt: 2, pb: 1, borderBottom: `1px solid ${token.line}` }}>
      {data ? <Data row={row} /> : <CourseChart {...{ row, ends }} />}
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 3,
          minHeight: 28,
          fontSize: textSize.small,
          color: token.t2,
        }}
      >
        {!data && row.target !== null && row.left > 0 && (
          <>
            <Key colour={token.c3} dash="6 3" text={say('IND_ROAD')} />
            <Key colour={token.amberSolid} dash="2 3" text={say('IND_LIKELY')} />
          </>
        )}
        <Button
          variant="text"
          sx={{ ml: 'auto' }}
          onClick={() => {
            setData(!data);
          }}
        >
          {say(data ? 'DESK_CHART' : 'DESK_DATA')}
        </Button>
      </Box>
    </Box>
  );
}
