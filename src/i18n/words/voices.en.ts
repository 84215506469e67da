/** Interface words of the table of answers, in English. */
import type { fr } from './voices.fr.ts';

export const en: typeof fr = {
  voices: {
    title: 'Four questions, eight voices: who says what?',
    competence: 'Who has the authority to answer?',
    names: {
      inspection: 'The inspection report',
      cnil: 'The CNIL',
      ministre: 'The interior minister',
      disclose: 'Disclose',
      lqdn: 'La Quadrature du Net',
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
