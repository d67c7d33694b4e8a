import type { KeyboardEvent } from 'react';
import { isComposing } from '../../base/shortcut';

const stopsIn = (scope: ParentNode): HTMLElement[] => [
  ...scope.querySelectorAll<HTMLElement>('[data-entry]'),
];

function focus(element: HTMLElement): void {
  element.focus();
  if (element instanceof HTMLInputElement && element.type === 'text') element.select();
  element.closest('tr')?.scrollIntoView({ block: 'nearest' });
}

/** Goes to an item's first field; false where it has none on the screen. */
export function focusItem(key: string, root: ParentNode = document): boolean {
  const place = root.querySelector(`[data-item="${CSS.escape(key)}"]`);
  const entry = place?.querySelector<HTMLElement>('[data-entry]');
  if (!entry) return false;
  focus(entry);
  place?.scrollIntoView({ block: 'center' });
  return true;
}

/**
 * Enter goes to the next field, ↓ and ↑ to the next and the item before; behind the last one
 * `onPast` is told, 1 or −1. Buttons and long texts keep their keys.
 */
export const entryKeys =
  (onPast: (step: 1 | -1) => void) =>
  (event: KeyboardEvent<HTMLElement>): void => {
    const { target, currentTarget, key } = event;
    if (
      !['Enter', 'ArrowDown', 'ArrowUp'].includes(key) ||
      isComposing(event) ||
      !(target instanceof HTMLInputElement)
    )
      return;
    const row = target.closest('tr[data-item]');
    if (!row) return;
    event.preventDefault();
    const stops = stopsIn(currentTarget);
    const inside = stopsIn(row);
    const [first, last] = [
      stops.indexOf(inside[0] ?? target),
      stops.indexOf(inside.at(-1) ?? target),
    ];
    const here = stops.indexOf(target);
    const at =
      key === 'ArrowUp'
        ? stops.findIndex((stop) => stop.closest('tr') === stops[first - 1]?.closest('tr'))
        : key === 'Enter' && here >= 0
          ? here + 1
          : last + 1;
    const next = stops[at];
    if (next && at >= 0) focus(next);
    else onPast(key === 'ArrowUp' ? -1 : 1);
  };
