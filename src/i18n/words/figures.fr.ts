/** Interface words of the figures of texts, in French: the reference. */
import { typeset } from '../typography.ts';

const t = (text: string) => typeset(text, 'fr');

export const fr = {
  figures: {
    waits: {
      name: t('Combien de temps le public a attendu'),
      doubt: t('jour exact inconnu'),
      wait: t('pas encore public'),
      public: t('rendu public'),
      table: t('Les mêmes faits en tableau'),
      gap: 'Attente',
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
