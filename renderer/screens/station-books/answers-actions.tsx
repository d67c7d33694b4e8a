import Download from '@mui/icons-material/DownloadOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import type {
  AnswerState,
  StationAnswer,
  StationAnswers,
} from '../../../shared/contract/station-books';
import { shell, useCall } from '../../api';
import { periodName } from '../../base/format';
import { useLanguage } from '../../base/language';
import { useSaved } from '../../components';
import { MenuButton } from '../../components/menu-button';
import { SendDialog } from './send-dialog';
import type { Books } from './use-books';

interface ActionsProps {
  data: StationAnswers;
  only: AnswerState | '';
  chosen: readonly StationAnswer[];
  writes: boolean;
  books: Books;
}

/** What can be done about the stations: send out, take in, export the list. */
export function AnswersActions({ data, only, chosen, writes, books }: ActionsProps) {
  const { language, say } = useLanguage();
  const tellSaved = useSaved();
  const { run } = useCall();
  const [sending, setSending] = useState(false);
  const { period } = data;
  const toExcel = async (): Promise<void> => {
    const name = `${periodName(period, language)}${say('ANSWER_LIST')}.xlsx`;
    const file = await shell.saveFile({ name, extensions: ['xlsx'] });
    if (file === null) return;
    const done = await run('stationBooks.export', {
      period,
      file,
      ...(only === '' ? {} : { only }),
    });
    if (done) tellSaved(say('ANSWER_EXPORTED', { rows: done.rows, file: done.file }), done.file);
  };
  const collect = (from: 'folder' | 'files') =>
    books.busy || !writes
      ? undefined
      : () => {
          void books.collect(from);
        };
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<Download />}
        onClick={() => {
          void toExcel();
        }}
      >
        {say('ANSWER_EXPORT')}
      </Button>
      <Button
        variant="outlined"
        disabled={!writes || data.stations.length === 0}
        onClick={() => {
          setSending(true);
        }}
      >
        {chosen.length > 0 ? say('BOOKS_SEND_N', { n: chosen.length }) : say('BOOKS_SEND')}
      </Button>
      <MenuButton
        variant="contained"
        disabled={!writes || books.busy}
        entries={[
          { label: say('BOOKS_COLLECT_FOLDER'), act: collect('folder') },
          { label: say('BOOKS_COLLECT_FILES'), act: collect('files') },
        ]}
      >
        {say('BOOKS_COLLECT')}
      </MenuButton>
      {sending && (
        <SendDialog
          data={data}
          stations={chosen.length > 0 ? chosen : data.stations}
          onClose={() => {
            setSending(false);
          }}
          onSent={books.sent}
        />
      )}
    </>
  );
}
