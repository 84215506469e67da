/** Interface words of the experiment in practice, in French: the reference. */
import { typeset } from '../typography.ts';

const t = (text: string) => typeset(text, 'fr');

export const fr = {
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
};
