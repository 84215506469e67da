/**
 * Schemas of the procedure before the Cour de justice de la République: a step
 * (`content/instruments/procedure/steps.yaml`), a walk that somebody took through it (`walks.yaml`), a door that a
 * reader can choose (`doors.yaml`).
 */
import { z } from 'astro/zod';
import { LEGAL_PATTERN, parseLegalReference } from '../procedure/model/legal-reference.ts';
import { PHASES, STEP_KINDS } from '../procedure/model/vocabulary.ts';
import { STANDINGS } from '../timeline/model/vocabulary.ts';
import { adviseAuthor, advised } from './author-message.ts';
import {
  bilingualLine,
  blocks,
  choice,
  id,
  ids,
  line,
  record,
  when,
  wholeNumber,
  verified,
  reviewBy,
} from './field.ts';

/** Longest text of a box and of a line, in characters: the drawing has no space for more. */
const TITLE_MAX = 44;
const LABEL_MAX = 30;
const SENTENCE_MAX = 200;

const LAW = {
  accepted:
    'une référence « texte:article.alinéa » : lo (loi organique), const (Constitution), ap (arrêt)',
  example: 'lo:13, const:68-2.3 ou ap:2023-07-28',
};
const lawError = advised(LAW);

/** Parses references as typed. */
function law(describe: string) {
  return z
    .array(
      z
        .string(lawError)
        .regex(LEGAL_PATTERN, lawError)
        .transform((written, context) => {
          const parsed = parseLegalReference(written);
          if (parsed) return parsed;
          context.addIssue({ code: 'custom', message: adviseAuthor(written, LAW) });
          return z.NEVER;
        })
        .describe(
          'lo:20.2 se lit « loi organique n° 93-1252, article 20, alinéa 2 » ; const est la Constitution, ap un arrêt de l’assemblée plénière de la Cour de cassation, par sa date.',
        ),
      lawError,
    )
    .default([])
    .describe(describe);
}

const sentence = (describe: string, example: string) =>
  bilingualLine(describe, SENTENCE_MAX, example);

const reading = sentence(
  'Pourquoi c’est notre lecture des textes, et non ce qu’ils disent.',
  'L’article 36 n’a pas été lu.',
).optional();

const pieces = ids('Les pièces, à défaut ou en plus d’un texte.', 'cnil-2024-12-05').default([]);

const example = record('Un exemple vécu.', {
  fr: line('En français.', SENTENCE_MAX, 'Le 4 août 2011, la commission donne un avis favorable.'),
  en: line(
    'En anglais.',
    SENTENCE_MAX,
    'On 4 August 2011 the commission gives a favourable opinion.',
  ),
  pieces: ids('Ses pièces.', 'afp-classement-2025-02', 1),
}).optional();

const exit = record('Un passage vers une autre étape.', {
  to: id('L’étape où il mène.', 'classement-signalement'),
  label: bilingualLine('Les mots sur le trait.', LABEL_MAX, 'elle refuse'),
  condition: bilingualLine(
    'La condition, telle qu’elle commence une phrase.',
    100,
    'Si la commission refuse',
  ),
  law: law('Les articles qui le prévoient.'),
  pieces,
  recourse: sentence('Le recours, s’il diffère de celui de l’étape.', 'Aucun.').optional(),
  reading,
  example,
});

export const stepSchema = record('Une étape de la procédure.', {
  rank: wholeNumber('Sa place dans la lecture.', 1, 99),
  phase: choice('La phase.', PHASES),
  kind: choice('La nature de l’étape.', STEP_KINDS),
  title: bilingualLine('Les mots de la case.', TITLE_MAX, 'Non-lieu'),
  decides: sentence('Qui décide.', 'La commission des requêtes.'),
  happens: sentence('Ce qui se passe.', 'La commission examine.'),
  law: law('Les articles qui la prévoient.'),
  pieces,
  recourse: sentence('Le recours ouvert.', 'Aucun.'),
  reading,
  notMeaning: sentence(
    'Ce que cela ne veut pas dire ; obligatoire là où un chemin s’arrête.',
    'Un classement ne juge pas les faits.',
  ).optional(),
  exits: z
    .array(exit, advised({ accepted: 'une liste de passages', example: '- to: non-lieu' }))
    .default([])
    .describe('Les passages qui en partent ; aucun là où un chemin s’arrête.'),
  verified,
});
export type StepData = z.output<typeof stepSchema>;

/** Most steps in a walk. */
const WALK_MAX = 20;

export const walkSchema = record('Un parcours dans la procédure.', {
  rank: wholeNumber('Sa place dans la liste.', 1, 20),
  title: bilingualLine('Le titre.', 70, 'Le signalement sur Briefcam'),
  lead: sentence('Le parcours en une phrase ou deux.', 'Il s’arrête au premier bureau.'),
  steps: blocks(
    'Les étapes, dans l’ordre : chacune suit un passage qui existe.',
    record('Une étape du parcours.', {
      step: id('L’étape.', 'signalement'),
      date: when('Sa date, ou l’intervalle qui la contient (EDTF).'),
      text: sentence('Ce qui s’y passe.', 'Il classe le signalement.'),
      standing: choice(
        'Le statut de l’étape du parcours : établi (established), rapporté (reported), affirmé (asserted) ou contesté (disputed).',
        STANDINGS,
      ),
      assertedBy: ids(
        'Qui l’affirme ou le rapporte ; obligatoire sauf si c’est établi.',
        'afp',
      ).default([]),
      pieces: ids('Ses pièces.', 'afp-classement-2025-02', 1),
      actors: ids('Les personnes qu’elle nomme.', 'christine-lagarde').default([]),
    }),
    2,
    WALK_MAX,
    '- step: signalement',
  ),
  end: record('Où le parcours en est.', {
    flag: bilingualLine(
      'Les mots du drapeau planté là dans le dessin, avant la date.',
      40,
      'Le signalement s’arrête ici',
    ).optional(),
    text: sentence('En une phrase.', 'Il s’arrête là.'),
    pieces: ids('Ses pièces.', 'afp-classement-2025-02', 1),
    reading,
  }),
  open: z
    .array(
      record('Une voie qui reste ouverte en droit.', {
        to: id('L’étape où elle commence.', 'plainte'),
        text: sentence('Ce qu’elle permet.', 'Une personne lésée peut porter plainte.'),
      }),
      advised({ accepted: 'une liste de voies', example: '- to: plainte' }),
    )
    .default([])
    .describe('Les voies encore ouvertes en droit.'),
  verified,
  reviewBy,
});
export type WalkData = z.output<typeof walkSchema>;

export const doorSchema = record('Qui est le lecteur, et ce qu’il apporte.', {
  rank: wholeNumber('Sa place dans la liste.', 1, 20),
  who: bilingualLine('Qui il est, à la première personne.', 70, 'Je suis député'),
  brings: blocks(
    'Ce qu’il peut apporter.',
    record('Ce qu’il apporte, et la voie qui existe.', {
      what: bilingualLine('Ce qu’il apporte.', 90, 'Un signalement'),
      to: id('L’étape où il entre.', 'signalement'),
      text: sentence('Ce que la voie demande.', 'Écrivez au procureur général.'),
      law: law('Les articles qui l’ouvrent.'),
      pieces,
      reading,
    }),
    1,
    4,
    '- what: { fr: …, en: … }',
  ),
  verified,
});
export type DoorData = z.output<typeof doorSchema>;
