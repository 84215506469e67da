/**
 * Schema of a classroom session: `content/lessons/sessions/<id>.yaml`. One entry gives the plan, the pupils' sheet and
 * the teacher's.
 */
import type { z } from 'astro/zod';
import { webAddress } from './address.ts';
import {
  anyBlocks,
  bilingualLine,
  blocks,
  id,
  ids,
  isoDay,
  literalTrue,
  record,
  together,
  wholeNumber,
} from './field.ts';
import { verified } from './statement.ts';
import { claimId, readEntry } from './question.ts';

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
const place = id('portes')
  .describe('Le passage de la page (de la première, s’il y en a plusieurs).')
  .optional();

/** A page with a calendar opens on this day. */
const day = isoDay('Le jour que la page montre.').optional();

/** Number of a document or a landmark of the sheet. */
const sheetNumber = wholeNumber(1, 13).describe('Un numéro de la fiche.');

/** The time of a step in one length of the session. */
const duration = record('Le temps d’une étape.', {
  minutes: wholeNumber(1, 60).describe('Les minutes que le plan lui donne.'),
  change: bilingualLine(240, 'Trois groupes.')
    .describe('Ce qui change dans cette durée.')
    .optional(),
});

const thing = record('Une chose.', {
  text: bilingualLine(160, 'La fiche élève, une par élève').describe('Laquelle.'),
  to: id('preset-emc').describe('La page.').optional(),
  at: place,
  day,
});

const step = record('Une étape.', {
  title: bilingualLine(80, 'Lire').describe('Son nom.'),
  teacher: bilingualLine(320, 'Il projette…').describe('Ce que fait le professeur.'),
  pupils: bilingualLine(320, 'Ils lisent…').describe('Ce que font les élèves.'),
  key: bilingualLine(420, 'Cinq faits.')
    .describe('Ce que la classe doit trouver à l’oral, écrit sous l’étape.')
    .optional(),
  to: ids('preset-parcours').describe('Les pages qui servent.').default([]),
  at: place,
  day,
  known: anyBlocks(isoDay('Un jour.'), 'une liste de jours').describe(
    'Les jours dont l’écran projeté donne les faits déjà arrivés et pas encore publics, à la place de la frise.',
  ),
  aloud: wholeNumber(1, 5)
    .describe('Le document lu à voix haute, projeté à cette étape.')
    .optional(),
  core: duration.describe('En 40 minutes ; absente, l’étape n’a pas lieu.').optional(),
  full: duration.describe('En 55 minutes ; absente, l’étape n’a pas lieu.').optional(),
  double: duration.describe('En deux fois 55 minutes ; absente, l’étape n’a pas lieu.').optional(),
});

const aside = record('Un débordement possible.', {
  when: bilingualLine(160, 'Un élève demande…').describe('Ce qui arrive.'),
  claim: claimId.optional(),
  then: bilingualLine(300, 'Répondre que…').describe('Ce que l’on peut faire.'),
});

const card = record('Un papier.', {
  head: bilingualLine(60, 'Jury').describe('Son titre.'),
  text: bilingualLine(200, 'Document 3 et position 1.').describe('Ce qu’il donne à faire.'),
});

const side = record('Une position.', {
  who: bilingualLine(60, 'La CNIL').describe('Qui parle.'),
  says: bilingualLine(240, 'Elle dit…').describe('Ce qu’il dit, attribué.'),
  claim: claimId,
});

const WORD_EXAMPLE = '{ word: { fr: …, en: … }, means: { fr: …, en: … } }';

const explainedWord = record('Un mot expliqué avant de lire.', {
  term: id('mise-en-demeure').describe('Un terme du glossaire, qui le définit.').optional(),
  word: bilingualLine(60, 'LFI').describe('Un mot que le glossaire n’a pas.').optional(),
  means: bilingualLine(200, 'Un parti.').describe('Ce qu’il veut dire.').optional(),
})
  .meta({ examples: [WORD_EXAMPLE] })
  .check(
    together(function* (fields) {
      const written = Object.entries(fields)
        .filter(([, value]) => value !== undefined)
        .map(([name]) => name)
        .join(', ');
      if (written !== 'term' && written !== 'word, means')
        yield {
          term: `${written || 'Ni term ni word'}. Attendu : term seul, ou word avec means. Exemple : - ${WORD_EXAMPLE}`,
        };
    }),
  );

const group = record('Un groupe.', {
  name: bilingualLine(60, 'La CNIL').describe('Son nom.'),
  reads: blocks(sheetNumber, 1, 13).describe('Les numéros des documents et des repères.'),
});

const asked = record('Une question, et où la fiche y répond.', {
  question: id('deux-portes').describe('La question.'),
  reads: blocks(sheetNumber, 1, 6)
    .describe('Les numéros des documents et des repères qui y répondent.')
    .optional(),
  marks: blocks(wholeNumber(1, 5).describe('Un des cinq mots.'), 1, 2)
    .describe('Les numéros des cinq mots qui y répondent, si la fiche les définit.')
    .optional(),
});

