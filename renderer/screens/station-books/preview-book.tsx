import { Box, Checkbox } from '@mui/material';
import type {
  BookChange,
  BookState,
  BooksPreview,
  ReturnedBook,
} from '../../../shared/contract/station-books';
import { dayName, figure } from '../../base/format';
import { useLanguage } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { Card, StatusChip, type Tone } from '../../components';

const TONES: Record<BookState, Tone> = { ready: 'ok', asks: 'attention', refused: 'problem' };
/** So many changes are listed; the counts say how many there are. */
const SHOWN = 12;
const FIRST_LETTER = 65;

const line = { fontSize: textSize.dense, lineHeight: '22px' } as const;

/** One workbook that came back: whose, what it would change, and what is wrong at which cell. */
export function PreviewBook({
  book,
  picked,
  onPick,
}: {
  book: ReturnedBook;
  picked: boolean;
  onPick: (on: boolean) => void;
}) {
  const { say } = useLanguage();
  const { name, file, state, why, problems, changes } = book;
  return (
    <Card
      title={
        <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 2 }}>
          <Checkbox
            disableRipple
            disabled={state === 'refused'}
            checked={picked}
            slotProps={{ input: { 'aria-label': say('BOOKS_PICK', { name, file }) } }}
            onChange={(event) => {
              onPick(event.target.checked);
            }}
          />
          {name}
          <StatusChip tone={TONES[state]}>{say(`BOOKS_STATE_${state}`)}</StatusChip>
        </Box>
      }
      note={file}
    >
      <Box data-testid="returned-book" sx={line}>
        {why.map(({ code, params }) => (
          <Box key={code} sx={{ color: state === 'refused' ? token.red : token.amber }}>
            {say.any(code, params)}
          </Box>
        ))}
        {state !== 'refused' && <Standing book={book} />}
        {problems.map(({ row, column, code, params, severity }) => (
          <Box key={`${row} ${column} ${code}`} sx={{ display: 'flex', gap: 2 }}>
            <b>
              {String.fromCharCode(FIRST_LETTER + column - 1)}
              {row}
            </b>
            <Box sx={{ color: severity === 'error' ? token.red : token.amber }}>
              {say.any(code, params)}
            </Box>
          </Box>
        ))}
        {changes.slice(0, SHOWN).map((change) => (
          <Change key={change.item} change={change} />
        ))}
        {changes.length > SHOWN && (
          <Box sx={{ color: token.t2 }}>
            {say('BOOKS_CHANGES_MORE', { n: changes.length - SHOWN })}
          </Box>
        )}
      </Box>
    </Card>
  );
}

/** How much is new, changed and as before, and who signed. */
function Standing({ book }: { book: ReturnedBook }) {
  const { language, say } = useLanguage();
  const { created, updated, unchanged, blank, zeroReport, filledBy, filledOn } = book;
  const parts = [
    say('BOOKS_COUNTS', { created, updated, unchanged, blank }),
    zeroReport === null ? null : say(zeroReport ? 'BOOKS_ZERO_YES' : 'BOOKS_ZERO_NO'),
    filledBy === null ? null : say('BOOKS_SIGNED', { name: filledBy }),
    filledOn === null ? null : say('BOOKS_SIGNED_ON', { date: dayName(filledOn, language) }),
  ];
  return <Box sx={{ color: token.t2 }}>{parts.filter((part) => part !== null).join(' · ')}</Box>;
}

function Change({ change }: { change: BookChange }) {
  const { say } = useLanguage();
  const { label, unit, decimals, before, after } = change;
  const scale = 10 ** decimals;
  const shown = (value: number | null): string =>
    value === null ? '—' : `${figure(value / scale)}${say.label(unit)}`;
  return (
    <div data-testid="book-change">
      {say('BOOKS_CHANGE', {
        item: say.label(label),
        before: shown(before),
        after: shown(after),
      })}
    </div>
  );
}

/** Files that are no station's workbook, or cannot be read, with what to do. */
export function OtherFiles({ others }: { others: BooksPreview['others'] }) {
  const { say } = useLanguage();
  return (
    <>
      {others.map(({ file, code, params }) => (
        <Box key={file} data-testid="other-file" sx={line}>
          <b>{file}</b> {say.any(code, params)}
        </Box>
      ))}
    </>
  );
}
