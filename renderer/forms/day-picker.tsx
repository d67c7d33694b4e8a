import CalendarToday from '@mui/icons-material/CalendarTodayOutlined';
import { Box, IconButton } from '@mui/material';
import { useRef } from 'react';
import { isCalendarDate } from '../../shared/rules/record-rules';
import { useText } from '../base/language';
import { iconSize } from '../base/theme';
import { dateText } from './entering';

/** As wide as the calendar, so that this ends where the field does. */
const beneath = {
  position: 'absolute',
  inset: '0 -8px 0 auto',
  width: 218,
  opacity: 0,
  pointerEvents: 'none',
} as const;

interface PickerProps {
  /** What stands in the field, in whatever form it was typed. */
  text: string;
  onPick: (day: string) => void;
}

/**
 * At the end of a date's field: opens the calendar of the window itself, which works by mouse and
 * by the arrows, Enter and Esc. Its own input is out of sight and out of the order of the keys.
 */
export function DayPicker({ text, onPick }: PickerProps) {
  const say = useText();
  const day = useRef<HTMLInputElement>(null);
  const known = dateText(text);
  return (
    <Box component="span" sx={{ position: 'relative', flexShrink: 0, ml: 1 }}>
      <input
        ref={day}
        type="date"
        aria-hidden
        tabIndex={-1}
        data-day
        value={isCalendarDate(known) ? known : ''}
        onChange={(event) => {
          // Empty after the calendar's own “clear”.
          onPick(event.target.value);
        }}
        style={beneath}
      />
      <IconButton
        aria-label={say('FORM_PICK_DAY')}
        title={say('FORM_PICK_DAY')}
        tabIndex={-1}
        data-pick-day
        onClick={() => {
          day.current?.showPicker();
        }}
        sx={{ p: '4px' }}
      >
        <CalendarToday sx={{ fontSize: iconSize.small }} />
      </IconButton>
    </Box>
  );
}

/** Alt+↓ in a date's field opens its calendar, as it opens a choice. */
export const opensDays = (event: {
  key: string;
  altKey: boolean;
  currentTarget: HTMLElement;
  preventDefault: () => void;
}): void => {
  if (event.key !== 'ArrowDown' || !event.altKey) return;
  event.preventDefault();
  event.currentTarget.parentElement?.querySelector<HTMLElement>('[data-pick-day]')?.click();
};
