import { Box, Button } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { shell, useCall } from '../../api';
import { useText } from '../../base/language';
import { PasswordDialog } from '../../forms/password-dialog';
import { textSize, token } from '../../base/theme';
import { Card, FailureNote, StatusChip, useToast } from '../../components';

function Line({ button, text, answer }: { button: ReactNode; text?: string; answer?: ReactNode }) {
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 3,
        py: 2,
        '& + &': { borderTop: `1px solid ${token.line}` },
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0, fontSize: textSize.dense }}>
        {text && <Box sx={{ color: token.t2 }}>{text}</Box>}
        {answer && (
          <Box role="status" sx={{ mt: 1, overflowWrap: 'anywhere' }}>
            {answer}
          </Box>
        )}
      </Box>
      {button}
    </Box>
  );
}

/** One's own password, a backup, and the audit chain. */
export function SafetyCard() {
  const say = useText();
  const toast = useToast();
  const { run, busy, failure } = useCall();
  const [password, setPassword] = useState(false);
  const [backup, setBackup] = useState<string>();
  const [audit, setAudit] = useState<{ ok: boolean; entries: number; brokenAt: number | null }>();
  const write = async (): Promise<void> => {
    const folder = await shell.chooseFolder({ title: say('SET_BACKUP') });
    const answer = folder ? await run('backup.write', { folder }) : undefined;
    if (answer) setBackup(answer.file);
  };
  const verify = async (): Promise<void> => {
    setAudit(await run('audit.verify', {}));
  };
  return (
    <Card title={say('SET_SAFETY')}>
      <Line
        text={say('SET_BACKUP_TEXT')}
        answer={
          backup && <Box sx={{ color: token.teal }}>{say('SET_BACKUP_DONE', { file: backup })}</Box>
        }
        button={
          <Button
            variant="outlined"
            disabled={busy}
            onClick={() => {
              void write();
            }}
          >
            {say('SET_BACKUP')}
          </Button>
        }
      />
      <Line
        text={say('SET_AUDIT_TEXT')}
        button={
          <Button
            variant="outlined"
            disabled={busy}
            onClick={() => {
              void verify();
            }}
          >
            {say('SET_AUDIT')}
          </Button>
        }
        answer={
          audit &&
          (audit.ok ? (
            <StatusChip tone="ok">{say('SET_AUDIT_OK', { n: audit.entries })}</StatusChip>
          ) : (
            <Box sx={{ color: token.red }}>
              {say('SET_AUDIT_BROKEN', { at: audit.brokenAt ?? 0, n: audit.entries })}
            </Box>
          ))
        }
      />
      <Line
        text={say('PASSWORD_RULE')}
        button={
          <Button
            variant="outlined"
            onClick={() => {
              setPassword(true);
            }}
          >
            {say('SET_PASSWORD')}
          </Button>
        }
      />
      <FailureNote failure={failure} />
      {password && (
        <PasswordDialog
          onClose={(changed) => {
            setPassword(false);
            if (changed) toast(say('FRAME_PASSWORD_CHANGED'));
          }}
        />
      )}
    </Card>
  );
}
