import type { KeyboardEvent } from 'react';
import { isComposing } from './shortcut';

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
    isComposing(event) ||
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

/** A closed choice with a value; its value stands in an input of its own beside what is shown. */
const isFilledChoice = (target: HTMLElement): boolean =>
  target.getAttribute('role') === 'combobox' &&
  (target.parentElement?.querySelector<HTMLInputElement>('input.MuiSelect-nativeInput')?.value ??
    '') !== '';

/**
 * The same before a choice hears the key: one that has its value would open again and again, and
 * nobody gets past it. An empty one opens; the arrows and the space bar open either.
 */
export function enterPassesChoice(event: KeyboardEvent<HTMLFormElement>): void {
  const { target } = event;
  if (
    event.key !== 'Enter' ||
    isComposing(event) ||
    !(target instanceof HTMLElement) ||
    !isFilledChoice(target) ||
    target.getAttribute('aria-expanded') === 'true'
  )
    return;
  event.preventDefault();
  event.stopPropagation();
  focusNext(target);
}
