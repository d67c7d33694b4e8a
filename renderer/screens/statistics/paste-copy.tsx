import { Box } from '@mui/material';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';

/** So much of a block is shown, so that it is known again. */
const [COLUMNS, ROWS] = [5, 5];

const isFigure = (text: string): boolean => /^-?[\d,.]+%?$/.test(text);

const cell = {
  px: 1,
  py: '2px',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  borderRight: `1px solid ${token.line}`,
  borderBottom: `1px solid ${token.line}`,
  '&:last-of-type': { borderRight: 0 },
} as const;

function Line({ cells, isHead }: { cells: readonly string[]; isHead: boolean }) {
  return (
    <tr>
      {cells.map((text, at) => (
        <Box
          component={isHead ? 'th' : 'td'}
          key={at}
          title={text}
          sx={{
            ...cell,
            textAlign: isFigure(text) ? 'right' : 'left',
            fontWeight: isHead ? 700 : 400,
            bgcolor: isHead ? token.sunk : undefined,
          }}
        >
          {text}
        </Box>
      ))}
    </tr>
  );
}

interface CopyProps {
  rows: readonly (readonly string[])[];
  /** Whether its first row is a header. */
  headed: boolean;
}

/** The clipboard's block in small: its first rows and columns, and its last row. */
export function PasteCopy({ rows, headed }: CopyProps) {
  const say = useText();
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const columns = Math.min(width, COLUMNS);
  const shown = (cells: readonly string[]): string[] =>
    Array.from({ length: columns }, (_, at) => cells[at] ?? '');
  const more = rows.length - ROWS - 1;
  const first = more > 0 ? rows.slice(0, ROWS) : rows;
  const last = more > 0 ? rows.at(-1) : undefined;
  return (
    <Box
      sx={{
        border: `1px solid ${token.line2}`,
        borderRadius: '4px',
        overflow: 'hidden',
        fontSize: textSize.mark,
        color: token.t1,
      }}
    >
      <Box
        component="table"
        sx={{ borderCollapse: 'collapse', width: '100%', tableLayout: 'fixed' }}
      >
        <tbody>
          {first.map((cells, at) => (
            <Line key={at} cells={shown(cells)} isHead={headed && at === 0} />
          ))}
          {last && (
            <>
              <tr>
                <Box
                  component="td"
                  colSpan={columns}
                  sx={{ ...cell, textAlign: 'center', color: token.t3 }}
                >
                  {say('SHEET_PASTE_ROWS_MORE', { n: more })}
                </Box>
              </tr>
              <Line cells={shown(last)} isHead={false} />
            </>
          )}
        </tbody>
      </Box>
    </Box>
  );
}
