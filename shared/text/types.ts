/** One text in the two languages; `{name}` stands for a parameter. */
export interface Text {
  zh: string;
  en: string;
}
export type Texts = Readonly<Record<string, Text>>;
export type Language = keyof Text;
export type Params = Readonly<Record<string, string | number>>;
