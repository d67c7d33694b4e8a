import { useEffect, useEffectEvent } from 'react';

/** `F8`, `F9`, `/`, or a letter with Ctrl (⌘ on a Mac): `Ctrl+K`, `Ctrl+Shift+S`. */
type Shortcut =
  'F8' | 'F9' | '/' | `Ctrl+${'K' | 'O' | 'S' | 'Y' | 'Z'}` | `Ctrl+Shift+${'S' | 'Z'}`;

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
  if (!shortcut.startsWith('Ctrl+')) return !control && event.key === shortcut;
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

/** Whether one types into it. */
export const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
  (target as HTMLInputElement).type !== 'checkbox';

/** Whether a dialog stands over the page, which then has the keys. */
export const inDialog = (): boolean => document.querySelector('[role=dialog]') !== null;
