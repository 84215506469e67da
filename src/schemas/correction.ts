/** Schemas of the record of the site: its corrections, which keep the old wording, and replies. */
import type { z } from 'astro/zod';
import { bilingualLine, choice, id, ids, isoDay, matching, paragraphs, record } from './field.ts';

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

/** What a correction or a reply is about. For a claim, `text/id of its citation`. */
const targetSchema = record('Ce qui est visé.', {
  kind: choice(TARGET_KINDS).describe('La nature de ce qui est visé.'),
  id: matching(/^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/, {
    accepted:
      'l’identifiant visé ; texte/phrase pour une phrase vérifiée, question/voix pour une réponse',
    example: 'briefcam/premier-test',
  }).describe('Son identifiant.'),
});

/** `content/record/corrections.yaml`. */
export const correctionSchema = record('Une correction.', {
  date: isoDay('Le jour de la correction.'),
  target: targetSchema,
  was: bilingualLine(520, 'Le rapport compte 90 pages.').describe('L’ancienne rédaction.'),
  now: bilingualLine(520, 'Le rapport compte 87 pages.').describe('La nouvelle rédaction.'),
  why: bilingualLine(
    320,
    'Le nombre arrondi de la presse est remplacé par celui du rapport.',
  ).describe('Ce qui a changé et pourquoi.'),
  pieces: ids('cnil-2024-12-05').describe('Les pièces qui fondent la correction.').default([]),
});
export type CorrectionData = z.output<typeof correctionSchema>;

/** Longest reply, in characters: two hundred lines (décret n° 2007-1527, article 3). */
const REPLY_MAX = 12_000;

export const replySchema = record('Une réponse publiée au titre du droit de réponse.', {
  received: isoDay('Le jour de réception.'),
  published: isoDay('Le jour de publication.'),
  from: id('cnil').describe('La personne ou l’institution qui répond.'),
  target: targetSchema,
  text: record('Le texte de la réponse.', {
    fr: paragraphs(REPLY_MAX, 'Nous contestons ce passage.').describe('En français.'),
    en: paragraphs(REPLY_MAX, 'We dispute this passage.').describe('En anglais.'),
  }),
});
export type ReplyData = z.output<typeof replySchema>;
