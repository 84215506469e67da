/** Interface words of the three regimes, in English. */
import { typeset } from '../typography.ts';
import type { fr } from './regimes.fr.ts';

const t = (text: string) => typeset(text, 'en');

export const en: typeof fr = {
  regimes: {
    title:
      'Analysing video live, searching it afterwards, recognising a face: is it the same rule?',
    titleOn: (date: string) => `Live, afterwards, a face: three rules on ${date}`,
    description: t(
      'Three rules side by side, as they stood on the day chosen: the article 10 trial, analysis in an investigation, facial recognition.',
    ),
    descriptionOn: (date: string) =>
      `The article 10 trial, analysis in an investigation and facial recognition: the rule for each on ${date}.`,
    lead: t(
      'No. The three differ in their aim, their timing and their authorisation. Each cell states the rule as it stood on a given day, and the text it comes from.',
    ),
    noDay: 'Every version of each rule, in chronological order.',
    everyVersion: 'All dates',
    choose: 'Choose the day',
    day: 'Day',
    previous: 'Previous change',
    next: 'Next change',
    keyDays: 'Key days',
    caption: 'Three rules, row by row.',
    aspect: 'What is compared',
    strip: 'Since when, until when',
    ordinal: '',
    columns: {
      'article-10': 'Live: the article 10 trial',
      differe: 'Afterwards: the criminal investigation',
      visage: 'A face: facial recognition',
    },
    aspects: {
      but: 'To what end?',
      moment: 'When?',
      images: 'Which images?',
      biometrie: 'Biometrics?',
      utilisateurs: 'Who uses it?',
      autorisation: 'Who authorises it?',
      controle: 'Who oversees it?',
      donnees: 'Which data rules?',
      etat: 'Where did things stand that day?',
    },
    said: {
      on: 'On {date}:',
      regimes: {
        'article-10': 'the live trial of article 10',
        differe: 'analysis afterwards, in an investigation',
        visage: 'facial recognition',
      },
      forces: {
        none: 'no rule yet',
        awaiting: 'law published, decree awaited',
        'in-force': 'rule in force',
        exceptions: 'no general rule, some exceptions',
        ended: 'trial over',
        unverified: 'what followed is unchecked',
      },
      says: '{a}, {b}',
      between: '; ',
    },
    presences: {
      ended: 'No longer applies that day. The rule said:',
      unverified: 'What followed is unchecked. The rule said, until the date written below:',
      'to-come': 'No rule yet on that day.',
    },
    toState: 'See where the law stood',
    valid: 'Valid',
    absent: (date: string) => `Not found as of ${date}.`,
    publication: t(
      'Dates are those of publication. A law enters into force the next day, unless it says otherwise; what needs a decree waits for it (civil code, article 1).',
    ),
  },
};
