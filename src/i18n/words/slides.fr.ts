/** Interface words of the slides, and of the pages that offer them, in French: the reference. */
import { typeset } from '../typography.ts';

const t = (text: string) => typeset(text, 'fr');

export const fr = {
  deck: {
    title: 'Un diaporama',
    lead: t(
      'Douze diapositives, une par date de la frise en 12 dates, pour PowerPoint ou LibreOffice. Les notes donnent le résumé du fait et le titre entier de ses sources.',
    ),
    link: 'Le diaporama (PPTX)',
    ofSession: t('Diaporama de la séance (PPTX)'),
    drawing: (n: number, first: number, last: number) =>
      t(`Frise de ${n} faits, de ${first} à ${last}. Celui de cette diapositive est le plus gros.`),
    nextDay: 'le lendemain',
    summary: t('Le fait :'),
    pieces: t('Sources :'),
    /** Instead of the options of questions, where they have no space. */
    optionsOnSheet: t('Les réponses proposées sont sur la fiche.'),
  },
};
