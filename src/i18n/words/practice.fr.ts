/** Interface words of the experiment in practice, in French: the reference. */
import { typeset } from '../typography.ts';

const t = (text: string) => typeset(text, 'fr');

export const fr = {
  uses: {
    caption: t('L’essai : comptes du comité d’évaluation repris par le Sénat.'),
    sum: t('Le total des tests d’avant les Jeux est notre somme.'),
    user: 'Utilisateur',
    total: 'Total',
    columns: {
      testsBefore: 'Tests avant les Jeux',
      placesBefore: 'Lieux avant les Jeux',
      placesOlympics: 'Lieux, Jeux olympiques',
      placesParalympics: 'Lieux, Jeux paralympiques',
      testsAfter: 'Tests après les Jeux',
      events: 'Utilisations en tout',
    },
  },
  practice: {
    decree: t('Le décret'),
    tried: t('Essayé ?'),
    found: t('Trouvé ?'),
    saidBy: (who: string, date: string) => t(`${who}, ${date}`),
    triedWords: { tried: 'essayé', hardly: 'non essayé, ou mal' },
    findings: {
      satisfactory: 'satisfaisant',
      uncertain: 'incertain',
      uneven: 'inégal',
      none: 'pas de résultat',
    },
    calendarCaption: t('Les occasions datées, dans l’ordre du temps.'),
    natures: { test: 'essai', use: 'utilisation ou autorisation', announced: 'annonce' },
    columns: {
      dates: 'Quand',
      user: 'Qui',
      nature: 'Nature',
      what: t('À quelle occasion'),
      places: 'Lieux',
      cameras: 'Caméras',
      pieces: 'Sources',
    },
    userUnread: t('Utilisateur non lu'),
    unknown: '—',
    unknownMeaning: t('Un tiret : nombre non lu.'),
    months: (first: string, last: string) => t(`De ${first} à ${last}`),
    article: t('Lire le dossier sur la loi'),
  },
};
