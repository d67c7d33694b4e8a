import { Box } from '@mui/material';
import type { TrustAct, TrustedOffice } from '../../../shared/contract/exchange';
import { useCall } from '../../api';
import { useText } from '../../base/language';
import { useToday } from '../../base/session';
import { textSize } from '../../base/theme';
import { FormDialog } from '../../components';
import { DateField } from '../../forms/date-field';
import { NumberedFrom, numberedFrom, REASON_LEAST, ReasonField } from '../../forms/trust-fields';
import { useKeptForm } from '../../forms/use-kept-form';

export type OfficeActName = TrustAct | 'submitTo';

interface OfficeActProps {
  act: OfficeActName;
  office: TrustedOffice;
  onClose: (done: TrustedOffice | null) => void;
}

/** An act on an office's trust, with its reason: it stands in the audit chain for ever. */
export function OfficeAct({ act, office, onClose }: OfficeActProps) {
  const say = useText();
  const today = useToday();
  const { run, busy, failure } = useCall();
  const form = useKeptForm(`trust-${act}-${office.unitId}`, { reason: '', from: '', since: today });
  const { reason, from, since } = form.typed;
  const number = numberedFrom(from);
  const { unitId, name } = office;
  const send = async (): Promise<void> => {
    const given = { unitId, reason: reason.trim() };
    const done =
      act === 'submitTo'
        ? await run('office.submitTo', { ...given, since })
        : await run('office.setTrust', { ...given, act, from: act === 'revoke' ? number : null });
    if (!done) return;
    form.kept.forget();
    onClose(done);
  };
  return (
    <FormDialog
      title={say('TRUST_ACT_TITLE', { act: say(`TRUST_ACT_${act}`), name })}
      act={say(`TRUST_ACT_${act}`)}
      ready={
        !busy &&
        [...reason.trim()].length >= REASON_LEAST &&
        (act !== 'revoke' || number !== null) &&
        (act !== 'submitTo' || since !== '')
      }
      failure={failure}
      kept={form.kept}
      onClose={() => {
        onClose(null);
      }}
      onSubmit={send}
    >
      <Box sx={{ fontSize: textSize.dense }}>{say(`TRUST_ACT_${act}_NOTE`, { name })}</Box>
      {act === 'revoke' && (
        <NumberedFrom
          value={from}
          onChange={(value) => {
            form.put({ from: value });
          }}
        />
      )}
      {act === 'submitTo' && (
        <DateField
          id="since"
          label={say('TRUST_SINCE')}
          value={since}
          onChange={(value) => {
            form.put({ since: value });
          }}
        />
      )}
      <ReasonField
        value={reason}
        onChange={(value) => {
          form.put({ reason: value });
        }}
      />
    </FormDialog>
  );
}
