import { Box, Checkbox, FormControlLabel } from '@mui/material';
import type { StatisticsSheet } from '../../../shared/contract/quarter';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { shortName } from './grid-look';
import type { SheetState } from './use-sheet';

/** The line below the sheet: whether the station's zeros are declared (零报告), and the keys. */
export function SheetFoot({
  sheet,
  state,
  station,
}: {
  sheet: StatisticsSheet;
  state: SheetState;
  station: { id: string; name: string } | undefined;
}) {
  const say = useText();
  return (
    <Box
      sx={{
        height: 40,
        px: 4,
        display: 'flex',
        alignItems: 'center',
        gap: 4,
        fontSize: textSize.small,
        color: token.t2,
        bgcolor: token.sunk,
        borderTop: `1px solid ${token.line}`,
        flexShrink: 0,
      }}
    >
      {station && (
        <FormControlLabel
          disabled={sheet.frozen}
          sx={{ flexShrink: 0 }}
          slotProps={{ typography: { sx: { fontSize: textSize.small } } }}
          label={`${say('SHEET_ZERO')}（${shortName(station.name)}）`}
          control={
            <Checkbox
              size="small"
              checked={sheet.zeroReports.includes(station.id)}
              onChange={(_event, zero) => {
                state.setZero(station.id, zero);
              }}
            />
          }
        />
      )}
      <Box
        title={say('SHEET_KEYS')}
        sx={{
          ml: 'auto',
          minWidth: 0,
          overflow: 'hidden',
          textOverflow: 'ellipsis',
          whiteSpace: 'nowrap',
        }}
      >
        {say('SHEET_KEYS')}
      </Box>
    </Box>
  );
}
