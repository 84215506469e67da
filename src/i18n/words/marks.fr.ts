/** Interface words of topics, standings and marks, in French: the reference. */
export const fr = {
  topics: {
    logiciel: 'Le logiciel',
    revelation: 'Les révélations',
    controle: 'Les contrôles',
    justice: 'La justice',
    politique: 'La politique',
    loi: 'La loi',
    experimentation: 'L’essai',
  },
  standings: {
    established: 'établi',
    reported: 'rapporté',
    asserted: 'affirmé',
    disputed: 'contesté',
    reading: 'notre lecture',
  },
  standingBy: {
    established: () => 'Établi',
    reported: (voices: string) => `Rapporté par ${voices}`,
    asserted: (voices: string) => `Affirmé par ${voices}`,
    disputed: (voices: string) => `Contesté entre ${voices}`,
    reading: (voices: string) =>
      voices ? `Notre lecture, sur ce que rapporte ${voices}` : 'Notre lecture des textes',
  },
  standingMeaning: {
    established:
      'Un document primaire que nous avons lu le dit (loi, décision, rapport, page officielle), ou deux sources d’origines différentes.',
    reported:
      'La presse, une association ou un site privé le rapporte ; le document primaire n’a pas été lu.',
    asserted:
      'Une partie parle d’elle-même ou prend position : ministre, député, association, éditeur de logiciel.',
    disputed: 'Deux sources se contredisent ; les deux sont citées, aucune n’est préférée.',
    reading: 'Nous tirons une conséquence de textes que nous avons lus ; la phrase le dit.',
  },
  piece: (n: number) => `source ${n}`,
  /** In the note behind a group of citation marks. */
  notes: {
    sources: 'Sources',
    why: ' : pourquoi ?',
    back: 'Retour au texte',
    close: 'Fermer',
    /** Before an example. */
    written: 'Dans un texte',
    /** Below the legend. */
    read: (count: number) =>
      `Le mot devant le numéro indique qui parle : « rapporté », la presse, une association ou un site ; « affirmé », une partie. « sources (${count}) » en compte ${count}, que la note montre.`,
    /** After a sentence with several sources. */
    several: (count: number) => `sources\u00a0(${count})`,
    /** Below an article. */
    how: 'Les numéros entre crochets mènent aux sources. Sans mot devant eux, la phrase est',
    established: 'établie',
  },
};
