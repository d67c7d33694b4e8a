import { Box } from '@mui/material';
import type { PersonPage } from '../../../shared/contract/people';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';

type Registration = NonNullable<PersonPage['registration']>;

const DAY = 86_400_000;
const MONTH = 30.44 * DAY;

/**
 * 登记 → 到期 and today on one line: how far the registration has come, and its last months, in which
 * it is renewed.
 */
export function RegistrationTimeline({
  from,
  to,
  renewable,
  today,
}: Pick<Registration, 'renewable'> & { from: string; to: string; today: string }) {
  const say = useText();
  const [start, end, now] = [Date.parse(from), Date.parse(to), Date.parse(today)];
  const last = Math.max(end, now) + DAY;
  const width = last - start;
  const at = (moment: number): number =>
    6 + Math.min(1, Math.max(0, (moment - start) / width)) * 82;
  const months = Math.round(Math.abs(now - end) / MONTH);
  const over = now > end;
  const tone = over ? token.red : token.teal;
  const words = over
    ? say('REGISTRATION_PAST', { n: months })
    : say('REGISTRATION_LEFT', { n: months });
  // Words beside each other that would touch are set one above the other.
  const near = Math.abs(at(now) - at(end)) < 26;
  const place = (moment: number): { left: string; transform: string } => ({
    left: `${at(moment)}%`,
    transform:
      at(moment) > 75
        ? 'translateX(-80%)'
        : at(moment) < 15
          ? 'translateX(-20%)'
          : 'translateX(-50%)',
  });
  return (
    <Box
      role="img"
      aria-label={say.list([
        `${say('REGISTRATION_FROM')} ${from}`,
        `${say('REGISTRATION_TO')} ${to}`,
        words,
      ])}
      sx={{
        position: 'relative',
        height: near ? 112 : 92,
        fontSize: textSize.small,
        lineHeight: '16px',
        mt: 1,
      }}
    >
      <Box
        sx={{
          position: 'absolute',
          left: 0,
          right: 0,
          top: 34,
          height: '1px',
          bgcolor: token.line2,
        }}
      />
      <Box
        sx={{
          position: 'absolute',
          left: `${at(start)}%`,
          width: `${at(end) - at(start)}%`,
          top: 28,
          height: 13,
          bgcolor: token.c2,
        }}
      />
      {renewable && (
        <Box
          sx={{
            position: 'absolute',
            left: `${at(Date.parse(renewable))}%`,
            width: `${at(end) - at(Date.parse(renewable))}%`,
            top: 28,
            height: 13,
            bgcolor: token.c1,
          }}
        />
      )}
      <Box
        sx={{
          position: 'absolute',
          left: `${at(now)}%`,
          top: 18,
          width: 2,
          height: 32,
          bgcolor: tone,
        }}
      />
      <Box sx={{ position: 'absolute', top: 0, ...place(now), color: tone, whiteSpace: 'nowrap' }}>
        {say('REGISTRATION_TODAY')}
      </Box>
      <Box sx={{ position: 'absolute', top: 54, left: 0, color: token.t2, whiteSpace: 'nowrap' }}>
        {from}
        <br />
        {say('REGISTRATION_FROM')}
      </Box>
      <Box
        sx={{
          position: 'absolute',
          top: 54,
          ...(at(end) < 45 ? { left: '34%' } : place(end)),
          color: token.t2,
          whiteSpace: 'nowrap',
        }}
      >
        {to}
        <br />
        {say('REGISTRATION_TO')}
      </Box>
      <Box
        sx={{
          position: 'absolute',
          top: near ? 92 : 54,
          ...(near
            ? place(now)
            : {
                left: `${Math.max(at(now), 58)}%`,
                transform: at(now) > 70 ? 'translateX(-60%)' : 'none',
              }),
          color: tone,
          whiteSpace: 'nowrap',
          display: !near && !over ? 'none' : undefined,
        }}
      >
        {words}
      </Box>
    </Box>
  );
}
