/** Interface words of the lists of pièces, actors and terms, in French: the reference. */
export const fr = {
  pieceList: {
    description: 'Toutes les sources du site, numérotées, avec ce que chacune apporte.',
    lead: (n: number) =>
      `${n} sources, rangées par nature. Chacune dit ce qu’elle apporte, ce qui en a été lu, et où la trouver.`,
    search: 'Un mot, un nom ou un numéro :',
    found: 'Trouvées :',
    citedIn: 'Citée dans :',
    kinds: {
      text: 'Lois, décrets et traités',
      decision: 'Décisions de justice et d’autorités',
      report: 'Rapports et travaux officiels',
      official: 'Pages et communiqués officiels',
      party: 'Paroles d’élus et de parties',
      association: 'Associations et syndicats',
      press: 'Presse',
      academic: 'Travaux universitaires',
      vendor: 'Éditeurs de logiciels',
      site: 'Sites privés et dépôts publics',
    },
    seen: {
      original: 'original lu',
      copy: (host: string) => `lu dans une copie (${host})`,
      presentation: 'document non consulté : seulement la page qui le présente',
      secondary: 'original non lu',
    },
    seenShort: {
      original: 'original lu',
      copy: 'lu en copie',
      presentation: 'non consulté : seulement la page qui le présente',
      secondary: 'non lu, connu par d’autres',
    },
    opening: {
      original: 'début de l’original lu',
      copy: (host: string) => `début lu dans une copie (${host})`,
    },
    openingShort: { original: 'début lu', copy: 'début lu en copie' },
    seenThrough: 'connu par :',
    described: 'titre rédigé par nous',
    consulted: (date: string) => `consulté ${date}`,
    noAddress: 'Sans adresse :',
  },
  actorList: {
    title: 'Les acteurs',
    description:
      'Les personnes et les institutions que ce site nomme : leur rôle, leur position, où elles sont nommées, et comment répondre.',
    jump: 'Rubriques de la page',
    lead: 'Ne sont nommés que des responsables publics, dans leur fonction, et des organismes. Aucun agent, aucun particulier, plaignant ou non.',
    places:
      'Chaque personne et chaque institution trouve ici sa position, les passages qui la nomment, par leurs premiers mots, et comment répondre. Un passage qui ne désigne que sa fonction peut y manquer. Une position qui n’est pas donnée n’a pas été cherchée au-delà de ces passages.',
    kinds: {
      minister: 'Ministres de l’Intérieur',
      person: 'Autres responsables publics',
      tried: 'Ministres venus devant la Cour, sans lien avec Briefcam',
      government: 'État et collectivités',
      parliament: 'Parlement',
      court: 'Juridictions et magistrature',
      authority: 'Autorités indépendantes',
      association: 'Associations et syndicats',
      press: 'Presse',
      company: 'Entreprises et cabinets',
      site: 'Sites privés et dépôts publics',
    },
    died: (date: string) => `Mort ${date}.`,
    interim: 'par intérim',
    offices: 'Ministre de l’Intérieur : qui, et quand',
    officesNote:
      'Ces dates montrent qui était en fonction. Elles ne montrent pas qui a décidé quoi.',
    columns: { holder: 'Ministre', from: 'Premier jour', to: 'Remplacé le', pieces: 'Sources' },
    inOffice: 'fin non relevée',
    position: 'Sa position',
    sought: (date: string, about: string) =>
      `Nous n’avons trouvé, au ${date}, aucune prise de position publique de sa part sur ${about}.`,
    titles: 'Nommé dans le titre de ces sources',
    named: (n: number) => `Sources et passages (${n}), répondre`,
    reply: 'Répondre',
  },
  glossaryPage: {
    description:
      'Les termes de droit, de police et de technique employés sur ce site, définis simplement.',
    jump: 'Familles de termes',
    lead: (n: number) => `${n} termes, définis pour qui n’a étudié ni le droit ni l’informatique.`,
    fields: {
      technique: 'La technique',
      donnees: 'Les données personnelles',
      procedure: 'La procédure',
      institutions: 'Les institutions',
      loi: 'La fabrique de la loi',
    },
    see: 'Voir aussi',
    defined: 'Source',
  },
};
