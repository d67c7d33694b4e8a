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

/** What an arrow up or down does; with Alt the row moves. */
const stepping = (acts: TreeActs, step: 1 | -1, alt: boolean) => (): void => {
  if (alt) acts.move(step);
  else acts.go(step);
};

const folding = (acts: TreeActs, open: boolean) => (): void => {
  acts.fold(open);
};

/** What a key does, whether or not the tree may be changed. */
function actOf(
  acts: TreeActs,
  { key, altKey, ctrlKey, metaKey }: KeyboardEvent<HTMLElement>,
): (() => void) | undefined {
  const command = ctrlKey || metaKey;
  if (command && key.toLowerCase() === 'd') return acts.duplicate;
  switch (key) {
    case 'ArrowDown':
      return command ? undefined : stepping(acts, 1, altKey);
    case 'ArrowUp':
      return command ? undefined : stepping(acts, -1, altKey);
    case 'ArrowLeft':
      return folding(acts, false);
    case 'ArrowRight':
      return folding(acts, true);
    case 'Enter':
      return acts.enter;
    case 'Insert':
      return acts.add;
    case 'Delete':
      return acts.remove;
    default:
      return undefined;
  }
}

/**
 * Keys of the tree of indicators: arrows go and fold, with Alt they move; Enter goes to the form,
 * Insert adds, Ctrl+D duplicates, Delete removes.
 */
export const treeKeys =
  (acts: TreeActs, locked: boolean) =>
  (event: KeyboardEvent<HTMLElement>): void => {
    const { key, altKey, ctrlKey, metaKey } = event;
    const changes = altKey || ctrlKey || metaKey || ['Insert', 'Delete'].includes(key);
    const act = actOf(acts, event);
    if (!act || (locked && changes)) return;
    event.preventDefault();
    act();
  };
