import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { BooksPreview, ReturnedBook } from '../../../shared/contract/station-books';
import { useText } from '../../base/language';
import { Card, FailureNote, Page } from '../../components';
import { OtherFiles, PreviewBook } from './preview-book';
import type { Books } from './use-books';

interface ViewProps {
  preview: BooksPreview;
  books: Books;
}

/** What stands first wants somebody's eye. */
const ORDER = { asks: 0, refused: 1, ready: 2 } as const;

/** What is chosen with one more: of a station only one workbook can come in. */
function withOne(books: readonly ReturnedBook[], chosen: ReadonlySet<string>, one: ReturnedBook) {
  const others = books.filter(({ station }) => station === one.station).map(({ key }) => key);
  return new Set([...[...chosen].filter((key) => !others.includes(key)), one.key]);
}

/** What came back, a card a workbook; what is ticked comes in as one act. */
export function PreviewView({ preview, books }: ViewProps) {
  const say = useText();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(preview.books.filter(({ state }) => state === 'ready').map(({ key }) => key)),
  );
  const all = [...preview.books].sort((a, b) => ORDER[a.state] - ORDER[b.state]);
  const pick = (book: ReturnedBook, on: boolean): void => {
    setChosen(
      on
        ? withOne(preview.books, chosen, book)
        : new Set([...chosen].filter((key) => key !== book.key)),
    );
  };
  return (
    <Page
      title={say('BOOKS_PREVIEW')}
      sub={say('BOOKS_PREVIEW_SUB', { n: preview.books.length })}
      actions={
        <>
          <Button variant="outlined" disabled={books.busy} onClick={books.cancel}>
            {say('BOOKS_CANCEL')}
          </Button>
          <Button
            variant="contained"
            disabled={books.busy || chosen.size === 0}
            onClick={() => {
              void books.take([...chosen]);
            }}
          >
            {chosen.size === 0 ? say('BOOKS_TAKE_NONE') : say('BOOKS_TAKE', { n: chosen.size })}
          </Button>
        </>
      }
    >
      <FailureNote failure={books.failure} />
      <Box sx={{ display: 'grid', gap: 3, maxWidth: 1100, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {preview.others.length > 0 && (
          <Card title={say('BOOKS_OTHERS')}>
            <OtherFiles others={preview.others} />
          </Card>
        )}
        {all.map((book) => (
          <PreviewBook
            key={book.key}
            book={book}
            picked={chosen.has(book.key)}
            onPick={(on) => {
              pick(book, on);
            }}
          />
        ))}
      </Box>
    </Page>
  );
}
