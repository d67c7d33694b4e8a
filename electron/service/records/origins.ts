/** Where a change of a record comes from. */
export type Origin =
  | 'form'
  | 'hire'
  | 'renew'
  | 'targets'
  | 'bulk'
  | 'import'
  | 'merge'
  | 'moved'
  | 'unmerge'
  | 'undo'
  | 'redo'
  | 'division'
  | 'companion'
  | 'born';

/**
 * `all` faults stand against a change, those that are `new` with it (at a field that it changes, or
 * of another kind than before), or `none`.
 */
export type Against = 'all' | 'new' | 'none';

interface Terms {
  /** Faults that the record has by itself: shape, fields, one field against another. */
  own: Against;
  /**
   * Faults because of others: references, uniqueness, what the noun holds against the register. A
   * record brought back is held against all of them.
   */
  others: Against;
  /** Codes that this origin may bring in all the same. */
  passes: readonly string[];
  /** Values are completed and brought to their normal form. */
  completes: boolean;
  /**
   * What has to be in step goes along: companions, and what belongs to a record when it goes or
   * comes back.
   */
  follows: boolean;
  /** A removal asks the noun, and whether others refer to the record. */
  asks: boolean;
  /**
   * A refusal names every field, for a form or a workbook's cells; else it has the code of its
   * first fault.
   */
  told: 'fields' | 'code';
}

const entered: Terms = {
  own: 'all',
  others: 'all',
  passes: [],
  completes: true,
  follows: true,
  asks: true,
  told: 'fields',
};

/**
 * A state that was valid once is taken back as it was; what goes along with it has an entry of its
 * own.
 */
const takenBack: Terms = {
  own: 'none',
  others: 'none',
  passes: [],
  completes: false,
  follows: false,
  asks: false,
  told: 'code',
};

/**
 * Old workbooks seldom say since when and why a station is paused: they come in with a warning at
 * the cell, a form asks.
 */
export const warnedInImports: ReadonlySet<string> = new Set([
  'STATION_STATE_DATE',
  'STATION_STATE_REASON',
]);

/**
 * What may come in by a workbook although a form asks for it, and so may stand, go and come back:
 * the above, and an older contract without the ground for its term.
 */
export const tolerated: readonly string[] = [...warnedInImports, 'PROJECT_TERM_GROUND'];

/**
 * What each origin may do. Every origin takes the same way (see write.ts); where one may do what
 * another may not, it says so here, and why.
 */
export const origins: Record<Origin, Terms> = {
  form: entered,
  hire: entered,
  renew: entered,
  /** The matrix of a project's targets shows one sentence, not one for each cell. */
  targets: { ...entered, told: 'code' },
  /** A fault that a record had before is none of a change in another field of it. */
  bulk: { ...entered, own: 'new', others: 'new' },
  /** The same: a row is not refused for what the register has had all along. */
  import: {
    ...entered,
    own: 'new',
    others: 'new',
    passes: tolerated,
  },
  /**
   * The record that goes is one with the one that stays: it is not asked whether it may go, and
   * what belongs to it moves.
   */
  merge: { ...entered, asks: false },
  /**
   * What referred to the one that goes refers to the one that stays: it says nothing new about
   * itself. What two say twice is found by the checks.
   */
  moved: takenBack,
  unmerge: takenBack,
  /**
   * Single entries pass through states that were never meant to stand; the whole act is held
   * against the others once all of it is taken back (see undo.ts).
   */
  undo: { ...takenBack, asks: true },
  /** The same way forward again: to the state that the undone act had left. */
  redo: { ...takenBack, asks: true },
  /**
   * Codes and names change with the divisions by order of an office, whatever else is wrong with a
   * record; the new codes are in the table only afterwards. What two places bring together is found
   * by the search for duplicates. Taking the change back restores what was.
   */
  division: takenBack,
  /**
   * Says in the same fields what its owner was just held against, so that by itself it has nothing
   * new; of what others have against it, only what this change brings in counts. Its own companions
   * would be its owner.
   */
  companion: {
    ...entered,
    own: 'none',
    others: 'new',
    completes: false,
    follows: false,
    told: 'code',
  },
  /**
   * A companion that is new with its owner: others can have nothing against it but what they had
   * against the owner a moment ago, and nobody can refer to it.
   */
  born: {
    ...entered,
    own: 'none',
    others: 'none',
    completes: false,
    follows: false,
    told: 'code',
  },
};
