/** Interface words of the timeline and its readings, in French: the reference. */
import { typeset } from '../typography.ts';

const t = (text: string) => typeset(text, 'fr');

export const fr = {
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
  tablePage: {
    title: 'Tous les faits en tableau',
    lead: t('Un titre de colonne trie le tableau.'),
    description: t('Les faits de la frise en un tableau : deux dates, sujet, statut, pièces.'),
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
};
