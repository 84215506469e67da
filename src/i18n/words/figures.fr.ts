/** Interface words of the figures of texts, in French: the reference. */
import { typeset } from '../typography.ts';

const t = (text: string) => typeset(text, 'fr');

export const fr = {
  figures: {
    waits: {
      name: t('Combien de temps le public a attendu'),
      note: t(
        'Le trait est l’attente du public, pas la durée de l’usage : sa fin n’est pas montrée.',
      ),
      table: t('Les mêmes faits en tableau'),
      gap: 'Attente',
    },
    /** The map of the places named. */
    map: {
      title: t('Où Briefcam a servi, ou a été contesté'),
      caption: t(
        'Plein : établi. Creux : rapporté ou affirmé. Positions à quelques kilomètres près.',
      ),
      table: t('Les mêmes lieux en tableau'),
      place: 'Lieu',
      what: t('Ce qui s’y passe'),
      standing: t('Statut et sources'),
    },
    /** An official act shown as a sheet. */
    document: {
      kind: 'Document',
      passage: 'lire le passage',
    },
    key: {
      years: (n: number) => t(n === 1 ? '1 an' : `${n} ans`),
      dots: t('Un point par utilisation déclarée ; on ne sait pas quel jour.'),
      squares: t('Un carré pour chacun.'),
      table: t('Un carré pour chacun ; le tableau donne leurs noms et les sources.'),
      events: t('utilisations du logiciel, du 19 avril à la fin de 2024, par utilisateur'),
      ministers: t('ministres devant la Cour, par issue'),
    },
  },
};
