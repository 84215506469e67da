/** Schemas of the lists of events that the site draws: presets, and a few waits. */
import type { z } from 'astro/zod';
import { bilingualLine, blocks, id, record, verified } from './field.ts';

/** Presets, in the order in which the site offers them: `parcours` is the guided reading. */
export const PRESETS = ['parcours', 'emc', 'vsa', 'cjr', 'technique'] as const;

/** Most events in a preset: what a class can read in an hour. */
const STOPS_MAX = 15;

/** A selection of events read as a short timeline: `content/instruments/timeline/choices/<id>.yaml`. */
export const presetSchema = record('Un choix de faits.', {
  title: bilingualLine('Le titre du choix.', 70, 'L’essentiel en douze faits'),
  lead: bilingualLine(
    'Ce qu’on y lit, en une phrase.',
    200,
    'Les faits sans lesquels on ne peut pas comprendre l’affaire.',
  ),
  stops: blocks(
    'Les faits, dans l’ordre du temps.',
    record('Un fait, et la phrase qui y conduit.', {
      event: id('Le fait.', '2023-11-14-disclose'),
      text: bilingualLine(
        'Une phrase qui guide la lecture, sans fait nouveau.',
        200,
        'Plusieurs barres finissent ce jour-là.',
      ).optional(),
    }),
    2,
    STOPS_MAX,
    '- event: 2023-11-14-disclose',
  ),
  verified,
});
export type PresetData = z.output<typeof presetSchema>;

/** Most rows in a drawing: what can be seen at a glance. */
const ROWS_MAX = 6;
/** Most letters in the name of an event, without its date: it is written above its bar. */
const WORDS_MAX = 52;

/** `content/instruments/waits/<text>.yaml`, one row per event. */
export const waitsSchema = record('Quelques faits connus plus tard, pour un coup d’œil.', {
  rows: blocks(
    'Les lignes, dans l’ordre où elles se lisent.',
    record('Une ligne : un fait que le public a connu plus tard.', {
      event: id(
        'Le fait (content/facts/events) ; ses deux dates sont celles du dessin.',
        '2015-police-nationale',
      ),
      words: bilingualLine(
        'Le fait en quelques mots ; sa date s’y ajoute.',
        WORDS_MAX,
        'La police nationale utilise Briefcam',
      ),
    }),
    1,
    ROWS_MAX,
    '- event: 2015-police-nationale',
  ),
  verified,
});
export type WaitsData = z.output<typeof waitsSchema>;