const openQuestion = record('Une question ouverte.', {
  ask: bilingualLine(220, 'Que peut-on écrire ?').describe('La question.'),
  hint: bilingualLine(140, 'Presse : document 1.')
    .describe('Où chercher, imprimé sous la question.')
    .optional(),
  lines: wholeNumber(2, 12).describe('Les lignes pour répondre.').optional(),
  table: literalTrue(
    'table',
    'Vrai si l’on répond dans le tableau de la séance (board), une ligne par repère.',
  ),
  heads: blocks(bilingualLine(44, 'Avant :').describe('Un début de ligne.'), 1, 12)
    .describe('Ce qui commence les lignes ; deux fois plus de lignes, et chaque début en a deux.')
    .optional(),
  answer: bilingualLine(640, 'Elle distingue…').describe('Ce qu’une bonne réponse contient.'),
  rests: blocks(readEntry, 1, 8).describe('Ce sur quoi la réponse repose.'),
}).refine(({ lines, table }) => (lines === undefined) !== (table === undefined), {
  error: 'lines et table. Attendu : l’un des deux. Exemple : lines: 4',
});

const criterion = record('Un critère.', {
  criterion: bilingualLine(100, 'Distinguer…').describe('Lequel.'),
  points: wholeNumber(1, 10).describe('Ses points, quand il est atteint.'),
  levels: blocks(
    bilingualLine(120, 'Confond…').describe('Un niveau.'),
    GRID_LEVELS,
    GRID_LEVELS,
  ).describe('Pas encore, presque, atteint.'),
});

export const sessionSchema = record('Une séance, dans ses trois durées.', {
  course: bilingualLine(80, 'EMC, seconde').describe('Le cours.'),
  title: bilingualLine(90, 'Juger un ministre').describe('La question de la séance.'),
  lead: bilingualLine(220, 'La classe lit…').describe('Ce que la classe fait, en une phrase.'),
  programme: record('Où elle entre dans les programmes.', {
    name: bilingualLine(240, 'Programme…').describe(
      'Le programme : classe, année, arrêté, numéro du BO.',
    ),
    fits: bilingualLine(300, 'L’État de droit…').describe(
      'Ce que la séance y travaille, en nos mots.',
    ),
    lines: blocks(
      bilingualLine(320, 'l’État de droit').describe('Une ligne du programme.'),
      1,
      4,
    ).describe('Ses mots exacts, lus, sans guillemets.'),
    read: bilingualLine(300, 'Lu dans une copie…').describe(
      'Où ces lignes ont été lues, et ce qui ne l’a pas été.',
    ),
    url: webAddress('L’adresse officielle.').optional(),
  }),
  aims: blocks(bilingualLine(160, 'L’élève sait…').describe('Un but.'), 2, 4).describe(
    'Ce que l’élève sait à la fin.',
  ),
  opening: bilingualLine(220, 'Qui doit dire oui ?').describe('La question posée en commençant.'),
  brief: bilingualLine(700, 'Briefcam est un logiciel…').describe(
    'L’affaire, en quelques phrases que le professeur dit en commençant.',
  ),
  trace: bilingualLine(560, 'Avant l’usage, un magistrat…').describe(
    'La trace écrite : ce que la classe note à la fin.',
  ),
  before: blocks(bilingualLine(160, 'Aucun.').describe('Un prérequis.'), 1, 3).describe(
    'Ce qu’il faut savoir avant.',
  ),
  material: blocks(thing, 2, 8).describe('Ce qu’il faut préparer.'),
  steps: blocks(step, 3, 10).describe('Le déroulé, minute par minute.'),
  overflow: blocks(aside, 2, 5).describe('Ce qui peut déborder, et que répondre.'),
  board: record('Le tableau que la classe remplit.', {
    title: bilingualLine(60, 'Avant, pendant, après').describe('Son titre.'),
    columns: blocks(bilingualLine(40, 'Avant').describe('Une colonne.'), 2, 5).describe(
      'Ses colonnes.',
    ),
    rows: wholeNumber(1, 8)
      .describe('Ses lignes vides ; une seule, haute, sans ce champ.')
      .default(1),
  }),
  caution: bilingualLine(520, 'Aucun document ne dit que…')
    .describe('Ce que les documents ne disent pas, pour la fiche enseignant.')
    .optional(),
  cards: blocks(card, 2, 8).describe('Les papiers à découper et à tirer au sort.').optional(),
  sides: blocks(side, 2, 7).describe('La position de chacun, en même format.'),
  outcomes: bilingualLine(560, 'Le signalement est classé…')
    .describe(
      'Les suites connues de ces positions et ce que l’on sait aujourd’hui, sous leur liste.',
    )
    .optional(),
  words: blocks(explainedWord, 1, 14)
    .describe('Les mots que la fiche élève explique avant de lire.')
    .optional(),
  marks: literalTrue(
    'marks',
    'Vrai si la fiche élève définit les cinq mots du statut au-dessus de « À rédiger ».',
  ),
  documents: ids('briefcam-qui-autorise', 1)
    .min(3)
    .max(5)
    .describe('Les documents que la fiche élève donne à lire.'),
  landmarks: blocks(claimId, 2, 8).describe(
    'Les repères : des phrases du site, numérotées après les documents.',
  ),
  groups: blocks(group, 2, 8).describe('Ce que lit chaque groupe, par ses numéros.').optional(),
  questions: blocks(asked, 4, 8).describe(
    'Les questions de la banque, posées après la lecture, avec ce qui y répond.',
  ),
  open: blocks(openQuestion, 2, 4).describe('Les questions ouvertes.'),
  support: blocks(bilingualLine(200, 'Lire à deux…').describe('Un moyen.'), 2, 5).describe(
    'Aider, ou aller plus loin.',
  ),
  grid: blocks(criterion, 3, 5).describe('La grille d’évaluation.'),
  verified,
});
export type SessionData = z.output<typeof sessionSchema>;
