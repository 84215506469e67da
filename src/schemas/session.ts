/**
 * Schema of a classroom session: `content/lessons/sessions/<id>.yaml`. One entry gives the plan, the pupils' sheet and
 * the teacher's.
 */
import { z } from 'astro/zod';
import { webAddress } from './address.ts';
import {
  bilingualLine,
  blocks,
  id,
  ids,
  isoDay,
  literalTrue,
  record,
  wholeNumber,
  verified,
} from './field.ts';
import { claimId, REST_EXAMPLE, readEntry } from './question.ts';

/** Sessions, in the order in which the site offers them. */
export const SESSIONS = ['emc-2de', 'emc-tle', 'snt-2de', 'sources'] as const;

/** Lengths of a session, in minutes: its core, a lesson of a French lycée, two lessons. */
export const SESSION_LENGTHS = { core: 40, full: 55, double: 110 } as const;
export type SessionLength = keyof typeof SESSION_LENGTHS;
export const LENGTHS = Object.keys(SESSION_LENGTHS) as SessionLength[];

/** Marks for a whole sheet: one for each question, the others by the grid. */
export const SHEET_MARKS = 20;

/** Number of levels of a criterion: not yet, nearly, reached. */
const GRID_LEVELS = 3;

/** A page of many screens opens at the relevant place. */
const place = id(
  'Le passage de la page (de la première, s’il y en a plusieurs).',
  'portes',
).optional();

/** A page with a calendar opens on this day. */
const day = isoDay('Le jour que la page montre.').optional();

const routes = ids('Les pages qui servent.', 'preset-parcours').default([]);

/** The time of a step in one length of the session. */
const duration = (describe: string) =>
  record(describe, {
    minutes: wholeNumber('Les minutes que le plan lui donne.', 1, 60),
    change: bilingualLine('Ce qui change dans cette durée.', 240, 'Trois groupes.').optional(),
  });

const WORD_EXAMPLE = '- { word: { fr: …, en: … }, means: { fr: …, en: … } }';

const explainedWord = record('Un mot expliqué avant de lire.', {
  term: id('Un terme du glossaire, qui le définit.', 'mise-en-demeure').optional(),
  word: bilingualLine('Un mot que le glossaire n’a pas.', 60, 'LFI').optional(),
  means: bilingualLine('Ce qu’il veut dire.', 200, 'Un parti.').optional(),
}).superRefine(({ term, word, means }, context) => {
  const hasOwn = word !== undefined && means !== undefined;
  const isMixed = term !== undefined && (word !== undefined || means !== undefined);
  if (isMixed || (term === undefined && !hasOwn)) {
    const written = Object.entries({ term, word, means })
      .filter(([, value]) => value !== undefined)
      .map(([name]) => name);
    context.addIssue({
      code: 'custom',
      path: ['term'],
      message: `${written.join(', ') || 'Ni term ni word'}. Attendu : term seul, ou word avec means. Exemple : ${WORD_EXAMPLE}`,
    });
  }
});

