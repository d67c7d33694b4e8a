import Check from '@mui/icons-material/Check';
import EditOutlined from '@mui/icons-material/EditOutlined';
import ErrorOutline from '@mui/icons-material/ErrorOutlined';
import WarningAmber from '@mui/icons-material/WarningAmber';
import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { iconSize, textSize, token } from '../base/theme';

export type Tone = 'ok' | 'attention' | 'problem' | 'neutral';

const look = {
  ok: { Icon: Check, colour: token.teal, background: token.teal50, border: token.teal100 },
  attention: {
    Icon: WarningAmber,
    colour: token.amber,
    background: token.amberBg,
    border: token.amberLine,
  },
  problem: {
    Icon: ErrorOutline,
    colour: token.red,
    background: token.redBg,
    border: token.redLine,
  },
  neutral: {
    Icon: EditOutlined,
    colour: token.t2,
    background: token.neutralBg,
    border: token.line,
  },
} as const;

/** State as icon and word on a tint: colour never stands alone. */
export function StatusChip({
  tone,
  children,
  icon = true,
  height = 22,
}: {
  tone: Tone;
  children: ReactNode;
  icon?: boolean;
  height?: number;
}) {
  const { Icon, colour, background, border } = look[tone];
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 1,
        height,
        px: '7px',
        fontSize: textSize.small,
        lineHeight: '18px',
        color: colour,
        bgcolor: background,
        border: `1px solid ${border}`,
        borderRadius: '4px',
        whiteSpace: 'nowrap',
        verticalAlign: 'middle',
        flexShrink: 0,
      }}
    >
      {icon && <Icon sx={{ fontSize: iconSize.tiny }} aria-hidden />}
      {children}
    </Box>
  );
}

/** Number of records that need somebody: red when one of them blocks, otherwise amber. */
export function CountBadge({ count, problem = false }: { count: number; problem?: boolean }) {
  if (count === 0) return null;
  return (
    <Box
      component="span"
      sx={{
        minWidth: 20,
        height: 20,
        px: '6px',
        borderRadius: '10px',
        display: 'inline-flex',
        alignItems: 'center',
        justifyContent: 'center',
        fontSize: textSize.small,
        fontWeight: 700,
        color: problem ? token.red : token.amber,
        bgcolor: problem ? token.redBg : token.amberBg,
      }}
    >
      {count > 999 ? '999+' : count}
    </Box>
  );
}
