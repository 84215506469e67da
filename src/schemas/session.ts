/**
 * Schema of a classroom session: `content/lessons/sessions/<id>.yaml`. One entry gives the plan, the pupils' sheet and
 * the teacher's.
 */
import type { z } from 'astro/zod';
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
} from './field.ts';
import { claimId, REST_EXAMPLE, readEntry } from './read-entry.ts';

/** Sessions, in the order in which the site offers them. */
export const SESSIONS = ['emc-2de', 'emc-tle', 'snt-2de', 'sources'] as const;

/** Length of a lesson in a French lycée, in minutes, once the pupils are in. */
export const SESSION_MINUTES = 55;

/** Number of levels of a criterion: not yet, nearly, reached. */
const GRID_LEVELS = 3;

const said = (describe: string, max: number, fr: string, en: string) =>
  bilingualLine(describe, max, { fr, en });

/** A page of many screens opens at the relevant place. */
const place = id(
  'Le passage de la page (de la première, s’il y en a plusieurs).',
  'portes',
).optional();

const routes = ids('Les pages qui servent.', 'preset-emc').default([]);

const claims = (describe: string, min: number, max: number) =>
  blocks(describe, claimId, min, max, '[briefcam/annee-2015]');

const WORD_EXAMPLE = '- { word: { fr: …, en: … }, means: { fr: …, en: … } }';

const explainedWord = record('Un mot expliqué avant de lire.', {
  term: id('Un terme du glossaire, qui le définit.', 'mise-en-demeure').optional(),
  word: said('Un mot que le glossaire n’a pas.', 60, 'LFI', 'LFI').optional(),
  means: said('Ce qu’il veut dire.', 200, 'Un parti.', 'A party.').optional(),
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

export const sessionSchema = record('Une séance de 55 minutes.', {
  course: said('Le cours.', 80, 'EMC, seconde', 'Civics (EMC), first year of lycée'),
  title: said('La question de la séance.', 90, 'Juger un ministre', 'Trying a minister'),
  lead: said('Ce que la classe fait, en une phrase.', 220, 'La classe lit…', 'The class reads…'),
  programme: record('Où elle entre dans les programmes.', {
    name: said('Le programme, par son nom et son année.', 200, 'Programme…', 'Syllabus…'),
    fits: said(
      'Ce que la séance y travaille, en nos mots.',
      300,
      'L’État de droit…',
      'The rule of law…',
    ),
    url: webAddress('L’adresse officielle, lue.').optional(),
    consulted: isoDay('Le jour où elle a été lue.').optional(),
    quoted: said('Ses mots exacts, lus.', 320, 'l’État de droit', 'the rule of law').optional(),
  }),
  aims: blocks(
    'Ce que l’élève sait à la fin.',
    said('Un but.', 160, 'L’élève sait…', 'Pupils can…'),
    2,
    4,
    '- { fr: …, en: … }',
  ),
  before: blocks(
    'Ce qu’il faut savoir avant.',
    said('Un prérequis.', 160, 'Aucun.', 'None.'),
    1,
    3,
    '- { fr: …, en: … }',
  ),
  material: blocks(
    'Ce qu’il faut préparer.',
    record('Une chose.', {
      text: said('Laquelle.', 160, 'La fiche élève, une par élève', 'The pupils’ sheet, one each'),
      to: id('La page.', 'preset-emc').optional(),
      at: place,
    }),
    2,
    8,
    '- text: { fr: …, en: … }',
  ),
  steps: blocks(
    'Le déroulé, minute par minute.',
    record('Une étape.', {
      minutes: wholeNumber('Sa durée.', 1, 40),
      title: said('Son nom.', 80, 'Lire', 'Read'),
      teacher: said('Ce que fait le professeur.', 320, 'Il projette…', 'Shows…'),
      pupils: said('Ce que font les élèves.', 320, 'Ils lisent…', 'Read…'),
      key: said(
        'Ce que la classe doit trouver à l’oral, pour la fiche enseignant.',
        320,
        'Cinq faits.',
        'Five events.',
      ).optional(),
      to: routes,
      at: place,
    }),
    3,
    8,
    '- minutes: 10',
  ),
  caution: said(
    'Ce que les documents ne disent pas, pour la fiche enseignant.',
    320,
    'Aucun document ne dit que…',
    'No document says that…',
  ).optional(),
  sides: blocks(
    'La position de chacun, en même format.',
    record('Une position.', {
      who: said('Qui parle.', 60, 'La CNIL', 'The CNIL'),
      says: said('Ce qu’il dit, attribué.', 240, 'Elle dit…', 'It says…'),
      claim: claimId,
    }),
    2,
    7,
    '- who: { fr: …, en: … }',
  ),
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
  documents: claims('Les phrases que la fiche élève donne à lire.', 4, 8),
  questions: ids('Les questions de la banque, posées après la lecture.', 'deux-portes', 1)
    .min(4)
    .max(8),
  open: blocks(
    'Les questions ouvertes.',
    record('Une question ouverte.', {
      ask: said('La question.', 200, 'Que peut-on écrire ?', 'What may one write?'),
      hint: said(
        'Où chercher, imprimé sous la question.',
        140,
        'Presse : document 1.',
        'Press: document 1.',
      ).optional(),
      lines: wholeNumber('Les lignes pour répondre.', 2, 8),
      heads: blocks(
        'Ce qui commence chacune des premières lignes.',
        said('Un début de ligne.', 20, 'Avant :', 'Before:'),
        1,
        8,
        '- { fr: "Avant :", en: "Before:" }',
      ).optional(),
      answer: said('Ce qu’une bonne réponse contient.', 560, 'Elle distingue…', 'It tells apart…'),
      rests: blocks('Ce sur quoi la réponse repose.', readEntry, 1, 8, REST_EXAMPLE),
    }),
    2,
    4,
    '- ask: { fr: …, en: … }',
  ),
  support: blocks(
    'Aider, ou aller plus loin.',
    said('Un moyen.', 200, 'Lire à deux…', 'Read in pairs…'),
    2,
    5,
    '- { fr: …, en: … }',
  ),
  grid: blocks(
    'La grille d’évaluation.',
    record('Un critère.', {
      criterion: said('Lequel.', 100, 'Distinguer…', 'Tell apart…'),
      levels: blocks(
        'Pas encore, presque, atteint.',
        said('Un niveau.', 120, 'Confond…', 'Confuses…'),
        GRID_LEVELS,
        GRID_LEVELS,
        '- { fr: …, en: … }',
      ),
    }),
    3,
    5,
    '- criterion: { fr: …, en: … }',
  ),
  rehearsed: record('La répétition, montre en main.', {
    minutes: wholeNumber('Ce qu’elle a pris.', 1, 120),
    tight: said('Ce qui n’entrait pas.', 400, 'La mise en commun…', 'The report…'),
  }),
  verified: isoDay('Le jour de la dernière vérification.'),
});
export type SessionData = z.output<typeof sessionSchema>;
