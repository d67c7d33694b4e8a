export { RectifyButton } from './rectify-button';
export { ReminderButton } from './reminder-button';
export { ReturnedButton } from './returned-button';
export type { Rectification } from './rectify';
