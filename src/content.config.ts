/** Maps each folder or file of content/ to its schema. Read by Astro, and on its own before a build. */
import { defineCollection } from 'astro/content/config';
import type { z } from 'astro/zod';
import { actorSchema } from './schemas/actor.ts';
import { articleSchema, pageSchema } from './schemas/text.ts';
import { evidenceSheetSchema } from './schemas/claim.ts';
import { presetSchema, waitsSchema } from './schemas/preset.ts';
import { countsSchema, placeSchema } from './schemas/article-figure.ts';
import { CONTENT_FOLDERS } from './schemas/content-tree.ts';
import { correctionSchema, replySchema } from './schemas/correction.ts';
import { detectionSchema, occasionSchema, useSchema } from './schemas/practice.ts';
import { documentSchema } from './schemas/document.ts';
import { eventSchema } from './schemas/event.ts';
import { indexWordSchema, termSchema } from './schemas/word.ts';
import { pieceSchema } from './schemas/piece.ts';
import { questionSchema } from './schemas/question.ts';
import { regimeSchema } from './schemas/regime.ts';
import { doorSchema, stepSchema, walkSchema } from './schemas/procedure.ts';
import { sessionSchema } from './schemas/session.ts';
import type { FolderShape } from './schemas/read-folder.ts';
import { strictFolder } from './schemas/strict-folder.ts';
import { trialSchema } from './schemas/trial.ts';
import { voiceSchema } from './schemas/voice.ts';

const folder = <Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  shape: FolderShape = name.endsWith('.yaml') ? 'keyed' : 'flat',
) => defineCollection({ loader: strictFolder({ name, shape, schema }), schema });

export const collections = {
  events: folder(CONTENT_FOLDERS.events, eventSchema),
  pieces: folder(CONTENT_FOLDERS.pieces, pieceSchema),
  actors: folder(CONTENT_FOLDERS.actors, actorSchema),
  glossary: folder(CONTENT_FOLDERS.glossary, termSchema),
  evidence: folder('articles', evidenceSheetSchema, 'evidence'),
  trials: folder(CONTENT_FOLDERS.trials, trialSchema),
  uses: folder(CONTENT_FOLDERS.uses, useSchema),
  regimes: folder(CONTENT_FOLDERS.regimes, regimeSchema),
  detections: folder(CONTENT_FOLDERS.detections, detectionSchema),
  occasions: folder(CONTENT_FOLDERS.occasions, occasionSchema),
  voices: folder(CONTENT_FOLDERS.voices, voiceSchema, 'by-text'),
  procedure: folder(CONTENT_FOLDERS.procedure, stepSchema),
  walks: folder(CONTENT_FOLDERS.walks, walkSchema),
  doors: folder(CONTENT_FOLDERS.doors, doorSchema),
  questions: folder(CONTENT_FOLDERS.questions, questionSchema),
  sessions: folder(CONTENT_FOLDERS.sessions, sessionSchema),
  presets: folder(CONTENT_FOLDERS.presets, presetSchema),
  waits: folder(CONTENT_FOLDERS.waits, waitsSchema),
  counts: folder(CONTENT_FOLDERS.counts, countsSchema),
  documents: folder(CONTENT_FOLDERS.documents, documentSchema),
  places: folder(CONTENT_FOLDERS.places, placeSchema),
  articles: folder('articles', articleSchema, 'texts'),
  pages: folder('pages', pageSchema, 'texts'),
  corrections: folder(CONTENT_FOLDERS.corrections, correctionSchema),
  replies: folder(CONTENT_FOLDERS.replies, replySchema),
  indexWords: folder(CONTENT_FOLDERS.indexWords, indexWordSchema),
};
