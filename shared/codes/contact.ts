import { halfWidth, plainIdentifier } from './text';

const MOBILE = /^1[3-9]\d{9}$/;
const LANDLINE = /^0\d{2,3}-?\d{7,8}(-\d{1,6})?$/;

/** A phone number as typed → its plain form: no spaces or +86; mobiles lose their dashes. */
export function plainPhone(text: string): string {
  const bare = halfWidth(text)
    .replace(/[\s()]/g, '')
    .replace(/[–—－]/g, '-')
    .replace(/^(\+86|0086)-?/, '');
  const digits = bare.replace(/-/g, '');
  return MOBILE.test(digits) ? digits : bare;
}

/** A mobile number or a landline with its area code. */
export const isPhone = (text: string): boolean => {
  const phone = plainPhone(text);
  return MOBILE.test(phone) || LANDLINE.test(phone);
};

/**
 * Certificate number (管理号): issuers have used several shapes, so only letters, digits and length
 * are checked.
 */
export const isCertificate = (text: string): boolean =>
  /^[0-9A-Z]{8,32}$/.test(plainIdentifier(text));
