/** Interface words of the procedure and the trials, in French: the reference. */
export const fr = {
  procedure: {
    strip: { ahead: 'Étape non atteinte' },
    drawnWider: 'Sur un écran plus large, la procédure est aussi dessinée.',
    drawingTitle: 'Toute la procédure, dessinée',
    drawingLead: (steps: number, passages: number) =>
      `Le dessin compte ${steps} étapes et ${passages} passages. Il se lit de haut en bas ; un trait tireté revient en arrière. Chaque case mène à son texte. À la fin d’une affaire, un contour épais marque ce qui reste ouvert en droit.`,
    drawing: 'La procédure, de la saisine au pourvoi',
    skip: 'Passer le dessin et lire la procédure en phrases',
    phases: {
      saisine: '1. La saisine',
      requetes: '2. Le filtre : commission des requêtes',
      instruction: '3. La commission d’instruction',
      jugement: '4. La formation de jugement',
      pourvoi: '5. Le pourvoi',
    },
    kinds: {
      start: 'départ',
      question: 'question',
      door: 'entrée',
      filter: 'décision',
      act: 'acte',
      appeal: 'pourvoi',
      exit: 'fin possible',
      verdict: 'issue du procès',
      end: 'fin',
      outside: 'hors de la Cour',
    },
    legend: 'Légende',
    legends: {
      door: 'entrée',
      way: 'acte ou décision',
      stop: 'fin possible',
      outside: 'hors de la Cour',
    },
    law: {
      const: (article: string) => `Constitution, article ${article}`,
      lo: (article: string) => `loi organique, article ${article}`,
      ap: (date: string) => `Cour de cassation, assemblée plénière, ${date}`,
      paragraph: (n: number) => `, alinéa ${n}`,
    },
    walker: {
      name: 'Suivre une affaire',
      choose: 'Affaire',
      previous: 'Précédent',
      next: 'Suivant',
      keys: 'Les flèches du clavier changent d’étape.',
      at: 'Étape {n} sur {total}',
      box: 'La case choisie',
      walks: 'Les affaires, pas à pas',
      walksLead: (n: number) =>
        `${n} affaires réelles. Une date entre deux bornes veut dire que le jour n’a pas été trouvé.`,
      between: (from: string, to: string) => `Entre ${from} et ${to}`,
      end: 'Où en est cette affaire',
      open: 'Ces voies existent en droit. Cela ne dit pas qu’elles ont été suivies ni qu’elles réussiraient.',
    },
    list: 'La même procédure, en phrases',
    listLead: 'Chaque étape dit qui décide, selon quel texte, et quel recours existe.',
    then: 'alors',
    facts: {
      decides: 'Qui décide',
      law: 'Texte',
      recourse: 'Recours',
      example: 'Exemple',
      walks: 'Affaires',
    },
    reading: 'Notre lecture',
    notMeaning: 'Ce que cela ne veut pas dire',
    doors: {
      title: 'Quelle voie pour qui ?',
      lead: 'Choisissez qui vous êtes, puis votre cas : la page montre la voie qui existe, et où elle peut s’arrêter.',
      note: 'Cette page explique des textes. Elle ne remplace pas le conseil d’un avocat.',
      bring: 'Quel est votre cas ?',
      door: 'La voie',
      early: 'Où le chemin peut s’arrêter avant toute enquête',
      later: 'Si une enquête s’ouvre, le chemin peut finir ainsi',
      outside: 'Cette voie ne mène pas à la Cour',
    },
    unknown: 'Ce qu’on ne sait pas',
  },
  trials: {
    outcomes: {
      acquitted: 'Relaxe',
      'guilty-no-penalty': 'Coupable, sans peine',
      'guilty-suspended': 'Coupable, prison avec sursis',
      lapsed: 'Sans jugement',
    },
    caption: 'Les ministres renvoyés devant la Cour de justice de la République.',
    columns: {
      date: 'Arrêt',
      minister: 'Ministre',
      offence: 'Infraction reprochée',
      asked: 'Demandé par le parquet',
      sentence: 'Décision',
      pieces: 'Sources',
    },
    count: (c: {
      trials: number;
      ministers: number;
      acquitted: number;
      guilty: number;
      noPenalty: number;
      suspended: number;
    }) =>
      `On compte ${c.trials} procès terminés par un jugement sur la culpabilité. Ils ont visé ${c.ministers} ministres : ${c.acquitted} relaxés, ${c.guilty} déclarés coupables, dont ${c.noPenalty} sans peine et ${c.suspended} avec une peine de prison assortie du sursis.`,
    unknown: '—',
  },
};
