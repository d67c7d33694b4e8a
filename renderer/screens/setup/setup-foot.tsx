import { Box, Button } from '@mui/material';
import { useText, type Say } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { FailureNote } from '../../components';
import type { Setup } from './use-setup';

/** What is not filled in yet, in the order of the cards. */
const missingIn = ({ code, nameGood, adminGood, passwordGood }: Setup, say: Say): string[] =>
  [
    !code && say('SETUP_MISSING_DIVISION'),
    !nameGood && say('SETUP_MISSING_NAME'),
    !adminGood && say('SETUP_MISSING_ADMIN'),
    !passwordGood && say('SETUP_MISSING_PASSWORD'),
  ].filter((text): text is string => typeof text === 'string');

/** What still has to be done, and the one button that does the next step. */
export function SetupFoot({ setup }: { setup: Setup }) {
  const say = useText();
  const missing = missingIn(setup, say);
  const made = setup.recovery !== undefined;
  return (
    <Box data-print="none" sx={{ display: 'flex', alignItems: 'center', gap: 4, mt: 4 }}>
      <Box sx={{ flex: 1, fontSize: textSize.dense, color: token.t2 }}>
        {setup.failure ? (
          <FailureNote failure={setup.failure} />
        ) : (
          noteOf(made && !setup.confirmed, made ? [] : missing, say)
        )}
      </Box>
      {made ? (
        <Button
          variant="contained"
          sx={{ height: 36 }}
          disabled={!setup.confirmed || setup.busy}
          onClick={() => {
            void setup.finish();
          }}
        >
          {say('SETUP_FINISH')}
        </Button>
      ) : (
        <Button
          variant="contained"
          sx={{ height: 36 }}
          disabled={missing.length > 0 || setup.busy}
          onClick={() => {
            void setup.create();
          }}
        >
          {setup.wait === 'create' ? say('SETUP_CREATING') : say('SETUP_CREATE')}
        </Button>
      )}
    </Box>
  );
}

function noteOf(groupsMissing: boolean, missing: readonly string[], say: Say): string {
  if (groupsMissing) return say('SETUP_MISSING_GROUPS');
  return missing.length > 0 ? say('SETUP_MISSING', { what: missing }) : say('SETUP_AFTER');
}
