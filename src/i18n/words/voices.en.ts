/** Interface words of the table of answers, in English. */
import type { fr } from './voices.fr.ts';

export const en: typeof fr = {
  voices: {
    title: 'Four questions, eight voices: who says what?',
    competence: 'Who has the authority to answer?',
    names: {
      inspection: 'The ministry’s inspection report',
      cnil: 'The CNIL, data authority',
      ministre: 'The interior minister',
      disclose: 'Disclose, a news site',
      lqdn: 'La Quadrature du Net, campaigners',
      deputes: 'MPs',
      'procureur-general': 'The prosecutor general at the Cour de cassation',
      juridictions: 'The courts',
    },
    questions: {
      visage: 'Was facial recognition used?',
      legalite: 'Was it lawful?',
      connaissance: 'Who knew?',
      responsabilite: 'Can anyone be held responsible?',
    },
    absent: 'Not found.',
    silent: 'Took no position.',
    note: 'Not found does not mean that nothing exists. The people named and their positions:',
  },
};
