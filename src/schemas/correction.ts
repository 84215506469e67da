/** What a correction is: `content/corrections/<id>.yaml`. It keeps the old wording. */
import { z } from 'astro/zod';
import { bilingualLine, choice, id, ids, isoDay, record } from './field.ts';

/** What a correction or a reply can be about. */
export const TARGET_KINDS = ['event', 'piece', 'actor', 'term', 'claim'] as const;

/** Where the words stand that a correction or a reply is about. A claim is `article/id of its citation`. */
export const targetSchema = record('Ce qui est visé.', {
  kind: choice('La nature de ce qui est visé.', TARGET_KINDS),
  id: z
    .string({
      error: 'Champ absent. Attendu : l’identifiant visé. Exemple : briefcam/premier-test',
    })
    .regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/, {
      error: (issue) =>
        `« ${String(issue.input)} » n’est pas accepté. Attendu : un identifiant, ou article/citation. Exemple : briefcam/premier-test`,
    })
    .describe('Son identifiant.'),
});

export const correctionSchema = record('Une correction.', {
  date: isoDay('Le jour de la correction.'),
  target: targetSchema,
  was: bilingualLine('L’ancienne rédaction.', 520, { fr: '…', en: '…' }),
  now: bilingualLine('La nouvelle rédaction.', 520, { fr: '…', en: '…' }),
  why: bilingualLine('Ce qui a changé et pourquoi.', 320, { fr: '…', en: '…' }),
  pieces: ids('Les pièces qui fondent la correction.', 'cnil-2024-12-05').default([]),
});
export type CorrectionData = z.output<typeof correctionSchema>;

export const replySchema = record('Une réponse publiée au titre du droit de réponse.', {
  received: isoDay('Le jour de réception.'),
  published: isoDay('Le jour de publication.'),
  from: id('La personne ou l’institution qui répond.', 'cnil'),
  target: targetSchema,
  text: bilingualLine('Le texte de la réponse.', 6000, { fr: '…', en: '…' }),
});
export type ReplyData = z.output<typeof replySchema>;
