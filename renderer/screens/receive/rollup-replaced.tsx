import { Box } from '@mui/material';
import type { Rollup } from '../../../shared/contract/exchange';
import { figure } from '../../base/format';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';

/** Figures that offices gave in the place of their registers' own, each with its reason. */
export function RollupReplaced({ rows }: { rows: Rollup['replaced'] }) {
  const say = useText();
  if (rows.length === 0) return null;
  return (
    <Box sx={{ px: 4, py: 2, borderTop: `1px solid ${token.line}`, fontSize: textSize.dense }}>
      <Box sx={{ color: token.t2, mb: 1 }}>{say('RCV_REPLACED', { n: rows.length })}</Box>
      <Box
        component="ul"
        aria-label={say('RCV_REPLACED', { n: rows.length })}
        sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: 160, overflowY: 'auto' }}
      >
        {rows.map(({ division, unit, station, item, counted, value, why }) => (
          <Box component="li" key={`${division} ${station} ${item.zh}`} sx={{ py: 0.5 }}>
            {say('RCV_REPLACED_ONE', {
              unit,
              station,
              item,
              counted: figure(counted),
              value: figure(value),
              why,
            })}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
