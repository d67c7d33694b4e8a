import Check from '@mui/icons-material/Check';
import ErrorOutline from '@mui/icons-material/ErrorOutlined';
import Remove from '@mui/icons-material/Remove';
import WarningAmber from '@mui/icons-material/WarningAmber';
import { Box } from '@mui/material';
import type { IndicatorRow } from '../../../shared/contract/indicators';
import { paceWords } from '../../../shared/indicators/pace-text';
import { useText } from '../../base/language';
import { iconSize, textSize } from '../../base/theme';
import { textColourOf } from './look';

const icons = { on: Check, slow: WarningAmber, off: ErrorOutline, none: Remove } as const;

export function StatusIcon({ status }: { status: IndicatorRow['status'] }) {
  const Icon = icons[status];
  return <Icon aria-hidden sx={{ fontSize: iconSize.small, color: textColourOf[status] }} />;
}

/** Where it gets at its pace, in words; of what cannot be counted, what is missing. */
export function Verdict({ row }: { row: IndicatorRow }) {
  const say = useText();
  const { code, params } = paceWords(row);
  const text =
    row.missing.length > 0 ? say('IND_MISSING', { names: row.missing }) : say(code, params);
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1.5,
        fontSize: textSize.dense,
        lineHeight: '17px',
        color: textColourOf[row.status],
      }}
    >
      <StatusIcon status={row.status} />
      <Box component="span" sx={{ minWidth: 0 }}>
        {text}
      </Box>
    </Box>
  );
}
