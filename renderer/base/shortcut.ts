import { useEffect, useEffectEvent } from 'react';

/** `F8`, `/`, or a letter with Ctrl (⌘ on a Mac): `Ctrl+K`. */
type Shortcut = 'F8' | '/' | `Ctrl+${'K' | 'O' | 'S' | 'Z'}`;

function isPressed(event: KeyboardEvent, shortcut: Shortcut): boolean {
  const control = event.ctrlKey || event.metaKey;
  if (!shortcut.startsWith('Ctrl+')) return !control && event.key === shortcut;
  return control && !event.shiftKey && event.key.toLowerCase() === shortcut.slice(5).toLowerCase();
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
    if (!isPressed(event, shortcut) || !when(event)) return;
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

/** Whether a dialog stands over the page, which then has the keys. */
export const inDialog = (): boolean => document.querySelector('[role=dialog]') !== null;
