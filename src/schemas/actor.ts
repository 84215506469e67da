/** Schema of a person or an institution of the case file: `content/facts/actors/<id>.yaml`. */
import { z } from 'astro/zod';
import { advised } from './author-message.ts';
import { bilingualLine, choice, fuzzyDate, ids, isoDay, line, record, verified } from './field.ts';

/** Kinds of actor, in the order in which the page of actors shows them. */
export const ACTOR_KINDS = [
  'authority',
  'court',
  'parliament',
  'government',
  'company',
  'association',
  'person',
  'press',
  'site',
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Longest short name, in characters. */
const SHORT_MAX = 40;

/** Offices that the timeline draws as a band. */
const OFFICES = ['ministre-interieur'] as const;

const position = record('Une prise de position.', {
  text: bilingualLine(
    'Ce que l’acteur a dit, en une à trois phrases attribuées.',
    360,
    'Le 20 novembre 2023, il dit que le logiciel sert « sous l’autorité d’un magistrat ».',
  ),
  pieces: ids('Les pièces qui le rapportent.', 'tf1info-2023-11', 1),
});

const term = record('Un mandat.', {
  office: choice('La fonction.', OFFICES),
  from: fuzzyDate('Le premier jour (EDTF).'),
  to: fuzzyDate('Le jour de la fin, non compris ; absent si le mandat dure (EDTF).').optional(),
  interim: z
    .literal(true, advised({ accepted: 'true, ou pas de champ', example: 'interim: true' }))
    .optional()
    .describe('Vrai si le mandat est exercé par intérim.'),
  pieces: ids('Les pièces qui donnent ces dates.', 'interieur-castaner-2018', 1),
});

export const actorSchema = record('Une personne ou une institution.', {
  kind: choice('Sa nature.', ACTOR_KINDS),
  name: bilingualLine('Son nom.', 90, 'Commission nationale de l’informatique et des libertés'),
  shortName: line(
    'Le nom court : nom de famille ou sigle, écrit dans la frise et cherché dans les textes.',
    SHORT_MAX,
    'CNIL',
  ),
  shortNameEn: line(
    'Le nom court dans l’édition anglaise, s’il s’y traduit.',
    SHORT_MAX,
    'Interior ministry',
  ).optional(),
  voice: bilingualLine(
    'Son nom comme on le cite, avec son article ; obligatoire pour une institution qui affirme ou rapporte un fait.',
    90,
    'la CNIL',
  ).optional(),
  role: bilingualLine(
    'Sa fonction dans ces trois sujets, en une phrase.',
    260,
    'Autorité qui contrôle les fichiers de données personnelles.',
  ),
  note: bilingualLine(
    'Une précision à lire avec son nom.',
    320,
    'Ne figure pas dans la liste…',
  ).optional(),
  died: fuzzyDate('La date de sa mort (EDTF), pour une personne.').optional(),
  positions: z
    .array(
      position,
      advised({
        accepted: 'la liste de ses prises de position',
        example: '[{ text: { fr: …, en: … }, pieces: [tf1info-2023-11] }]',
      }),
    )
    .default([])
    .describe(
      'Ce que la personne ou l’institution a dit elle-même, pour être montré partout où elle est nommée.',
    ),
  soughtOn: isoDay('Le jour où l’on a cherché une prise de position sans en trouver.').optional(),
  soughtAbout: bilingualLine(
    'Ce sur quoi on l’a cherchée ; obligatoire avec ce jour.',
    60,
    'Briefcam',
  ).optional(),
  terms: z
    .array(
      term,
      advised({
        accepted: 'une liste de mandats',
        example:
          '[{ office: ministre-interieur, from: 2018-10-16, pieces: [interieur-castaner-2018] }]',
      }),
    )
    .default([])
    .describe('Ses mandats dessinés dans la frise.'),
  pieces: ids('Les pièces qui fondent cette notice.', 'cnil-2024-12-05', 1),
  verified,
});
export type ActorData = z.output<typeof actorSchema>;
