/** Schema of a person or an institution of the case file: `content/facts/actors/<id>.yaml`. */
import type { z } from 'astro/zod';
import {
  anyBlocks,
  bilingualLine,
  choice,
  fuzzyDate,
  ids,
  isoDay,
  line,
  literalTrue,
  record,
} from './field.ts';
import { verified } from './statement.ts';

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
    360,
    'Le 20 novembre 2023, il dit que le logiciel sert « sous l’autorité d’un magistrat ».',
  ).describe('Ce que l’acteur a dit, en une à trois phrases attribuées.'),
  pieces: ids('tf1info-2023-11', 1).describe('Les pièces qui le rapportent.'),
});

const term = record('Un mandat.', {
  office: choice(OFFICES).describe('La fonction.'),
  from: fuzzyDate('Le premier jour (EDTF).'),
  to: fuzzyDate('Le jour de la fin, non compris ; absent si le mandat dure (EDTF).').optional(),
  interim: literalTrue('interim', 'Vrai si le mandat est exercé par intérim.'),
  pieces: ids('interieur-castaner-2018', 1).describe('Les pièces qui donnent ces dates.'),
});

export const actorSchema = record('Une personne ou une institution.', {
  kind: choice(ACTOR_KINDS).describe('Sa nature.'),
  name: bilingualLine(90, 'Commission nationale de l’informatique et des libertés').describe(
    'Son nom.',
  ),
  shortName: line(SHORT_MAX, 'CNIL').describe(
    'Le nom court : nom de famille ou sigle, écrit dans la frise et cherché dans les textes.',
  ),
  shortNameEn: line(SHORT_MAX, 'Interior ministry')
    .describe('Le nom court dans l’édition anglaise, s’il s’y traduit.')
    .optional(),
  voice: bilingualLine(90, 'la CNIL')
    .describe(
      'Son nom comme on le cite, avec son article ; obligatoire pour une institution qui affirme ou rapporte un fait.',
    )
    .optional(),
  role: bilingualLine(260, 'Autorité qui contrôle les fichiers de données personnelles.').describe(
    'Sa fonction dans ces trois sujets, en une phrase.',
  ),
  note: bilingualLine(320, 'Ne figure pas dans la liste…')
    .describe('Une précision à lire avec son nom.')
    .optional(),
  died: fuzzyDate('La date de sa mort (EDTF), pour une personne.').optional(),
  positions: anyBlocks(position, 'la liste de ses prises de position').describe(
    'Ce que la personne ou l’institution a dit elle-même, pour être montré partout où elle est nommée.',
  ),
  soughtOn: isoDay('Le jour où l’on a cherché une prise de position sans en trouver.').optional(),
  soughtAbout: bilingualLine(60, 'Briefcam')
    .describe('Ce sur quoi on l’a cherchée ; obligatoire avec ce jour.')
    .optional(),
  terms: anyBlocks(term, 'une liste de mandats').describe('Ses mandats dessinés dans la frise.'),
  pieces: ids('cnil-2024-12-05', 1).describe('Les pièces qui fondent cette notice.'),
  verified,
});
export type ActorData = z.output<typeof actorSchema>;
