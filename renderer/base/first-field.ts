const FIELDS = [
  'input:not([type=hidden], [type=checkbox], [type=file], [type=radio]:not(:checked))',
  'textarea:not([aria-hidden])',
  '[role=combobox]',
].join();

/**
 * Gives the keys to the first field of a dialog that opens, unless one of its fields has them
 * already.
 */
export function focusFirstField(dialog: HTMLElement): void {
  const [first, ...others] = [...dialog.querySelectorAll<HTMLElement>(FIELDS)].filter(
    (field) => field.tabIndex >= 0 && field.ariaHidden !== 'true' && !field.matches(':disabled'),
  );
  if (![first, ...others].includes(document.activeElement as HTMLElement)) first?.focus();
}
