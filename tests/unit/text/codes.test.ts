import { expect, it } from 'vitest';
import { failureWith, Refusal } from '../../../shared/result';
import { textOf } from '../../../shared/text';

// The type check reads these lines: an `expect-error` that is none fails it.
it('a refusal has a code that has a text, and what its texts name', () => {
  const refusals = [
    Refusal.of('RECORD_IN_USE', { count: 2, noun: '人员' }),
    Refusal.of('NOT_LOGGED_IN'),
    // @ts-expect-error no such text
    Refusal.of('TYPO'),
    // @ts-expect-error the text of a label is no refusal
    Refusal.of('FRAME_RETRY'),
    // @ts-expect-error the Chinese text names the noun
    Refusal.of('RECORD_IN_USE', { count: 2 }),
    // @ts-expect-error the code has parameters
    Refusal.of('RECORD_IN_USE'),
    // @ts-expect-error the station is given already, the item is not
    failureWith({ station: '永兴站' })('STAT_NEGATIVE', { value: 2 }),
  ];
  expect(refusals).toHaveLength(7);
});

it('a code nobody knows still says what to do and keeps the code for the telephone', () => {
  expect(textOf('FROM_A_NEWER_PROGRAM', {}, 'zh')).toContain('FROM_A_NEWER_PROGRAM');
});
