/** Interface words of a timeline of one’s own, in French: the reference. */
import { typeset } from '../typography.ts';

const t = (text: string) => typeset(text, 'fr');

export const fr = {
  own: {
    chosen: 'Faits choisis',
    /** On the page of the table. */
    asTimeline: 'Voir ces faits en frise',
    take: 'Télécharger',
    csv: 'Télécharger en CSV',
    json: 'Télécharger en JSON',
    svg: 'Image SVG',
    png: 'Image PNG',
    /** Words of the script that is loaded on demand. */
    words: {
      file: 'ma-frise',
      choosing: 'Choisir des faits',
      none: 'Aucun fait choisi',
      one: '1 fait choisi',
      many: '{n} faits choisis',
      view: 'Voir cette frise',
      clear: 'Tout effacer',
      close: 'Fermer',
      pick: 'Choisir ce fait',
      unpick: 'Retirer ce fait',
      pupils: 'En classe',
      dates: {
        hidden: t('Les dates sont cachées.'),
        shown: t('Les dates sont montrées.'),
        hide: 'Cacher les dates',
        reveal: 'Montrer les dates',
      },
      noms: {
        hidden: t('Les titres des faits sont cachés.'),
        shown: t('Les titres des faits sont montrés.'),
        hide: 'Cacher les titres',
        reveal: 'Montrer les titres',
      },
      order: t('Remettre dans l’ordre'),
      orderLead: t(
        '{n} faits sur {total}, mélangés : du plus ancien, en haut, au plus récent. Une date imprécise compte à son début.',
      ),
      up: t('Monter :'),
      down: t('Descendre :'),
      place: 'Place {n} sur {total}',
      check: t('Vérifier'),
      inPlace: t('À leur place : {n} sur {total}.'),
      failed: t('Le navigateur n’a pas pu le faire.'),
    },
  },
};
