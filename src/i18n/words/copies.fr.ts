/** Interface words of copies and downloads, in French: the reference. */
export const fr = {
  takeHome: {
    description:
      'La frise et les séances en fichiers : à projeter, à imprimer, à déposer dans Moodle, à lire sans réseau.',
    lead: 'Sans réseau, sans compte : les principaux fichiers d’abord.',
    until:
      'Chaque fichier porte sa version et sa date limite d’usage ; les questions pour Moodle ne les affichent pas. Passé ce jour, la page en avertit.',
    kilobytes: 'ko',
    lessons: {
      title: 'Pour une classe',
      lead: 'Pour chaque séance : le déroulé, les deux fiches, à imprimer ou à modifier dans Word ou LibreOffice, et les questions pour Moodle.',
    },
    /** Files that most teachers look for. */
    first: {
      title: 'Les principaux fichiers',
      page: 'La frise, en un fichier (HTML)',
      poster: 'La frise en A3, à imprimer',
      sessions: 'Une séance et ses fiches (ZIP)',
      archive: 'Tout le site (ZIP)',
      unpack: 'Décompresser, puis ouvrir index.html.',
    },
    print: {
      title: 'À imprimer',
      lead: 'Le navigateur imprime cette page au bon format :',
      /** On a page made for paper. */
      pages: (n: number, paper: 'A3' | 'A4') =>
        `À imprimer : ${n} ${n > 1 ? 'pages' : 'page'} ${paper}`,
      button: 'Imprimer',
      large: (n: number) => `en gros caractères : ${n} pages`,
    },
    licence: {
      title: 'La licence',
      lead: 'Les textes et les images se copient, se modifient et se republient, même dans un cadre payant. Deux conditions : dire d’où ils viennent et ce qu’on y a changé, et garder la même licence, CC BY-SA 4.0.',
      excepted: 'Les mots cités entre guillemets restent à leurs auteurs.',
      credit: 'La ligne à recopier :',
      publisher:
        'Qui republie un texte en devient l’éditeur : il en répond, et y reporte les corrections et les réponses.',
    },
  },
  framed: {
    about: 'Cette copie',
    localPage: 'copie locale, sans adresse publique',
    version: (version: string) => `version ${version}`,
    edition: (version: string, date: string) => `Version ${version}, vérification du ${date}.`,
    validUntil: (date: string) => `Valable jusqu’au ${date}.`,
    stale: (date: string) =>
      `Cette copie valait jusqu’au ${date}. Des faits ont pu être corrigés ou ajoutés depuis : chercher la version à jour.`,
    licence: 'Textes : CC BY-SA 4.0. Dates et sources : CC0.',
    privacy: 'Ni cookie, ni compte, ni appel à d’autres sites.',
    corrections: 'Corrections et version à jour :',
    noCorrections: 'Copie locale : la demander à jour à la personne qui l’a donnée.',
    code: 'Code QR de la page des corrections',
  },
  embed: {
    description:
      'Placer la frise, la procédure ou les trois règles dans Moodle, WordPress ou une autre page.',
    lead: 'Ce code place la frise dans Moodle, dans un blog ou dans une autre page. Ni compte, ni cookie, ni appel à d’autres sites.',
    publisher:
      'Le cadre montre la page de ce site, corrections comprises. Qui recopie son texte ailleurs en devient l’éditeur : il en répond, et y reporte les corrections et les réponses.',
    compose: 'Le code',
    view: 'Ce qui est montré',
    shapes: { timeline: 'La frise', instrument: 'Une page à explorer' },
    noAddress:
      'Cette copie n’a pas d’adresse publique : remplacer https://ADRESSE-DU-SITE par celle de la vôtre.',
    placeholder: 'https://ADRESSE-DU-SITE',
    copied: 'Copié.',
    selected: 'Sélectionné : copier avec le clavier.',
    howTo: 'Où le coller',
    places: {
      moodle: {
        name: 'Moodle',
        how: 'Ajouter une ressource « Page », passer l’éditeur en mode code source (HTML), coller le code. Un message de forum enlève le cadre : y coller l’adresse de la page. Dans une ressource « URL », laisser l’apparence sur « Automatique ».',
      },
      wordpress: {
        name: 'WordPress',
        how: 'Coller l’adresse de la page, seule sur une ligne vide : WordPress trouve le cadre par oEmbed. Il le ferme (aucun lien n’ouvre de fenêtre) et en limite la hauteur à 1 000 pixels. L’adresse seule ne garde aucun filtre : pour cela, un bloc « HTML personnalisé » et un compte d’administrateur, ou un simple lien.',
      },
      ent: {
        name: 'ENT, Pronote',
        how: 'Coller l’adresse de la page dans le cahier de textes, ou y joindre la fiche à modifier. Si le cadre y est refusé, l’adresse et la fiche suffisent.',
      },
      html: {
        name: 'Ailleurs',
        how: 'Une page HTML prend le code, qui reste juste même si l’éditeur enlève « style » et « loading ». Notion et Google Sites ne prennent que l’adresse du cadre, celle qui suit « src ». Sans script, le cadre montre toute la frise, sans ses réglages.',
      },
    },
    hostScript:
      'Facultatif, pour une page HTML : ce script donne à chaque cadre la hauteur qu’il demande.',
    choices: 'Toutes les vues',
    choicesLead: (name: string) =>
      `Chaque titre ouvre la vue. Le menu « Ce qui est montré » la met dans le code ; sans script, y remplacer ${name}, et le titre, aux deux endroits, par ceux de la liste.`,
    onFact:
      'Pour que la frise s’ouvre sur un fait, ajouter à l’adresse du cadre « ?fait= », puis le nom de la page de ce fait sans « .html ».',
    credit: (title: string, site: string) => `${title}, ${site}`,
    ofPage: 'Placer cette page dans une autre',
  },
};
