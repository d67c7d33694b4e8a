/** A text in the two languages of the product. */
export interface Label {
  zh: string;
  en: string;
}
