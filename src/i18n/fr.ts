/** Interface words in French: the reference. en.ts must hold the same keys or does not compile. */
import type { Mark } from '../timeline/model/vocabulary.ts';
import type { Precision } from '../calendar/when.ts';
import { typeset } from './typography.ts';

/** Standings that are computed (case/computed-standing.ts). */
type ComputedMark = Extract<Mark, 'established' | 'reported' | 'reading'>;

const t = (text: string) => typeset(text, 'fr');

export const fr = {
  site: {
    name: 'Pièce par pièce',
    title: (page: string) => t(`Pièce par pièce : ${page}`),
    skip: 'Aller au contenu',
    menu: 'Menu principal',
    footer: 'Pied de page',
    localCopyContact: t(
      'Copie locale : elle n’a pas d’éditeur à qui écrire. S’adresser à qui l’a remise.',
    ),
    localCopy: t('Copie locale : ce dossier n’est pas publié en ligne par un éditeur.'),
    licence: 'Textes sous licence CC BY-SA 4.0, dates et sources sous CC0, code sous licence MIT.',
    privacy: t('Aucun cookie, aucun compte, aucun tiers.'),
    verified: 'Vérifié le',
    /** Shown in English only. */
    reference: t('L’édition française fait foi.'),
    inReference: 'Cette page en français',
  },
  menu: {
    affair: 'L’affaire',
    folders: 'Les trois dossiers',
    timeline: 'La frise',
    pieces: 'Les pièces',
    teach: 'Enseigner',
  },
  pages: {
    home: 'L’affaire',
    briefcam: 'Briefcam',
    'loi-2023': 'La loi JO 2023',
    cjr: 'La CJR',
    procedure: t('La procédure devant la CJR'),
    timeline: 'La frise',
    known: t('Que savait-on ce jour-là ?'),
    'preset-parcours': t('La frise : lecture guidée'),
    'preset-essentiel': t('La frise : l’essentiel'),
    'preset-emc': t('La frise : enseignement moral et civique'),
    'preset-vsa': t('La frise : analyse automatisée d’images'),
    'preset-cjr': t('La frise : la Cour de justice de la République'),
    'preset-technique': t('La frise : les logiciels'),
    regimes: t('Trois règles côte à côte'),
    practice: 'L’article 10 en pratique',
    voices: t('Qui dit quoi ?'),
    table: 'La frise en tableau',
    poster: 'La frise en affiche A3',
    handout: t('La frise à imprimer en A4'),
    embed: 'Intégrer la frise',
    versions: 'Les versions',
    pieces: 'Les pièces',
    'other-pieces': 'Les pièces de presse',
    actors: 'Les acteurs',
    glossary: 'Le glossaire',
    synopsis: 'Le résumé vidéo',
    enseigner: 'Enseigner',
    'take-home': 'Emporter',
    fragility: 'Ce qui repose sur quoi',
    named: 'Nommés ici',
    methode: 'La méthode',
    corrections: 'Les corrections',
    'droit-de-reponse': 'Le droit de réponse',
    'mentions-legales': 'Les mentions légales',
    accessibilite: 'L’accessibilité',
    heberger: 'Héberger une copie',
    'briefcam-claims': 'Briefcam, phrase par phrase',
    'loi-2023-claims': 'La loi JO 2023, phrase par phrase',
    'cjr-claims': 'La CJR, phrase par phrase',
    data: 'Les données',
    'site-map': 'Le plan du site',
  },
  /** A word that introduces what follows it. */
  label: (text: string) => t(`${text} :`),
  folders: { briefcam: 'Briefcam', 'loi-2023': 'La loi JO 2023', cjr: 'La CJR' },
  folder: (n: number) => `Dossier ${n}`,
  minutes: (n: number) => `${n} minutes de lecture`,
  topics: {
    logiciel: 'Le logiciel',
    revelation: 'Les révélations',
    controle: 'Les contrôles',
    justice: 'La justice',
    politique: 'La politique',
    loi: 'La loi',
    experimentation: 'L’expérimentation',
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
    established: t('Un document primaire le dit, ou deux sources d’origines différentes.'),
    reported: t('La presse ou une association le dit ; le document primaire n’a pas été lu.'),
    asserted: t('Une partie le dit : ministre, député, association, éditeur.'),
    disputed: t('Deux sources se contredisent ; les deux sont citées, aucune n’est préférée.'),
    reading: t('Nous tirons une conséquence de textes que nous avons lus ; la phrase le dit.'),
  },
  piece: (n: number) => `pièce ${n}`,
  timeline: {
    title: 'Dix ans, deux horloges',
    description: t(
      'La frise de 2015 à 2025 : chaque fait à sa date, et le jour où le public a pu l’apprendre.',
    ),
    lead: t(
      'Chaque fait est placé le jour où il s’est produit. Le trait mène au jour où le public a pu l’apprendre.',
    ),
    drawing: 'Le dessin de la frise',
    skipDrawing: 'Passer le dessin et lire les faits en liste',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    zoomAll: 'Tout voir',
    zoomGroup: 'Échelle de la frise',
    panLeft: 'Avancer vers le passé',
    panRight: 'Avancer vers le présent',
    readGroup: 'Lire et partager',
    stepThrough: 'Lire fait par fait',
    guided: 'Commencer la lecture',
    project: 'Projeter',
    copy: 'Copier le lien vers cette vue',
    copied: t('Lien copié.'),
    copyByHand: t('À copier :'),
    stop: (n: number, total: number) => `${n} / ${total}`,
    cluster: '{n} faits, de {from} à {to}',
    overview: {
      name: 'Vue d’ensemble',
      start: t('Début de la partie visible'),
      end: t('Fin de la partie visible'),
    },
    controls: {
      query: 'Mots',
      actor: 'Acteur',
      anybody: 'Tous',
      from: 'De',
      to: 'à',
      reset: 'Tout montrer',
    },
    office: {
      then: t('Ministre de l’Intérieur à la date du fait : {a}.'),
      later: t('Quand le public l’apprend : {b}.'),
      term: t(
        'Pendant le mandat de {name}, dates sûres seulement : {n} faits se sont produits, {m} sont devenus publics après coup.',
      ),
    },
    filters: 'Chercher et filtrer',
    filterTopics: 'Sujets',
    filterStandings: 'Statuts',
    shown: {
      one: '1 fait affiché sur {total}.',
      many: '{n} faits affichés sur {total}.',
      unnamed: t(' {n} sans nom à cette échelle : agrandir pour les lire.'),
    },
    ministers: 'Place Beauvau',
    ministersHelp: 'Ministres de l’Intérieur en fonction',
    interim: 'par intérim',
    knot: (date: string, n: number) => t(`${date} : ${n} faits rendus publics`),
    before: (first: number, last: number) => `${first}–${last}`,
    after: (first: number, last: number, times: string) =>
      t(`${first}–${last}, échelle agrandie ${times} fois`),
    legendThread: 'du fait au jour où le public a pu le savoir',
    legendBar: t('date imprécise : la barre est aussi large que le doute'),
    legendSpan: 'un fait qui a duré',
    list: 'Les faits, dans l’ordre',
    listLead: (n: number, later: number) =>
      t(`${n} faits datés, dont ${later} que le public n’a appris que plus tard.`),
    outside: {
      context: (n: number) => t(`${n} faits d’avant 2015 ne sont pas dessinés.`),
      epilogue: (n: number) => t(`${n} faits de 2026 ne sont pas dessinés.`),
      read: 'Les lire',
    },
    scopes: {
      context: t('Avant 2015 : le contexte'),
      epilogue: t('Depuis 2026 : l’épilogue'),
    },
    tableCaption: t(
      'Tous les faits de la frise, avec leurs deux dates, leur statut et leurs pièces.',
    ),
    columns: {
      happened: 'Date du fait',
      disclosed: 'Connu du public',
      fact: 'Fait',
      topic: 'Sujet',
      standing: 'Statut',
      pieces: 'Pièces',
    },
    publicAt: 'public',
    publicSame: 'aussitôt',
    later: (gap: string) => `${gap} plus tard`,
    through: 'rendu public par',
    close: 'Fermer',
    previous: 'Fait précédent',
    next: 'Fait suivant',
    inList: 'Lire dans la liste',
    sheet: 'Le fait choisi',
    sources: 'Pièces',
  },
  eventPage: {
    description: (date: string, pieces: number, title: string) =>
      t(
        `${title} (${date}) : les deux dates du fait, son statut, ${pieces === 1 ? 'sa pièce' : `ses ${pieces} pièces`} et comment le citer.`,
      ),
    inTimeline: 'Voir dans la frise',
    offices: t('Qui était ministre de l’Intérieur ?'),
    or: ' ou ',
    officeThen: (names: string) => t(`À la date du fait : ${names}.`),
    officeLater: (names: string, same: boolean) =>
      t(
        same
          ? `Quand le public l’apprend : ${names} encore.`
          : `Quand le public l’apprend : ${names}.`,
      ),
    officeNote: t(
      'Ces noms situent le fait dans le temps. Ils ne disent pas que le ministre le connaissait, ni qu’il en répond.',
    ),
    pieces: (n: number) => (n === 1 ? 'Sa pièce' : `Ses ${n} pièces`),
    disclosing: t('Elle a rendu le fait public.'),
    neighbours: 'Faits voisins dans le temps',
    before: (date: string) => t(`Avant : ${date}`),
    after: (date: string) => t(`Après : ${date}`),
    folders: t('Dans le dossier'),
    dates: (verified: string, review: string) =>
      t(`Vérifié le ${verified}, à revoir avant le ${review}.`),
  },
  pieceList: {
    titles: {
      pieces: 'Les pièces officielles',
      'other-pieces': 'Les pièces de presse, d’associations et d’autres voix',
    },
    description: t(
      'Toutes les sources du dossier, numérotées, avec ce que chacune apporte et ce qui repose sur elle.',
    ),
    jump: 'Natures de pièces',
    lead: (n: number) =>
      t(
        `${n} documents numérotés, en deux listes : ceux que publient les institutions, et tous les autres. Chaque phrase contestable du site renvoie à l’un d’eux ; chacun dit ici ce qui repose sur lui.`,
      ),
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
    },
    seen: {
      original: 'original lu',
      copy: (host: string) => `lu dans une copie (${host})`,
      presentation: t('document non lu ; page qui le présente, lue'),
      secondary: 'original non lu',
    },
    kindOf: {
      text: 'Texte officiel',
      decision: 'Décision',
      report: 'Rapport officiel',
      official: 'Page officielle',
      party: 'Parole d’élu ou de partie',
      association: 'Association',
      press: 'Presse',
      academic: 'Travail universitaire',
      vendor: 'Éditeur',
    },
    seenShort: {
      original: 'lu à l’original',
      copy: 'lu en copie',
      presentation: t('non lu ; sa page de présentation, lue'),
      secondary: 'non lu, connu par d’autres',
    },
    seenThrough: t('connu par'),
    rights: {
      'official-text': 'texte officiel, libre de reproduction',
      'public-document': 'document public',
      'all-rights-reserved': 'tous droits réservés',
      'free-licence': 'licence libre',
    },
    language: { fr: 'en français', en: 'en anglais' },
    consulted: (date: string) => `consulté ${date}`,
    archived: 'chercher une copie archivée',
    restsEvents: t('Faits qui reposent sur elle'),
    restsArticles: t('Phrases qui la citent'),
    restsActors: t('Notices'),
    restsTerms: t('Définitions'),
    restsPages: t('Instruments qui la citent'),
    restsNothing: t('Versée au dossier ; aucun fait ne repose encore sur elle.'),
    noAddress: t('Sans adresse :'),
    sentence: (n: number) => `phrase ${n}`,
  },
  actorList: {
    title: 'Les acteurs',
    description: t(
      'Les personnes et les institutions que le dossier nomme, leur rôle et leurs mandats.',
    ),
    jump: 'Rubriques de la page',
    lead: t(
      'Ne sont nommés que des responsables publics, dans leur fonction, et des institutions. Aucun agent, aucun plaignant, aucun particulier.',
    ),
    kinds: {
      person: 'Personnes',
      government: 'Gouvernement et administration',
      parliament: 'Parlement',
      court: 'Juridictions et magistrature',
      authority: 'Autorités indépendantes',
      association: 'Associations et syndicats',
      press: 'Presse',
      company: 'Entreprises et collectivités',
    },
    died: (date: string) => t(`Mort ${date}.`),
    offices: t('Place Beauvau : qui était ministre, et quand'),
    officesNote: t(
      'Ces dates disent qui était en fonction. Elles ne disent pas qui a décidé quoi.',
    ),
    columns: { holder: 'Ministre', from: 'Premier jour', to: 'Remplacé le', pieces: 'Pièces' },
    inOffice: 'fin non relevée',
    named: 'Faits qui le nomment',
  },
  glossaryPage: {
    title: 'Le glossaire',
    description: t(
      'Les termes de droit, de police et de technique employés dans le dossier, définis simplement.',
    ),
    jump: 'Familles de termes',
    lead: (n: number) =>
      t(`${n} termes, définis pour qui n’a étudié ni le droit ni l’informatique.`),
    fields: {
      technique: 'La technique',
      donnees: 'Les données personnelles',
      procedure: 'La procédure',
      institutions: 'Les institutions',
      loi: 'La fabrique de la loi',
    },
    see: t('Voir aussi'),
    defined: t('Source'),
  },
  claims: {
    lead: (n: number, article: string) =>
      t(
        `${n} affirmations de l’article « ${article} », chacune avec son statut, ses pièces et la façon de la citer.`,
      ),
    description: (article: string) =>
      t(
        `Chaque affirmation de l’article « ${article} », son statut, ses pièces et comment la citer.`,
      ),
    inArticle: 'Lire dans l’article',
    here: 'Cette affirmation en français',
    audit: 'statut et pièces de cette phrase',
    read: {
      original: 'Une pièce au moins lue à l’original.',
      copy: t('Pièces lues en copie seulement.'),
      presentation: t('Aucune pièce lue elle-même ; une page qui la présente, lue.'),
      secondary: t('Pièces non lues, connues par d’autres seulement.'),
    },
    dates: (verified: string, review: string) =>
      t(`Vérifiée le ${verified}, à revoir avant le ${review}.`),
    rows: 'ligne de tableau',
    quoted: 'Mots cités',
    between: t(' ; '),
    page: (n: number) => t(`p. ${n}`),
    corrected: (date: string) => t(`corrigé le ${date}`),
    answered: (who: string) => t(`réponse : ${who}`),
    pieces: 'Pièces',
  },
  citing: {
    page: 'Citer cette page',
    claim: 'Citer',
    formats: { short: 'Court', full: 'Complet', bibtex: 'BibTeX', csl: 'CSL-JSON' },
    version: (version: string, date: string) => t(`version ${version} du ${date}`),
    local: 'copie locale',
    consulted: t('Dans'),
  },
  fragility: {
    title: 'Ce qui repose sur quoi',
    description: t(
      'Pour chaque pièce, les affirmations qui tombent si elle tombe ; d’abord celles qui n’ont qu’une source.',
    ),
    lead: t(
      'Si une source était fausse, que resterait-il ? Une affirmation tombe quand il ne lui reste ni document primaire lu, ni deux origines différentes, ou plus aucune pièce lue.',
    ),
    single: 'Une seule source',
    singleLead: (n: number, total: number) =>
      t(`${n} affirmations sur ${total} reposent sur une seule origine.`),
    singleKinds: {
      weak: (n: number) => t(`${n} sans document officiel que nous ayons lu`),
      primary: (n: number) => t(`${n} sur un document officiel que nous avons lu`),
    },
    byPiece: 'Pièce par pièce',
    byPieceLead: (n: number) =>
      t(`${n} pièces portent au moins une affirmation qui tomberait avec elles.`),
    falls: (n: number) =>
      t(n < 2 ? `${n} affirmation tombe avec elle` : `${n} affirmations tombent avec elle`),
    none: t('Aucune.'),
  },
  named: {
    title: 'Nommés ici',
    description: t(
      'Pour chaque personne et chaque institution, tout ce que le dossier en dit, son statut, sa propre position, et comment répondre.',
    ),
    lead: t(
      'Chaque personne et chaque institution nommée peut lire ici tout ce que le dossier en dit, et y répondre.',
    ),
    position: 'Sa position',
    sought: (date: string) =>
      t(
        `Nous n’avons trouvé, au ${date}, aucune prise de position publique de sa part sur ce dossier.`,
      ),
    statements: 'Ce que le dossier en dit',
    titles: t('Nommé dans le titre de ces pièces'),
    reply: 'Répondre',
  },
  procedure: {
    title: t('Par où passe une affaire contre un ministre, et où s’arrête-t-elle ?'),
    description: t(
      'La procédure devant la Cour de justice de la République, dessinée étape par étape : qui décide, selon quel article, et où chaque chemin finit.',
    ),
    lead: t(
      'Deux portes, la plainte et la saisine d’office ; un signalement frappe à la seconde, il ne l’ouvre pas. Chaque chemin passe par un filtre, et peut s’y arrêter. D’après une source anonyme citée par l’AFP, le signalement sur Briefcam s’est arrêté au bureau du procureur général.',
    ),
    contents: 'Dans cette page',
    drawingTitle: 'Suivre un chemin',
    drawingLead: (steps: number, passages: number) =>
      t(
        `Le dessin compte ${steps} étapes et ${passages} passages. Il se lit de haut en bas ; un trait tireté revient en arrière. Chaque case mène à son entrée.`,
      ),
    drawing: t('La procédure, de la saisine au pourvoi'),
    skip: 'Passer le dessin et lire la procédure en phrases',
    phases: {
      saisine: '1. La saisine',
      requetes: t('2. Le filtre : commission des requêtes'),
      instruction: '3. La commission d’instruction',
      jugement: '4. La formation de jugement',
      pourvoi: '5. Le pourvoi',
    },
    kinds: {
      start: 'départ',
      question: 'question',
      door: 'porte',
      filter: 'décision',
      act: 'acte',
      appeal: 'pourvoi',
      exit: 'arrêt',
      verdict: 'issue du procès',
      end: 'fin',
      outside: 'hors de la Cour',
    },
    legend: 'Légende',
    legends: {
      door: 'porte',
      filter: t('on y décide'),
      act: 'acte',
      exit: t('le chemin peut s’y arrêter'),
      verdict: 'issue du procès',
      outside: 'hors de la Cour',
    },
    law: {
      const: (article: string) => t(`Constitution, article ${article}`),
      lo: (article: string) => t(`loi organique, article ${article}`),
      ap: (date: string) => t(`Cour de cassation, assemblée plénière, ${date}`),
      paragraph: (n: number) => t(`, alinéa ${n}`),
    },
    walker: {
      name: 'Suivre un parcours',
      choose: 'Parcours',
      previous: 'Précédent',
      next: 'Suivant',
      play: 'Lire',
      pause: 'Pause',
      keys: t('Les flèches du clavier changent d’étape.'),
      at: t('Étape {n} sur {total}'),
      walks: 'Les parcours, pas à pas',
      walksLead: (n: number) =>
        t(
          `${n} chemins réels. Une date entre deux bornes veut dire que le jour n’a pas été trouvé.`,
        ),
      between: (from: string, to: string) => t(`Entre ${from} et ${to}`),
      end: t('Où en est ce parcours'),
      open: t('Ouvert en droit. Cela ne veut dire ni employé, ni promis au succès.'),
    },
    list: 'La même procédure, en phrases',
    listLead: t('Chaque étape dit qui décide, selon quel texte, et quel recours existe.'),
    then: 'alors',
    facts: {
      decides: 'Qui décide',
      law: 'Texte',
      recourse: 'Recours',
      example: 'Exemple',
      walks: 'Parcours',
    },
    reading: 'Notre lecture',
    notMeaning: t('Ce que cela ne veut pas dire'),
    doors: {
      title: t('Qui peut frapper à quelle porte ?'),
      lead: t(
        'Deux questions : qui êtes-vous, et qu’apportez-vous ? La page dit quelle voie existe, et où le chemin peut s’arrêter. Une plainte ouvre la sienne ; un signalement n’ouvre pas la saisine d’office.',
      ),
      note: t('Cette page explique des textes. Elle ne remplace pas le conseil d’un avocat.'),
      bring: t('Qu’apportez-vous ?'),
      door: 'La voie',
      early: t('Où le chemin peut s’arrêter avant toute enquête'),
      later: t('Si une enquête s’ouvre, il peut finir ainsi'),
      outside: t('Cette voie ne mène pas à la Cour'),
    },
    trials: {
      title: t('Comment les procès ont-ils fini ?'),
      lead: t('Une marque par ministre jugé. Les nombres sont comptés dans le tableau.'),
      chart: t('Issue des procès, par année et par ministre'),
      outcomes: {
        acquitted: 'Relaxe',
        'guilty-no-penalty': 'Coupable, sans peine',
        'guilty-suspended': 'Coupable, prison avec sursis',
        lapsed: 'Sans jugement',
      },
      row: (outcome: string, n: number) => t(`${outcome} : ${n}`),
      mark: (minister: string, date: string, outcome: string) =>
        t(`${minister}, ${date} : ${outcome}`),
    },
    unknown: {
      title: 'Ce qu’on ne sait pas',
      items: [
        t(
          'Les articles 36 à 38 de la loi organique n’ont pas été lus : la copie publique ne les a pas.',
        ),
        t(
          'Aucun exemple d’avis défavorable, ni d’arrêt de la Cour cassé, n’a été trouvé au 26 novembre 2026.',
        ),
        t(
          'Aucun recours tenté contre un classement du procureur général n’a été trouvé au 26 novembre 2026.',
        ),
        t(
          'Les fins marquées « Notre lecture » sont déduites des textes lus ; un juge pourrait lire autrement.',
        ),
      ],
    },
    figure: {
      caption: t(
        'La procédure entière se suit pas à pas, avec le chemin du signalement sur Briefcam.',
      ),
      link: t('Suivre un chemin dans la procédure'),
    },
  },
  trials: {
    caption: t('Les ministres jugés par la Cour de justice de la République.'),
    columns: {
      date: 'Arrêt',
      minister: 'Ministre',
      offence: 'Infraction',
      asked: 'Requis',
      sentence: 'Décision',
      pieces: 'Pièces',
    },
    count: (c: {
      trials: number;
      ministers: number;
      acquitted: number;
      guilty: number;
      noPenalty: number;
      suspended: number;
    }) =>
      t(
        `On compte ${c.trials} procès terminés par un jugement sur la culpabilité. Ils ont visé ${c.ministers} ministres : ${c.acquitted} relaxés, ${c.guilty} déclarés coupables, dont ${c.noPenalty} sans peine et ${c.suspended} avec une peine de prison assortie du sursis.`,
      ),
    unknown: '—',
  },
  uses: {
    caption: t('L’expérimentation, comptes du comité d’évaluation repris par le Sénat.'),
    user: 'Utilisateur',
    total: 'Total',
    columns: {
      testsBefore: 'Tests avant les Jeux',
      placesBefore: 'Lieux avant les Jeux',
      placesOlympics: 'Lieux, Jeux olympiques',
      placesParalympics: 'Lieux, Jeux paralympiques',
      testsAfter: 'Tests après les Jeux',
      events: 'Événements en tout',
    },
  },
  regimes: {
    title: t(
      'Analyser une vidéo en direct, la fouiller après coup, reconnaître un visage : est-ce la même règle ?',
    ),
    titleOn: (date: string) => t(`En direct, après coup, un visage : trois règles au ${date}`),
    description: t(
      'Trois règles côte à côte, telles qu’elles étaient le jour choisi : l’essai de l’article 10, l’analyse en enquête, la reconnaissance faciale.',
    ),
    descriptionOn: (date: string) =>
      t(
        `L’essai de l’article 10, l’analyse en enquête et la reconnaissance faciale : la règle de chacun le ${date}.`,
      ),
    lead: t(
      'Non. Les trois n’ont ni le même but, ni le même moment, ni la même autorisation. Chaque case dit la règle telle qu’elle était un jour donné, et le texte qui la porte.',
    ),
    noDay: t('Toutes les versions de chaque règle, dans l’ordre du temps.'),
    everyVersion: t('Toutes les dates'),
    choose: 'Choisir le jour',
    day: 'Jour',
    previous: 'Changement précédent',
    next: 'Changement suivant',
    keyDays: 'Jours clés',
    caption: t('Trois règles, ligne par ligne.'),
    aspect: 'Ce qui est comparé',
    strip: t('Depuis quand, jusqu’à quand'),
    ordinal: 'er',
    columns: {
      'article-10': t('En direct : l’essai de l’article 10'),
      differe: t('Après coup : l’enquête judiciaire'),
      visage: t('Un visage : la reconnaissance faciale'),
    },
    aspects: {
      but: t('Dans quel but ?'),
      moment: t('À quel moment ?'),
      images: t('Quelles images ?'),
      biometrie: t('De la biométrie ?'),
      utilisateurs: t('Qui s’en sert ?'),
      autorisation: t('Qui l’autorise ?'),
      controle: t('Qui contrôle ?'),
      donnees: t('Quelles règles pour les données ?'),
      etat: t('Où en est-on ce jour-là ?'),
    },
    said: {
      on: t('Le {date} :'),
      regimes: {
        'article-10': t('l’essai en direct de l’article 10'),
        differe: t('l’analyse après coup, en enquête'),
        visage: 'la reconnaissance faciale',
      },
      forces: {
        none: 'pas encore de règle',
        awaiting: t('loi publiée, décret attendu'),
        'in-force': 'règle en vigueur',
        exceptions: t('pas de règle générale, des exceptions'),
        ended: 'essai terminé',
        unverified: 'suite non vérifiée',
      },
      says: '{a}, {b}',
      between: '\u202f; ',
    },
    presences: {
      ended: t('Ne s’applique plus ce jour-là. La règle disait :'),
      unverified: t('Suite non vérifiée. La règle disait, jusqu’à la date écrite dessous :'),
      'to-come': t('Pas encore de règle ce jour-là.'),
    },
    toState: t('Voir où en était la loi'),
    valid: t('Vaut'),
    absent: (date: string) => t(`Non trouvé au ${date}.`),
    publication: t(
      'Les dates sont celles de la publication. Une loi entre en vigueur le lendemain, sauf si elle dit autre chose ; ce qui demande un décret attend ce décret (code civil, article 1er).',
    ),
  },
  practice: {
    title: t('Que cherchait l’essai de l’article 10, et l’a-t-il trouvé ?'),
    description: t(
      'Les huit types d’événements du décret, ce que l’évaluation a trouvé, qui l’a employé, quand et dans combien de lieux.',
    ),
    lead: (c: {
      kinds: number;
      tried: number;
      hardly: number;
      satisfactory: number;
      users: number;
    }) =>
      t(
        `Sur les ${c.kinds} types d’événements du décret, ${c.tried} ont été évalués ; ${c.hardly} ne l’ont pas été, ou mal, d’après Localtis. Les résultats satisfont pour ${c.satisfactory} d’entre eux. ${c.users} utilisateurs ont employé l’outil.`,
      ),
    kinds: t('Les types d’événements, un par un'),
    decree: t('Le décret'),
    tried: t('Essayé ?'),
    found: t('Trouvé ?'),
    unread: t(
      'Le rapport d’évaluation n’a pas été lu. Localtis, service d’information de la Banque des territoires, en donne les résultats.',
    ),
    saidBy: (who: string, date: string) => t(`${who}, ${date}`),
    triedWords: { tried: 'essayé', hardly: 'non essayé, ou mal' },
    findings: {
      satisfactory: 'satisfaisant',
      uncertain: 'incertain',
      uneven: 'inégal',
      none: 'pas de résultat',
    },
    calendar: t('Qui l’a employé, quand, dans combien de lieux ?'),
    calendarLead: t(
      'Les emplois et les essais dont nous avons lu la date. Les comptes officiels, plus bas, en comptent davantage.',
    ),
    calendarCaption: t('Les occasions datées, dans l’ordre du temps.'),
    natures: { test: 'essai', use: 'emploi', announced: 'annonce' },
    columns: {
      dates: 'Quand',
      user: 'Qui',
      nature: 'Nature',
      what: t('À quelle occasion'),
      places: 'Lieux',
      cameras: 'Caméras',
      pieces: 'Pièces',
    },
    unknown: '—',
    unknownMeaning: t('Un tiret : nombre non lu.'),
    counts: t('Les comptes officiels'),
    countsLead: t(
      'Un test, un lieu et un événement sont trois choses : on ne les additionne pas entre elles. Chaque colonne, additionnée de nouveau, donne le total imprimé.',
    ),
    months: t('De mars 2024 à mars 2025'),
    article: t('Lire le dossier sur la loi'),
  },
  voices: {
    title: t('Quatre questions, huit voix : qui dit quoi ?'),
    description: t(
      'Ce que l’inspection, la CNIL, le ministre, Disclose, La Quadrature du Net, des députés, le procureur général et les tribunaux ont répondu.',
    ),
    lead: t(
      'Huit voix, quatre questions. Elles ne répondent pas la même chose, et toutes ne sont pas compétentes pour répondre. Une citation est exacte ; un résumé dit de qui il vient.',
    ),
    competence: t('Qui parle, et ce que chacun est compétent pour dire'),
    names: {
      inspection: t('L’inspection (IGA, IGPN, IGGN)'),
      cnil: 'La CNIL',
      ministre: 'Le ministre de l’Intérieur',
      disclose: 'Disclose',
      lqdn: 'La Quadrature du Net',
      deputes: 'Des députés',
      'procureur-general': t('Le procureur général près la Cour de cassation'),
      juridictions: 'Les juridictions',
    },
    questions: {
      visage: t('La reconnaissance faciale a-t-elle été utilisée ?'),
      legalite: t('Était-ce légal ?'),
      connaissance: t('Qui savait ?'),
      responsabilite: t('Qui peut être tenu responsable ?'),
    },
    absent: (date: string) => t(`Non trouvé au ${date}.`),
    silent: (date: string) => t(`Ne s’est pas prononcé (vérifié le ${date}).`),
    jump: 'Questions de la page',
    note: t(
      'Non trouvé ne veut pas dire que rien n’existe. Les personnes nommées et leurs positions :',
    ),
  },
  article: {
    takeaways: 'À retenir',
    method: 'Comment cet article est fait',
    unknowns: 'Ce que nous ne savons pas',
    cited: 'Les pièces citées',
    noAddress: t('sans adresse'),
    contents: 'Sur cette page',
    review: 'À relire avant le',
    folders: 'Les dossiers',
    previous: 'Dossier précédent',
    next: 'Dossier suivant',
    timeline: 'La frise de ce dossier',
    toTimeline: t('Voir toute la frise'),
  },
  home: {
    timeline: 'Dix ans en dix faits',
    /** Shown in English only. */
    context: t('Pour qui lit hors de France'),
    toFolder: (name: string) => t(`Lire le dossier ${name}`),
  },
  corrections: {
    none: t('Aucune correction à ce jour.'),
    was: t('On lisait :'),
    now: t('On lit :'),
    why: t('Pourquoi :'),
    feed: 'Suivre les corrections et les réponses (flux Atom)',
    feedTitle: 'Pièce par pièce, les corrections et les réponses',
    noFeed: t('Cette copie n’a pas d’adresse publique : elle n’a donc pas de flux Atom.'),
  },
  replies: { none: t('Aucune réponse reçue à ce jour.'), from: t('Réponse de') },
  census: {
    caption: t('Recensement du dossier, calculé à la construction du site.'),
    what: 'Ce qui est compté',
    count: 'Nombre',
    events: 'Faits datés',
    primary: t('Part des faits appuyés par un document primaire lu'),
    later: t('Faits que le public n’a appris que plus tard'),
    standing: (word: string) => t(`Faits de statut « ${word} »`),
    claims: 'Affirmations des articles',
    pieces: 'Pièces',
    seen: (word: string) => t(`Pièces : ${word}`),
    actors: 'Personnes et institutions',
    terms: 'Termes du glossaire',
  },
  legal: {
    publisher: 'Éditeur',
    host: 'Hébergeur',
    director: 'Directeur de la publication',
    address: 'Adresse',
    phone: 'Téléphone',
    email: 'Courriel',
  },
  readings: {
    name: t('La frise, autrement'),
    ways: { embed: 'Intégrer', 'take-home': 'Emporter' },
    links: {
      timeline: 'Toute la frise',
      'preset-parcours': 'Lecture guidée',
      known: t('Que savait-on ce jour-là ?'),
      'preset-essentiel': 'L’essentiel',
      'preset-emc': 'EMC',
      'preset-vsa': 'Analyse d’images',
      'preset-cjr': 'CJR',
      'preset-technique': 'Logiciels',
      table: 'Tableau',
      poster: 'Affiche A3',
      handout: 'Liste A4',
    },
  },
  known: {
    title: t('Que savait-on ce jour-là ?'),
    titleOn: (date: string) => t(`Que savait-on le ${date} ?`),
    description: (date: string) =>
      t(`Ce que le public savait de ce dossier le ${date}, et ce qui s’était produit sans l’être.`),
    descriptionAny: t(
      'Choisir un jour, et lire ce que le public savait de ce dossier, et ce qu’il ne savait pas encore.',
    ),
    lead: t(
      'Chaque trait va du jour d’un fait au jour où le public a pu l’apprendre. Les dates imprécises comptent à la fin de leur période : seul le sûr est dit.',
    ),
    notWhy: t(
      'Cette page dit ce qui était public. Elle ne dit pas pourquoi le reste ne l’était pas.',
    ),
    choose: 'Choisir le jour',
    day: 'Jour',
    slider: t('Jour, de 2015 à 2025'),
    previous: 'Changement précédent',
    next: 'Changement suivant',
    keyDays: 'Jours clés',
    axis: 'De 2015 à 2025',
    counts: {
      on: 'Le {date},',
      public: {
        one: '{n} fait de ce dossier était public,',
        many: '{n} faits de ce dossier étaient publics,',
      },
      unknown: {
        one: '{n} s’était produit sans l’être,',
        many: '{n} s’étaient produits sans l’être,',
      },
      'to-come': { one: t('{n} était à venir.'), many: t('{n} étaient à venir.') },
    },
    lists: {
      public: 'Le public le savait',
      unknown: 'Arrivé, mais pas encore public',
      'to-come': 'Encore à venir',
    },
    none: t('Aucun fait de ce dossier.'),
  },
  tablePage: {
    title: 'Tous les faits en tableau',
    lead: t('Un titre de colonne trie le tableau.'),
    description: t('Les faits de la frise en un tableau : deux dates, sujet, statut, pièces.'),
    sort: 'Trier par',
  },
  poster: {
    title: t('Briefcam, la loi JO, la CJR : dix ans, deux horloges'),
    description: 'La frise entière sur une page A3, à imprimer en paysage.',
    how: t(
      'Une page A3 en paysage, par la commande d’impression du navigateur. En A4 aussi, en plus petit.',
    ),
  },
  handout: {
    title: t('Dix ans en une liste'),
    description: 'La frise en liste, à imprimer en A4, avec l’adresse de chaque pièce.',
    lead: (n: number) => t(`${n} faits, chacun avec ses deux dates, son statut et ses pièces.`),
    pieces: 'Les pièces, et où les lire',
  },
  takeHome: {
    title: 'Emporter',
    description: t(
      'La frise et les articles en fichiers : à projeter, à imprimer, à déposer dans Moodle, à republier, à lire sans réseau.',
    ),
    lead: t(
      'La frise et les articles, en fichiers. Ils se lisent sans réseau, sans compte et sans rien installer.',
    ),
    until: t(
      'Chaque fichier porte sa version et un dernier jour. Passé ce jour, une page le dit elle-même.',
    ),
    kilobytes: 'ko',
    archive: {
      title: 'Tout le site, sur une clé',
      how: t(
        'Pour une clé USB ou un réseau d’établissement. Décompresser le fichier, puis ouvrir index.html : tout marche sans Internet.',
      ),
      link: 'Le site entier (ZIP)',
    },
    views: {
      title: 'La frise, en un fichier',
      whole: 'La frise entière',
      uses: [
        t('Image PNG : pour un diaporama ou un document, large de 1 600 pixels.'),
        t(
          'Image SVG : nette à toute taille, pour une affiche, et modifiable dans un logiciel de dessin.',
        ),
      ],
      page: t(
        'Page seule : un fichier HTML qui contient tout, pour une clé ou un espace de partage.',
      ),
      scorm: t(
        'Paquet SCORM 1.2 : pour Moodle, activité « Paquetage SCORM ». Il affiche la frise. Il n’envoie ni note ni suivi.',
      ),
      formats: { html: 'Page seule', png: 'Image PNG', svg: 'Image SVG', scorm: 'Paquet SCORM' },
    },
    print: {
      title: 'À imprimer',
      lead: t('Le navigateur imprime ces deux pages au bon format :'),
      pdf: t('Les mêmes en PDF, balisés pour les lecteurs d’écran :'),
      poster: 'L’affiche A3 (PDF)',
      handout: 'La liste A4 (PDF)',
    },
    articles: {
      title: 'Les articles, à republier',
      note: t(
        'Cet article vient de « Pièce par pièce ». Il se republie sous licence CC BY-SA 4.0, avec sa source. Les numéros entre crochets renvoient aux pièces, listées à la fin.',
      ),
      lead: t(
        'Pour un blog ou une lettre d’information. Le texte est sans mise en forme : à copier et à coller. Les numéros entre crochets renvoient aux pièces, listées à la fin.',
      ),
    },
    licence: {
      title: 'La licence',
      lead: t(
        'Les textes et les images se copient, se modifient et se republient, même dans un cadre payant. Deux conditions : dire d’où ils viennent, et garder la même licence, CC BY-SA 4.0.',
      ),
      excepted: t('Les mots cités entre guillemets restent à leurs auteurs.'),
      credit: t('La ligne à recopier :'),
    },
    datedFacts: (n: number, first: number, last: number) =>
      t(`${n} faits datés, de ${first} à ${last}`),
    pictureDescription: (n: number, first: number, last: number) =>
      t(
        `Frise de ${n} faits, de ${first} à ${last}. Chacun a une marque à sa date, et un trait jusqu’au jour où le public a pu l’apprendre. Le site donne les mêmes faits en texte et en tableau.`,
      ),
  },
  framed: {
    listTitle: (n: number) => (n === 1 ? 'Le fait' : `Les ${n} faits, en liste`),
    piecesTitle: (n: number) =>
      n === 1 ? 'La pièce, et où la lire' : `Les ${n} pièces, et où les lire`,
    pieces: (n: number): string => (n === 1 ? 'pièce' : 'pièces'),
    about: 'Cette copie',
    localPage: t('copie locale, sans adresse publique'),
    version: (version: string) => `version ${version}`,
    edition: (version: string, date: string) => t(`Version ${version} du ${date}.`),
    validUntil: (date: string) => t(`Valable jusqu’au ${date}.`),
    stale: (date: string) =>
      t(
        `Cette copie valait jusqu’au ${date}. Des faits ont pu être corrigés ou ajoutés depuis : chercher la version à jour.`,
      ),
    licence: t('Textes : CC BY-SA 4.0. Dates et sources : CC0. Ni cookie, ni compte, ni tiers.'),
    corrections: t('Corrections et version à jour :'),
    noCorrections: t('Copie locale : la demander à jour à la personne qui l’a donnée.'),
    code: 'Code QR de la page des corrections',
  },
  embed: {
    title: 'Intégrer la frise dans une page',
    description: t(
      'Placer la frise, un choix de faits, un jour clé ou un fait dans Moodle, WordPress ou une autre page.',
    ),
    lead: t(
      'La frise entière, un choix de faits, un jour clé ou un seul fait se placent dans une autre page. Ni compte, ni cookie, ni tiers.',
    ),
    compose: 'Composer',
    view: 'Ce qui est montré',
    shapes: { timeline: 'La frise', day: t('Que savait-on ce jour-là ?'), event: 'Un fait' },
    period: 'Années',
    look: 'Aspect',
    theme: 'Couleurs',
    themes: { device: t('celles de l’appareil'), light: 'claires', dark: 'sombres' },
    height: 'Hauteur, en pixels',
    address: 'Adresse de votre copie du site',
    addressHelp: t('Cette copie ne connaît pas sa propre adresse. La taper complète le code.'),
    placeholder: 'https://ADRESSE-DU-SITE',
    where: 'À coller dans',
    paste: 'À coller',
    copy: 'Copier',
    copied: t('Copié.'),
    selected: t('Sélectionné : copier avec le clavier.'),
    preview: 'Aperçu',
    howTo: 'Où coller quoi',
    platforms: {
      moodle: {
        name: 'Moodle',
        how: t(
          'Ajouter une ressource « Page », passer l’éditeur en mode code source (HTML), coller le code.',
        ),
        strips: t(
          'Une ressource « Page » garde le cadre. Un message de forum l’enlève : y coller l’adresse.',
        ),
      },
      wordpress: {
        name: 'WordPress',
        how: t('Coller l’adresse seule sur une ligne vide : WordPress trouve le cadre par oEmbed.'),
        strips: t(
          'Il ferme le cadre (aucun lien n’ouvre de fenêtre) et en limite la hauteur à 1 000 pixels. Le code HTML est souvent enlevé aux comptes qui ne sont pas administrateurs.',
        ),
      },
      notion: {
        name: 'Notion',
        how: t('Taper /embed, puis coller l’adresse du cadre.'),
        strips: t(
          'Notion ne prend pas le code, seulement l’adresse. Un site inconnu de lui peut rester une simple carte.',
        ),
      },
      'google-sites': {
        name: 'Google Sites',
        how: t('Insérer, Intégrer, Par URL : coller l’adresse du cadre.'),
        strips: t('La hauteur reste fixe : tirer le cadre à la main.'),
      },
      html: {
        name: 'Une page HTML',
        how: t('Coller le code à l’endroit voulu.'),
        strips: t(
          'Le code reste juste si l’éditeur enlève « style » et « loading ». Sans script, le cadre montre le dessin et la liste.',
        ),
      },
    },
    hostScript: t(
      'Facultatif, pour une page HTML : ce script donne à chaque cadre la hauteur qu’il demande.',
    ),
    ready: 'Tout prêt',
    readyLead: t('Chaque vue, avec ce qui se colle.'),
    readyLocal: t(
      'Cette copie n’a pas d’adresse publique. Remplacer ADRESSE-DU-SITE par celle de votre copie.',
    ),
    addressAlone: t('L’adresse de la page (WordPress)'),
    frameAlone: t('L’adresse du cadre (Notion, Google Sites)'),
    open: 'ouvrir',
    code: 'Le code (Moodle, HTML)',
    events: t('Chaque fait a aussi son cadre : la page du fait en donne l’adresse.'),
    credit: (title: string, site: string) => `${title}, ${site}`,
    ofEvent: t('Placer ce fait dans une autre page'),
  },
  synopsis: {
    question: t(
      'Que fait un logiciel de résumé vidéo, et que ne fait-il pas quand la fonction visage est éteinte ?',
    ),
    description: t(
      'Une rue inventée montre en quatre étapes ce que fait un logiciel de résumé vidéo, et ce que demande la fonction visage.',
    ),
    lead: t(
      'Notre exemple rejoue une heure en une minute, puis trie par couleur, taille ou direction. Fonction visage éteinte, il ne dit pas qui passe.',
    ),
    drawn: t('Exemple dessiné par nous, aucune image réelle.'),
    stepsName: t('Les quatre étapes'),
    stepOf: (n: number, total: number) => `Étape ${n} sur ${total}`,
    previous: 'Précédent',
    next: 'Suivant',
    steps: {
      hour: 'Une heure de passages',
      minute: t('Les mêmes, en une minute'),
      search: 'La recherche par attributs',
      face: t('La fonction visage, éteinte'),
    },
    street: t(
      'La rue dessinée : huit voies, celles du haut vers la gauche, celles du bas vers la droite.',
    ),
    plot: {
      hour: (n: number) =>
        t(
          `L’heure, de gauche à droite. Une ligne par voie, un trait penché par passage : ${n} traits courts, loin l’un de l’autre.`,
        ),
      minute: (n: number) =>
        t(
          `La minute du résumé, de gauche à droite. Les mêmes ${n} traits, serrés ; dans une voie, aucun n’en croise un autre.`,
        ),
    },
    axis: { hour: ['0', '15', '30', '45', '60 min'], minute: ['0', '15', '30', '45', '60 s'] },
    player: {
      hour: t('Instant de l’heure'),
      minute: 'Instant du résumé',
      play: 'Lire',
      pause: 'Pause',
      replay: 'Relire',
      jump: 'Instant suivant',
      time: '{m} min {s} s',
      present: {
        one: t('{time} : {n} forme dans la rue'),
        many: t('{time} : {n} formes dans la rue'),
      },
    },
    legend: t('Comment lire les formes'),
    legendStop: t('deux barres : la forme s’arrête en chemin'),
    tints: { yellow: 'jaune', orange: 'orange', blue: 'bleu', violet: 'violet' },
    letters: { yellow: 'J', orange: 'O', blue: 'B', violet: 'V' },
    directions: { left: 'vers la gauche', right: 'vers la droite' },
    sizes: { small: 'petite', large: 'grande' },
    dwells: { passes: t('ne s’arrête pas'), stays: t('s’arrête') },
    attributes: { tint: 'Couleur', direction: 'Direction', size: 'Taille', dwell: 'Arrêt' },
    any: t('sans importance'),
    hourText: {
      street: (n: number, least: number, most: number) =>
        t(
          `Voici une rue inventée, filmée une heure. ${n} formes la traversent. Chacune y reste de ${least} à ${most} secondes.`,
        ),
      empty: (percent: number, together: number) =>
        t(
          `Dans notre exemple, la rue est vide ${percent} % du temps. On n’y voit jamais plus de ${together} formes à la fois.`,
        ),
      fast: (times: number) =>
        t(
          `Accélérée ${times} fois, cette heure tient en une minute. Les formes n’y sont plus que des éclairs.`,
        ),
    },
    minuteText: {
      rule: t(
        'Dans notre exemple, chaque forme garde sa voie, son allure et son arrêt. Seule son entrée est déplacée, pour qu’aucune n’en touche une autre. Cette règle est la nôtre : elle n’est celle d’aucun produit.',
      ),
      lost: t('Ce que notre résumé perd'),
      together: (summary: number, never: number) =>
        t(
          `Dans notre exemple, le résumé montre ensemble ${summary} paires de formes. Dans l’heure, ${never} d’entre elles ne se sont jamais trouvées ensemble.`,
        ),
      order: (pairs: number) =>
        t(
          `L’ordre change aussi : ${pairs} paires entrent dans l’ordre inverse de celui de l’heure.`,
        ),
    },
    searchText: {
      exact: t(
        'Dans notre exemple, chaque forme porte ses attributs : la recherche ne se trompe jamais. C’est une simplification du dessin.',
      ),
      sorts: t(
        'Elle coupe toujours les passages en deux : ceux qu’elle garde, ceux qu’elle écarte.',
      ),
      choose: 'Chercher parmi les passages',
      fixed: t('Trois recherches toutes faites'),
      noCriterion: t('Aucun critère'),
      result: {
        kept: { one: '{n} passage gardé', many: '{n} passages gardés' },
        left: { one: t('{n} écarté.'), many: t('{n} écartés.') },
      },
      cards: t('Cadre : passage gardé. Trait en travers : passage écarté.'),
      table: (n: number) => `Les ${n} passages en tableau`,
      columns: {
        entry: t('Entrée dans l’heure'),
        summary: t('Entrée dans le résumé'),
      },
      number: t('N°'),
    },
    faceText: {
      options: t('Les options de recherche de notre exemple'),
      on: 'allumée',
      off: t('éteinte ; rien ici ne l’allume'),
      face: 'Visage',
      none: t(
        'Dans notre exemple, aucune forme n’a de visage ni de nom. L’option est dessinée éteinte : ce n’est pas un réglage de cette page.',
      ),
      needs: t('Ce qu’elle demanderait'),
      needsReading: t(
        'Notre lecture de ce récit : il y faut une fonction activée, et des photos à comparer aux images.',
      ),
      since: t('Depuis quand existe-t-elle ?'),
      voices: t('Qui en dit quoi ?'),
      voiceNames: {
        inspection: t('L’inspection'),
        cnil: 'La CNIL',
        minister: t('Le ministre de l’Intérieur'),
        disclose: 'Disclose',
        lqdn: 'La Quadrature du Net',
      },
      without: t('Et sans elle ?'),
      withoutReading: t(
        'Notre lecture de la liste de L’Informé : les plaques et la similitude d’apparence y figurent. Nous n’y avons pas lu la fonction visage.',
      ),
      answer: t(
        'Dans notre exemple, il reste la couleur, la taille, la direction et l’arrêt. Aucun ne dit qui passe.',
      ),
    },
    article: {
      caption: (n: number, summary: number, hour: number) =>
        t(
          `En haut, ${n} passages en une heure ; en bas, les mêmes en une minute. Chaque trait est un passage, chaque ligne une voie. Dans le résumé, ${summary} paires sont à l’image ensemble ; dans l’heure, ${hour} l’étaient.`,
        ),
      link: t('Voir la rue, le résumé et la recherche'),
    },
  },
  versions: {
    title: 'Les versions du site',
    description: t('Les versions du site, leur date, et ce que chacune a changé.'),
    lead: t(
      'Une copie porte un numéro de version et un dernier jour. Ici, ce que chaque version a changé.',
    ),
    until: (date: string) =>
      t(
        `Chaque fait a une date avant laquelle il doit être vérifié de nouveau. Une copie vaut jusqu’à la première de ces dates : aujourd’hui, le ${date}. Passé ce jour, elle le dit elle-même.`,
      ),
    corrections: t('Les corrections de faits ont leur propre liste.'),
    version: (number: string) => `Version ${number}`,
  },
  dataPage: {
    title: t('Les données, à emporter'),
    description: t(
      'Faits, affirmations, pièces, acteurs, règles, réponses, procédure et glossaire en fichiers : CSV, JSON, BibTeX, RIS, TimelineJS, avec le sens de chaque colonne.',
    ),
    lead: t(
      'Tout le dossier en fichiers, tirés des mêmes fiches que les pages. Ils s’ouvrent sans compte, sans clé et sans réseau.',
    ),
    jump: 'Rubriques des données',
    files: 'Les fichiers',
    columns: { file: 'Fichier', contents: 'Contenu', count: 'Entrées' },
    groups: {
      tables: 'Tableaux (CSV)',
      json: 'Fiches entières (JSON)',
      bibliography: 'Bibliographie',
      timelinejs: t('Frise à remonter (TimelineJS)'),
      description: 'Description pour les machines',
      licence: 'Licence',
    },
    contents: {
      events: t('Les faits de la frise : une ligne par fait, avec ses deux dates.'),
      pieces: t('Les pièces : une ligne par source, avec son auteur, sa date et son adresse.'),
      'events-pieces': t('Quelle pièce fonde ou révèle quel fait.'),
      'events-actors': t('Quel acteur est nommé par quel fait, ou l’affirme.'),
      quotes: t('Les mots exacts que le dossier cite de chaque pièce.'),
      actors: t('Les personnes et les institutions que le dossier nomme.'),
      positions: t('Ce que chaque acteur a dit lui-même, avec ses pièces.'),
      'terms-of-office': t('Les mandats que la frise dessine, avec leurs dates.'),
      glossary: t('Les termes du glossaire et leur définition.'),
      claims: t('Les affirmations des articles, avec leur statut, leur raison et leurs pièces.'),
      'claim-cells': t('Les cases des affirmations qui sont une ligne de tableau.'),
      trials: t('Les ministres jugés par la Cour de justice de la République : une ligne chacun.'),
      uses: t('Les comptes officiels de l’expérimentation de l’article 10, par utilisateur.'),
      rules: t(
        'Les trois règles côte à côte : une ligne par version, avec les jours où elle vaut.',
      ),
      answers: t(
        'Ce que chaque voix répond à chaque question : réponses, silences, recherches sans résultat.',
      ),
      steps: t('Les étapes de la procédure devant la Cour, avec leurs articles de loi.'),
      passages: t('Les passages d’une étape à l’autre, avec leur condition.'),
      walks: t('Les parcours réels dans la procédure : une ligne par affaire.'),
      'walk-steps': t('Les étapes de chaque parcours réel, avec leur date et leur statut.'),
      'walk-openings': t(
        'Les voies qu’un parcours laisse ouvertes en droit ; leurs textes et leur statut sont ceux de l’étape où elles mènent.',
      ),
      'events-json': t('Les faits, avec tous leurs champs.'),
      'pieces-json': t('Les pièces, avec tous leurs champs et leurs citations.'),
      'actors-json': t('Les acteurs, avec leurs mandats et leurs prises de position.'),
      'glossary-json': t('Le glossaire, avec ses renvois.'),
      'claims-json': t('Les affirmations, avec leurs cases.'),
      'trials-json': t('Les ministres jugés, avec tous les champs.'),
      'uses-json': t('Les comptes de l’expérimentation, avec tous les champs.'),
      'regimes-json': t('Les trois règles, ligne par ligne, avec leurs versions.'),
      'voices-json': t('Les réponses des voix, case par case.'),
      'procedure-json': t('Les étapes de la procédure, avec les passages qui en partent.'),
      'walks-json': t('Les parcours réels, avec leurs étapes et les voies encore ouvertes.'),
      'census-json': t('Le recensement du dossier : combien de faits, de pièces, de statuts.'),
      csl: t('Les pièces en CSL-JSON, pour Zotero, Pandoc et d’autres.'),
      bibtex: t('Les pièces en BibTeX (dialecte BibLaTeX), pour LaTeX et JabRef.'),
      ris: t('Les pièces en RIS, pour EndNote, Mendeley et Zotero.'),
      'timelinejs-json': t('La frise au format JSON de TimelineJS 3.'),
      'timelinejs-csv': t('La frise dans les colonnes du modèle de tableur de TimelineJS 3.'),
      schema: t('Le schéma (JSON Schema 2020-12) du fichier JSON de même nom.'),
      datapackage: t(
        'La description de tous les fichiers et de toutes les colonnes (Data Package 2.0).',
      ),
      licence: t('La licence de tous ces fichiers, à garder à côté d’eux.'),
    },
    feeds: 'Suivre les changements',
    feedsLead: t('Deux flux Atom, à lire dans un agrégateur :'),
    noFeeds: t('Cette copie n’a pas d’adresse publique : elle n’a donc pas de flux Atom.'),
    feedTitle: 'Pièce par pièce, les faits vérifiés en dernier',
    licence: 'La licence',
    licences: {
      'CC0-1.0': t('Dates et sources : CC0, libres de tout usage, sans condition.'),
      'CC-BY-SA-4.0': t(
        'Mots (titres, résumés, définitions, affirmations) : CC BY-SA 4.0, avec la mention « Pièce par pièce » et la même licence.',
      ),
    },
    licenceFile: {
      title: t('Pièce par pièce : la licence des données'),
      scope: t('Ce texte vaut pour tous les fichiers de ce dossier et du dossier schema.'),
      sources: t(
        'Avec les dates et les sources vont leur précision, les sujets, les statuts, les liens entre les fiches et la notice de chaque pièce.',
      ),
    },
    quotations: t('Les citations et les titres des pièces appartiennent à leurs auteurs.'),
    cite: t('Comment citer'),
    citeText: (version: string, date: string) =>
      t(
        `Nommer « Pièce par pièce », la version ${version} et le jour de la dernière vérification, le ${date}. Les formes toutes prêtes sont en bas de page.`,
      ),
    remix: t('Remonter la frise dans TimelineJS'),
    remixLead: t(
      'TimelineJS est un outil gratuit du Knight Lab. Il demande un compte Google, et sa frise appelle des serveurs tiers.',
    ),
    remixSteps: [
      t(
        'Sur timeline.knightlab.com, copier le modèle de tableur. Y importer le fichier timelinejs.fr.csv, à la place des lignes d’exemple.',
      ),
      t('Ajouter, retirer ou récrire des lignes. Puis publier le tableur sur le web.'),
      t('Coller l’adresse du tableur dans TimelineJS, et reprendre le code d’intégration.'),
    ],
    meaning: t('Ce que veulent dire les colonnes'),
    meaningLead: t(
      'Un texte a deux colonnes, une par langue. Une date garde sa forme écrite (EDTF) : 2015 est une année, 2023-11 un mois, 2015~ à peu près 2015. Les colonnes qui la suivent donnent les jours qu’elle couvre. Une liste tient dans une cellule, ses éléments séparés par une barre verticale. Une cellule vide veut dire que la fiche ne le dit pas.',
    ),
    meaningStanding: t(
      'Le statut d’un fait, d’une affirmation, d’un procès, d’un compte ou d’une étape de parcours est écrit dans sa fiche. Celui d’une règle, d’une réponse, d’une étape ou d’un passage est calculé, et sa colonne dit comment. Les fichiers JSON ont les fiches telles quelles : un statut calculé n’y est pas.',
    ),
    meaningFormat: t('CSV selon la RFC 4180 : virgules, UTF-8, fins de ligne CRLF.'),
    fieldColumns: { name: 'Colonne', type: 'Type', description: 'Sens' },
    types: {
      string: 'texte',
      integer: 'entier',
      date: 'jour',
      boolean: t('oui ou non'),
      uri: 'adresse',
    },
    fields: {
      list: t('Liste d’identifiants ou de mots, séparés par « | ».'),
      start: (name: string) => t(`Premier jour que couvre ${name}.`),
      end: (name: string) => t(`Dernier jour que couvre ${name}, compris.`),
      endIfAny: (name: string) =>
        t(`Dernier jour que couvre ${name}, compris ; vide si cela dure.`),
      precision: (name: string, code: Record<Precision, string>) =>
        t(
          `Précision de ${name} : ${code.day} (jour), ${code.month} (mois), ${code.season} (saison), ${code.year} (année) ou ${code.decade} (décennie).`,
        ),
      event: t('Identifiant du fait.'),
      piece: t('Identifiant de la pièce.'),
      actor: t('Identifiant de l’acteur.'),
      claim: t('Identifiant de l’affirmation : son article, puis son nom.'),
      walk: t('Identifiant du parcours.'),
      from: t('Identifiant de l’étape d’où part le passage.'),
      rank: t('Rang dans la fiche, à partir de 1.'),
      aspect: t('Ce qui est comparé : la ligne de la page des trois règles.'),
      regime: t('La règle : l’expérimentation de l’article 10, l’analyse en différé ou le visage.'),
      question: (competence: string) =>
        t(`La question posée ; « ${competence} » est ce que la voix peut dire.`),
      voice: t('La voix qui répond.'),
      answerKind: (code: { said: string; silent: string; absent: string }) =>
        t(
          `${code.said} : une réponse ; ${code.silent} : une pièce montre que la voix ne s’est pas prononcée ; ${code.absent} : cherché sans rien trouver.`,
        ),
      lawPieces: t('Les pièces qui contiennent les articles cités.'),
      ruleStanding: (code: Record<ComputedMark, string>) =>
        t(
          `Statut calculé, la fiche n’en porte pas. ${code.reading} : c’est notre lecture des textes. Sinon ${code.established} : une pièce primaire (texte, décision, rapport, page officielle) a été lue ; ${code.reported} : aucune. Vide là où rien n’a été trouvé.`,
        ),
      answerStanding: (code: Record<ComputedMark, string>, competence: string) =>
        t(
          `Statut calculé, la fiche n’en porte pas. Il dit si la voix a bien donné cette réponse, ou s’est bien tue, et non si elle a raison. Pour « ${competence} », il dit si ce rôle est le sien. ${code.established} : une pièce primaire (texte, décision, rapport, page officielle) a été lue ; ${code.reported} : aucune. Vide là où rien n’a été trouvé, ou sans pièce.`,
        ),
      stepStanding: (code: Record<ComputedMark, string>) =>
        t(
          `Statut calculé, la fiche n’en porte pas. ${code.reading} : c’est notre lecture des textes. Sinon ${code.established} : les articles cités ou une pièce primaire (texte, décision, rapport, page officielle) ont été lus ; ${code.reported} : ni les uns ni l’autre.`,
        ),
      exampleStanding: (code: Record<ComputedMark, string>) =>
        t(
          `Statut calculé de l’exemple. ${code.established} : une pièce primaire a été lue ; ${code.reported} : aucune.`,
        ),
      endStanding: (code: Record<ComputedMark, string>) =>
        t(
          `Statut calculé de la fin du parcours. ${code.reading} : c’est notre lecture. Sinon ${code.established} : une pièce primaire a été lue ; ${code.reported} : aucune.`,
        ),
      pieceRole: (code: { supports: string; discloses: string }) =>
        t(
          `${code.supports} : le fait repose sur la pièce ; ${code.discloses} : elle l’a rendu public.`,
        ),
      actorRole: (code: { named: string; asserts: string }) =>
        t(`${code.named} : le fait le nomme ; ${code.asserts} : il l’affirme ou le rapporte.`),
    },
    packageTitle: t(
      'Pièce par pièce : Briefcam, la loi JO 2023, la Cour de justice de la République',
    ),
    packageDescription: t(
      'Faits datés, affirmations, pièces, acteurs, règles, réponses, procédure et termes d’un dossier sur Briefcam, la loi JO 2023 et la Cour de justice de la République. Chaque fait a deux dates : celle où il s’est produit et celle où le public a pu le savoir. Dates et sources sous CC0, mots sous CC BY-SA 4.0.',
    ),
    keywords: t(
      'Briefcam, vidéoprotection, loi JO 2023, Cour de justice de la République, chronologie',
    ),
    toFact: t('Le fait, ses deux dates et ses pièces'),
    dated: (date: string) => t(`date : ${date}`),
  },
  siteMap: {
    title: 'Le plan du site',
    description: 'Toutes les pages du site.',
    pages: 'Les pages',
    data: 'Les données',
    dataNote: t('Dates et sources sous licence CC0, mots sous licence CC BY-SA 4.0.'),
  },
  notFound: {
    title: 'Cette page n’est pas au dossier',
    text: t('L’adresse demandée ne mène à aucune pièce. Elle a pu être mal recopiée.'),
    back: t('Revenir à la page précédente, ou ouvrir :'),
    backAlone: t('Revenir à la page précédente, ou ouvrir le fichier index.html du dossier.'),
  },
};