export const sessionSchema = record('Une séance, dans ses trois durées.', {
  course: bilingualLine('Le cours.', 80, 'EMC, seconde'),
  title: bilingualLine('La question de la séance.', 90, 'Juger un ministre'),
  lead: bilingualLine('Ce que la classe fait, en une phrase.', 220, 'La classe lit…'),
  programme: record('Où elle entre dans les programmes.', {
    name: bilingualLine('Le programme : classe, année, arrêté, numéro du BO.', 240, 'Programme…'),
    fits: bilingualLine('Ce que la séance y travaille, en nos mots.', 300, 'L’État de droit…'),
    lines: blocks(
      'Ses mots exacts, lus, sans guillemets.',
      bilingualLine('Une ligne du programme.', 320, 'l’État de droit'),
      1,
      4,
      '- { fr: …, en: … }',
    ),
    read: bilingualLine(
      'Où ces lignes ont été lues, et ce qui ne l’a pas été.',
      300,
      'Lu dans une copie…',
    ),
    url: webAddress('L’adresse officielle.').optional(),
  }),
  aims: blocks(
    'Ce que l’élève sait à la fin.',
    bilingualLine('Un but.', 160, 'L’élève sait…'),
    2,
    4,
    '- { fr: …, en: … }',
  ),
  opening: bilingualLine('La question posée en commençant.', 220, 'Qui doit dire oui ?'),
  brief: bilingualLine(
    'L’affaire, en quelques phrases que le professeur dit en commençant.',
    700,
    'Briefcam est un logiciel…',
  ),
  trace: bilingualLine(
    'La trace écrite : ce que la classe note à la fin.',
    560,
    'Avant l’usage, un magistrat…',
  ),
  before: blocks(
    'Ce qu’il faut savoir avant.',
    bilingualLine('Un prérequis.', 160, 'Aucun.'),
    1,
    3,
    '- { fr: …, en: … }',
  ),
  material: blocks(
    'Ce qu’il faut préparer.',
    record('Une chose.', {
      text: bilingualLine('Laquelle.', 160, 'La fiche élève, une par élève'),
      to: id('La page.', 'preset-emc').optional(),
      at: place,
      day,
    }),
    2,
    8,
    '- text: { fr: …, en: … }',
  ),
  steps: blocks(
    'Le déroulé, minute par minute.',
    record('Une étape.', {
      title: bilingualLine('Son nom.', 80, 'Lire'),
      teacher: bilingualLine('Ce que fait le professeur.', 320, 'Il projette…'),
      pupils: bilingualLine('Ce que font les élèves.', 320, 'Ils lisent…'),
      key: bilingualLine(
        'Ce que la classe doit trouver à l’oral, écrit sous l’étape.',
        420,
        'Cinq faits.',
      ).optional(),
      to: routes,
      at: place,
      day,
      aloud: wholeNumber('Le document lu à voix haute, projeté à cette étape.', 1, 5).optional(),
      core: duration('En 40 minutes ; absente, l’étape n’a pas lieu.').optional(),
      full: duration('En 55 minutes ; absente, l’étape n’a pas lieu.').optional(),
      double: duration('En deux fois 55 minutes ; absente, l’étape n’a pas lieu.').optional(),
    }),
    3,
    10,
    '- title: { fr: …, en: … }',
  ),
  overflow: blocks(
    'Ce qui peut déborder, et que répondre.',
    record('Un débordement possible.', {
      when: bilingualLine('Ce qui arrive.', 160, 'Un élève demande…'),
      claim: claimId.optional(),
      then: bilingualLine('Ce que l’on peut faire.', 300, 'Répondre que…'),
    }),
    2,
    5,
    '- when: { fr: …, en: … }',
  ),
  board: record('Le tableau que la classe remplit.', {
    title: bilingualLine('Son titre.', 60, 'Avant, pendant, après'),
    columns: blocks(
      'Ses colonnes.',
      bilingualLine('Une colonne.', 40, 'Avant'),
      2,
      5,
      '- { fr: …, en: … }',
    ),
    rows: wholeNumber('Ses lignes vides ; une seule, haute, sans ce champ.', 1, 8).default(1),
  }),
  caution: bilingualLine(
    'Ce que les documents ne disent pas, pour la fiche enseignant.',
    520,
    'Aucun document ne dit que…',
  ).optional(),
  cards: blocks(
    'Les papiers à découper et à tirer au sort.',
    record('Un papier.', {
      head: bilingualLine('Son titre.', 60, 'Jury'),
      text: bilingualLine('Ce qu’il donne à faire.', 200, 'Document 3 et position 1.'),
    }),
    2,
    8,
    '- { head: { fr: …, en: … }, text: { fr: …, en: … } }',
  ).optional(),
  sides: blocks(
    'La position de chacun, en même format.',
    record('Une position.', {
      who: bilingualLine('Qui parle.', 60, 'La CNIL'),
      says: bilingualLine('Ce qu’il dit, attribué.', 240, 'Elle dit…'),
      claim: claimId,
    }),
    2,
    7,
    '- who: { fr: …, en: … }',
  ),
  outcomes: bilingualLine(
    'Les suites connues de ces positions et ce que l’on sait aujourd’hui, sous leur liste.',
    560,
    'Le signalement est classé…',
  ).optional(),
  words: blocks(
    'Les mots que la fiche élève explique avant de lire.',
    explainedWord,
    1,
    14,
    WORD_EXAMPLE,
  ).optional(),
  marks: literalTrue(
    'Vrai si la fiche élève définit les cinq mots du statut au-dessus de « À rédiger ».',
    'marks: true',
  ).optional(),
  documents: ids('Les documents que la fiche élève donne à lire.', 'briefcam-qui-autorise', 1)
    .min(3)
    .max(5),
  landmarks: blocks(
    'Les repères : des phrases du site, numérotées après les documents.',
    claimId,
    2,
    8,
    '[briefcam/annee-2015]',
  ),
  groups: blocks(
    'Ce que lit chaque groupe, par ses numéros.',
    record('Un groupe.', {
      name: bilingualLine('Son nom.', 60, 'La CNIL'),
      reads: blocks(
        'Les numéros des documents et des repères.',
        wholeNumber('Un numéro de la fiche.', 1, 13),
        1,
        13,
        '[1, 4]',
      ),
    }),
    2,
    8,
    '- { name: { fr: …, en: … }, reads: [1, 4] }',
  ).optional(),
  questions: blocks(
    'Les questions de la banque, posées après la lecture, avec ce qui y répond.',
    record('Une question, et où la fiche y répond.', {
      question: id('La question.', 'deux-portes'),
      reads: blocks(
        'Les numéros des documents et des repères qui y répondent.',
        wholeNumber('Un numéro de la fiche.', 1, 13),
        1,
        6,
        '[1]',
      ).optional(),
      marks: blocks(
        'Les numéros des cinq mots qui y répondent, si la fiche les définit.',
        wholeNumber('Un des cinq mots.', 1, 5),
        1,
        2,
        '[4]',
      ).optional(),
    }),
    4,
    8,
    '- { question: deux-portes, reads: [1] }',
  ),
  open: blocks(
    'Les questions ouvertes.',
    record('Une question ouverte.', {
      ask: bilingualLine('La question.', 220, 'Que peut-on écrire ?'),
      hint: bilingualLine(
        'Où chercher, imprimé sous la question.',
        140,
        'Presse : document 1.',
      ).optional(),
      lines: wholeNumber('Les lignes pour répondre.', 2, 12).optional(),
      table: literalTrue(
        'Vrai si l’on répond dans le tableau de la séance (board), une ligne par repère.',
        'table: true',
      ).optional(),
      heads: blocks(
        'Ce qui commence les lignes ; deux fois plus de lignes, et chaque début en a deux.',
        bilingualLine('Un début de ligne.', 44, 'Avant :'),
        1,
        12,
        '- { fr: "Avant :", en: "Before:" }',
      ).optional(),
      answer: bilingualLine('Ce qu’une bonne réponse contient.', 640, 'Elle distingue…'),
      rests: blocks('Ce sur quoi la réponse repose.', readEntry, 1, 8, REST_EXAMPLE),
    }).refine(({ lines, table }) => (lines === undefined) !== (table === undefined), {
      error: 'lines et table. Attendu : l’un des deux. Exemple : lines: 4',
    }),
    2,
    4,
    '- ask: { fr: …, en: … }',
  ),
  support: blocks(
    'Aider, ou aller plus loin.',
    bilingualLine('Un moyen.', 200, 'Lire à deux…'),
    2,
    5,
    '- { fr: …, en: … }',
  ),
  grid: blocks(
    'La grille d’évaluation.',
    record('Un critère.', {
      criterion: bilingualLine('Lequel.', 100, 'Distinguer…'),
      points: wholeNumber('Ses points, quand il est atteint.', 1, 10),
      levels: blocks(
        'Pas encore, presque, atteint.',
        bilingualLine('Un niveau.', 120, 'Confond…'),
        GRID_LEVELS,
        GRID_LEVELS,
        '- { fr: …, en: … }',
      ),
    }),
    3,
    5,
    '- criterion: { fr: …, en: … }',
  ),
  verified,
});
export type SessionData = z.output<typeof sessionSchema>;
