import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useCall } from '../../api';
import { useText } from '../../base/language';
import { textSize } from '../../base/theme';
import { FormDialog, useToast } from '../../components';
import { REASON_LEAST, ReasonField } from '../../forms/trust-fields';
import { useKeptForm } from '../../forms/use-kept-form';

/** A new signing key of this office, which the old one signs for. */
export function RenewKey() {
  const say = useText();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  return (
    <Box sx={{ mt: 2 }}>
      <Button
        variant="outlined"
        onClick={() => {
          setAsking(true);
        }}
      >
        {say('SET_RENEW')}
      </Button>
      {asking && (
        <RenewDialog
          onClose={(done) => {
            setAsking(false);
            if (done) toast(say('SET_RENEWED'));
          }}
        />
      )}
    </Box>
  );
}

function RenewDialog({ onClose }: { onClose: (done: boolean) => void }) {
  const say = useText();
  const { run, busy, failure } = useCall();
  const form = useKeptForm('renew-key', { reason: '' });
  const { reason } = form.typed;
  return (
    <FormDialog
      title={say('SET_RENEW')}
      act={say('SET_RENEW')}
      ready={!busy && [...reason.trim()].length >= REASON_LEAST}
      failure={failure}
      kept={form.kept}
      onClose={() => {
        onClose(false);
      }}
      onSubmit={async () => {
        if (!(await run('office.renewKey', { reason: reason.trim() }))) return;
        form.kept.forget();
        onClose(true);
      }}
    >
      <Box sx={{ fontSize: textSize.dense }}>{say('SET_RENEW_NOTE')}</Box>
      <ReasonField
        value={reason}
        onChange={(value) => {
          form.put({ reason: value });
        }}
      />
    </FormDialog>
  );
}
