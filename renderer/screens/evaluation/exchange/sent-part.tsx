import { Box, Button } from '@mui/material';
import { useContext, useState } from 'react';
import type { SentAssessment } from '../../../../shared/contract/assessment';
import { shell, useCall, useQuery } from '../../../api';
import { useText } from '../../../base/language';
import { textSize, token } from '../../../base/theme';
import { FailureNote, StatusChip, useToast } from '../../../components';
import { SendingContext } from './sending';
import { WithdrawDialog } from './withdraw-dialog';
import type { ExchangeProps } from './props';

/** Packages that went out, what came back, and the ways to send and take in. */
export function SentPart({ detail, onChanged }: ExchangeProps) {
  const say = useText();
  const toast = useToast();
  const { row } = detail;
  const { data, failure: unread } = useQuery('assessment.sent', { evaluation: row.id });
  const { run, busy, failure, clear } = useCall();
  const send = useContext(SendingContext);
  const [withdrawing, setWithdrawing] = useState<SentAssessment | null>(null);
  const take = async (): Promise<void> => {
    const [file] = await shell.chooseFiles({
      title: say('ASM_TAKE'),
      extensions: ['zip'],
      multiple: false,
    });
    const taken = file ? await run('assessment.take', { file }) : undefined;
    if (!taken) return;
    toast(
      say(
        taken.again
          ? 'ASM_TAKEN_AGAIN'
          : taken.evaluation === row.id
            ? 'ASM_TAKEN'
            : 'ASM_TAKEN_OTHER',
        { office: taken.office, n: taken.sheets, subject: taken.subjectName },
      ),
    );
  };
  const withdraw = async ({ packageId }: SentAssessment): Promise<void> => {
    const done = await run('assessment.withdraw', { packageId });
    if (!done) return;
    setWithdrawing(null);
    onChanged(done);
  };
  const chip = ({ withdrawnAt, answeredAt }: SentAssessment) => {
    if (withdrawnAt !== null)
      return (
        <StatusChip tone="neutral" icon={false} height={20}>
          {say('ASM_TAKEN_BACK')}
        </StatusChip>
      );
    return answeredAt === null ? (
      <StatusChip tone="attention" height={20}>
        {say('ASM_WAITING')}
      </StatusChip>
    ) : (
      <StatusChip tone="ok" height={20}>
        {say('ASM_ANSWERED')}
      </StatusChip>
    );
  };
  return (
    <Box sx={{ mt: 2, pt: 1, borderTop: `1px solid ${token.line}` }}>
      <Box
        id="elsewhere-head"
        sx={{ fontSize: textSize.small, lineHeight: '20px', color: token.t2 }}
      >
        {say('ASM_ELSEWHERE')}
      </Box>
      {data && data.length > 0 && (
        <Box component="ul" aria-labelledby="elsewhere-head" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {data.map((sent) => (
            <Box
              component="li"
              key={sent.packageId}
              title={sent.file}
              sx={{
                display: 'flex',
                flexWrap: 'wrap',
                alignItems: 'center',
                columnGap: 2,
                minHeight: 26,
                fontSize: textSize.dense,
                lineHeight: '18px',
              }}
            >
              <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
                {say('ASM_SENT', { number: sent.number, office: sent.recipient })}
              </Box>
              {chip(sent)}
              {sent.withdrawnAt === null && (
                <Button
                  variant="text"
                  disabled={busy}
                  aria-label={say('ASM_WITHDRAW_NAMED', { number: sent.number })}
                  onClick={() => {
                    clear();
                    setWithdrawing(sent);
                  }}
                >
                  {say('ASM_WITHDRAW')}
                </Button>
              )}
            </Box>
          ))}
        </Box>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
        <Button
          variant="text"
          disabled={busy}
          onClick={() => {
            clear();
            send();
          }}
        >
          {say('ASM_SEND')}
        </Button>
        <Button
          variant="text"
          disabled={busy}
          onClick={() => {
            void take();
          }}
        >
          {say('ASM_TAKE')}
        </Button>
      </Box>
      {!withdrawing && <FailureNote failure={failure ?? unread} />}
      {withdrawing && (
        <WithdrawDialog
          sent={withdrawing}
          busy={busy}
          failure={failure}
          onClose={() => {
            setWithdrawing(null);
            clear();
          }}
          onWithdraw={() => {
            void withdraw(withdrawing);
          }}
        />
      )}
    </Box>
  );
}
