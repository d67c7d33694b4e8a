import { halfWidth, plainIdentifier, visible } from './text';

const MOBILE = /^1[3-9]\d{9}$/;
const LANDLINE = /^0\d{2,3}-?\d{7,8}(-\d{1,6})?$/;

/** What people write beside a number: 手机：, （微信同号）. */
const BESIDE =
  /^(联系电话|电话|手机号码|手机号|手机|座机|tel|mobile)[:.]?|(同微信号?|微信同号|微信号?)$/gi;

/**
 * A phone number as typed → its plain form: no spaces, +86 or remark; mobiles lose their dashes. One
 * number twice is one; two numbers stay two, and are none.
 */
export function plainPhone(text: string): string {
  if (MOBILE.test(text)) return text;
  const [first, second] = numbersIn(text);
  if (first !== undefined) return second === undefined ? first : visible(text).trim();
  const bare = alone(visible(halfWidth(text)))
    .replace(/^['’‘]/, '')
    .replace(/^(\d{3})\.(\d{4})\.(\d{4})$/, '$1$2$3')
    .replace(/[\s()]/g, '')
    .replace(BESIDE, '')
    .replace(/[‐‑–—―－]/g, '-')
    .replace(/转(?=\d)/, '-');
  const local = bare.replace(/^(\+86|0086)-?/, '');
  // Without a plus sign, 86 may begin a number of the town.
  const digits = local.replace(/-/g, '').replace(/^86(?=1[3-9]\d{9}$)/, '');
  if (MOBILE.test(digits)) return digits;
  return local !== bare && LANDLINE.test(`0${local}`) ? `0${local}` : local;
}

/** Words that may stand beside a number and say nothing of whose it is. */
const HARMLESS =
  /本人|手机号?码?|联系|电话|办公室?|工作|单位|常用|新号?|号码|(?:同)?微信(?:同号|号)?(?:[:]\s*[\w-]*[a-z_][\w-]*)?/gi;

/** The one mobile number of a text that has nothing else but remarks: 15400000001（本人）. */
function alone(text: string): string {
  const [number, ...others] = text.match(/(?<!\d)1[3-9]\d{9}(?!\d)/g) ?? [];
  if (number === undefined || others.length > 0) return text;
  const rest = text.replace(number, '').replace(HARMLESS, '');
  return /^[\s(),，。:、;/-]*$/.test(rest) ? number : text;
}

/** A mobile number or a landline with its area code. */
export const isPhone = (text: string): boolean => {
  const phone = plainPhone(text);
  return MOBILE.test(phone) || LANDLINE.test(phone);
};

/** What parts two numbers in one field. */
const APART = /[/／、,，;；|\s]+|或|和/;

/** The numbers that stand in one field, each once; empty where a part of it is none. */
function numbersIn(text: string): string[] {
  const parts = visible(text).split(APART).filter(Boolean);
  return parts.length > 1 && parts.every(isPhone) ? [...new Set(parts.map(plainPhone))] : [];
}

/** Whether two or more whole numbers stand in one field. */
export const isSeveralPhones = (text: string): boolean => numbersIn(text).length > 1;

/**
 * Certificate number (管理号): issuers have used several shapes, so only letters, digits and length
 * are checked.
 */
export const isCertificate = (text: string): boolean =>
  /^[0-9A-Z]{8,32}$/.test(plainIdentifier(text));
