/** Interface words of a timeline of one’s own, in French: the reference. */
import { typeset } from '../typography.ts';

const t = (text: string) => typeset(text, 'fr');

export const fr = {
  own: {
    chosen: 'Faits choisis',
    /** What a frame keeps of a teacher's address. */
    ofClass: t('Pour une classe'),
    keptOfClass: t('Titre, consigne, faits ajoutés et vue des élèves'),
    /** On the page of the table. */
    asTimeline: 'Voir ces faits en frise',
    take: 'Télécharger',
    csv: 'Télécharger en CSV',
    json: 'Télécharger en JSON',
    svg: 'Image SVG',
    png: 'Image PNG',
    /** The lane of what a teacher adds. */
    lane: t('De l’enseignant'),
    /** What a teacher makes of the timeline. */
    classroom: {
      name: 'En classe',
      title: t('Une frise pour ma classe'),
      how: t(
        'Cochez des lignes de la liste ou, s’il y en a un, touchez des marques du dessin. Sans choix, tous les faits restent.',
      ),
      toList: 'Choisir dans la liste',
      clear: 'Tout effacer',
      heading: 'Titre',
      instruction: 'Consigne',
      add: t('Ajouter un fait à vous'),
      factTitle: t('Ce qui s’est passé'),
      date: 'Date',
      known: 'Connu le (facultatif)',
      addIt: 'Ajouter',
      addHow: (first: number, last: number, most: number) =>
        t(
          `Jour/mois/année, mois/année ou année, de ${first} à ${last} ; ${most} faits au plus. Le fait est marqué comme le vôtre. Il reste dans l’adresse ou le fichier : n’y nommez aucun élève.`,
        ),
      pupils: t('Ce que voient les élèves'),
      everything: 'Tout',
      views: {
        dates: 'Sans les dates',
        noms: 'Sans les titres',
        ordre: t('À remettre en ordre'),
      },
      link: 'Copier le lien',
      frame: 'Copier le cadre',
      strips: 'Imprimer les bandelettes',
      page: t('Ma frise en une page'),
    },
    /** The script that is loaded on demand did not come, or could not do it. */
    failed: t('Le navigateur n’a pas pu le faire.'),
    /** Words of the script that is loaded on demand. */
    words: {
      file: 'ma-frise',
      choosing: 'Choisir des faits',
      none: 'Aucun fait choisi',
      one: '1 fait choisi',
      many: '{n} faits choisis',
      next: 'Titre et lien',
      view: 'Voir cette frise',
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
      /** What a teacher added, wherever it is shown, and what their words are. */
      added: t('ajouté par l’enseignant, sans source du site'),
      by: t(
        'Titre, consigne et faits ajoutés viennent de la personne qui a préparé cette vue, et non de ce site.',
      ),
      /** What of an address was refused, with the names of its parts. */
      refused: t('Refusé dans cette adresse : {parts}.'),
      parts: {
        titre: 'le titre',
        consigne: 'la consigne',
        mien: t('un fait ajouté'),
        eleve: t('la vue des élèves'),
      },
      remove: 'Retirer',
      noTitle: t('Il manque ce qui s’est passé.'),
      noDate: t('La date n’est pas lisible. Exemples : 05/03/2024, 03/2024, 2024.'),
      badKnown: t('Le public ne peut pas connaître un fait avant qu’il arrive.'),
      full: t('{n} faits ajoutés au plus.'),
      copied: t('Copié.'),
      byHand: t('À copier :'),
      noAddress: t('Copié : remplacer https://ADRESSE-DU-SITE par l’adresse de votre copie.'),
      tooMany: t('{n} bandelettes tiennent sur une page : choisir moins de faits.'),
      cut: t('Bandelettes à découper, puis à remettre dans l’ordre'),
      /** The page that is taken away. */
      facts: 'Les faits',
      drawing: 'Le dessin',
      answer: t('Voir la réponse'),
      answers: t('Voir le dessin, avec les réponses'),
      sources: t('Sources :'),
      origin: t('Faits et sources :'),
    },
  },
};
