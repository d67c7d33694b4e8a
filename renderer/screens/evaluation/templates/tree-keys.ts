import type { KeyboardEvent } from 'react';

export interface TreeActs {
  /** The row `step` further on is chosen. */
  go: (step: 1 | -1) => void;
  fold: (open: boolean) => void;
  /** To the form of what is chosen. */
  enter: () => void;
  move: (step: 1 | -1) => void;
  add: () => void;
  duplicate: () => void;
  remove: () => void;
}

/** Keys of the tree of indicators: arrows go and fold, with Alt they move; Enter goes to the form, Insert adds, Ctrl+D duplicates, Delete removes. */
export const treeKeys =
  (acts: TreeActs, locked: boolean) =>
  (event: KeyboardEvent<HTMLElement>): void => {
    const { key, altKey, ctrlKey, metaKey } = event;
    const command = ctrlKey || metaKey;
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : undefined;
    const act =
      step !== undefined && !command
        ? altKey
          ? () => {
              acts.move(step);
            }
          : () => {
              acts.go(step);
            }
        : key === 'ArrowLeft' || key === 'ArrowRight'
          ? () => {
              acts.fold(key === 'ArrowRight');
            }
          : key === 'Enter'
            ? acts.enter
            : key === 'Insert'
              ? acts.add
              : key === 'Delete'
                ? acts.remove
                : command && key.toLowerCase() === 'd'
                  ? acts.duplicate
                  : undefined;
    const changes = altKey || ['Insert', 'Delete'].includes(key) || command;
    if (!act || (locked && changes)) return;
    event.preventDefault();
    act();
  };
