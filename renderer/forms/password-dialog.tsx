import { FormDialog } from '../components';
import { useText } from '../base/language';
import { useOwnPassword } from './own-password';

/** Changing one's own password from wherever one works. */
export function PasswordDialog({ onClose }: { onClose: (changed: boolean) => void }) {
  const say = useText();
  const { fields, begun, ready, failure, change } = useOwnPassword(say('FRAME_CURRENT_PASSWORD'));
  return (
    <FormDialog
      title={say('FRAME_CHANGE_PASSWORD')}
      act={say('FRAME_CHANGE_PASSWORD')}
      ready={ready}
      failure={failure}
      dense
      secret={begun}
      onClose={() => {
        onClose(false);
      }}
      onSubmit={() => {
        void change().then((changed) => {
          if (changed) onClose(true);
        });
      }}
    >
      {fields}
    </FormDialog>
  );
}
