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
    take: 'Télécharger',
    csv: 'Télécharger en CSV',
    json: 'Télécharger en JSON',
    svg: 'Image SVG',
    png: 'Image PNG',
    /** The lane of what a teacher adds. */
    lane: t('De l’enseignant'),
    /** Whose the facts and the words are, around the link of a frame. */
    taught: (site: string) => ({
      before: t('Faits : '),
      credit: site,
      after: t('. Titre et choix : l’enseignant.'),
    }),
    /** What a teacher makes of the timeline. */
    classroom: {
      name: 'En classe',
      title: t('Une frise pour ma classe'),
      toList: 'Choisir dans la liste',
      clear: 'Tout décocher',
      heading: 'Titre',
      instruction: 'Consigne',
      add: t('Ajouter un fait de votre choix'),
      factTitle: t('Ce qui s’est passé'),
      date: 'Date',
      known: 'Connu le (facultatif)',
      addIt: 'Ajouter',
      pupils: t('Ce que voient les élèves'),
      everything: 'Tout',
      views: {
        dates: 'Sans les dates',
        noms: 'Sans les titres',
        ordre: t('À remettre en ordre'),
      },
      link: 'Copier le lien',
      frame: t('Copier le code à coller (Moodle, ENT, blog)'),
      strips: 'Imprimer les bandelettes',
      page: t('Ma frise en une page'),
    },
    /** The script that is loaded on demand did not come, or could not do it. */
    failed: t('Le navigateur n’a pas pu le faire.'),
    /** The same, where it hides from pupils what they are to find. */
    unloaded: t('L’exercice n’a pas pu se charger : rechargez la page.'),
    /** Words of the script that is loaded on demand. */
    words: {
      file: 'ma-frise',
      choosing: 'Choisir des faits',
      /** In the panel: how facts are chosen, how one is added, what is hidden from nobody. */
      how: t(
        'Cochez des lignes de la liste ou touchez des marques du dessin. Si rien n’est coché, tous les faits restent.',
      ),
      addHow: t(
        '2024, mars 2024 ou 5 mars 2024, de {first} à {last} ; {total} faits au plus. Le fait est marqué comme ajouté par vous. Il reste dans l’adresse ou le fichier : n’y nommez aucun élève.',
      ),
      curious: t(
        'Un bouton montre les réponses aux élèves ; la page de chaque fait les donne aussi. Pour un travail noté, prenez les bandelettes.',
      ),
      none: 'Aucun fait choisi',
      one: '1 fait choisi',
      many: '{n} faits choisis',
      /** After the name of a mark. */
      isChosen: ', choisi',
      next: 'Titre et lien',
      view: 'Voir cette frise',
      close: 'Fermer',
      pick: 'Choisir ce fait',
      unpick: 'Retirer ce fait',
      pupils: 'En classe',
      dates: {
        hidden: t('Les dates sont cachées.'),
        shown: t('Les dates sont montrées.'),
      },
      noms: {
        hidden: t('Les titres des faits sont cachés.'),
        shown: t('Les titres des faits sont montrés.'),
      },
      hide: 'Cacher les réponses',
      reveal: 'Montrer les réponses',
      order: t('Remettre dans l’ordre'),
      orderLead: {
        none: t('Aucun fait à ranger.'),
        one: t('1 fait : rien à ranger.'),
        many: t(
          '{n} faits sur {total}, mélangés. Rangez-les : le plus ancien en haut. Une date imprécise compte à son début.',
        ),
      },
      up: t('Monter :'),
      down: t('Descendre :'),
      place: 'Place {n} sur {total}',
      check: t('Vérifier'),
      inOrder: {
        none: t('0 voisin sur {total} dans le bon ordre.'),
        one: t('1 voisin sur {total} dans le bon ordre.'),
        many: t('{n} voisins sur {total} dans le bon ordre.'),
      },
      /** What a teacher added, wherever it is shown, and what their words are. */
      added: t('ajouté par l’enseignant, sans source du site'),
      by: t('Titre, consigne et faits ajoutés viennent de l’enseignant, et non de ce site.'),
      /** What of an address was refused, with the names of its parts. */
      refused: t('Refusé dans cette adresse : {parts}.'),
      parts: {
        titre: 'le titre',
        consigne: 'la consigne',
        mien: t('un fait ajouté'),
        eleve: t('la vue des élèves'),
      },
      manyParts: t('{n} faits ajoutés'),
      beyond: {
        one: t('1 fait ajouté refusé : {total} au plus.'),
        many: t('{n} faits ajoutés refusés : {total} au plus.'),
      },
      unknown: { one: t('1 fait inconnu.'), many: t('{n} faits inconnus.') },
      remove: 'Retirer',
      kept: t('Fait ajouté : {title}.'),
      gone: t('Fait retiré : {title}.'),
      undrawn: t('Il est dans la liste, pas dans le dessin, qui va de {first} à {last}.'),
      noTitle: t('Il manque ce qui s’est passé.'),
      noDate: t('{field} : écrivez 2024, mars 2024 ou 5 mars 2024, de {first} à {last}.'),
      badKnown: t('Le public ne peut pas connaître un fait avant qu’il arrive.'),
      full: t('{n} faits ajoutés au plus.'),
      copied: t('Copié.'),
      byHand: t('À copier :'),
      long: t(
        'Adresse longue ({n} caractères) : certaines messageries la coupent. Le fichier ou le cadre la remplacent.',
      ),
      tooLong: t(
        'Adresse trop longue ({n} caractères) pour beaucoup de sites : prenez le fichier, « Ma frise en une page ».',
      ),
      saved: t('Enregistré : {name}.'),
      noAddress: t('Copié : remplacer https://ADRESSE-DU-SITE par l’adresse de votre copie.'),
      tooMany: t('{n} bandelettes tiennent sur une page : choisir moins de faits.'),
      cut: t('Bandelettes à découper, puis à remettre dans l’ordre'),
      byTeacher: t('Titre, consigne et faits ajoutés : l’enseignant.'),
      key: 'Corrigé',
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
