/** Interface words of the procedure and the trials, in French: the reference. */
import { typeset } from '../typography.ts';

const t = (text: string) => typeset(text, 'fr');

export const fr = {
  procedure: {
    contents: 'Dans cette page',
    shorter: t('Imprimée, cette page est très longue. Plus court :'),
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
      exit: 'fin possible',
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
      open: 'reste ouvert en droit',
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
      more: 'Lire la suite',
      less: t('Réduire'),
      keys: t('Les flèches du clavier changent d’étape.'),
      at: t('Étape {n} sur {total}'),
      box: t('La case choisie'),
      walks: 'Les parcours, pas à pas',
      walksLead: (n: number) =>
        t(
          `${n} chemins réels. Une date entre deux bornes veut dire que le jour n’a pas été trouvé. Une « pièce » est une source, numérotée.`,
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
        'Deux questions : qui êtes-vous, et qu’apportez-vous ? La page dit quelle voie existe, et où le chemin peut s’arrêter.',
      ),
      note: t('Cette page explique des textes. Elle ne remplace pas le conseil d’un avocat.'),
      bring: t('Qu’apportez-vous ?'),
      door: 'La voie',
      early: t('Où le chemin peut s’arrêter avant toute enquête'),
      later: t('Si une enquête s’ouvre, le chemin peut finir ainsi'),
      outside: t('Cette voie ne mène pas à la Cour'),
    },
    trials: {
      title: t('Comment les procès ont-ils fini ?'),
      lead: t('Une marque par ministre venu devant la Cour.'),
      table: t('Le tableau de l’article dit, pour chacun, l’infraction reprochée et la décision.'),
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
    unknown: 'Ce qu’on ne sait pas',
    figure: {
      caption: t(
        'La procédure entière se suit pas à pas, avec le chemin du signalement sur Briefcam.',
      ),
      link: t('Suivre un chemin dans la procédure'),
    },
  },
  trials: {
    caption: t('Les ministres renvoyés devant la Cour de justice de la République.'),
    columns: {
      date: 'Arrêt',
      minister: 'Ministre',
      offence: t('Infraction reprochée'),
      asked: 'Demandé par le parquet',
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
};
