import type { Label } from '../../codes/label';

const sign: Label = { zh: '少了或多了符号、括号', en: 'a sign or bracket is missing or too much' };
const numeral: Label = { zh: '数字的写法不对', en: 'a number is not written as one' };
const quotes: Label = { zh: '引号没有成对', en: 'a quotation mark is left open' };
const yesOrNo: Label = {
  zh: '“&&”“||”“? :”前后要能判断是否',
  en: 'yes or no is wanted on both sides of &&, || and before ?',
};
const unlike: Label = {
  zh: '不同类的值不能这样比较或计算',
  en: 'values of these kinds cannot be compared or reckoned so',
};
const place: Label = { zh: '不能这样取其中一项', en: 'no part of it can be taken so' };

/** What the parser's codes mean for who writes a rule. */
const meant: Readonly<Record<string, Label>> = {
  unexpected_character: {
    zh: '有不认识的字符，符号要用半角',
    en: 'there is a character that rules do not have',
  },
  unexpected_token: sign,
  expected_token: sign,
  invalid_number: numeral,
  invalid_integer: numeral,
  invalid_hex_integer: numeral,
  invalid_exponent: numeral,
  newline_in_string: quotes,
  unterminated_string: quotes,
  unterminated_triple_quoted_string: quotes,
  limit_exceeded: { zh: '写得太长，或括号套得太深', en: 'it is too long, or stands too deep' },
  reserved_identifier: { zh: '用了保留的词', en: 'a word is reserved' },
  invalid_macro_argument: {
    zh: '“has”“filter”等括号里的写法不对',
    en: 'has(), filter() and the like want something else in their brackets',
  },
  unknown_variable: { zh: '没有这个名称', en: 'there is no such name' },
  no_such_key: { zh: '没有这一项，请从可用的量里选', en: 'it has no such figure or field' },
  no_such_overload: unlike,
  no_matching_overload: unlike,
  incompatible_ternary_branches: unlike,
  invalid_condition_type: yesOrNo,
  invalid_logical_operand: yesOrNo,
  invalid_comprehension_range: {
    zh: '只有 cells 这样的列表能逐项看',
    en: 'only a list such as cells is gone through',
  },
  cannot_index_type: place,
  invalid_index_type: place,
};
const other: Label = { zh: '写法不对', en: 'it is not written as a rule is' };

/** The parser's own words, without the lines that point into the source. */
const wordsOf = (error: unknown): string => {
  if (error instanceof Error && 'summary' in error && typeof error.summary === 'string')
    return error.summary;
  return error instanceof Error ? error.message : String(error);
};

/** Why an expression is none, in our words, with the parser's own behind them. */
export function whyOf(error: unknown): Label {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const { zh, en } = meant[code] ?? other;
  const words = wordsOf(error);
  return { zh: `${zh}（原文：${words}）`, en: `${en} (${words})` };
}
