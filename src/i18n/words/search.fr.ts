/** Interface words of the search and of the index of the site, in French: the reference. */
export const fr = {
  search: {
    description:
      'L’index de tout le site : personnes, institutions, termes, faits, sources, pages, étapes de la procédure. Et un champ pour y chercher un mot.',
    field: 'Un mot, un nom, une date, un numéro de source',
    withoutScript:
      'L’index de tout le site, de A à Z. La recherche du navigateur (Ctrl + F) y trouve un mot.',
    figures: '0 – 9',
    results: 'Résultats',
    one: 'Une entrée trouvée.',
    many: '{n} entrées trouvées.',
    /** The pièce that was searched for, and the number of entries that cite it. */
    cited: 'La source demandée, puis ce qui la cite : {n}.',
    partial: 'Aucune entrée n’a tous ces mots. Entrées qui en ont une partie : {n}.',
    cut: 'Voici les {n} premières : un mot de plus réduit la liste.',
    none: 'Rien pour « {q} ». Essayer un seul mot, un nom de famille, une année ou un numéro de source, ou suivre l’index.',
    /** While the script of the index loads, and if it fails. */
    loading: 'L’index de la recherche se charge…',
    failed:
      'La recherche est impossible : le fichier de son index manque ou n’a pas pu être chargé. L’index ci-dessous est complet, de A à Z.',
    see: 'voir',
    /** Between two entries that a word leads to. */
    next: '\u202f; ',
    person: (surname: string, first: string) => `${surname} (${first})`,
    kinds: {
      page: 'page',
      person: 'personne',
      body: 'institution',
      term: 'terme du glossaire',
      step: 'étape de la procédure',
    },
    partOf: (page: string) => `partie de « ${page} »`,
    factOf: (date: string) => `fait, ${date}`,
    pieceOf: (piece: string, date: string) => `${piece}, ${date}`,
    trialOf: (date: string) => `procès, ${date}`,
  },
};
