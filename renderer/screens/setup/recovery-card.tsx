import Check from '@mui/icons-material/Check';
import Print from '@mui/icons-material/PrintOutlined';
import Usb from '@mui/icons-material/UsbOutlined';
import { Box, Button, OutlinedInput } from '@mui/material';
import { failureOf, shell } from '../../api';
import { useText } from '../../base/language';
import { iconSize, textSize, token } from '../../base/theme';
import { Card, CodeGroups, FormField, groupsOf, useToast } from '../../components';
import { StepHead } from './parts';

export interface Recovery {
  code: string;
  /** The two groups (from 1) that are asked back. */
  asked: [number, number];
}

/** Two different groups, drawn anew for every office. */
export function drawGroups(code: string): [number, number] {
  const count = groupsOf(code).length;
  const [a = 0, b = 0] = crypto.getRandomValues(new Uint32Array(2));
  const first = a % count;
  const second = (first + 1 + (b % (count - 1))) % count;
  return [Math.min(first, second) + 1, Math.max(first, second) + 1];
}

/** Whether a typed group is the one asked for. */
export const groupRight = (code: string, number: number, typed: string): boolean =>
  groupsOf(code)[number - 1] === typed.trim().toUpperCase();

interface Props {
  recovery: Recovery | undefined;
  office: string;
  typed: Record<number, string>;
  onType: (number: number, text: string) => void;
  /** Whether it is the fourth card of the first run. */
  numbered?: boolean;
}

/** Card 4: the code that alone opens the register when the password is lost. */
export function RecoveryCard({ recovery, office, typed, onType, numbered = true }: Props) {
  const say = useText();
  const toast = useToast();
  const failed = (thrown: unknown): void => {
    toast(say.any(failureOf(thrown).code, failureOf(thrown).params));
  };
  const save = async (): Promise<void> => {
    if (!recovery) return;
    const text = [
      say('SETUP_RECOVERY_PAPER'),
      office,
      '',
      ...groupsOf(recovery.code).map((group, at) => `${at + 1}  ${group}`),
      '',
    ].join('\r\n');
    const file = await shell.saveText({ name: `${say('SETUP_RECOVERY_PAPER')}.txt`, text });
    if (file) toast(say('SETUP_SAVED', { file }));
  };
  const done =
    recovery !== undefined &&
    recovery.asked.every((number) => groupRight(recovery.code, number, typed[number] ?? ''));
  return (
    <Card padding={5} sx={{ flex: 1 }}>
      <StepHead
        number={numbered ? 4 : undefined}
        done={done}
        title={say('SETUP_RECOVERY')}
        aside={
          recovery && (
            <Box data-print="none" sx={{ display: 'flex', gap: 2.5 }}>
              <Button
                variant="outlined"
                sx={{ height: 28, fontSize: textSize.dense }}
                startIcon={<Print />}
                onClick={() => {
                  shell.print().catch(failed);
                }}
              >
                {say('SETUP_PRINT')}
              </Button>
              <Button
                variant="outlined"
                sx={{ height: 28, fontSize: textSize.dense }}
                startIcon={<Usb />}
                onClick={() => {
                  save().catch(failed);
                }}
              >
                {say('SETUP_SAVE')}
              </Button>
            </Box>
          )
        }
      />
      {!recovery ? (
        <Box sx={{ fontSize: textSize.dense, color: token.t2 }}>{say('SETUP_RECOVERY_BEFORE')}</Box>
      ) : (
        <>
          <Box sx={{ fontSize: textSize.dense, lineHeight: '20px', mb: 2 }}>
            {say('SETUP_RECOVERY_TEXT')}
            <b>{say('SETUP_RECOVERY_STRONG')}</b>
          </Box>
          <CodeGroups code={recovery.code} label={say('SETUP_RECOVERY')} />
          <Box data-print="none">
            <Box sx={{ mt: 3, mb: 1, fontSize: textSize.dense, color: token.t2 }}>
              {say('SETUP_TYPE_BACK')}
            </Box>
            <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 4 }}>
              {recovery.asked.map((number) => {
                const text = typed[number] ?? '';
                const right = groupRight(recovery.code, number, text);
                const wrong =
                  !right &&
                  text.trim().length >= (groupsOf(recovery.code)[number - 1]?.length ?? 4);
                return (
                  <FormField
                    key={number}
                    id={`group-${number}`}
                    label={say('SETUP_GROUP', { n: number })}
                    error={wrong ? say('SETUP_GROUP_WRONG') : undefined}
                  >
                    <OutlinedInput
                      id={`group-${number}`}
                      fullWidth
                      value={text}
                      autoComplete="off"
                      error={wrong}
                      onChange={(event) => {
                        onType(number, event.target.value.toUpperCase());
                      }}
                      endAdornment={
                        right && (
                          <Check
                            sx={{ fontSize: iconSize.medium, color: token.teal }}
                            aria-hidden
                          />
                        )
                      }
                    />
                  </FormField>
                );
              })}
            </Box>
            <Box sx={{ mt: 2, fontSize: textSize.small, color: token.t3 }}>{say('SETUP_ONCE')}</Box>
          </Box>
        </>
      )}
    </Card>
  );
}
