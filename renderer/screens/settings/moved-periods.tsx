import { Box, Checkbox, FormControlLabel } from '@mui/material';
import { periodName } from '../../base/format';
import { useLanguage } from '../../base/language';
import { textSize, token } from '../../base/theme';
import type { Comparing } from './use-additions';

/** The quarters that have begun, each with whether the change holds for it. */
export function MovedPeriods({
  open,
  moved,
  toggle,
}: Pick<Comparing, 'open' | 'moved' | 'toggle'>) {
  const { language, say } = useLanguage();
  if (open.length === 0) return null;
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ p: 0, fontWeight: 600, fontSize: textSize.dense }}>
        {say('SET_ITEM_MOVED')}
      </Box>
      {open.map(({ period, left }) => (
        <Box key={period}>
          <FormControlLabel
            disabled={left > 0}
            control={
              <Checkbox
                checked={moved.includes(period)}
                onChange={() => {
                  toggle(period);
                }}
              />
            }
            label={periodName(period, language)}
          />
          {left > 0 && (
            <Box component="span" sx={{ color: token.t2, fontSize: textSize.small }}>
              {say('SET_ITEM_LEFT', { n: left })}
            </Box>
          )}
        </Box>
      ))}
      <Box sx={{ color: token.t2, fontSize: textSize.small }}>{say('SET_ITEM_MOVED_NOTE')}</Box>
    </Box>
  );
}
