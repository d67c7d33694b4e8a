export const CHECKSUMS = 'CHECKSUMS';
export const DATAPACKAGE = 'datapackage.json';

/**
 * `assessment` 评估包: score sheets that are to be filled in elsewhere; `scores`: what was scored
 * there. `renewal` 换钥书: an office's old key signs for its new one; travels inside a card.
 */
export const packageTypes = [
  'package',
  'task',
  'trust',
  'receipt',
  'permit',
  'card',
  'assessment',
  'scores',
  'renewal',
] as const;
export type PackageType = (typeof packageTypes)[number];

export const suiteNames = ['sm2-sm3', 'ed25519'] as const;
export type SuiteName = (typeof suiteNames)[number];

/**
 * Where each suite's signature stands; the name lets a stranger see at once what to verify it with.
 */
export const signatureFiles: Record<SuiteName, string> = {
  'sm2-sm3': 'SIGNATURE.sm2',
  ed25519: 'SIGNATURE.ed25519',
};

export const isSignatureFile = (name: string): boolean =>
  Object.values(signatureFiles).includes(name);

// Every segment begins with a letter or digit: that alone excludes `.`, `..`, hidden files,
// absolute and UNC paths.
const segment = '[A-Za-z0-9][A-Za-z0-9._-]*';
const allowed = new RegExp(`^${segment}(/${segment}){0,3}$`);

/** Names that may stand in an archive: plain ASCII, at most four levels, at most 120 characters. */
export const isAllowedName = (name: string): boolean => name.length <= 120 && allowed.test(name);

/**
 * Byte order, the same everywhere; `localeCompare` would sort differently on another office's
 * machine.
 */
export const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
