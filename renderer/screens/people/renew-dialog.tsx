import { OutlinedInput } from '@mui/material';
import type { PersonPage } from '../../../shared/contract/people';
import { isCalendarDate } from '../../../shared/rules/record-rules';
import { registrationEnd } from '../../../shared/rules/qualification-terms';
import { useText } from '../../base/language';
import { FormDialog, FormField, useToast } from '../../components';
import { dateText } from '../../forms/typed';
import { useKeptForm } from '../../forms/use-kept-form';

interface RenewProps {
  registration: NonNullable<PersonPage['registration']>;
  terms: PersonPage['terms'];
  today: string;
  onClose: () => void;
  onDone: () => void;
}

/** 办理登记、再登记: the new registration day; its end follows, unless the certificate says otherwise. */
export function RenewDialog({ registration, terms, today, onClose, onDone }: RenewProps) {
  const say = useText();
  const toast = useToast();
  const endOf = (day: string): string =>
    isCalendarDate(day)
      ? registrationEnd(day, {
          registrationYears: terms.years,
          renewalMonths: terms.renewalMonths,
          firstRegistrationYears: 0,
        })
      : '';
  const form = useKeptForm(`renew@${registration.qualification}`, {
    day: today,
    end: endOf(today),
  });
  const { day, end } = form.typed;
  const sound = isCalendarDate(day) && isCalendarDate(end) && end >= day;
  const submit = async (): Promise<void> => {
    const done = await form.run('people.renew', {
      id: registration.qualification,
      revision: registration.revision,
      registeredOn: day,
      registrationExpiry: end,
    });
    if (!done) return;
    toast(say('REGISTRATION_RENEWED', { date: end }));
    onDone();
  };
  const fields = form.dialog.failure?.fields ?? {};
  const said = (key: string): string | undefined =>
    fields[key] ? say.any(fields[key].code, fields[key].params) : undefined;
  return (
    <FormDialog
      title={say(registration.to === null ? 'REGISTRATION_FIRST' : 'REGISTRATION_RENEW')}
      act={say('FORM_SAVE')}
      ready={!form.busy && sound}
      {...form.dialog}
      onClose={onClose}
      onSubmit={submit}
    >
      <FormField
        id="renew-day"
        label={say('REGISTRATION_NEW_DAY')}
        required
        error={
          day !== '' && !isCalendarDate(day)
            ? say('DATE_UNKNOWN', { value: day })
            : said('registeredOn')
        }
      >
        <OutlinedInput
          id="renew-day"
          fullWidth
          autoFocus
          value={day}
          placeholder="2026-10-09"
          onChange={(event) => {
            const next = event.target.value;
            form.put({ day: next, end: endOf(next) });
          }}
          onBlur={() => {
            const read = dateText(day);
            if (read !== day) form.put({ day: read, end: endOf(read) });
          }}
        />
      </FormField>
      <FormField
        id="renew-end"
        label={say('REGISTRATION_NEW_END')}
        required
        hint={say('REGISTRATION_NEW_HINT')}
        error={said('registrationExpiry')}
      >
        <OutlinedInput
          id="renew-end"
          fullWidth
          value={end}
          placeholder="2029-10-08"
          onChange={(event) => {
            form.put({ end: event.target.value });
          }}
          onBlur={() => {
            form.put({ end: dateText(end) });
          }}
        />
      </FormField>
    </FormDialog>
  );
}
