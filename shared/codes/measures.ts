import { halfWidth } from './text';

/** A unit of a measure, and the units in which offices also write it. */
interface Measure {
  own: RegExp;
  others: RegExp;
}

const MANY = '(?:十|百|千|万|十万|百万|亿)';
const COUNTED = '人次|户次|场次|人|户|场|次|个|名|张|家';
const MEASURES: readonly Measure[] = [
  { own: /^(小时|学时|课时)$/, others: /^(分钟?|天|日|工作日|半天|周|月|千小时|万小时)$/ },
  { own: /^㎡$/, others: /^(亩|公顷|平方公里|平方千米|间|处|[千万]平方米|[千万]平)$/ },
  { own: /^元\/月$/, others: /^([百千万亿]元.*|.*\/?(年|天|日|小时|季度?|次))$/ },
  { own: /^%$/, others: /^(‰|千分[比率]?|千分之|(?:5|10|五|十)分制?)$/ },
  { own: new RegExp(`^(${COUNTED})$`), others: new RegExp(`^${MANY}(${COUNTED})?$`) },
];

const IN_BRACKETS = /[([]([^()[\]]*)[)\]]/g;
const BEHIND = /[/:]([^/:()[\]]+)$/;

/**
 * The unit that a heading or a unit's cell names where figures would be read in another one: 分钟 over
 * hours, 亩 over ㎡. Null where none is named, or the same.
 * @param own the unit in which figures are kept
 */
export function otherUnit(heading: string, own: string): string | null {
  const measure = MEASURES.find((one) => one.own.test(own));
  if (!measure) return null;
  const text = halfWidth(heading).replace(/\s/g, '');
  const said = [
    text,
    ...[...text.matchAll(IN_BRACKETS)].map(([, inner = '']) => inner),
    BEHIND.exec(text)?.[1] ?? '',
  ].map((one) => one.replace(/^(?:计量)?单位[:是为]?/, ''));
  return said.find((one) => measure.others.test(one)) ?? null;
}
