/** Which folder of content/ obeys which schema. */
import { defineCollection } from 'astro:content';
import type { z } from 'astro/zod';
import { actorSchema } from './schemas/actor.ts';
import { articleSchema } from './schemas/article.ts';
import { evidenceSheetSchema } from './schemas/claim.ts';
import { correctionSchema, replySchema } from './schemas/correction.ts';
import { detectionSchema } from './schemas/detection.ts';
import { eventSchema } from './schemas/event.ts';
import { occasionSchema } from './schemas/occasion.ts';
import { pageSchema } from './schemas/page.ts';
import { pieceSchema } from './schemas/piece.ts';
import { presetSchema } from './schemas/preset.ts';
import { regimeSchema } from './schemas/regime.ts';
import { doorSchema, stepSchema, walkSchema } from './schemas/procedure.ts';
import { strictFolder, type FolderShape } from './schemas/strict-folder.ts';
import { termSchema } from './schemas/term.ts';
import { trialSchema } from './schemas/trial.ts';
import { useSchema } from './schemas/use.ts';
import { versionSchema } from './schemas/version.ts';
import { voiceSchema } from './schemas/voice.ts';

const folder = <Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  shape: FolderShape = 'flat',
) => defineCollection({ loader: strictFolder(name, shape, schema), schema });

export const collections = {
  events: folder('events', eventSchema),
  pieces: folder('pieces', pieceSchema),
  actors: folder('actors', actorSchema),
  glossary: folder('glossary', termSchema),
  evidence: folder('articles', evidenceSheetSchema, 'evidence'),
  trials: folder('trials', trialSchema),
  uses: folder('uses', useSchema),
  regimes: folder('regimes', regimeSchema),
  detections: folder('detections', detectionSchema),
  occasions: folder('occasions', occasionSchema),
  voices: folder('voices', voiceSchema, 'by-text'),
  procedure: folder('procedure', stepSchema),
  walks: folder('walks', walkSchema),
  doors: folder('doors', doorSchema),
  versions: folder('versions', versionSchema),
  presets: folder('presets', presetSchema),
  articles: folder('articles', articleSchema, 'article'),
  pages: folder('pages', pageSchema, 'by-language'),
  corrections: folder('corrections', correctionSchema),
  replies: folder('replies', replySchema),
};
