/** Interface words of the timeline and its readings, in French: the reference. */
export const fr = {
  timeline: {
    title: 'Ce qui s’est passé, et quand on l’a su',
    description:
      'La frise de 2015 à 2025, et la suite en 2026 : chaque fait à sa date, et le jour où le public a pu l’apprendre.',
    lead: 'Briefcam fouille des vidéos. Une ligne montre l’attente du public, pas la durée de l’usage.',
    drawing: 'Le dessin de la frise',
    toList: 'Sauter le dessin : lire les faits en liste',
    layouts: {
      name: 'Les faits à montrer',
      premier: 'Un fait',
      tard: (n: number) => `Les ${n} appris plus tard`,
      tous: 'Tous les faits',
      sujets: 'Par sujet',
    },
    /** The two rails of the drawing. */
    happens: 'Il se passe…',
    learns: '… le public l’apprend',
    before: '‹ {n} faits avant 2015',
    after: '{n} faits depuis 2026 ›',
    /** Of the ticks, where there is room before the first. */
    atOnce: '{n} sus vite',
    waited: 'su après {gap}',
    learnt: 'su en {date}',
    known: 'public {date}',
    doubt: 'un jour de {date}, on ignore lequel',
    /** After a wait alone, whose end was read as that of the fact. */
    beyond: ['Ici, le public l’apprend.', 'La suite n’est pas montrée.'],
    /** The same after the first wait of several. */
    unshown: 'suite non montrée',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    zoomGroup: 'Échelle de la frise',
    close: 'Agrandir 2023–2025',
    whole: 'Les dix ans',
    present: 'Présenter',
    share: 'Partager',
    copy: 'Copier le lien vers cette vue',
    copied: 'Lien copié.',
    copyByHand: 'À copier :',
    print: 'Imprimer la page',
    embed: 'Intégrer dans une autre page',
    files: 'Télécharger',
    controls: {
      years: 'Années',
      query: 'Chercher',
      actor: 'Personne ou institution',
      anybody: 'Tous',
      from: 'Depuis',
      to: 'jusqu’à',
      start: 'le début',
      end: 'la fin',
      reset: 'Effacer les filtres',
      more: 'Filtrer',
      topics: 'Sujets à montrer, tous si aucun n’est coché',
      standings: 'Niveau de preuve, tous si aucun n’est coché',
      see: { one: 'Voir le fait', many: 'Voir les {n} faits' },
    },
    shown: {
      none: 'Aucun fait ne répond à ces filtres.',
      one: '1 fait affiché sur {total}.',
      many: '{n} faits affichés sur {total}.',
    },
    /** What was known on the day that the reader chooses. */
    day: {
      slider: 'Que savait-on ce jour-là ?',
      chosen: 'Que savait-on le {date} ?',
      on: 'Le {date} :',
      eve: 'Le {date}, veille de l’article de Disclose :',
      counts: {
        public: {
          none: 'aucun public,',
          one: '{n} public,',
          many: '{n} publics,',
        },
        hidden: {
          none: 'aucun arrivé sans être public,',
          one: '{n} arrivé, pas public,',
          many: '{n} arrivés, pas publics,',
        },
        'to-come': {
          none: 'aucun alors à venir.',
          one: '{n} alors à venir.',
          many: '{n} alors à venir.',
        },
      },
      title: 'Ce jour-là',
      lists: {
        hidden: 'Déjà arrivé, pas encore connu',
        public: 'Déjà public',
        'to-come': 'Encore à venir',
      },
      rule: 'Une date qui n’est pas connue au jour près est comptée au plus tard. Ce dessin montre ce qui était public ; il n’explique pas pourquoi le reste ne l’était pas.',
    },
    /** How to read the drawing: marks, each with its words. */
    key: {
      /** Were all learnt late? */
      answer: (prompt: number, late: number) =>
        `${prompt} faits sus en moins de trois mois (bâtonnets), ${late}\u00a0plus\u00a0tard (lignes)`,
      marks: {
        wait: 'attente',
        known: 'rendu public',
        day: 'jour du fait',
        doubt: 'jour inconnu',
        solid: 'jour inconnu, fait établi',
        dashed: 'jour inconnu, fait non établi',
      },
      others: 'Les autres signes',
    },
    facts: '{n} faits publiés',
    ministers: 'Ministre de l’Intérieur',
    minister: (name: string, from: string, to: string) =>
      `${name}, ministre de l’Intérieur du ${from} au ${to}`,
    ministerSince: (name: string, from: string) =>
      `${name}, ministre de l’Intérieur à partir du ${from}`,
    ministersNote:
      'Ces noms situent les faits dans le temps. Ils n’indiquent ni que le ministre les connaissait, ni qu’il en répond.',
    /** Accessible name of a fact, read aloud as sentences. */
    factName: (title: string, date: string, known: string, standing: string) =>
      `${title} : ${date}.${known} ${standing}.`,
    factKnown: (date: string, gap: string) => ` Rendu public ${date}, ${gap} plus tard.`,
    list: 'Les faits, dans l’ordre',
    listLead: (n: number, later: number) =>
      `${n} faits datés, dont ${later} que le public a appris plus de trois mois après.`,
    scopes: {
      context: 'Avant 2015 : le contexte',
      epilogue: 'Depuis 2026 : l’épilogue',
    },
    columns: {
      happened: 'Date du fait',
      disclosed: 'Connu du public',
      fact: 'Fait',
      topic: 'Sujet',
      standing: 'Statut',
      pieces: 'Sources',
    },
    publicAt: 'public',
    later: (gap: string) => `${gap} plus tard`,
    through: 'rendu public par la',
    itsPage: 'La page de ce fait',
    shut: 'Fermer',
    previous: 'Fait précédent',
    next: 'Fait suivant',
    sheet: 'Le fait choisi',
    sources: 'Sources',
    stop: (n: number, total: number) => `${n} / ${total}`,
    /** At the end of the guided reading. */
    toWhole: 'Voir toute la frise',
  },
  eventPage: {
    description: (date: string, pieces: number, title: string) =>
      `${title} (${date}) : les deux dates du fait, son statut, ${pieces === 1 ? 'sa source' : `ses ${pieces} sources`} et comment le citer.`,
    inTimeline: 'Voir dans la frise',
    pieces: (n: number) => (n === 1 ? 'Source' : `Sources (${n})`),
    disclosing: 'Elle a rendu le fait public.',
    neighbours: 'Faits voisins dans le temps',
    before: (date: string) => `Avant : ${date}`,
    after: (date: string) => `Après : ${date}`,
    folders: 'Dans le dossier',
    dates: (verified: string, review: string) =>
      `Vérifié le ${verified}, à revoir avant le ${review}.`,
  },
  poster: {
    title: 'L’affiche : ce qui s’est passé, et quand on l’a su',
    description: 'La frise entière sur une page A3, à imprimer en paysage.',
    how: 'Une page A3 en paysage, par la commande d’impression du navigateur. En A4 aussi, en plus petit.',
    newMinister: 'Nouveau ministre de l’Intérieur',
    drawn: (drawn: number, before: number, after: number) =>
      `${drawn} faits sur ${drawn + before + after} sont dessinés ; aucun nom de ministre n’est imprimé. ${before} d’avant 2015, ${after} de 2026 et les noms des ministres se lisent dans la frise du site.`,
  },
  eventLinks: {
    sides: {
      follows: 'Ce à quoi ce fait répond ou fait suite',
      leadsTo: 'Ce qui s’ensuit, selon les sources',
    },
    note: 'Un lien n’est donné que si une source l’établit : venir après ne suffit pas.',
  },
};
