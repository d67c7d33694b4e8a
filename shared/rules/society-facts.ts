import { halfWidth, loose } from '../codes/text';
import type { SocietyRow } from './register-model';

/**
 * A social credit code's first two characters for each type of registration (GB 32100-2015: 5 civil
 * affairs, 9 industry and commerce, 1 staffing authority).
 */
const PREFIXES: Readonly<Record<string, RegExp>> = {
  association: /^51/,
  service: /^52/,
  foundation: /^53/,
  enterprise: /^9/,
  institution: /^1/,
};

/** The type that a code's first characters stand for. */
const typeOf = (uscc: string): string | undefined =>
  Object.entries(PREFIXES).find(([, prefix]) => prefix.test(uscc))?.[0];

/** What a credit code says of the type of registration that is entered. */
export function codeFacts({ uscc, type }: Pick<SocietyRow, 'uscc' | 'type'>) {
  if (!uscc) return {};
  const prefix = PREFIXES[type ?? ''];
  return {
    codeStart: uscc.slice(0, 2),
    codeType: typeOf(uscc),
    codeFits: prefix?.test(uscc),
  };
}

/** The institution that another body is too, by its code or its name: the first of the list. */
export function twinFinder(
  societies: readonly SocietyRow[],
): (one: Pick<SocietyRow, 'name' | 'uscc'>) => string | undefined {
  const institutions = societies.filter(({ kind }) => kind === 'institution');
  const places = new Map<string, number>();
  const put = (key: string, at: number): void => {
    if (!places.has(key)) places.set(key, at);
  };
  institutions.forEach(({ name, uscc }, at) => {
    if (uscc !== null) put(`# ${uscc}`, at);
    put(`= ${loose(name)}`, at);
  });
  return ({ name, uscc }) => {
    const found = [
      uscc === null ? undefined : places.get(`# ${uscc}`),
      places.get(`= ${loose(name)}`),
    ];
    const first = Math.min(...found.map((at) => at ?? Infinity));
    return institutions[first]?.name;
  };
}

/**
 * Endings and words of bodies and of those who wish to stay unnamed; what is left with two to four
 * characters is taken for a person's name.
 */
const NO_PERSON =
  /公司|集团|基金|协会|商会|学会|总会|中心|学校|大学|学院|中学|小学|医院|银行|超市|酒店|商场|药店|商店|书店|餐厅|饭店|社区|街道|委员会|居委|村委|团委|妇联|残联|工会|红会|民政|党支部|单位|企业|商家|爱心|匿名|不详|居民|村民|市民|业主|家长|群众|志愿|党员|个人|[局厂店队社会院所站行办委部]$/;

/** Whether who gives looks like a person's name. */
export const looksLikePerson = (donor: string): boolean =>
  /^[\p{Script=Han}·]{2,4}$/u.test(halfWidth(donor).trim()) && !NO_PERSON.test(donor);
