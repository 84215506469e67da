/** Schemas of the lists of events that the site draws: presets, and a few waits. */
import type { z } from 'astro/zod';
import { bilingualLine, blocks, id, record } from './field.ts';
import { verified } from './statement.ts';

/** Presets, in the order in which the site offers them: `parcours` is the guided reading. */
export const PRESETS = ['parcours', 'emc', 'vsa', 'cjr', 'technique'] as const;

/** Most events in a preset: what a class can read in an hour. */
const STOPS_MAX = 15;

const stop = record('Un fait, et la phrase qui y conduit.', {
  event: id('2023-11-14-disclose').describe('Le fait.'),
  text: bilingualLine(200, 'Plusieurs barres finissent ce jour-là.')
    .describe('Une phrase qui guide la lecture, sans fait nouveau.')
    .optional(),
});

/** A selection of events read as a short timeline: `content/instruments/timeline/choices/<id>.yaml`. */
export const presetSchema = record('Un choix de faits.', {
  title: bilingualLine(70, 'L’essentiel en douze faits').describe('Le titre du choix.'),
  lead: bilingualLine(200, 'Les faits sans lesquels on ne peut pas comprendre l’affaire.').describe(
    'Ce qu’on y lit, en une phrase.',
  ),
  stops: blocks(stop, 2, STOPS_MAX).describe('Les faits, dans l’ordre du temps.'),
  verified,
});
export type PresetData = z.output<typeof presetSchema>;

/** Most rows in a drawing: what can be seen at a glance. */
const ROWS_MAX = 6;
/** Most letters in the name of an event, without its date: it is written above its bar. */
const WORDS_MAX = 52;

const row = record('Une ligne : un fait que le public a connu plus tard.', {
  event: id('2015-police-nationale').describe(
    'Le fait (content/facts/events) ; ses deux dates sont celles du dessin.',
  ),
  words: bilingualLine(WORDS_MAX, 'La police nationale utilise Briefcam').describe(
    'Le fait en quelques mots ; sa date s’y ajoute.',
  ),
});

/** `content/instruments/waits/<text>.yaml`, one row per event. */
export const waitsSchema = record('Quelques faits connus plus tard, pour un coup d’œil.', {
  rows: blocks(row, 1, ROWS_MAX).describe('Les lignes, dans l’ordre où elles se lisent.'),
  verified,
});
export type WaitsData = z.output<typeof waitsSchema>;
