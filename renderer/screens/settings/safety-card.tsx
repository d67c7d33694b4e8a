import { Box, Button } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { shell, useCall } from '../../api';
import { useText } from '../../base/language';
import { useRole } from '../../base/session';
import { PasswordDialog } from '../../forms/password-dialog';
import { PasswordField } from '../../forms/password-field';
import { textSize, token } from '../../base/theme';
import { Card, FailureNote, FormDialog, StatusChip, useToast } from '../../components';

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

/** The password is asked for; the new code is then shown by itself until it was typed back. */
function RenewRecovery({ onClose }: { onClose: () => void }) {
  const say = useText();
  const { run, busy, failure } = useCall();
  const [password, setPassword] = useState('');
  const renew = async (): Promise<void> => {
    if (await run('recovery.renew', { password })) onClose();
  };
  return (
    <FormDialog
      title={say('SET_RECOVERY')}
      act={say('SET_RECOVERY')}
      ready={password !== '' && !busy}
      failure={failure}
      dense
      secret={password !== ''}
      onClose={onClose}
      onSubmit={renew}
    >
      <Box sx={{ fontSize: textSize.dense }}>{say('SET_RECOVERY_NOTE')}</Box>
      <PasswordField
        id="renew-password"
        label={say('FRAME_CURRENT_PASSWORD')}
        value={password}
        onChange={setPassword}
        autoFocus
        autoComplete="current-password"
      />
    </FormDialog>
  );
}

/** One's own password, the recovery code, a backup, and the audit chain. */
export function SafetyCard() {
  const say = useText();
  const toast = useToast();
  const { run, busy, failure } = useCall();
  const admin = useRole('admin');
  const [password, setPassword] = useState(false);
  const [renewing, setRenewing] = useState(false);
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
      {admin && (
        <Line
          text={say('SET_RECOVERY_TEXT')}
          button={
            <Button
              variant="outlined"
              onClick={() => {
                setRenewing(true);
              }}
            >
              {say('SET_RECOVERY')}
            </Button>
          }
        />
      )}
      <FailureNote failure={failure} />
      {renewing && (
        <RenewRecovery
          onClose={() => {
            setRenewing(false);
          }}
        />
      )}
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
