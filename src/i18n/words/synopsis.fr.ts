/** Interface words of the video summary, in French: the reference. */
export const fr = {
  synopsis: {
    question: 'Que fait un résumé vidéo sans la fonction visage ?',
    lead: 'Notre exemple rejoue une heure en une minute, puis trie par couleur, taille ou direction.',
    drawn: 'Exemple dessiné par nous, aucune image réelle.',
    stepsName: 'Les quatre étapes',
    stepOf: (n: number, total: number) => `Étape ${n} sur ${total}`,
    previous: 'Précédent',
    next: 'Suivant',
    steps: {
      hour: 'Une heure de passages',
      minute: 'Les mêmes, en une minute',
      search: 'La recherche par attributs',
      face: 'La fonction visage, éteinte',
    },
    street:
      'La rue dessinée : huit voies, celles du haut vers la gauche, celles du bas vers la droite.',
    player: {
      hour: 'Instant de l’heure',
      minute: 'Instant du résumé',
      play: 'Lire',
      pause: 'Pause',
      replay: 'Relire',
      jump: 'Instant suivant',
      time: '{m} min {s} s',
      present: {
        one: '{n} forme dans la rue, à {time}',
        many: '{n} formes dans la rue, à {time}',
      },
    },
    legend: 'Comment lire les formes',
    legendStop: 'deux barres : la forme s’arrête en chemin',
    tints: { yellow: 'jaune', orange: 'orange', blue: 'bleu', violet: 'violet' },
    letters: { yellow: 'J', orange: 'O', blue: 'B', violet: 'V' },
    directions: { left: 'vers la gauche', right: 'vers la droite' },
    sizes: { small: 'petite', large: 'grande' },
    dwells: { passes: 'ne s’arrête pas', stays: 's’arrête' },
    attributes: { tint: 'Couleur', direction: 'Direction', size: 'Taille', dwell: 'Arrêt' },
    any: 'sans importance',
    hourText: {
      street: (n: number, least: number, most: number) =>
        `Voici une rue inventée, filmée une heure. ${n} formes la traversent. Chacune y reste de ${least} à ${most} secondes.`,
      empty: (percent: number, together: number) =>
        `Dans notre exemple, la rue est vide ${percent} % du temps. On n’y voit jamais plus de ${together} formes à la fois.`,
      fast: (times: number) =>
        `Accélérée ${times} fois, cette heure tient en une minute. Les formes n’y sont plus que des éclairs.`,
    },
    minuteText: {
      rule: 'Dans notre exemple, chaque forme garde sa voie, son allure et son arrêt. Seule son entrée est déplacée, pour qu’aucune n’en touche une autre. Cette règle est la nôtre : elle n’est celle d’aucun produit.',
      lost: 'Ce que notre résumé perd',
      together: (summary: number, never: number) =>
        `Dans notre exemple, le résumé réunit à l’écran des formes qui ne se sont presque jamais croisées. On y voit ensemble ${summary} paires de formes ; dans l’heure, ${never} d’entre elles ne se sont jamais trouvées ensemble.`,
      order: (pairs: number) =>
        `L’ordre change aussi : ${pairs} paires entrent dans l’ordre inverse de celui de l’heure.`,
    },
    searchText: {
      exact:
        'Dans notre exemple, chaque forme porte ses attributs : la recherche ne se trompe jamais. C’est une simplification du dessin.',
      sorts: 'Elle coupe toujours les passages en deux : ceux qu’elle garde, ceux qu’elle écarte.',
      choose: 'Chercher parmi les passages',
      result: {
        kept: { one: '{n} passage gardé', many: '{n} passages gardés' },
        left: { one: '{n} écarté.', many: '{n} écartés.' },
      },
      cards: 'Cadre : passage gardé. Trait en travers : passage écarté.',
      table: (n: number) => `Les ${n} passages en tableau`,
      columns: {
        entry: 'Entrée dans l’heure',
        summary: 'Entrée dans le résumé',
      },
      number: 'N°',
    },
    faceText: {
      options: 'Les options de recherche de notre exemple',
      on: 'option allumée',
      off: 'option éteinte ; rien ici ne l’allume',
      face: 'Visage',
      none: 'Dans notre exemple, aucune forme n’a de visage ni de nom. Cette liste n’est pas un réglage de la page.',
      needs: 'Ce qu’elle demanderait',
      since: 'Depuis quand existe-t-elle ?',
      voices: 'Qui en dit quoi ?',
      without: 'Et sans elle ?',
      answer:
        'Dans notre exemple, il reste la couleur, la taille, la direction et l’arrêt. Aucun n’indique qui passe.',
    },
    article: {
      caption: (n: number) =>
        `${n} passages en une heure, puis les mêmes en une minute : la rue, au moment où elle est la plus pleine. Chaque passant a une couleur et une lettre ; l’un d’eux, c’est vous. Le résumé réunit à l’écran des passants qui ne se sont presque jamais croisés.`,
      you: 'vous',
      link: 'Voir la rue, le résumé et la recherche',
    },
  },
};
