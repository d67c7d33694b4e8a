import { Box } from '@mui/material';
import type { IndicatorRow } from '../../../shared/contract/indicators';
import { token } from '../../base/theme';
import { colourOf } from './look';

const part = (share: number): string => `${Math.min(100, Math.max(0, share * 100))}%`;

/** How far it is to the target, with a stroke where it should be by now. */
export function ProgressBar({ row }: { row: IndicatorRow }) {
  const { share, dueShare, status } = row;
  if (share === null) return null;
  return (
    <Box
      aria-hidden
      data-share={Math.round(share * 100)}
      sx={{ position: 'relative', height: 16, display: 'flex', alignItems: 'center' }}
    >
      <Box sx={{ width: '100%', height: 8, bgcolor: token.neutralBg }}>
        <Box sx={{ height: '100%', width: part(share), bgcolor: colourOf[status] }} />
      </Box>
      {dueShare !== null && (
        <Box
          sx={{
            position: 'absolute',
            left: `min(${part(dueShare)}, 100% - 2px)`,
            width: '2px',
            height: '100%',
            bgcolor: token.t1,
          }}
        />
      )}
    </Box>
  );
}
