/**
 * One text in the two languages; `{name}` stands for a parameter, `{name|one|other}` for a word
 * that goes with a number.
 */
export interface Text {
  zh: string;
  en: string;
}
export type Texts = Readonly<Record<string, Text>>;
export type Language = keyof Text;

/**
 * What fills a place of a text. A label (a noun's, a field's, an item's of a form or template)
 * travels as the pair of its words and is worded at display, in the reader's language; a list is
 * joined there. Names that somebody entered are plain strings.
 */
export type Param = string | number | Text | readonly Param[];
export type Params = Readonly<Record<string, Param>>;

/**
 * The names of the places of a text: `'{count|record|records} of {noun}'` has `'count' | 'noun'`.
 */
export type Places<T extends string> = T extends `${string}{${infer Inside}}${infer Rest}`
  ? (Inside extends `${infer Name}|${string}` ? Name : Inside) | Places<Rest>
  : never;
