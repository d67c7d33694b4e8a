import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useQuery } from '../../api';
import { useText } from '../../base/language';
import { useRole, useToday } from '../../base/session';
import { textSize, token } from '../../base/theme';
import { FailureNote } from '../../components';
import { AsidePart } from '../../records';
import { ExamStanding } from './exam-standing';
import { HoursBar } from './hours-bar';
import { RenewDialog } from './renew-dialog';
import { RegistrationTimeline } from './timeline';

/**
 * Right of a person's form: the registration in time, hours of the period, exams; from here it is
 * renewed.
 */
export function PersonAside({ id }: { id: string }) {
  const say = useText();
  const today = useToday();
  const editor = useRole('clerk', 'reviewer', 'admin', 'receiver');
  const [renewing, setRenewing] = useState(false);
  const { data, failure, reload } = useQuery('people.page', { id });
  if (!data) return failure ? <FailureNote failure={failure} onRetry={reload} /> : null;
  const { registration, hours, exams, terms } = data;
  return (
    <>
      {registration && (
        <AsidePart
          title={say('REGISTRATION_COURSE')}
          action={
            editor && (
              <Button
                variant="text"
                onClick={() => {
                  setRenewing(true);
                }}
              >
                {say(registration.to === null ? 'REGISTRATION_FIRST' : 'REGISTRATION_RENEW')}
              </Button>
            )
          }
        >
          {registration.from !== null && registration.to !== null ? (
            <>
              <RegistrationTimeline
                from={registration.from}
                to={registration.to}
                renewable={registration.renewable}
                today={today}
              />
              <Box sx={{ fontSize: textSize.small, lineHeight: '18px', color: token.t2 }}>
                {say('REGISTRATION_TERMS', { years: terms.years, months: terms.renewalMonths })}
              </Box>
            </>
          ) : (
            <Box sx={{ fontSize: textSize.dense, lineHeight: '20px', color: token.t2 }}>
              {say('REGISTRATION_NONE')}
            </Box>
          )}
        </AsidePart>
      )}
      {hours && (
        <AsidePart title={say('HOURS_PERIOD')}>
          <HoursBar hours={hours} />
        </AsidePart>
      )}
      {exams.length > 0 && (
        <AsidePart title={say('EXAM_STANDING')}>
          <ExamStanding exams={exams} />
        </AsidePart>
      )}
      {renewing && registration && (
        <RenewDialog
          registration={registration}
          terms={terms}
          today={today}
          onClose={() => {
            setRenewing(false);
          }}
          onDone={() => {
            setRenewing(false);
          }}
        />
      )}
    </>
  );
}
