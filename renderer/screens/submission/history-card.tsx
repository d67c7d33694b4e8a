import MoveToInbox from '@mui/icons-material/MoveToInboxOutlined';
import { Box, Button } from '@mui/material';
import type { Submission } from '../../../shared/contract/submission';
import { shell, useCall } from '../../api';
import { dateTime, periodName } from '../../base/format';
import { useText } from '../../base/language';
import { useSession } from '../../base/session';
import {
  Card,
  DataTable,
  EmptyState,
  FailureNote,
  StatusChip,
  useToast,
  type Column,
} from '../../components';

/** A receipt's outcome as a chip. */
export function ReceiptChip({ receipt }: { receipt: Submission['receipt'] }) {
  const say = useText();
  if (!receipt)
    return (
      <StatusChip tone="neutral" icon={false}>
        {say('SUB_OUTCOME_WAITING')}
      </StatusChip>
    );
  const tone =
    receipt.outcome === 'accepted'
      ? 'ok'
      : receipt.outcome === 'returned'
        ? 'problem'
        : 'attention';
  return (
    <StatusChip tone={tone}>
      {say(`SUB_OUTCOME_${receipt.outcome}`, { n: receipt.findings })}
    </StatusChip>
  );
}

/** Packages written so far and what came back; a receipt file is taken in here. */
export function HistoryCard({ history }: { history: Submission[] }) {
  const say = useText();
  const toast = useToast();
  const { language } = useSession();
  const { run, busy, failure } = useCall();
  const take = async (): Promise<void> => {
    const [file] = await shell.chooseFiles({
      title: say('SUB_IMPORT_RECEIPT'),
      extensions: ['zip'],
      multiple: false,
    });
    const answer = file ? await run('submission.importReceipt', { file }) : undefined;
    if (!answer) return;
    toast(
      say('SUB_RECEIPT_TAKEN', {
        outcome: say.any(`SUB_OUTCOME_${answer.outcome}`, { n: answer.findings }),
        period: periodName(answer.period, language),
        sequence: answer.sequence,
      }),
    );
  };
  const columns: Column<Submission>[] = [
    {
      key: 'period',
      head: say('SUB_COL_PERIOD'),
      width: 140,
      cell: (row) => periodName(row.period, language),
    },
    {
      key: 'sequence',
      head: say('SUB_COL_NUMBER'),
      width: 64,
      cell: (row) => String(row.sequence).padStart(4, '0'),
    },
    {
      key: 'kind',
      head: say('SUB_COL_KIND'),
      width: 76,
      cell: (row) => say(`SUB_KIND_SHORT_${row.kind}`),
    },
    {
      key: 'exportedAt',
      head: say('SUB_COL_WRITTEN'),
      width: 140,
      cell: (row) => dateTime(row.exportedAt),
    },
    {
      key: 'receipt',
      head: say('SUB_COL_RECEIPT'),
      width: 180,
      cell: (row) => <ReceiptChip receipt={row.receipt} />,
    },
    {
      key: 'receivedAt',
      head: say('SUB_COL_RECEIVED'),
      width: 96,
      align: 'right',
      cell: (row) => (row.receipt ? dateTime(row.receipt.receivedAt).slice(5, 10) : '—'),
    },
  ];
  return (
    <Card
      title={say('SUB_HISTORY')}
      action={
        <Button
          variant="text"
          startIcon={<MoveToInbox />}
          disabled={busy}
          onClick={() => {
            void take();
          }}
        >
          {say('SUB_IMPORT_RECEIPT')}
        </Button>
      }
      padding={0}
    >
      {failure && (
        <Box sx={{ px: 4 }}>
          <FailureNote failure={failure} />
        </Box>
      )}
      <DataTable
        label={say('SUB_HISTORY')}
        columns={columns}
        rows={history}
        keyOf={(row) => row.id}
        empty={
          <EmptyState title={say('SUB_HISTORY_EMPTY')}>{say('SUB_HISTORY_EMPTY_TEXT')}</EmptyState>
        }
      />
    </Card>
  );
}
