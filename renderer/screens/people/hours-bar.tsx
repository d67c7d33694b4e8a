import { Box } from '@mui/material';
import type { PersonPage } from '../../../shared/contract/people';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';

/** Hours of the registration period against what the level asks for. */
export function HoursBar({ hours }: { hours: NonNullable<PersonPage['hours']> }) {
  const say = useText();
  const { counted, required, missing, from, to } = hours;
  const words = say(missing > 0 ? 'HOURS_MISSING' : 'HOURS_FULL', { counted, required, missing });
  const share = required === 0 ? 100 : Math.min(100, (counted / required) * 100);
  return (
    <Box sx={{ fontSize: textSize.dense, lineHeight: '20px' }}>
      <Box sx={{ color: missing > 0 ? token.amber : token.t1, fontWeight: 700 }}>{words}</Box>
      <Box
        role="img"
        aria-label={words}
        sx={{ my: 1, height: 8, borderRadius: '4px', bgcolor: token.neutralBg, overflow: 'hidden' }}
      >
        <Box
          sx={{
            width: `${share}%`,
            height: '100%',
            bgcolor: missing > 0 ? token.amberSolid : token.teal,
          }}
        />
      </Box>
      <Box sx={{ color: token.t2, fontSize: textSize.small }}>
        {say('HOURS_SPAN', { from, to })}
      </Box>
    </Box>
  );
}
