/**
 * Schema of a kind of event of the decree: `content/instruments/practice/detections.yaml`, an entry with an id among
 * DETECTIONS.
 */
import type { z } from 'astro/zod';
import { FINDINGS, TRIED } from '../practice/model/detection.ts';
import { bilingualLine, choice, fuzzyDate, id, ids, isoDay, record } from './field.ts';

/** Longest sentence of a card, in characters. */
const TEXT_MAX = 240;

export const detectionSchema = record('Un type d’événement du décret.', {
  name: bilingualLine('Son nom court.', 40, { fr: 'Objet abandonné', en: 'Abandoned object' }),
  decree: bilingualLine(
    'Les mots exacts du décret, sans guillemets ; en anglais, leur traduction.',
    TEXT_MAX,
    {
      fr: 'présence d’objets abandonnés',
      en: 'presence of abandoned objects',
    },
  ),
  decreePieces: ids('Les pièces qui donnent ces mots.', 'gbh-formation-decret-828', 1),
  tried: choice('Si l’essai l’a cherché.', TRIED),
  triedText: bilingualLine('Ce que l’on en sait, en une phrase.', TEXT_MAX, {
    fr: 'Évalué, d’après Localtis.',
    en: 'Assessed, according to Localtis.',
  }),
  finding: choice('Le résultat, tel que la source le résume.', FINDINGS),
  findingText: bilingualLine('Le résultat, en une phrase, avec les mots cités.', TEXT_MAX, {
    fr: 'Des performances « inégales ».',
    en: '“Uneven” performance.',
  }),
  saidBy: id('Qui le dit : un acteur.', 'localtis'),
  saidOn: fuzzyDate('Quand (EDTF).'),
  pieces: ids('Les pièces du résultat.', 'banquedesterritoires-2025-02', 1),
  verified: isoDay('Le jour de la dernière vérification.'),
});
export type DetectionData = z.output<typeof detectionSchema>;
