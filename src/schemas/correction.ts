/** Schemas of the record of the site: its corrections, which keep the old wording, and replies. */
import { z } from 'astro/zod';
import { advised } from './author-message.ts';
import { bilingualLine, choice, id, ids, isoDay, paragraphs, record } from './field.ts';

/** What a correction or a reply can be about. A `page` is identified by its route, the others by their id. */
const TARGET_KINDS = [
  'event',
  'piece',
  'actor',
  'term',
  'claim',
  'trial',
  'use',
  'voice',
  'regime',
  'step',
  'walk',
  'page',
] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

const TARGET_ADVICE = {
  accepted:
    'l’identifiant visé ; texte/phrase pour une phrase vérifiée, question/voix pour une réponse',
  example: 'briefcam/premier-test',
};
const TARGET_ERROR = advised(TARGET_ADVICE);

/** What a correction or a reply is about. For a claim, `text/id of its citation`. */
const targetSchema = record('Ce qui est visé.', {
  kind: choice('La nature de ce qui est visé.', TARGET_KINDS),
  id: z
    .string(TARGET_ERROR)
    .regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/, TARGET_ERROR)
    .describe('Son identifiant.'),
});

/** `content/record/corrections.yaml`. */
export const correctionSchema = record('Une correction.', {
  date: isoDay('Le jour de la correction.'),
  target: targetSchema,
  was: bilingualLine('L’ancienne rédaction.', 520, 'Le rapport compte 90 pages.'),
  now: bilingualLine('La nouvelle rédaction.', 520, 'Le rapport compte 87 pages.'),
  why: bilingualLine(
    'Ce qui a changé et pourquoi.',
    320,
    'Le nombre arrondi de la presse est remplacé par celui du rapport.',
  ),
  pieces: ids('Les pièces qui fondent la correction.', 'cnil-2024-12-05').default([]),
});
export type CorrectionData = z.output<typeof correctionSchema>;

/** Longest reply, in characters: two hundred lines (décret n° 2007-1527, article 3). */
const REPLY_MAX = 12_000;

export const replySchema = record('Une réponse publiée au titre du droit de réponse.', {
  received: isoDay('Le jour de réception.'),
  published: isoDay('Le jour de publication.'),
  from: id('La personne ou l’institution qui répond.', 'cnil'),
  target: targetSchema,
  text: record('Le texte de la réponse.', {
    fr: paragraphs('En français.', REPLY_MAX, 'Nous contestons ce passage.'),
    en: paragraphs('En anglais.', REPLY_MAX, 'We dispute this passage.'),
  }),
});
export type ReplyData = z.output<typeof replySchema>;
