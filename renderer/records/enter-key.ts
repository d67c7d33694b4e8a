import type { KeyboardEvent } from 'react';

/** Moves to the control of the next field, as Enter does in a sheet. */
function focusNext(from: HTMLElement): void {
  const form = from.closest('form');
  if (!form) return;
  const fields = [
    ...form.querySelectorAll<HTMLElement>(
      'input:not([type=hidden]):not([aria-hidden]), textarea:not([aria-hidden]), [role=combobox]',
    ),
  ].filter((element) => element.tabIndex >= 0);
  fields[fields.indexOf(from) + 1]?.focus();
}

/** Enter in a form: on to the next field; in a long text only together with Ctrl. */
export function enterMovesOn(event: KeyboardEvent<HTMLFormElement>): void {
  if (
    event.key !== 'Enter' ||
    event.defaultPrevented ||
    event.nativeEvent.isComposing ||
    !(event.target instanceof HTMLElement)
  )
    return;
  if (
    event.target instanceof HTMLInputElement ||
    (event.target instanceof HTMLTextAreaElement && event.ctrlKey)
  ) {
    event.preventDefault();
    focusNext(event.target);
  }
}
