/**
 * Schemas of the procedure before the Cour de justice de la République: a step
 * (`content/instruments/procedure/steps.yaml`), a walk that somebody took through it (`walks.yaml`), a door that a
 * reader can choose (`doors.yaml`).
 */
import { z } from 'astro/zod';
import { LEGAL_PATTERN, parseLegalReference } from '../procedure/model/legal-reference.ts';
import { PHASES, STEP_KINDS } from '../procedure/model/vocabulary.ts';
import { adviseAuthor, advised } from './author-message.ts';
import {
  bilingualLine,
  blocks,
  choice,
  id,
  ids,
  record,
  when,
  wholeNumber,
  matching,
  anyBlocks,
} from './field.ts';
import { assertedBy, standing, verified, reviewBy } from './statement.ts';

/** Longest text of a box and of a line, in characters: the drawing has no space for more. */
const TITLE_MAX = 44;
const LABEL_MAX = 30;

const LAW = {
  accepted:
    'une référence « texte:article.alinéa » : lo (loi organique), const (Constitution), ap (arrêt)',
  example: 'lo:13, const:68-2.3 ou ap:2023-07-28',
};
/** References, parsed. */
const law = z
  .array(
    matching(LEGAL_PATTERN, LAW)
      .transform((written, context) => {
        const parsed = parseLegalReference(written);
        if (parsed) return parsed;
        context.addIssue({ code: 'custom', message: adviseAuthor(written, LAW) });
        return z.NEVER;
      })
      .describe(
        'lo:20.2 se lit « loi organique n° 93-1252, article 20, alinéa 2 » ; const est la Constitution, ap un arrêt de l’assemblée plénière de la Cour de cassation, par sa date.',
      ),
    advised(LAW),
  )
  .default([]);

const sentence = (...examples: [fr: string, en?: string]) => bilingualLine(200, ...examples);

const reading = sentence('L’article 36 n’a pas été lu.')
  .describe('Pourquoi c’est notre lecture des textes, et non ce qu’ils disent.')
  .optional();

const pieces = ids('cnil-2024-12-05')
  .describe('Les pièces, à défaut ou en plus d’un texte.')
  .default([]);

const example = record('Un exemple vécu.', {
  ...sentence(
    'Le 4 août 2011, la commission donne un avis favorable.',
    'On 4 August 2011 the commission gives a favourable opinion.',
  ).shape,
  pieces: ids('afp-classement-2025-02', 1).describe('Ses pièces.'),
}).optional();

const exit = record('Un passage vers une autre étape.', {
  to: id('classement-signalement').describe('L’étape où il mène.'),
  label: bilingualLine(LABEL_MAX, 'elle refuse').describe('Les mots sur le trait.'),
  condition: bilingualLine(100, 'Si la commission refuse').describe(
    'La condition, telle qu’elle commence une phrase.',
  ),
  law: law.describe('Les articles qui le prévoient.'),
  pieces,
  recourse: sentence('Aucun.').describe('Le recours, s’il diffère de celui de l’étape.').optional(),
  reading,
  example,
});

export const stepSchema = record('Une étape de la procédure.', {
  rank: wholeNumber(1, 99).describe('Sa place dans la lecture.'),
  phase: choice(PHASES).describe('La phase.'),
  kind: choice(STEP_KINDS).describe('La nature de l’étape.'),
  title: bilingualLine(TITLE_MAX, 'Non-lieu').describe('Les mots de la case.'),
  decides: sentence('La commission des requêtes.').describe('Qui décide.'),
  happens: sentence('La commission examine.').describe('Ce qui se passe.'),
  law: law.describe('Les articles qui la prévoient.'),
  pieces,
  recourse: sentence('Aucun.').describe('Le recours ouvert.'),
  reading,
  notMeaning: sentence('Un classement ne juge pas les faits.')
    .describe('Ce que cela ne veut pas dire ; obligatoire là où un chemin s’arrête.')
    .optional(),
  exits: anyBlocks(exit, 'une liste de passages').describe(
    'Les passages qui en partent ; aucun là où un chemin s’arrête.',
  ),
  verified,
});
export type StepData = z.output<typeof stepSchema>;

const stop = record('Une étape du parcours.', {
  step: id('signalement').describe('L’étape.'),
  date: when('Sa date, ou l’intervalle qui la contient (EDTF).'),
  text: sentence('Il classe le signalement.').describe('Ce qui s’y passe.'),
  standing: standing('de l’étape du parcours'),
  assertedBy: assertedBy('afp', 'sauf si c’est établi'),
  pieces: ids('afp-classement-2025-02', 1).describe('Ses pièces.'),
  actors: ids('christine-lagarde').describe('Les personnes qu’elle nomme.').default([]),
});

const remedy = record('Une voie qui reste ouverte en droit.', {
  to: id('plainte').describe('L’étape où elle commence.'),
  text: sentence('Une personne lésée peut porter plainte.').describe('Ce qu’elle permet.'),
});

export const walkSchema = record('Un parcours dans la procédure.', {
  rank: wholeNumber(1, 20).describe('Sa place dans la liste.'),
  title: bilingualLine(70, 'Le signalement sur Briefcam').describe('Le titre.'),
  lead: sentence('Il s’arrête au premier bureau.').describe('Le parcours en une phrase ou deux.'),
  steps: blocks(stop, 2, 20).describe(
    'Les étapes, dans l’ordre : chacune suit un passage qui existe.',
  ),
  end: record('Où le parcours en est.', {
    flag: bilingualLine(40, 'Le signalement s’arrête ici')
      .describe('Les mots du drapeau planté là dans le dessin, avant la date.')
      .optional(),
    text: sentence('Il s’arrête là.').describe('En une phrase.'),
    pieces: ids('afp-classement-2025-02', 1).describe('Ses pièces.'),
    reading,
  }),
  open: anyBlocks(remedy, 'une liste de voies').describe('Les voies encore ouvertes en droit.'),
  verified,
  reviewBy,
});
export type WalkData = z.output<typeof walkSchema>;

const brought = record('Ce qu’il apporte, et la voie qui existe.', {
  what: bilingualLine(90, 'Un signalement').describe('Ce qu’il apporte.'),
  to: id('signalement').describe('L’étape où il entre.'),
  text: sentence('Écrivez au procureur général.').describe('Ce que la voie demande.'),
  law: law.describe('Les articles qui l’ouvrent.'),
  pieces,
  reading,
});

export const doorSchema = record('Qui est le lecteur, et ce qu’il apporte.', {
  rank: wholeNumber(1, 20).describe('Sa place dans la liste.'),
  who: bilingualLine(70, 'Je suis député').describe('Qui il est, à la première personne.'),
  brings: blocks(brought, 1, 4).describe('Ce qu’il peut apporter.'),
  verified,
});
export type DoorData = z.output<typeof doorSchema>;
