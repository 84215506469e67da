/** Interface words of the figures of texts, in French: the reference. */
import { typeset } from '../typography.ts';

const t = (text: string) => typeset(text, 'fr');

export const fr = {
  figures: {
    clocks: {
      name: t('Le jour du fait, et le jour où le public a pu l’apprendre'),
      link: t('Ouvrir la frise, où ces faits se lisent avec leurs sources'),
      publicOn: (day: string) => t(`Public le ${day}`),
      /** A fact, and when it became public where that came later, for who does not see the drawing. */
      fact: (date: string, title: string, standing: string) =>
        t(`${date} : ${title} (${standing})`),
      known: (date: string, gap: string) => t(` ; public ${date}, ${gap} plus tard`),
      caption: t(
        'Trait rouge, l’attente : du jour du fait au jour où le public a pu l’apprendre. Barre large : le jour exact n’est pas connu. Fond gris : années resserrées.',
      ),
    },
    key: {
      areas: t('La largeur dit la période, la surface le nombre.'),
      squares: t('Un carré pour chacun.'),
      table: t('Un carré pour chacun ; le tableau donne leurs noms et les sources.'),
      events: t('emplois de l’outil pendant l’essai, par utilisateur'),
      ministers: t('ministres devant la Cour, par issue'),
    },
  },
};
