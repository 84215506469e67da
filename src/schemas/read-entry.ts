/**
 * Schema of what an answer rests on, as it was when the answer was written: a checked sentence, an event, or a page on
 * how the site works.
 */
import { z } from 'astro/zod';
import { id, record } from './field.ts';
import { advised } from './author-message.ts';

export const REST_EXAMPLE = '- { claim: briefcam/annee-2015, read: "0a1b2c3d" }';

const CLAIM = /^[a-z0-9-]+\/[a-z0-9-]+$/;
const DIGEST = /^[0-9a-f]{8}$/;

const claimAdvice = {
  accepted: 'une phrase vérifiée (article/phrase)',
  example: 'briefcam/annee-2015',
};
const digestAdvice = {
  accepted: 'les huit signes de ce qui a été lu, entre guillemets ; la construction les donne',
  example: '"0a1b2c3d"',
};

/** Id of a checked sentence, `article/sentence`. */
export const claimId = z
  .string(advised(claimAdvice))
  .regex(CLAIM, advised(claimAdvice))
  .describe('Une phrase vérifiée.');

const read = z
  .string(advised(digestAdvice))
  .regex(DIGEST, advised(digestAdvice))
  .describe('Ce qui a été lu, en huit signes : si la phrase change, la question est à relire.');

export const readEntry = record('Ce sur quoi une réponse repose.', {
  claim: claimId.optional(),
  event: id('Un fait.', '2023-11-14-disclose').optional(),
  page: id('Une page du site (src/i18n/routes.ts).', 'methode').optional(),
  read: read.optional(),
}).superRefine(({ claim, event, page, read: digest }, context) => {
  const named = [claim, event, page].filter((one) => one !== undefined).length;
  if (named !== 1 || (page === undefined) !== (digest !== undefined))
    context.addIssue({
      code: 'custom',
      path: ['claim'],
      message: `${named} champ(s) parmi claim, event, page${digest ? ', avec read' : ', sans read'}. Attendu : claim ou event avec read, ou page sans read. Exemple : ${REST_EXAMPLE}`,
    });
});
export type ReadEntry = z.output<typeof readEntry>;
