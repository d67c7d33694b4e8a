import { useEffect, useEffectEvent } from 'react';

/** A function key, also with Shift, `/`, or a letter with Ctrl (⌘ on a Mac): `Ctrl+K`. */
type Shortcut =
  | 'F8'
  | 'Shift+F8'
  | 'F9'
  | '/'
  | `Ctrl+${'K' | 'O' | 'S' | 'Y' | 'Z'}`
  | `Ctrl+Shift+${'S' | 'Z'}`;

/**
 * Whether an input method is still putting a word together: its Enter chooses a word and its
 * letters are none yet, so that no key of it may send, move or close anything.
 */
export const isComposing = (event: {
  isComposing?: boolean;
  keyCode?: number;
  nativeEvent?: { isComposing?: boolean; keyCode?: number };
}): boolean => {
  const { isComposing: composing, keyCode } = event.nativeEvent ?? event;
  // 229: the key went to the input method; the last one comes after the end of the composition.
  return composing === true || keyCode === 229;
};

function isPressed(event: KeyboardEvent, shortcut: Shortcut): boolean {
  const control = event.ctrlKey || event.metaKey;
  if (shortcut === '/') return !control && event.key === shortcut;
  if (!shortcut.startsWith('Ctrl+'))
    return !control && (event.shiftKey ? 'Shift+' : '') + event.key === shortcut;
  const key = shortcut.slice(shortcut.lastIndexOf('+') + 1);
  return (
    control &&
    !event.altKey &&
    event.shiftKey === shortcut.includes('Shift+') &&
    event.key.toLowerCase() === key.toLowerCase()
  );
}

const always = (): boolean => true;

/**
 * Hears a shortcut anywhere in the window while the component stands, and takes it from the
 * browser.
 * @param when false lets the key be, e.g. while a dialog has keys of its own
 */
export function useShortcut(
  shortcut: Shortcut,
  act: () => void,
  when: (event: KeyboardEvent) => boolean = always,
): void {
  const heard = useEffectEvent((event: KeyboardEvent) => {
    if (isComposing(event) || !isPressed(event, shortcut) || !when(event)) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      heard(event);
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, []);
}

/** On to the next, or back. */
export type Step = 1 | -1;

/** F8 goes on to the next of some places, Shift+F8 back to the one before. */
export function useStepKeys(go: (step: Step) => void, when = always): void {
  useShortcut(
    'F8',
    () => {
      go(1);
    },
    when,
  );
  useShortcut(
    'Shift+F8',
    () => {
      go(-1);
    },
    when,
  );
}

/**
 * The next of so many places, or the one before; after the last the first again.
 * @param at where one is; negative where one is at none of them
 */
export const steppedTo = (at: number, step: Step, length: number): number =>
  at < 0 ? (step > 0 ? 0 : length - 1) : (at + step + length) % length;

/** Whether one types into it. */
export const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
  (target as HTMLInputElement).type !== 'checkbox';

/** Whether a dialog stands over the page, which then has the keys. */
export const inDialog = (): boolean => document.querySelector('[role=dialog]') !== null;
