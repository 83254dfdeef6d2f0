/** A text for people, in the two languages of the framework. */
export interface LocalizedText {
  en: string;
  es: string;
}

/** A name that is the same in both languages. */
export const sameInBoth = (text: string): LocalizedText => ({ en: text, es: text });
