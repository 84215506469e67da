/** Interface words of every page, its menus and its footer, in French: the reference. */
import { textPageTitles } from '../text-page-titles.ts';

export const fr = {
  site: {
    name: 'Pièce par pièce',
    skip: 'Aller au contenu',
    menu: 'Menu principal',
    footer: 'Pied de page',
    localCopyContact:
      'Cette copie n’est pas en ligne. Qui la met en ligne, en tout ou en partie, en est l’éditeur : la demande s’adresse à lui.',
    localCopy:
      'Copie locale, sans éditeur ni mentions légales : ne pas la mettre en ligne telle quelle.',
    /** Description of the picture beside a shared link. */
    thumbnail: 'Un titre, et des faits placés sur une frise chronologique.',
    licence: 'Textes sous licence CC BY-SA 4.0, dates et sources sous CC0, code sous licence MIT.',
    privacy: 'Ni cookie, ni compte, ni appel à d’autres sites.',
    verified: 'Vérifié le',
    /** Shown in English only. */
    reference: 'L’édition française fait foi.',
    inReference: 'Cette page en français',
  },
  menu: {
    open: 'Menu',
  },
  pages: {
    ...textPageTitles('fr'),
    home: 'Accueil',
    briefcam: 'Briefcam',
    'loi-2023': 'Les caméras des Jeux',
    cjr: 'Juger un ministre',
    procedure: 'La procédure devant la CJR',
    timeline: 'La frise',
    'preset-parcours': 'La frise en 12 dates',
    regimes: 'Trois règles côte à côte',
    practice: 'Ce que les logiciels ont vu',
    voices: 'Qui dit quoi ?',
    poster: 'La frise en affiche A3',
    embed: 'Intégrer',
    pieces: 'Les sources',
    actors: 'Les acteurs',
    glossary: 'Le glossaire',
    synopsis: 'Le résumé vidéo',
    questions: 'Questions, après la lecture',
    'take-home': 'Télécharger',
    'briefcam-claims': 'Briefcam : les preuves',
    'loi-2023-claims': 'Les caméras des Jeux : les preuves',
    'cjr-claims': 'Juger un ministre : les preuves',
    data: 'Les données',
    search: 'Chercher',
  },
  /** A word that introduces what follows it. */
  label: (text: string) => `${text} :`,
  folder: (n: number) => `Dossier ${n}`,
  minutes: (n: number) => `${n} min`,
  readingTimes: (open: number, all: number) => `${open} min, ${all} avec tout`,
  /** The article, and the page that audits its sentences. */
  levels: {
    article: 'l’article',
    claims: 'les preuves',
  },
  /** A letter to copy or print. */
  letter: {
    copy: 'Copier la lettre',
    print: 'Imprimer',
    copied: 'Lettre copiée : il reste à remplir les blancs.',
    select: 'Lettre sélectionnée : la copier (Ctrl C).',
  },
  article: {
    /** On paper, below the title. */
    printed: 'Imprimé : ce qui était déplié à l’écran. Le reste de chaque partie est sur le site.',
    less: 'Replier cette partie',
    takeaways: 'À retenir',
    method: 'Comment cet article est fait, et ce qui manque',
    unknowns: 'Ce que nous ne savons pas',
    cited: 'Les sources citées',
    listed: (n: number) => `Voir les ${n} sources`,
    noAddress: 'sans adresse',
    contents: 'Sur cette page',
    review: 'À relire avant le',
    folders: 'Les dossiers',
    previous: 'Dossier précédent',
    next: 'Dossier suivant',
    timeline: 'La frise de ce dossier',
    toTimeline: 'Voir toute la frise',
    itsFacts: (n: number) => `Ses ${n} faits principaux`,
  },
  home: {
    timeline: 'Les principaux faits, dans l’ordre',
    /** Shown in English only. */
    context: 'Pour qui lit hors de France',
    toFolder: (name: string) => `Lire le dossier ${name}`,
  },
  legal: {
    publisher: 'Éditeur',
    host: 'Hébergeur',
    director: 'Directeur de la publication',
    address: 'Adresse',
    phone: 'Téléphone',
    email: 'Courriel',
    ownership: 'À qui appartient ce site',
    funding: 'Qui le finance',
    text: 'Rédaction et relecture',
    writers: (written: string, reviewed: string) =>
      `Rédaction : ${written}. Relu par ${reviewed}, qui en a la responsabilité éditoriale (règlement (UE) 2024/1689, article 50, 4).`,
    knownToHost:
      'Une personne privée, qui ne publie pas à titre professionnel. L’hébergeur connaît son identité et lui transmet les demandes (article 1-1, II et III, de la loi).',
  },
  reuse: {
    title: 'Intégrer, reprendre, héberger',
    ways: {
      embed: 'placer la frise, la procédure ou les trois règles dans une autre page.',
      data: 'les faits, les sources et les phrases vérifiables en CSV et en JSON ; les références pour Zotero.',
      heberger:
        'mettre tout le site sur un autre serveur ou sur un intranet, et vérifier une copie.',
    },
  },
  lookUp: {
    names: 'De A à Z',
    terms: 'Tous les termes',
  },
  notFound: {
    title: 'Cette page n’existe pas ici',
    text: 'L’adresse demandée ne mène à aucune page de ce site. Elle a pu être mal recopiée.',
    back: 'Cherchez-la, ou reprenez par ici :',
    backAlone: 'Cette copie n’a pas d’adresse : ouvrir la page d’accueil de son dossier.',
  },
  citing: {
    page: 'Citer cette page',
    claim: 'Citer',
    formats: { short: 'Court', full: 'Complet', bibtex: 'BibTeX' },
    version: (version: string, date: string) => `version ${version}, vérification du ${date}`,
    local: 'copie locale',
    licence: 'CC BY-SA 4.0, hors citations.',
  },
};
