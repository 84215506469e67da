/**
 * Schema of the answer of one voice to one question: `content/instruments/voices.yaml`, under `<question>/<voice>`. It
 * is a quotation, a paraphrase, or a dated absence. The question `competence` holds what each voice may say at all.
 */
import { z } from 'astro/zod';
import { bilingualLine, blocks, fuzzyDate, ids, isoDay, record, verified } from './field.ts';

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

const ANSWERS_MAX = 3;
/** Most letters of an answer in the grid. */
const SHORT_MAX = 32;

const answer = record('Une réponse.', {
  date: fuzzyDate('Quand elle est donnée (EDTF) ; absente pour une compétence.').optional(),
  speaker: bilingualLine(
    'Qui parle, si la colonne réunit plusieurs voix.',
    80,
    'Tribunal administratif de Lille',
  ).optional(),
  quotation: bilingualLine(
    'Les mots exacts, sans guillemets ; en anglais, leur traduction.',
    320,
    'cet usage était illégal',
  ).optional(),
  about: bilingualLine(
    'Ce dont parle la citation, en une phrase.',
    200,
    'Du cas de Fosses, d’après Next.',
  ).optional(),
  paraphrase: bilingualLine(
    'À la place de quotation : ce qui est dit, attribué.',
    240,
    'Elle dit n’avoir été informée d’aucun autre cas.',
  ).optional(),
  law: bilingualLine(
    'Le texte et l’article, pour une compétence.',
    140,
    'Constitution, article 68-1',
  ).optional(),
  pieces: ids('Les pièces.', 'cnil-2024-12-05').default([]),
}).superRefine(({ quotation, paraphrase, about, pieces, law }, context) => {
  const need = (field: string, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message });
  if (Boolean(quotation) === Boolean(paraphrase))
    need(
      'quotation',
      `${quotation ? 'quotation et paraphrase à la fois' : 'Ni quotation ni paraphrase'}. Attendu : les mots exacts, ou un résumé attribué. Exemple : quotation: { fr: …, en: … }`,
    );
  if (about && !quotation)
    need(
      'about',
      'about sans quotation. Attendu : about explique une citation. Exemple : tout dire dans paraphrase',
    );
  if (pieces.length === 0 && !law)
    need(
      'pieces',
      'Ni pièce ni texte de loi. Attendu : pieces ou law. Exemple : pieces: [cnil-2024-12-05]',
    );
});

export const voiceSchema = record('La réponse d’une voix à une question.', {
  short: bilingualLine(
    'La réponse en quelques mots, dans la grille ; sans citation.',
    SHORT_MAX,
    'Oui, sous conditions',
  ).optional(),
  said: blocks(
    'Ce qu’elle a dit.',
    answer,
    1,
    ANSWERS_MAX,
    '[{ date: 2024-12-05, quotation: …, pieces: [cnil-2024-12-05] }]',
  ).optional(),
  silent: record('Elle ne s’est pas prononcée, et une pièce le montre.', {
    why: bilingualLine(
      'Comment on le sait, en une phrase.',
      200,
      'Saisi en urgence, il ne juge pas si l’usage est légal.',
    ),
    pieces: ids('Les pièces qui le montrent.', 'ce-489990-2023', 1),
  }).optional(),
  absentOn: isoDay('Le jour où l’on a cherché sans rien trouver.').optional(),
  verified,
}).superRefine(({ said, silent, absentOn }, context) => {
  if (absentOn ? said || silent : !said && !silent)
    context.addIssue({
      code: 'custom',
      path: ['said'],
      message: `${absentOn ? 'absentOn avec said ou silent' : 'Ni said, ni silent, ni absentOn'}. Attendu : une réponse, un silence montré par une pièce, ou le jour où l’on a cherché sans trouver. Exemple : absentOn: 2026-11-25`,
    });
});
export type VoiceData = z.output<typeof voiceSchema>;
