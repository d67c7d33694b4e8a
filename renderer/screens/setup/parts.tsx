import Check from '@mui/icons-material/Check';
import { Box, Radio, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { Level } from '../../../shared/domain/office';
import { useText } from '../../base/language';
import { iconSize, textSize, token } from '../../base/theme';

/** Head of a numbered card: the number, or a tick once the card is complete. */
export function StepHead({
  number,
  done,
  title,
  aside,
}: {
  /** Left out where the card stands alone. */
  number: number | undefined;
  done: boolean;
  title: string;
  aside?: ReactNode;
}) {
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 2.5, minHeight: 32, mb: 2 }}>
      {number !== undefined && (
        <Box
          aria-hidden
          sx={{
            width: 22,
            height: 22,
            borderRadius: '11px',
            display: 'flex',
            alignItems: 'center',
            justifyContent: 'center',
            fontSize: textSize.small,
            fontWeight: 700,
            flexShrink: 0,
            color: done ? token.onTeal : token.teal,
            bgcolor: done ? token.teal : token.surface,
            border: `2px solid ${token.teal}`,
          }}
        >
          {done ? <Check sx={{ fontSize: iconSize.small }} /> : number}
        </Box>
      )}
      <Typography variant="h2" component="h2" sx={{ flex: 1 }}>
        {title}
      </Typography>
      {aside}
    </Box>
  );
}

const levels: Level[] = ['county', 'city', 'province'];

/** Choice of level as three tiles. */
export function LevelTiles({
  value,
  onChange,
  disabled,
}: {
  value: Level;
  onChange: (level: Level) => void;
  disabled: boolean;
}) {
  const say = useText();
  return (
    <Box
      role="radiogroup"
      aria-label={say('SETUP_LEVEL')}
      sx={{ display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', gap: 2.5 }}
    >
      {levels.map((level) => {
        const chosen = level === value;
        return (
          <Box
            component="label"
            key={level}
            sx={{
              display: 'flex',
              alignItems: 'flex-start',
              gap: 1,
              p: '8px 8px 8px 6px',
              cursor: disabled ? 'default' : 'pointer',
              bgcolor: chosen ? token.teal50 : token.surface,
              border: `1px solid ${chosen ? token.teal : token.line2}`,
              boxShadow: chosen ? `inset 0 0 0 1px ${token.teal}` : undefined,
              borderRadius: '6px',
            }}
          >
            <Radio
              name="level"
              value={level}
              checked={chosen}
              disabled={disabled}
              onChange={() => {
                onChange(level);
              }}
              sx={{ p: '2px' }}
            />
            <Box sx={{ minWidth: 0 }}>
              <Box sx={{ fontWeight: 700, lineHeight: '24px' }}>{say(`SETUP_LEVEL_${level}`)}</Box>
              <Box sx={{ fontSize: textSize.small, lineHeight: '18px', color: token.t2 }}>
                {say(`SETUP_LEVEL_${level}_TEXT`)}
              </Box>
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}
