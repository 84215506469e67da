/** Interface words of the three regimes, in French: the reference. */
import { typeset } from '../typography.ts';

const t = (text: string) => typeset(text, 'fr');

export const fr = {
  regimes: {
    title: t(
      'Analyser une vidéo en direct, la fouiller après coup, reconnaître un visage : est-ce la même règle ?',
    ),
    noDay: t('Toutes les versions de chaque règle, dans l’ordre du temps.'),
    choose: 'Choisir le jour',
    day: 'Jour',
    previous: 'Changement précédent',
    next: 'Changement suivant',
    keyDays: 'Jours clés',
    /** What makes each of REGIME_DAYS worth choosing. */
    events: {
      '2022-07-19': t('position de la CNIL'),
      '2023-05-20': t('publication de la loi'),
      '2023-05-21': 'lendemain de la publication',
      '2024-07-26': 'ouverture des Jeux',
      '2025-03-31': t('fin prévue de l’essai'),
      '2025-04-01': 'lendemain de cette fin',
      '2026-02-13': t('saisine du Conseil constitutionnel'),
      '2026-08-18': t('nouvelle loi, rapportée'),
    },
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
        exceptions: t('pas de loi propre, des exceptions'),
        ended: 'essai terminé',
        unverified: 'suite non vérifiée',
        reported: 'prolongation rapportée',
      },
      says: '{a}, {b}',
      between: '\u202f; ',
    },
    presences: {
      ended: t('Règle passée :'),
      unverified: t('Règle d’avant, suite non vérifiée :'),
      reported: t('Règle d’avant la prolongation :'),
      'to-come': t('Pas encore de règle ce jour-là.'),
    },
    toState: t('Voir où en était la loi'),
    valid: t('Vaut'),
    absent: t('Non trouvé.'),
  },
};
