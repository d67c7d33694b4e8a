import { Box, Checkbox, FormControlLabel } from '@mui/material';
import type { StatisticsSheet } from '../../../shared/contract/quarter';
import { figure } from '../../base/format';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { summed } from './fills';
import { shortName } from '../../base/station-name';
import type { Caret } from './use-caret';
import type { SheetState } from './use-sheet';

/** The line below the sheet: whether the station's zeros are declared (零报告), and the keys. */
export function SheetFoot({
  sheet,
  state,
  station,
  caret,
}: {
  sheet: StatisticsSheet;
  state: SheetState;
  station: { id: string; name: string } | undefined;
  caret: Caret;
}) {
  const say = useText();
  const { items, rect } = caret;
  const selected = summed({ sheet, items, valueOf: state.valueOf }, rect);
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
      {selected && (
        <Box role="status" sx={{ display: 'flex', gap: 3, flexShrink: 0 }}>
          <b>{say('SHEET_SELECTED', { n: selected.cells })}</b>
          {selected.filled > 0 && (
            <>
              <span>{say('SHEET_SUM', { sum: figure(selected.sum) })}</span>
              <span>{say('SHEET_MEAN', { mean: figure(selected.sum / selected.filled) })}</span>
            </>
          )}
        </Box>
      )}
      {station && !selected && state.source.returnId === null && (
        <FormControlLabel
          disabled={sheet.frozen}
          sx={{ flexShrink: 0 }}
          slotProps={{ typography: { sx: { fontSize: textSize.small } } }}
          label={say('SHEET_ZERO', { station: shortName(station.name) })}
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
