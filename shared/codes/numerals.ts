const DIGITS = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'];

/** 大写 figures of vouchers, and the other ways to write a digit. */
const OTHER: Readonly<Record<string, string>> = {
  〇: '零',
  '○': '零',
  两: '二',
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
};

const usual = (text: string): string => [...text].map((one) => OTHER[one] ?? one).join('');

/** A number below 10,000 in words, as it is written: 一百零二, 十二. */
function belowTenThousand(value: number): string {
  const words = [...String(value)]
    .map((digit, i, all) => {
      const place = PLACES[all.length - 1 - i] ?? '';
      return digit === '0' ? '零' : `${DIGITS[Number(digit)] ?? ''}${place}`;
    })
    .join('')
    .replace(/零+/g, '零')
    .replace(/(?<=.)零$/, '');
  return words.replace(/^一十/, '十');
}

/** A whole number below 100 million in Chinese words: 十二, 一百零二. */
export function numberInWords(value: number): string {
  const [high, low] = [Math.floor(value / 10_000), value % 10_000];
  if (high === 0) return belowTenThousand(value);
  const rest = low === 0 ? '' : `${low < 1000 ? '零' : ''}${belowTenThousand(low)}`;
  // 十 alone begins a number only: 一万零一十二.
  return `${belowTenThousand(high)}万${rest.replace(/零十/, '零一十')}`;
}

/** What the words add up to, however they are put together. */
function sum(text: string): number {
  let [total, section, digit] = [0, 0, 0];
  for (const one of text) {
    const place = PLACES.indexOf(one);
    if (one === '万') [total, section, digit] = [(total + section + digit) * 10_000, 0, 0];
    else if (place > 0) [section, digit] = [section + (digit || 1) * 10 ** place, 0];
    else digit = DIGITS.indexOf(one);
  }
  return total + section + digit;
}

/**
 * A whole number in Chinese words below 100 million (十二, 一百零二, 两万三千); null where the words are
 * none or may mean two numbers (一百二, 二三十).
 */
export function chineseNumber(text: string): number | null {
  const words = usual(text);
  if (!/^[零一二三四五六七八九十百千万]+$/.test(words)) return null;
  const value = sum(words);
  return numberInWords(value) === words ? value : null;
}

/** The digits of a year or day in Chinese: 二〇二三 → 2023, 二十一 → 21; null when it is neither. */
export function chineseDigits(text: string): string | null {
  const words = usual(text);
  if (/^[零一二三四五六七八九]{2,}$/.test(words))
    return [...words].map((digit) => DIGITS.indexOf(digit)).join('');
  const value = chineseNumber(words);
  return value === null ? null : String(value);
}
