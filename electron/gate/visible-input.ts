import { visible } from '../../shared/codes/text';

/**
 * What is taken character by character: a password may have any, and a file is found under no other
 * name than its own.
 */
const LITERAL = new Set([
  'password',
  'newPassword',
  'current',
  'next',
  'recoveryCode',
  'file',
  'files',
  'folder',
  'path',
  'out',
  'xlsx',
  'cards',
  'receipts',
]);

const isPlain = (value: object): boolean => {
  const made = Object.getPrototypeOf(value) as unknown;
  return made === Object.prototype || made === null;
};

/**
 * The input of a call without the characters that nobody sees and that come along when a text is
 * copied from a chat or a page: the one way in for forms, drafts, explanations, templates, settings
 * and names of users. Joiners go as well, though an emoji of several falls into its parts: in a
 * register they only make two equal names unequal.
 */
export function visibleInput(input: unknown): unknown {
  const done = new Map<object, unknown>();
  const seen = (value: unknown): unknown => {
    if (typeof value === 'string') return visible(value);
    if (typeof value !== 'object' || value === null) return value;
    // What contains itself is left for the schema to refuse.
    if (done.has(value)) return done.get(value);
    done.set(value, value);
    const made = Array.isArray(value)
      ? value.map(seen)
      : isPlain(value)
        ? Object.fromEntries(
            Object.entries(value).map(([key, one]) => [key, LITERAL.has(key) ? one : seen(one)]),
          )
        : value;
    done.set(value, made);
    return made;
  };
  return seen(input);
}
