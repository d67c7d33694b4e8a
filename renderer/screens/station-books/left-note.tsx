import { Box } from '@mui/material';
import type { BooksWritten } from '../../../shared/contract/station-books';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';

/** Workbooks that were not written, each with what to do about it. */
export function LeftNote({ left }: { left: BooksWritten['left'] }) {
  const say = useText();
  if (left.length === 0) return null;
  return (
    <Box
      role="alert"
      sx={{
        px: 4,
        py: 2,
        maxHeight: 160,
        flexShrink: 0,
        overflow: 'auto',
        fontSize: textSize.dense,
        bgcolor: token.amberBg,
        borderBottom: `1px solid ${token.amberLine}`,
      }}
    >
      <b>{say('BOOKS_LEFT', { n: left.length })}</b>
      {left.map(({ station, code, params }) => (
        <div key={station}>{say.any(code, params)}</div>
      ))}
    </Box>
  );
}
