import { halfWidth } from '../codes/text';
import type { Label } from '../domain/noun';
import { pointsOf, TENTHS, type Item, type ItemKind } from '../definitions/evaluation-template';

/**
 * What a rule written in words comes to: the fields that an item of this kind has beside its full
 * mark.
 */
export type Rule = {
  [K in ItemKind]: Omit<
    Extract<Item, { kind: K }>,
    'key' | 'label' | 'criterion' | 'evidence' | 'evidenceRequired' | 'groups' | 'full'
  >;
}[ItemKind];

/** A rule, or the first piece that cannot be read. */
export type ReadRule = { rule: Rule } | { unread: string };

const MOST_TENTHS = 100_000;
const MOST_PERCENT = 1000;
const NUMBER = String.raw`(\d+(?:\.\d+)?)`;
const BETWEEN = /[;；\r\n]+/;
const LABELLED = new RegExp(String.raw`^(.+?)[\s:：]*${NUMBER}\s*分?$`);
const TAKEN_OFF = new RegExp(
  String.raw`^(.+?)(?:扣|[\s:：]+扣?\s*[-−]?|\s*[-−])?\s*${NUMBER}\s*分?$`,
);
const DEGREE = new RegExp(
  String.raw`^(.+?)[\s:：]*${NUMBER}(?:\s*分?\s*[-–—−~至到]\s*${NUMBER})?\s*分?$`,
);
const BAND = new RegExp(
  String.raw`^(?:≥|>=|达到|不低于)?\s*${NUMBER}\s*(?:%\s*(?:及以上|以上)?\s*[:,，]?\s*得?|(?:及以上|以上)\s*[:,，]?\s*得?|\s)\s*${NUMBER}\s*分?$`,
);
/** "Below 60 % none" only says what is so anyway. */
const NOTHING_BELOW =
  /^(?:<|低于|不足)\s*\d+(?:\.\d+)?\s*%?\s*(?:[:,，]?\s*得?\s*0\s*分?|[:,，]?\s*不得分)$/;

/**
 * Points with one decimal at most → tenths: `7.5`, `８`, `3 分`. Null when they are none, or too
 * many.
 */
export function tenthsOf(text: string | number): number | null {
  const plain =
    typeof text === 'number'
      ? text
      : /^\d+(\.\d+)?$/.test(halfWidth(text).replace(/\s|分$/g, ''))
        ? Number(halfWidth(text).replace(/\s|分$/g, ''))
        : NaN;
  const tenths = Math.round(plain * TENTHS);
  return tenths >= 0 && tenths <= MOST_TENTHS && Math.abs(plain * TENTHS - tenths) < 1e-6
    ? tenths
    : null;
}

/**
 * Digits and signs typed at full width become plain ones; brackets and commas inside a name stay as
 * they are.
 */
const plainSigns = (text: string): string =>
  text.replace(/[０-９．％＜＞＝－～\u3000\u00a0]/g, halfWidth);

const pieces = (text: string): string[] =>
  text
    .split(BETWEEN)
    .map((piece) => plainSigns(piece).trim())
    .filter(Boolean);

/** Reads every piece with `read`; the first that is null is handed back as it stands. */
function all<T>(
  text: string,
  read: (piece: string, at: number) => T | null,
): { found: T[] } | { unread: string } {
  const found: T[] = [];
  for (const [at, piece] of pieces(text).entries()) {
    const one = read(piece, at);
    if (one === null) return { unread: piece };
    found.push(one);
  }
  return { found };
}

const labelled =
  (pattern: RegExp) =>
  (piece: string): { label: { zh: string; en: string }; numbers: (number | null)[] } | null => {
    const [, name = '', ...numbers] = pattern.exec(piece) ?? [];
    const zh = name.replace(/[\s:：]+$/, '');
    return zh === ''
      ? null
      : {
          label: { zh, en: '' },
          numbers: numbers.filter((one) => one !== undefined).map(tenthsOf),
        };
  };

