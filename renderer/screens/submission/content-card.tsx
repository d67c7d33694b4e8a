import VerifiedUser from '@mui/icons-material/VerifiedUserOutlined';
import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { SubmissionState } from '../../../shared/contract/submission';
import { bytes, figure } from '../../base/format';
import { useText } from '../../base/language';
import { iconSize, textSize, token } from '../../base/theme';
import { Card } from '../../components';

const cell = {
  px: 4,
  height: 27,
  borderBottom: `1px solid ${token.line}`,
  fontSize: textSize.dense,
  textAlign: 'right',
  whiteSpace: 'nowrap',
} as const;
const first = { ...cell, textAlign: 'left', width: '100%' } as const;

/**
 * What leaves the office, table by table, and what does not; tables without a row are counted until
 * all are asked for.
 */
export function ContentCard({ state }: { state: SubmissionState }) {
  const say = useText();
  const [all, setAll] = useState(false);
  const filled = state.tables.filter((table) => table.rows > 0);
  const empty = state.tables.length - filled.length;
  const sum = (pick: (table: SubmissionState['tables'][number]) => number): number =>
    state.tables.reduce((total, table) => total + pick(table), 0);
  const head = {
    fontSize: textSize.small,
    fontWeight: 700,
    color: token.t2,
    bgcolor: token.sunk,
    borderBottomColor: token.line2,
    height: 30,
  } as const;
  return (
    <Card
      title={say('SUB_LEAVES')}
      note={say(state.frozen ? 'SUB_LEAVES_NOTE_FROZEN' : 'SUB_LEAVES_NOTE')}
      action={
        empty > 0 && (
          <Button
            variant="text"
            onClick={() => {
              setAll(!all);
            }}
          >
            {say(all ? 'SUB_TABLES_FILLED' : 'SUB_TABLES_ALL')}
          </Button>
        )
      }
      padding={0}
    >
      <Box
        component="table"
        aria-label={say('SUB_LEAVES')}
        sx={{ width: '100%', borderCollapse: 'collapse' }}
      >
        <thead>
          <tr>
            <Box component="th" scope="col" sx={{ ...first, ...head }}>
              {say('SUB_TABLE')}
            </Box>
            <Box component="th" scope="col" sx={{ ...cell, ...head, px: 2 }}>
              {say('SUB_ROWS')}
            </Box>
            <Box component="th" scope="col" sx={{ ...cell, ...head, px: 2 }}>
              {say('SUB_FIELDS')}
            </Box>
            <Box component="th" scope="col" sx={{ ...cell, ...head }}>
              {say('SUB_SIZE')}
            </Box>
          </tr>
        </thead>
        <tbody>
          {(all ? state.tables : filled).map((table) => (
            <tr key={table.table}>
              <Box component="td" sx={first}>
                {say.label(table.label)}
              </Box>
              <Box component="td" sx={{ ...cell, px: 2 }}>
                {figure(table.rows)}
              </Box>
              <Box component="td" sx={{ ...cell, px: 2 }}>
                {figure(table.fields)}
              </Box>
              <Box component="td" sx={{ ...cell, color: token.t2 }}>
                {bytes(table.bytes)}
              </Box>
            </tr>
          ))}
          {!all && empty > 0 && (
            <tr>
              <Box component="td" colSpan={4} sx={{ ...first, color: token.t2 }}>
                {say('SUB_TABLES_EMPTY', { n: empty })}
              </Box>
            </tr>
          )}
          <Box component="tr" sx={{ fontWeight: 700 }}>
            <Box component="td" sx={first}>
              {say('SUB_TOTAL')}
            </Box>
            <Box component="td" sx={{ ...cell, px: 2 }}>
              {figure(sum((table) => table.rows))}
            </Box>
            <Box component="td" sx={cell} />
            <Box component="td" sx={cell}>
              {bytes(sum((table) => table.bytes))}
            </Box>
          </Box>
        </tbody>
      </Box>
      <Box
        sx={{
          m: '8px 16px',
          p: '6px 12px',
          display: 'flex',
          gap: 2,
          fontSize: textSize.dense,
          lineHeight: '20px',
          bgcolor: token.teal50,
          border: `1px solid ${token.teal100}`,
          borderRadius: '4px',
        }}
      >
        <VerifiedUser sx={{ fontSize: iconSize.medium, color: token.teal }} aria-hidden />
        <span>{say('SUB_STAYS')}</span>
      </Box>
    </Card>
  );
}
