import { Box } from '@mui/material';
import { useText } from '../../../base/language';
import { textSize, token } from '../../../base/theme';
import type { ExchangeProps } from './props';

/** Who asks for which sheets, and how often scores were written. */
export function ReceivedPart({ detail }: ExchangeProps) {
  const say = useText();
  const { received, template } = detail;
  if (!received) return null;
  const label = (group: string): string =>
    say.label(template.groups.find(({ key }) => key === group)?.label);
  const who = [
    ...received.groups.map((group) => say('ASM_ASKED_GROUP', { group: label(group) })),
    ...received.assessors.map(({ group, assessor }) =>
      say('EVAL_ASSESSOR_OF', { group: label(group), assessor }),
    ),
  ];
  return (
    <Box
      sx={{
        mt: 2,
        pt: 2,
        borderTop: `1px solid ${token.line}`,
        fontSize: textSize.small,
        lineHeight: '18px',
        color: token.t2,
      }}
    >
      <div>{say('ASM_RECEIVED', { office: received.office, number: received.number })}</div>
      <div>{say('ASM_ASKED', { who: who.join(say('EVAL_COMMA')) })}</div>
      {received.answered > 0 && <div>{say('ASM_ANSWERED_TIMES', { n: received.answered })}</div>}
    </Box>
  );
}
