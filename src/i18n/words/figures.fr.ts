/** Interface words of the figures of texts, in French: the reference. */
export const fr = {
  figures: {
    waits: {
      name: 'Combien de temps le public a attendu',
      note: 'Le trait montre l’attente du public, pas la durée de l’usage. Il ne dit pas si l’usage a cessé.',
      table: 'Les mêmes faits en tableau',
      gap: 'Attente',
    },
    /** The map of the places named. */
    map: {
      title: 'Où Briefcam a servi, ou a été contesté',
      caption: 'Plein : établi. Creux : rapporté ou affirmé. Positions à quelques kilomètres près.',
      table: 'Les mêmes lieux en tableau',
      place: 'Lieu',
      what: 'Ce qui s’y passe',
      standing: 'Statut et sources',
    },
    /** An official act shown as a sheet. */
    document: {
      kind: 'Document',
      passage: 'lire le passage',
      extract: 'L’extrait',
    },
    key: {
      years: (n: number) => (n === 1 ? '1 an' : `${n} ans`),
      dots: 'Un point par utilisation déclarée ; on ne sait pas quel jour.',
      squares: 'Un carré pour chacun.',
      table: 'Un carré pour chacun ; le tableau donne leurs noms et les sources.',
      events: 'utilisations du logiciel, du 19 avril à la fin de 2024, par utilisateur',
      ministers: 'ministres devant la Cour, par issue',
    },
  },
};
