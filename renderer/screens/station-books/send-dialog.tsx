import { Box, OutlinedInput } from '@mui/material';
import type {
  BooksWritten,
  StationAnswer,
  StationAnswers,
} from '../../../shared/contract/station-books';
import { isCalendarDate } from '../../../shared/rules/record-rules';
import { shell } from '../../api';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { FormDialog, FormField } from '../../components';
import { DayPicker, opensDays } from '../../forms/day-picker';
import { dateText } from '../../forms/entering';
import { useKeptForm } from '../../forms/use-kept-form';

interface SendProps {
  data: StationAnswers;
  stations: readonly StationAnswer[];
  onClose: () => void;
  onSent: (done: BooksWritten) => void;
}

/** Asks by when the workbooks are wanted back, then for the folder. */
export function SendDialog({ data, stations, onClose, onSent }: SendProps) {
  const say = useText();
  const { period, deadline } = data;
  const form = useKeptForm(`station-books@${period}`, { due: deadline });
  const { due } = form.typed;
  const day = dateText(due);
  const submit = async (): Promise<void> => {
    const folder = await shell.chooseFolder({ title: say('BOOKS_SEND') });
    if (folder === null) return;
    const chosen = stations.length < data.stations.length;
    const done = await form.run('stationBooks.write', {
      period,
      folder,
      due: day,
      ...(chosen ? { stations: stations.map(({ station }) => station) } : {}),
    });
    if (!done) return;
    onSent(done);
    onClose();
  };
  return (
    <FormDialog
      title={say('BOOKS_SEND_TITLE', { n: stations.length })}
      act={say('BOOKS_FOLDER')}
      ready={!form.busy && isCalendarDate(day)}
      {...form.dialog}
      onClose={onClose}
      onSubmit={submit}
    >
      <Box sx={{ fontSize: textSize.dense, color: token.t2 }}>{say('BOOKS_SEND_TEXT')}</Box>
      <FormField
        id="books-due"
        label={say('BOOKS_DUE')}
        required
        error={due !== '' && !isCalendarDate(day) ? say('DATE_UNKNOWN', { value: due }) : undefined}
      >
        <OutlinedInput
          id="books-due"
          fullWidth
          autoFocus
          value={due}
          onKeyDown={opensDays}
          onChange={(event) => {
            form.put({ due: event.target.value });
          }}
          onBlur={() => {
            form.put({ due: day });
          }}
          endAdornment={
            <DayPicker
              text={due}
              onPick={(picked) => {
                form.put({ due: picked });
              }}
            />
          }
        />
      </FormField>
    </FormDialog>
  );
}
