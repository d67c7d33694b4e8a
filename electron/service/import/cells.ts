import { codeOf, codesIn, type TableName } from '../../../shared/codes/tables';
import { plainPhone } from '../../../shared/codes/contact';
import { countedAs, foreignUnit, withoutUnit } from '../../../shared/codes/counting-words';
import { chineseNumber } from '../../../shared/codes/numerals';
import {
  contradictsSign,
  lacksUnit,
  unitBySign,
  unitInCell,
  unitInHeading,
  withoutSign,
  YUAN,
} from '../../../shared/codes/money-units';
import { halfWidth, plainIdentifier, visible } from '../../../shared/codes/text';
import { failure, type FieldFailure } from '../../../shared/result';
import type { FieldDescription, FieldOf, FieldValue } from '../../../shared/domain/noun';
import { readDate } from './dates';
import { cellText, type Cell } from '../workbooks/sheet';
import type { Words } from './words';

export type Read = { value: FieldValue } | { fault: FieldFailure };

/** Marks that people put into a cell for "nothing". */
const NOTHING = /^[/／\\＼\-—–―─－﹣\s]*$/;
const APPROXIMATE = /^(大约|大概|约|近|≈|~|～)/;
/** Fields whose month alone means its last day. */
const ENDS = new Set(['ends', 'registrationExpiry']);
/** Whether a field is the last day of something. */
export const isEnd = (key: string): boolean => ENDS.has(key);
/** Excel keeps 15 digits of a number; longer ones have been rounded when they arrive. */
const SAFE_DIGITS = 15;

const digitsOf = (value: number) => BigInt(Math.round(Math.abs(value))).toString().length;

/** A space between digits that parts no thousands: two figures in one cell, 56 78. */
const TWO_FIGURES = /\d\s+(?!\d{3}(?!\d))\d/;

/**
 * A number as typed in a cell: full-width digits, 约, thousands separators, a unit also in brackets,
 * 12.5万, and words (十二, 无 for 0) are allowed; null when it is none or only near one (30余).
 */