const band = (piece: string): { from: number; score: number } | null => {
  const [, percent = '', points = ''] = BAND.exec(halfWidth(piece)) ?? [];
  const [from, score] = [Number(percent), points === '' ? null : tenthsOf(points)];
  return score !== null && Number.isInteger(from) && from <= MOST_PERCENT ? { from, score } : null;
};

/**
 * Reads the rule of an item as people write it: `固定场所 2；办公接待区 1` parts, `优 4；良 3；中 2；差 0-1`
 * degrees, `≥100% 3；≥80% 2` bands, `缺签到一项 0.5` deductions. Pieces stand on lines of their own or
 * between semicolons; signs and digits may be full-width. Nothing at all is an empty rule.
 */
export function readRule(kind: ItemKind, text: string): ReadRule {
  switch (kind) {
    case 'combination': {
      const read = all(text, (piece, at) => {
        const one = labelled(LABELLED)(piece);
        return typeof one?.numbers[0] === 'number'
          ? { key: `p${at + 1}`, label: one.label, full: one.numbers[0] }
          : null;
      });
      return 'unread' in read ? read : { rule: { kind, parts: read.found } };
    }
    case 'degree': {
      const read = all(text, (piece) => {
        const one = labelled(DEGREE)(piece);
        const [from, to = from] = one?.numbers ?? [];
        return one && typeof from === 'number' && typeof to === 'number'
          ? { label: one.label, from, to }
          : null;
      });
      return 'unread' in read ? read : { rule: { kind, degrees: read.found } };
    }
    case 'ratioBand': {
      const read = all(text, (piece) =>
        NOTHING_BELOW.test(halfWidth(piece)) ? 'none' : band(piece),
      );
      return 'unread' in read
        ? read
        : { rule: { kind, bands: read.found.filter((one) => one !== 'none') } };
    }
    case 'deduction': {
      const read = all(text, (piece, at) => {
        const one = labelled(TAKEN_OFF)(piece);
        return typeof one?.numbers[0] === 'number'
          ? { key: `d${at + 1}`, label: one.label, points: one.numbers[0] }
          : null;
      });
      return 'unread' in read ? read : { rule: { kind, deductions: read.found } };
    }
  }
}

/** A name inside a rule: what separates pieces cannot stand in it. */
const inRule = ({ zh }: Label): string => zh.replace(/[;；\r\n]+/g, '，');

/**
 * Writes the rule of an item, in Chinese so that `readRule` reads the same, or with the names that
 * a reader is shown.
 */
export function ruleText(rule: Rule, nameOf: (label: Label) => string = inRule): string {
  switch (rule.kind) {
    case 'combination':
      return rule.parts.map(({ label, full }) => `${nameOf(label)} ${pointsOf(full)}`).join('；');
    case 'degree':
      return rule.degrees
        .map(
          ({ label, from, to }) =>
            `${nameOf(label)} ${from === to ? pointsOf(to) : `${pointsOf(from)}-${pointsOf(to)}`}`,
        )
        .join('；');
    case 'ratioBand':
      return rule.bands.map(({ from, score }) => `≥${from}% ${pointsOf(score)}`).join('；');
    case 'deduction':
      return rule.deductions
        .map(({ label, points }) => `${nameOf(label)} ${pointsOf(points)}`)
        .join('；');
  }
}

/** The full mark that a rule names itself; null where it names none (deductions, a free degree). */
export function fullOfRule(rule: Rule): number | null {
  switch (rule.kind) {
    case 'combination':
      return rule.parts.reduce((sum, { full }) => sum + full, 0);
    case 'degree':
      return rule.degrees.length === 0 ? null : Math.max(...rule.degrees.map(({ to }) => to));
    case 'ratioBand':
      return rule.bands.length === 0 ? null : Math.max(...rule.bands.map(({ score }) => score));
    case 'deduction':
      return null;
  }
}
