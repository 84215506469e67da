/** Interface words of the timeline and its readings, in French: the reference. */
import { typeset } from '../typography.ts';

const t = (text: string) => typeset(text, 'fr');

export const fr = {
  timeline: {
    title: 'Dix ans, deux horloges',
    description: t(
      'La frise de 2015 à 2025 : chaque fait à sa date, et le jour où le public a pu l’apprendre.',
    ),
    lead: t('2015–2025 : ce qui s’est passé, et quand on l’a su.'),
    drawing: 'Le dessin de la frise',
    skipDrawing: t('Sauter la frise : lire les faits en liste'),
    toDrawing: 'Aller à la frise',
    views: {
      name: t('Les faits à montrer'),
      tard: 'Connus plus tard',
      dates: (n: number) => `Les ${n} dates`,
      tous: 'Tous les faits',
    },
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    zoomGroup: 'Échelle de la frise',
    zoomed: t('Agrandi : du {a} au {b}.'),
    whole: 'Revoir les dix ans',
    present: 'Présenter',
    export: 'Exporter',
    refused: t('Le navigateur refuse le plein écran : la frise remplit la page.'),
    copy: 'Copier le lien vers cette vue',
    copied: t('Lien copié.'),
    copyByHand: t('À copier :'),
    print: 'Imprimer la page',
    embed: t('Intégrer dans une autre page'),
    pictures: 'Images et fichiers',
    stop: (n: number, total: number) => `${n} / ${total}`,
    overview: t('Les dix ans, et ce que le dessin en montre'),
    controls: {
      query: 'Chercher',
      actor: 'Personne ou institution',
      anybody: 'Tous',
      from: 'Depuis',
      to: t('jusqu’à'),
      start: t('le début'),
      end: 'la fin',
      reset: 'Effacer les filtres',
      all: 'Revoir tous les faits',
      more: 'Filtrer',
    },
    office: {
      /** For the outlines of the band; the names follow once an event is open. */
      then: 'En fonction à la date du fait',
      later: t('En fonction quand le public l’apprend'),
      term: t('{name}, en fonction du {a} au {b}. Les faits de cette période sont marqués.'),
      /** A term that has not ended: no source gives its end. */
      since: t('{name}, en fonction à partir du {a}. Les faits de cette période sont marqués.'),
      note: t(
        'Ces noms situent les faits dans le temps. Ils n’indiquent ni que le ministre les connaissait, ni qu’il en répond.',
      ),
    },
    filterTopics: t('Sujets à montrer, tous si aucun n’est coché'),
    filterStandings: t('Statuts à montrer, tous si aucun n’est coché'),
    shown: {
      none: t('Aucun fait ne répond à ces filtres.'),
      one: '1 fait affiché sur {total}.',
      many: '{n} faits affichés sur {total}.',
      tard: t(
        '{n} faits sur {total} : ceux que le public n’a pu connaître que plus de trois mois après. L’attente la plus longue d’abord.',
      ),
      dates: t('{n} dates sur {total} faits, dans l’ordre.'),
    },
    /** The rail of a drawing, on which facts become public. */
    rail: 'Rendu public',
    facts: '{n} faits',
    some: '{n} faits, dont {m} ici',
    ministers: 'Ministre de l’Intérieur',
    minister: (name: string) => t(`${name}, ministre de l’Intérieur`),
    interim: 'par intérim',
    became: { one: '1 fait devient public', many: '{n} faits deviennent publics' },
    years: t('Années'),
    legendWait: t('l’attente, jusqu’au jour rendu public'),
    legendDoubt: t('jour exact inconnu'),
    legendSpan: 'un fait qui dure',
    legendMore: t('Le sens de ces mots'),
    list: 'Les faits, dans l’ordre',
    listLead: (n: number, later: number) =>
      t(`${n} faits datés, dont ${later} que le public n’a appris que plus tard.`),
    outside: {
      context: t('Non dessinés, d’avant 2015 : '),
      epilogue: t('Non dessinés, de 2026 : '),
      read: 'Les lire',
    },
    scopes: {
      context: t('Avant 2015 : le contexte'),
      epilogue: t('Depuis 2026 : l’épilogue'),
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
    close: 'Fermer',
    previous: 'Fait précédent',
    next: 'Fait suivant',
    sheet: 'Le fait choisi',
    sources: 'Sources',
  },
  eventPage: {
    description: (date: string, pieces: number, title: string) =>
      t(
        `${title} (${date}) : les deux dates du fait, son statut, ${pieces === 1 ? 'sa source' : `ses ${pieces} sources`} et comment le citer.`,
      ),
    inTimeline: 'Voir dans la frise',
    pieces: (n: number) => (n === 1 ? 'Source' : `Sources (${n})`),
    disclosing: t('Elle a rendu le fait public.'),
    neighbours: 'Faits voisins dans le temps',
    before: (date: string) => t(`Avant : ${date}`),
    after: (date: string) => t(`Après : ${date}`),
    folders: t('Dans le dossier'),
    dates: (verified: string, review: string) =>
      t(`Vérifié le ${verified}, à revoir avant le ${review}.`),
  },
  known: {
    title: t('Que savait-on tel jour ?'),
    description: t(
      'Choisir une date, et lire ce qui était public, ce qui avait eu lieu sans l’être et ce qui restait à venir.',
    ),
    bars: t(
      'Chaque barre va du jour d’un fait au jour où le public a pu l’apprendre. Une date imprécise est comptée au plus tard.',
    ),
    notWhy: t(
      'Cette page montre ce qui était public. Elle n’explique pas pourquoi le reste ne l’était pas.',
    ),
    showCounts: 'Montrer les trois nombres',
    introduction: t('Montrer l’introduction'),
    choose: 'Choisir le jour',
    day: 'Jour',
    slider: t('Jour, de 2015 à 2025'),
    previous: 'Changement précédent',
    next: 'Changement suivant',
    keyDays: 'Jours clés',
    dayNames: {
      '2023-11-13': t('Veille des révélations'),
      '2023-11-15': 'Lendemain',
      '2024-10-28': t('Le rapport paraît'),
      '2024-12-05': t('La CNIL publie'),
      '2025-01-27': t('Signalement classé, selon l’AFP'),
      '2025-12-31': 'Fin 2025',
    },
    aside: t('Avant 2015, et les ministres qui prennent leurs fonctions'),
    counts: {
      on: 'Le {date}, parmi les {total} faits de ce site,',
      public: {
        none: 'aucun n’était public,',
        one: '{n} était public,',
        many: '{n} étaient publics,',
      },
      unknown: {
        none: 'aucun n’avait eu lieu sans être public,',
        one: '{n} avait eu lieu sans être public,',
        many: '{n} avaient eu lieu sans être publics,',
      },
      'to-come': {
        none: 'aucun n’était à venir.',
        one: t('{n} était à venir.'),
        many: t('{n} étaient à venir.'),
      },
    },
    lists: {
      public: 'Déjà public',
      unknown: 'Arrivé, mais pas encore public',
      'to-come': 'Encore à venir',
    },
    none: t('Aucun fait de ce site.'),
  },
  readings: {
    name: t('La frise, autrement'),
    choose: 'Choisir un sujet',
    subjects: {
      'preset-vsa': 'L’analyse automatisée d’images',
      'preset-technique': 'Les logiciels',
      'preset-cjr': 'La Cour de justice de la République',
      'preset-emc': 'L’enseignement moral et civique',
    },
  },
  poster: {
    title: t('Briefcam, la loi JO, la CJR : dix ans, deux horloges'),
    description: 'La frise entière sur une page A3, à imprimer en paysage.',
    how: t(
      'Une page A3 en paysage, par la commande d’impression du navigateur. En A4 aussi, en plus petit.',
    ),
    newMinister: 'Nouveau ministre de l’Intérieur',
    drawn: (drawn: number, before: number, after: number) =>
      t(
        `${drawn} faits sur ${drawn + before + after} sont dessinés, sans nom de ministre. ${before} d’avant 2015, ${after} de 2026 et les noms des ministres se lisent dans la frise du site.`,
      ),
  },
  eventLinks: {
    sides: {
      follows: t('Ce à quoi ce fait répond ou fait suite'),
      leadsTo: t('Ce qui s’ensuit, selon les sources'),
    },
    note: t('Un lien n’est donné que si une source l’établit : venir après ne suffit pas.'),
  },
};
