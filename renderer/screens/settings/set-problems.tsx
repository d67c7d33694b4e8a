import { Box } from '@mui/material';
import type { PlacedFailure } from '../../../shared/contract/definitions';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';

/** What keeps a set from being taken in, or a part of it from being proposed; of a workbook with its cell. */
export function SetProblems({ problems }: { problems: readonly PlacedFailure[] }) {
  const say = useText();
  if (problems.length === 0) return null;
  return (
    <Box
      component="ul"
      role="alert"
      aria-label={say('SET_DEF_PROBLEMS')}
      sx={{
        m: 0,
        p: 0,
        maxHeight: 240,
        overflow: 'auto',
        fontSize: textSize.dense,
        color: token.red,
      }}
    >
      {problems.map(({ code, params, cell = '' }) => (
        <Box
          key={`${cell} ${code} ${JSON.stringify(params)}`}
          component="li"
          sx={{ display: 'flex', gap: 2, py: 1 }}
        >
          {cell !== '' && <Box sx={{ flexShrink: 0, fontWeight: 600 }}>{cell}</Box>}
          <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>{say.any(code, params)}</Box>
        </Box>
      ))}
    </Box>
  );
}
