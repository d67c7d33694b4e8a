import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { StatisticsSheet } from '../../../../shared/contract/quarter';
import { PastePanel } from '../paste-panel';
import { SheetBody, useSheetBody } from '../sheet-body';
import { SheetNone } from '../sheet-none';
import type { Caret } from '../use-caret';
import type { SheetState } from '../use-sheet';

interface StationTablesProps {
  sheet: StatisticsSheet;
  state: SheetState;
  caret: Caret;
  /** What stands at the right unless a block waits to be pasted. */
  beside: ReactNode;
}

/** The table of a return that has a row for each station, in the sheet of the stations' return. */
export function StationTables(props: StationTablesProps) {
  return props.sheet.stations.length === 0 ? <SheetNone /> : <FilledTables {...props} />;
}

function FilledTables({ sheet, state, caret, beside }: StationTablesProps) {
  const body = useSheetBody(sheet, state, caret);
  const { pasting } = body;
  return (
    <>
      <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
        <SheetBody {...{ sheet, state, caret, body }} />
      </Box>
      {pasting.plan && pasting.rows.length > 0 ? (
        <PastePanel plan={pasting.plan} {...{ sheet, pasting }} />
      ) : (
        beside
      )}
    </>
  );
}
