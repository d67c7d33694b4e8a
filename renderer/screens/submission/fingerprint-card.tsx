import LockOutlined from '@mui/icons-material/LockOutlined';
import { Box, Button } from '@mui/material';
import type { SubmissionState } from '../../../shared/contract/submission';
import { useText } from '../../base/language';
import { useSession } from '../../base/session';
import { iconSize, textSize, token } from '../../base/theme';
import { Card, CodeGroups, StatusChip, useToast } from '../../components';

/** The office's own fingerprint, to be told the superior, and for whom a package is locked. */
export function FingerprintCard({ state }: { state: SubmissionState }) {
  const say = useText();
  const toast = useToast();
  const { fingerprint } = useSession().state.office;
  const copy = (): void => {
    void navigator.clipboard.writeText(fingerprint).then(() => {
      toast(say('SUB_COPIED'));
    });
  };
  return (
    <Card
      title={say('SUB_FINGERPRINT')}
      action={
        <Button variant="text" onClick={copy}>
          {say('SUB_COPY')}
        </Button>
      }
      padding={3}
    >
      <CodeGroups code={fingerprint} label={say('SUB_FINGERPRINT')} />
      <Box sx={{ mt: 1, fontSize: textSize.dense, color: token.t2 }}>
        {say('SUB_FINGERPRINT_NOTE')}
      </Box>
      {state.recipient && (
        <Box
          sx={{
            mt: 1,
            display: 'flex',
            alignItems: 'flex-start',
            gap: 2,
            fontSize: textSize.small,
            lineHeight: '22px',
            color: token.t2,
          }}
        >
          <StatusChip tone="ok" icon={false}>
            <LockOutlined sx={{ fontSize: iconSize.tiny }} aria-hidden />
            {say('SUB_ENCRYPTED')}
          </StatusChip>
          <span>{say('SUB_ENCRYPTED_NOTE', { name: state.recipient.name })}</span>
        </Box>
      )}
    </Card>
  );
}
