import MoveToInbox from '@mui/icons-material/MoveToInboxOutlined';
import { Box, Button } from '@mui/material';
import { useEffect, useState } from 'react';
import type { TrustedOffice } from '../../../shared/contract/exchange';
import { onProgress, shell, useCall, useQuery } from '../../api';
import { dayName } from '../../base/format';
import { useText } from '../../base/language';
import { useRole, useSession } from '../../base/session';
import { useShortcut } from '../../base/shortcut';
import { textSize, token } from '../../base/theme';
import { Card, EmptyState, FailureNote, Loading, Page, useToast } from '../../components';
import { TrustDialog } from '../../forms/trust-dialog';
import { ReminderButton } from '../../papers/letters';
import { HeatTable } from './heat-table';
import { DropZone, Inbox } from './inbox';
import { ReturnsCard } from './returns-card';
import { RollupCard } from './rollup-card';

/**
 * Heading text of the days to the deadline; the first arrival of today is not known better than the
 * clock of this computer.
 */
function useDeadlineWords(deadline: string): string {
  const say = useText();
  const { language, period } = useSession();
  const { data } = useQuery('desk.get', { period });
  const day = dayName(deadline, language);
  const left = data?.daysLeft;
  if (left === undefined) return '';
  return left > 0
    ? say('RCV_DEADLINE', { day, n: left })
    : left === 0
      ? say('RCV_DEADLINE_TODAY', { day })
      : say('RCV_DEADLINE_PAST', { day, n: -left });
}

function Count({ text, n, colour }: { text: string; n: number; colour?: string }) {
  return (
    <Box component="span" sx={{ fontSize: textSize.dense, color: colour, whiteSpace: 'nowrap' }}>
      {text} <b>{n}</b>
    </Box>
  );
}

/** 接收汇总: who has submitted, what came in, and the sums. */
export function ReceiveScreen() {
  const say = useText();
  const toast = useToast();
  const { period } = useSession();
  const mayReceive = useRole('receiver', 'admin');
  const mayTrust = useRole('admin');
  const { data: board, failure: boardFailure, reload } = useQuery('receive.board', { period });
  const { run, busy, failure } = useCall();
  const [trusting, setTrusting] = useState(false);
  const [progress, setProgress] = useState<{ done: number; total: number }>();
  const words = useDeadlineWords(board?.deadline ?? '');
  useEffect(
    () =>
      onProgress((event) => {
        if (event.stage === 'receive') setProgress(event);
      }),
    [],
  );

  const take = async (files: string[]): Promise<void> => {
    if (files.length === 0) return;
    await run('receive.files', { files, receipts: null });
    setProgress(undefined);
  };
  const choose = async (): Promise<void> => {
    await take(
      await shell.chooseFiles({ title: say('RCV_TAKE'), extensions: ['zip'], multiple: true }),
    );
  };
  const receipts = async (): Promise<void> => {
    const folder = await shell.chooseFolder({ title: say('RCV_RECEIPTS', { n: issued }) });
    const answer = folder ? await run('receive.receipts', { folder, period }) : undefined;
    if (answer && folder) toast(say('RCV_RECEIPTS_DONE', { n: answer.files.length, folder }));
  };
  useShortcut(
    'Ctrl+O',
    () => {
      void choose();
    },
    () => mayReceive && !busy,
  );
  const trusted = (office: TrustedOffice | null): void => {
    setTrusting(false);
    if (office) toast(say('RCV_TRUSTED_NOW', { name: office.name }));
  };
  if (!board)
    return (
      <Page title={say('RCV_TITLE')}>
        {boardFailure ? <FailureNote failure={boardFailure} onRetry={reload} /> : <Loading />}
      </Page>
    );
  const issued = board.received + board.returned;
  return (
    <Page
      title={say('RCV_TITLE')}
      sub={words}
      actions={
        <>
          <Count text={say('RCV_EXPECTED')} n={board.expected} />
          <Count text={say('RCV_RECEIVED')} n={board.received} colour={token.teal} />
          <Count text={say('RCV_RETURNED')} n={board.returned} colour={token.red} />
          <Count text={say('RCV_MISSING')} n={board.missing.length} colour={token.amber} />
          <Button
            variant="contained"
            startIcon={<MoveToInbox />}
            disabled={!mayReceive || busy}
            onClick={() => {
              void choose();
            }}
          >
            {say('RCV_TAKE')}
          </Button>
        </>
      }
    >
      <Box sx={{ display: 'grid', gap: 3, maxWidth: 1680 }}>
        <FailureNote failure={failure ?? boardFailure} />
        <Box
          sx={{
            display: 'grid',
            gap: 3,
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 5fr) minmax(0, 6fr)' },
          }}
        >
          <Card
            title={say('RCV_BOARD')}
            action={
              <Box sx={{ display: 'flex', gap: 2 }}>
                <ReminderButton board={board} />
                <Button
                  variant="text"
                  onClick={() => {
                    void shell.print();
                  }}
                >
                  {say('RCV_PRINT')}
                </Button>
              </Box>
            }
            padding={0}
          >
            <HeatTable board={board} />
          </Card>
          <Card
            title={say('RCV_INBOX')}
            note={
              board.inbox.length > 0 ? say('RCV_INBOX_COUNT', { n: board.inbox.length }) : undefined
            }
            padding={0}
            action={
              issued > 0 &&
              mayReceive && (
                <Button
                  variant="text"
                  disabled={busy}
                  onClick={() => {
                    void receipts();
                  }}
                >
                  {say('RCV_RECEIPTS', { n: issued })}
                </Button>
              )
            }
          >
            {mayReceive && (
              <Box sx={{ p: '12px 16px 8px' }}>
                <DropZone
                  busy={busy}
                  onFiles={(files) => {
                    void take(files);
                  }}
                  onChoose={() => {
                    void choose();
                  }}
                />
                {busy && progress && (
                  <Box role="status" sx={{ mt: 1, fontSize: textSize.small, color: token.t2 }}>
                    {say('RCV_BUSY', progress)}
                  </Box>
                )}
              </Box>
            )}
            <Box sx={{ maxHeight: 340, overflow: 'auto' }}>
              {board.inbox.length === 0 ? (
                <EmptyState title={say('RCV_EMPTY')}>{say('RCV_EMPTY_TEXT')}</EmptyState>
              ) : (
                <Inbox
                  files={board.inbox}
                  mayTrust={mayTrust}
                  onTrust={() => {
                    setTrusting(true);
                  }}
                  onReceipts={() => {
                    void receipts();
                  }}
                />
              )}
            </Box>
          </Card>
        </Box>
        <RollupCard />
        <ReturnsCard />
      </Box>
      {trusting && <TrustDialog onClose={trusted} />}
    </Page>
  );
}