export function readNumber(cell: Cell): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  if (typeof cell !== 'string') return null;
  const typed = visible(halfWidth(cell));
  if (TWO_FIGURES.test(typed)) return null;
  const text = withoutUnit(
    typed
      .replace(/\s/g, '')
      // An apostrophe that kept the cell a text.
      .replace(/^['’‘]/, '')
      .replace(APPROXIMATE, ''),
  )
    .replace(/[−－]/g, '-')
    .replace(/,(?=\d{3})/g, '');
  if (/^(无|没有|暂无)$/.test(text)) return 0;
  const figures = /^(-?\d+(?:\.\d+)?)(万?)$/.exec(text);
  return figures
    ? Number(`${figures[1] ?? ''}${figures[2] === '' ? '' : 'e4'}`)
    : chineseNumber(text);
}

/** Whether a number is one only nearly, as whoever wrote it says: 约900. */
export const isApproximate = (cell: Cell): boolean =>
  typeof cell === 'string' && APPROXIMATE.test(visible(cell).trim());

/** A number of a field; its own unit may stand behind it, and a year's word: 65分, 2026年度. */
function readCount(key: string, field: FieldOf<'integer' | 'decimal'>, cell: Cell): number | null {
  if (typeof cell !== 'string') return readNumber(cell);
  const text = halfWidth(cell).trim();
  const own = field.unit?.zh ?? '';
  if (key === 'year') return readNumber(text.replace(/年度?$/, ''));
  return readNumber(own !== '' && text.endsWith(own) ? text.slice(0, -own.length) : text);
}

/** Binary fractions of Excel's sums lie this close to what is meant, in parts of the amount. */
const CRUMB = 64 * Number.EPSILON;

/**
 * An amount of money with the unit behind it taken off; null where it is no number.
 * @param cell `80000元`, `6万`, `¥12.5`, `3万元整`
 */
export function bareAmount(cell: Cell): number | null {
  if (typeof cell !== 'string') return readNumber(cell);
  // Spaces around what is no figure part nothing: 6.0 万 元.
  const text = withoutSign(halfWidth(cell))
    .replace(/\s+(?=\D)|(?<=[^\d\s])\s+/g, '')
    .trimEnd();
  return readNumber(text.replace(/\s*(?:百|千|万|亿)?元?整?$/, ''));
}

/**
 * Money of a cell in fen, a fraction of one included; null when it is no number. The unit stands in
 * the cell (`12万`), else in the heading, else it is 万元.
 */
export function readMoney(cell: Cell, heading: string): number | null {
  const amount = bareAmount(cell);
  if (amount === null) return null;
  const text = cellText(cell);
  const unit = unitInCell(text) ?? unitInHeading(heading) ?? unitBySign(text) ?? '万元';
  const fen = amount * YUAN[unit] * 100;
  return Math.abs(fen - Math.round(fen)) <= Math.abs(fen) * CRUMB ? Math.round(fen) : fen;
}

/** Words for "none of them" in a field that may have several codes. */
const NONE = /^(无|没有|暂无|均无|未参保|未缴纳|未购买)$/;
/** Words for "there is none" where a number, a day or a sign would stand. */
const MISSING = /^(无|没有|暂无|尚无|未办理|未取得|未填|不详|不适用|n\/?a)$/i;
/** Words by which a figure is said not to be counted there; 无 is none, which is 0. */
const UNCOUNTED = /^(n\/?a|不适用|不涉及|未统计|缺考)$/i;
/** Words for an end that has not come yet: whoever holds a post still holds it. */
const STILL = /^(至今|迄今|现任|仍?在[职岗任]|未离[职岗任])$/;
const figures = new Set<FieldDescription['kind']>(['integer', 'decimal', 'money']);
const signs = new Set<FieldDescription['kind']>(['date', 'phone', 'uscc', 'certificate']);

const saysNothing = ({ kind, required }: FieldDescription, text: string): boolean =>
  NOTHING.test(text) ||
  (signs.has(kind) && MISSING.test(text)) ||
  (figures.has(kind) && UNCOUNTED.test(text)) ||
  (kind === 'date' && !required && STILL.test(text));

/** A part of a list that has several words without a mark between them: 妇女和儿童, `养老 儿童`. */
function joined(table: TableName, part: string): (readonly string[])[] | null {
  const words = part.split(/\s+|以及|和|及|与/).filter(Boolean);
  const codes = words.map((word) => codesIn(table, word));
  return words.length > 1 && codes.every((one) => one !== null) ? codes : null;
}

function readCodes(
  key: string,
  field: FieldOf<'codes'>,
  text: string,
  words: Pick<Words, 'code'>,
): Read {
  const table = field.codes;
  const parts = text
    .split(/[+＋、,，;；/&|｜\n]/)
    .map((one) => one.trim())
    .filter(Boolean);
  // 社区、志愿者 are two, though 社区志愿者 is a word too.
  const apart = parts.length > 1 && parts.every((part) => codesIn(table, part) !== null);
  const whole = apart ? null : codesIn(table, text);
  if (whole !== null) return { value: [...whole] };
  if (NONE.test(text)) return { value: null };
  const codes = new Set<string>();
  for (const part of parts) {
    const bare = part.replace(SO_MUCH, '');
    const found =
      codesIn(table, part) ?? joined(table, part)?.flat() ?? codesIn(table, bare) ?? null;
    const meant = found ?? words.code(key, field.label, table, part);
    if (meant === undefined)
      return { fault: { code: 'IMPORT_CODE_UNKNOWN', params: { value: part } } };
    for (const code of [meant].flat()) if (code !== null) codes.add(code);
  }
  return { value: [...codes] };
}

function readDigits(field: FieldDescription, cell: Cell): Read {
  if (typeof cell === 'number') {
    if (field.kind === 'citizenId') return { fault: { code: 'IMPORT_ID_AS_NUMBER' } };
    if (digitsOf(cell) > SAFE_DIGITS) return { fault: { code: 'IMPORT_DIGITS_LOST' } };
  }
  const text = cellText(cell);
  // Typed as 2.20199E+17: the digits are gone even as text.
  if (/^\d(\.\d+)?E\+?\d+$/i.test(text))
    return {
      fault: { code: field.kind === 'citizenId' ? 'IMPORT_ID_AS_NUMBER' : 'IMPORT_DIGITS_LOST' },
    };
  return { value: plainIdentifier(text) };
}

/** A year behind a word that says when it was given: 5A级（2023年）. */
const GIVEN = /\s*[(（]\s*(?:19|20)\d{2}[^()（）]*[)）]\s*$/;
/** How much of something a word names, 福彩公益金5万元. */
const SO_MUCH = /(?<=\p{Script=Han})\s*[:：]?\s*\d+(?:\.\d+)?\s*(?:[百千万亿]?元|万)$/u;

function readCode(
  key: string,
  field: FieldOf<'code'>,
  text: string,
  words: Pick<Words, 'code'>,
): Read {
  // A code may itself be called 无; a dash is never one.
  if (NOTHING.test(text) && codeOf(field.codes, text) === null) return { value: null };
  const bare = text.replace(GIVEN, '');
  const known = bare !== text && codeOf(field.codes, text) === null && codeOf(field.codes, bare);
  const code = words.code(key, field.label, field.codes, known ? bare : text);
  return code === undefined
    ? { fault: { code: 'IMPORT_CODE_UNKNOWN', params: { value: text } } }
    : { value: code };
}

/** The first day of something that goes on: 2025年1月至今. */
const STARTS = new Set(['starts', 'postSince']);
const GOES_ON = /\s*(?:起?至今|[-—–~～]+\s*至?今|起)$/;

function readDay(key: string, cell: Cell, text: string): Read {
  const goesOn = STARTS.has(key) && typeof cell === 'string';
  const read = readDate(goesOn ? text.replace(GOES_ON, '') : cell, isEnd(key));
  return 'date' in read
    ? { value: read.date }
    : { fault: { code: read.fault, params: { value: text } } };
}

/** A number, or the fault of a cell that has none; `money` is in fen. */
function readAmount(value: number | null, text: string, money: boolean): Read {
  if (value === null) return { fault: { code: 'IMPORT_NOT_NUMBER', params: { value: text } } };
  return !money || Number.isInteger(value)
    ? { value }
    : { fault: { code: 'IMPORT_FEN_BROKEN', params: { value: text } } };
}

/** A count; the unit of another one behind it is its fault. */
function readCounted(key: string, field: FieldOf<'integer' | 'decimal'>, cell: Cell): Read {
  const text = cellText(cell);
  const value = readCount(key, field, cell);
  const [own = '', ...others] = field.unit && value !== null ? countedAs(field) : [];
  const unit = own === '' ? null : foreignUnit(text, [own, ...others]);
  return unit === null
    ? readAmount(value, text, false)
    : { fault: failure('FIGURE_COUNTED_ELSEWISE', { text, unit, own }) };
}

/**
 * Whether an amount stands in yuan, or may do so because no unit is written anywhere.
 * @param unlikely so many 万元 the field hardly ever has
 */
export const mayBeYuan = (cell: Cell, unlikely?: number): boolean =>
  isBareOfUnit(cell)
    ? lacksUnit(bareAmount(cell) ?? 0, null, unlikely)
    : bareAmount(cell) !== null && unitInCell(cellText(cell)) === '元';

/** Whether a cell has an amount of money and no unit, nor the sign of the yuan. */
export const isBareOfUnit = (cell: Cell): boolean =>
  (unitInCell(cellText(cell)) ?? unitBySign(cellText(cell))) === null &&
  (bareAmount(cell) ?? 0) !== 0;

/**
 * An amount of money; one of a hundred million yuan for which no unit is written is asked about, and
 * one with the sign of the yuan where the heading says 万元.
 */
function readSum(cell: Cell, heading: string): Read {
  const text = cellText(cell);
  const unit = unitInHeading(heading);
  if (contradictsSign(text, unit) && bareAmount(cell))
    return { fault: failure('IMPORT_UNIT_SIGN', { value: text, heading, unit }) };
  const said = unitInCell(text) ?? unitInHeading(heading) ?? unitBySign(text);
  return lacksUnit(bareAmount(cell) ?? 0, said)
    ? { fault: { code: 'IMPORT_UNIT_MISSING', params: { value: text } } }
    : readAmount(readMoney(cell, heading), text, true);
}

/** Words as the tables have them, without what an office answered. */
const tableWords: Pick<Words, 'code'> = {
  code: (_field, _label, table, value) => codeOf(table, value) ?? undefined,
};

/**
 * Reads one cell for a field; meaning (check digits, dates against each other) is left to the
 * record rules. References and divisions are not read here.
 */
export function readCell(
  key: string,
  field: FieldDescription,
  cell: Cell,
  heading: string,
  words: Pick<Words, 'code'> = tableWords,
): Read {
  const text = cellText(cell);
  if (text === '') return { value: null };
  // A code may itself be called 无.
  if (field.kind === 'code') return readCode(key, field, text, words);
  if (saysNothing(field, text)) return { value: null };
  switch (field.kind) {
    case 'codes':
      return readCodes(key, field, text, words);
    case 'date':
      return readDay(key, cell, text);
    case 'integer':
    case 'decimal':
      return readCounted(key, field, cell);
    case 'money':
      return readSum(cell, heading);
    case 'citizenId':
    case 'uscc':
    case 'certificate':
      return readDigits(field, cell);
    case 'phone':
      // Words beside a number that is not there: 微信同号.
      return plainPhone(text) === ''
        ? { fault: { code: 'PHONE_SHAPE', params: { value: text } } }
        : { value: text };
    // References and divisions are looked up where the whole row is read; attachments stand in no
    // workbook.
    case 'text':
    case 'longText':
    case 'division':
    case 'reference':
    case 'attachments':
      return { value: text };
  }
}
