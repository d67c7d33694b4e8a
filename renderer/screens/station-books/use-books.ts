import { useState } from 'react';
import type { BooksPreview, BooksWritten } from '../../../shared/contract/station-books';
import { tableFiles } from '../../../shared/contract/import';
import type { Failure } from '../../../shared/result';
import { shell, useCall } from '../../api';
import { useText } from '../../base/language';
import { useSaved } from '../../components';
import { useActs } from '../../records/undo';

export interface Books {
  /** What came back and waits for an answer. */
  preview: BooksPreview | undefined;
  reading: boolean;
  busy: boolean;
  failure: Failure | undefined;
  /** What the last sending out did not write. */
  left: BooksWritten['left'];
  sent: (done: BooksWritten) => void;
  /** Asks for a folder, or for files, and reads them. */
  collect: (from: 'folder' | 'files') => Promise<void>;
  take: (keys: string[]) => Promise<void>;
  cancel: () => void;
}

/** Workbooks on their way out and back. */
export function useBooks(period: string): Books {
  const say = useText();
  const tellSaved = useSaved();
  const { offer } = useActs();
  const { run, busy, failure } = useCall();
  const [preview, setPreview] = useState<BooksPreview>();
  const [reading, setReading] = useState(false);
  const [left, setLeft] = useState<BooksWritten['left']>([]);
  const read = async (files: string[]): Promise<void> => {
    setReading(true);
    const found = await run('stationBooks.preview', { period, files });
    setReading(false);
    setPreview(found);
  };
  return {
    preview,
    reading,
    busy,
    failure,
    left,
    sent: ({ written, left: rest, folder }) => {
      setLeft(rest);
      tellSaved(say('BOOKS_SENT', { n: written.length, folder }), folder);
    },
    collect: async (from) => {
      setLeft([]);
      if (from === 'folder') {
        const folder = await shell.chooseFolder({ title: say('BOOKS_COLLECT') });
        if (folder !== null) await read([folder]);
        return;
      }
      const files = await shell.chooseFiles({ extensions: [...tableFiles], multiple: true });
      if (files.length > 0) await read(files);
    },
    take: async (keys) => {
      if (!preview) return;
      const done = await run('stationBooks.apply', { token: preview.token, take: keys });
      if (!done) return;
      setPreview(undefined);
      offer(say('BOOKS_TAKEN', { n: done.taken.length, saved: done.saved }));
    },
    cancel: () => {
      setPreview(undefined);
    },
  };
}
