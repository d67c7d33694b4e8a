import { EXPLANATION_LEAST } from '../../../shared/rules/finding';
import { useCall } from '../../api';
import { useText } from '../../base/language';
import { ReasonDialog } from '../../forms/reason-dialog';

interface SendBackProps {
  period: string;
  /** What the sentence begins with. */
  first: string;
  onClose: () => void;
  onDone: () => void;
}

/** Sends a period back to be filled in, with the sentence that stands on the clerk's desk. */
export function SendBackDialog({ period, first, onClose, onDone }: SendBackProps) {
  const say = useText();
  const { run, busy, failure } = useCall();
  return (
    <ReasonDialog
      id={`send-back@${period}`}
      title={say('REVIEW_BACK_TITLE')}
      text={say('REVIEW_BACK_TEXT')}
      label={say('REVIEW_BACK_LABEL')}
      act={say('REVIEW_BACK_DO')}
      least={EXPLANATION_LEAST}
      first={first}
      busy={busy}
      failure={failure}
      onClose={onClose}
      onReason={async (said) => {
        const done = await run('submission.sendBack', { period, said });
        if (done) onDone();
        return done !== null && done !== undefined;
      }}
    />
  );
}
