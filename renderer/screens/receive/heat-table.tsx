import { Box } from '@mui/material';
import type { ReceiverBoard } from '../../../shared/contract/exchange';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';

type Cell = ReceiverBoard['rows'][number]['cells'][string];
type State = Cell['state'];

const look: Record<State, { background: string; colour: string; border: string }> = {
  received: { background: token.teal100, colour: token.teal, border: token.teal100 },
  queries: { background: token.teal50, colour: token.teal, border: token.tealLine },
  late: { background: token.amberBg, colour: token.amber, border: token.amberLine },
  returned: { background: token.redBg, colour: token.red, border: token.redLine },
  notYet: { background: token.surface, colour: token.t2, border: token.line2 },
  missing: { background: token.redSolid, colour: token.surface, border: token.redSolid },
};
const states = Object.keys(look) as State[];

/** Month-day of a date without leading zero of the month: 10-09. */
const shortDay = (date: string | undefined): string =>
  date ? date.slice(5).replace(/^0/, '') : '';

/** Who submitted when: every cell has words, so colour never stands alone. */
export function HeatTable({ board }: { board: ReceiverBoard }) {
  const say = useText();
  const words = (cell: Cell): string =>
    cell.state === 'late'
      ? say('RCV_CELL_late', { n: cell.daysLate ?? 0 })
      : cell.state === 'received' || cell.state === 'queries'
        ? shortDay(cell.date)
        : say(`RCV_CELL_${cell.state}`);
  const head = {
    fontSize: textSize.small,
    fontWeight: 700,
    color: token.t2,
    position: 'sticky',
    top: 0,
    bgcolor: token.surface,
    height: 28,
    zIndex: 1,
    whiteSpace: 'nowrap',
  } as const;
  return (
    <>
      <Box
        tabIndex={0}
        role="region"
        aria-label={say('RCV_BOARD')}
        sx={{ maxHeight: 380, overflow: 'auto', px: 4 }}
      >
        <Box
          component="table"
          aria-label={say('RCV_BOARD')}
          sx={{
            width: '100%',
            borderCollapse: 'separate',
            borderSpacing: '2px',
            tableLayout: 'fixed',
          }}
        >
          <thead>
            <tr>
              <Box component="th" scope="col" sx={{ ...head, textAlign: 'left', width: '24%' }}>
                {say('RCV_UNIT')}
              </Box>
              <Box
                component="th"
                scope="col"
                sx={{ ...head, textAlign: 'right', width: 52, pr: 2 }}
              >
                {say('RCV_STATIONS')}
              </Box>
              {board.periods.map((period) => (
                <Box
                  component="th"
                  scope="col"
                  key={period}
                  sx={{ ...head, color: period === board.period ? token.t1 : token.t2 }}
                >
                  {period}
                </Box>
              ))}
            </tr>
          </thead>
          <tbody>
            {board.rows.map((row) => (
              <tr key={row.unitId ?? row.division} data-division={row.division}>
                <Box
                  component="th"
                  scope="row"
                  sx={{
                    textAlign: 'left',
                    fontWeight: 400,
                    fontSize: textSize.dense,
                    overflow: 'hidden',
                    textOverflow: 'ellipsis',
                    whiteSpace: 'nowrap',
                  }}
                  title={row.name}
                >
                  {row.name}
                </Box>
                <Box
                  component="td"
                  sx={{ textAlign: 'right', fontSize: textSize.dense, color: token.t2, pr: 2 }}
                >
                  {row.stations ?? '—'}
                </Box>
                {board.periods.map((period) => {
                  const cell = row.cells[period];
                  if (!cell) return <td key={period} />;
                  const { background, colour, border } = look[cell.state];
                  return (
                    <Box
                      component="td"
                      key={period}
                      data-state={cell.state}
                      sx={{
                        height: 24,
                        textAlign: 'center',
                        fontSize: textSize.small,
                        fontWeight: cell.state === 'missing' ? 700 : 400,
                        color: colour,
                        bgcolor: background,
                        border: `1px solid ${border}`,
                        borderRadius: '3px',
                      }}
                    >
                      {words(cell)}
                    </Box>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </Box>
      </Box>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          columnGap: 4,
          rowGap: 1,
          p: '6px 16px 8px',
          fontSize: textSize.small,
          color: token.t2,
        }}
      >
        {states.map((state) => (
          <Box
            key={state}
            component="span"
            sx={{ display: 'inline-flex', alignItems: 'center', gap: 1.5 }}
          >
            <Box
              aria-hidden
              sx={{
                width: 12,
                height: 12,
                borderRadius: '2px',
                bgcolor: look[state].background,
                border: `1px solid ${look[state].border}`,
              }}
            />
            {say(`RCV_LEGEND_${state}`)}
          </Box>
        ))}
      </Box>
    </>
  );
}
