/** The French words of the English edition, as its pages print them. */
import { typeset } from '../i18n/typography.ts';
import { readKeptInFrench } from '../schemas/editor-list.ts';

/** What to mark as French in English pages: the words that the edition keeps, and what is between « and ». */
export function keptFrench() {
  return {
    within: 'en',
    lang: 'fr',
    terms: readKeptInFrench().map((words) => typeset(words, 'fr')),
    quotation: /«[^«»]*»/,
  };
}
