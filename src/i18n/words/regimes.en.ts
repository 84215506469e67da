/** Interface words of the three regimes, in English. */
import type { fr } from './regimes.fr.ts';

export const en: typeof fr = {
  regimes: {
    title:
      'Analysing video live, searching it afterwards, recognising a face: does the same rule apply?',
    noDay: 'Every version of each rule, in chronological order.',
    keyDays: 'Key days',
    events: {
      '2022-07-19': 'the CNIL’s position',
      '2023-05-20': 'publication of the law',
      '2023-05-21': 'the day after publication',
      '2024-07-26': 'opening of the Games',
      '2024-12-05': 'findings of the CNIL',
      '2025-02-02': 'EU regulation',
      '2025-03-31': 'planned end of the pilot',
      '2025-04-01': 'the day after that end',
      '2026-02-13': 'Constitutional Council asked to rule',
      '2026-08-18': 'new law, as reported',
    },
    caption: 'Three rules, row by row.',
    aspect: 'What is compared',
    strip: 'Since when, until when',
    ordinal: '',
    columns: {
      'article-10': 'Live: the Olympics-law pilot',
      differe: 'Afterwards: the criminal investigation',
      visage: 'A face: facial recognition',
    },
    aspects: {
      but: 'For what purpose?',
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
      on: 'On {date},',
      regimes: {
        'article-10': 'live',
        differe: 'afterwards, in an investigation',
        visage: 'facial recognition',
      },
      forces: {
        none: 'no rule yet',
        awaiting: 'law published, decree awaited',
        'in-force': 'rule in force',
        exceptions: 'no specific law, some exceptions',
        ended: 'pilot over',
        unverified: 'what followed is unchecked',
        reported: 'extension reported, law not read',
      },
      says: '{a}: {b}',
      between: '; ',
    },
    presences: {
      ended: 'Past rule:',
      unverified: 'Earlier rule, what followed not checked:',
      reported: 'Before the extension:',
      'to-come': 'No rule yet on that day.',
    },
    toState: 'See where the law stood',
    valid: 'Dates:',
    absent: 'Not found.',
  },
};
