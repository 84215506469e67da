/**
 * Schema of the answer of one voice to one question: `content/instruments/voices.yaml`, under `<question>/<voice>`. It
 * is a quotation, a paraphrase, or a dated absence. The question `competence` holds what each voice may say at all.
 */
import type { z } from 'astro/zod';
import { bilingualLine, blocks, fuzzyDate, ids, isoDay, record, together } from './field.ts';
import { verified } from './statement.ts';

/** Questions, in the order of the page. */
export const QUESTIONS = ['legalite', 'visage', 'connaissance', 'responsabilite'] as const;
export type Question = (typeof QUESTIONS)[number];

/** Key of the cells on what each voice is competent to say. */
export const COMPETENCE = 'competence';

/** Voices, in the order of the columns. */
export const VOICES = [
  'inspection',
  'cnil',
  'ministre',
  'disclose',
  'lqdn',
  'deputes',
  'procureur-general',
  'juridictions',
] as const;
export type Voice = (typeof VOICES)[number];

/** Most letters of an answer in the grid. */
const SHORT_MAX = 32;

const answer = record('Une réponse.', {
  date: fuzzyDate('Quand elle est donnée (EDTF) ; absente pour une compétence.').optional(),
  speaker: bilingualLine(80, 'Tribunal administratif de Lille')
    .describe('Qui parle, si la colonne réunit plusieurs voix.')
    .optional(),
  quotation: bilingualLine(320, 'cet usage était illégal')
    .describe('Les mots exacts, sans guillemets ; en anglais, leur traduction.')
    .optional(),
  about: bilingualLine(200, 'Du cas de Fosses, d’après Next.')
    .describe('Ce dont parle la citation, en une phrase.')
    .optional(),
  paraphrase: bilingualLine(240, 'Elle dit n’avoir été informée d’aucun autre cas.')
    .describe('À la place de quotation : ce qui est dit, attribué.')
    .optional(),
  law: bilingualLine(140, 'Constitution, article 68-1')
    .describe('Le texte et l’article, pour une compétence.')
    .optional(),
  pieces: ids('cnil-2024-12-05').describe('Les pièces.').default([]),
})
  .meta({ examples: ['{ date: 2024-12-05, quotation: …, pieces: [cnil-2024-12-05] }'] })
  .check(
    together(function* ({ quotation, paraphrase, about, pieces, law }) {
      if (Boolean(quotation) === Boolean(paraphrase))
        yield {
          quotation: `${quotation ? 'quotation et paraphrase à la fois' : 'Ni quotation ni paraphrase'}. Attendu : les mots exacts, ou un résumé attribué. Exemple : quotation: { fr: …, en: … }`,
        };
      if (about && !quotation)
        yield {
          about:
            'about sans quotation. Attendu : about explique une citation. Exemple : tout dire dans paraphrase',
        };
      if (pieces.length === 0 && !law)
        yield {
          pieces:
            'Ni pièce ni texte de loi. Attendu : pieces ou law. Exemple : pieces: [cnil-2024-12-05]',
        };
    }),
  );

export const voiceSchema = record('La réponse d’une voix à une question.', {
  short: bilingualLine(SHORT_MAX, 'Oui, sous conditions')
    .describe('La réponse en quelques mots, dans la grille ; sans citation.')
    .optional(),
  said: blocks(answer, 1, 3).describe('Ce qu’elle a dit.').optional(),
  silent: record('Elle ne s’est pas prononcée, et une pièce le montre.', {
    why: bilingualLine(200, 'Saisi en urgence, il ne juge pas si l’usage est légal.').describe(
      'Comment on le sait, en une phrase.',
    ),
    pieces: ids('ce-489990-2023', 1).describe('Les pièces qui le montrent.'),
  }).optional(),
  absentOn: isoDay('Le jour où l’on a cherché sans rien trouver.').optional(),
  verified,
}).check(
  together(function* ({ said, silent, absentOn }) {
    if (absentOn ? said || silent : !said && !silent)
      yield {
        said: `${absentOn ? 'absentOn avec said ou silent' : 'Ni said, ni silent, ni absentOn'}. Attendu : une réponse, un silence montré par une pièce, ou le jour où l’on a cherché sans trouver. Exemple : absentOn: 2026-11-25`,
      };
  }),
);
export type VoiceData = z.output<typeof voiceSchema>;
