/** Schema of a dated fact of the case file: `content/facts/events/<id>.yaml`. */
import type { z } from 'astro/zod';
import { IMPORTANCES, SCOPES, TOPICS } from '../timeline/model/vocabulary.ts';
import { ARTICLES } from './text.ts';
import {
  bilingualLine,
  blocks,
  choice,
  distinct,
  fuzzyDate,
  id,
  ids,
  matching,
  record,
  wholeNumber,
  when,
} from './field.ts';
import { assertedBy, standing, reason, verified, reviewBy } from './statement.ts';

/** Longest title, in characters. */
const TITLE_MAX = 110;
/** Longest label that the drawing can place beside a mark, in characters. */
const LABEL_MAX = 34;

const antecedent = record('Un fait auquel il répond ou fait suite, et la pièce qui le dit.', {
  event: id('2023-11-14-disclose').describe('Le fait d’avant.'),
  why: bilingualLine(
    100,
    'La CNIL décide ce contrôle à la suite de l’article, rapporte Next',
  ).describe(
    'Le lien, en douze mots au plus, au présent, aussi ferme que la pièce ; il se lit des deux côtés.',
  ),
  pieces: ids('next-2024-12-05', 1).describe('Les pièces qui disent le lien.'),
});

export const eventSchema = record('Un fait daté.', {
  title: bilingualLine(TITLE_MAX, 'Disclose révèle l’usage de Briefcam par la police').describe(
    'Le fait, en une phrase courte, sans point final.',
  ),
  label: bilingualLine(LABEL_MAX, 'Disclose publie').describe(
    'Le nom court, écrit dans le dessin de la frise.',
  ),
  inClass: record(
    'Les mots que lit une classe, sans nom de parti ; absents si le fait n’en nomme aucun.',
    {
      title: bilingualLine(TITLE_MAX, 'Un groupe de députés annonce un signalement').describe(
        'Le fait, sans nom de parti.',
      ),
      label: bilingualLine(LABEL_MAX, 'Signalement d’un député')
        .describe('Le nom court, s’il nomme un parti ailleurs.')
        .optional(),
    },
  ).optional(),
  summary: bilingualLine(520, 'Le média d’enquête Disclose publie…').describe(
    'Ce qui s’est passé, en une à cinq phrases attribuées.',
  ),
  code: matching(/^[a-z]\d{2}$/, {
    accepted: 'une lettre et deux chiffres, que « npm run new event » tire au sort',
    example: 'k31',
  }).describe(
    'Le nom du fait dans l’adresse d’une frise de classe ; il ne change jamais, et ne sert qu’une fois.',
  ),
  happened: when('Quand le fait s’est produit (EDTF).'),
  disclosed: fuzzyDate(
    'Quand le public a pu le savoir (EDTF). Si rien ne montre qu’il l’a su plus tard : la même date, son premier jour ou une date moins précise.',
  ),
  disclosedIn: id('disclose-2023-11-14')
    .describe(
      'La pièce qui l’a rendu public ; obligatoire si le public n’a pu le savoir le jour où le fait a commencé, absente sinon.',
    )
    .optional(),
  importance: wholeNumber(IMPORTANCES[0], 5)
    .describe('Le rang du rédacteur : 1 se lit à toutes les échelles, 5 est un détail.')
    .transform((rank) => rank as (typeof IMPORTANCES)[number]),
  topic: choice(TOPICS).describe('Le sujet, qui décide du couloir de la frise.'),
  scope: choice(SCOPES)
    .describe(
      'Hors de la fenêtre 2015–2025 : avant (context) ou après (epilogue) ; rien pour un fait de ces années.',
    )
    .optional(),
  standing: standing('du fait'),
  assertedBy: assertedBy('disclose', 'sauf pour un fait établi'),
  reason: reason('Décret publié au Journal officiel.'),
  pieces: ids('cnil-2024-12-05', 1).describe('Les pièces sur lesquelles le fait repose.'),
  actors: ids('cnil').describe('Les personnes et institutions que le fait nomme.').default([]),
  follows: blocks(antecedent, 0, 4)
    .describe('Les faits auxquels il répond ou fait suite, seulement là où une pièce le dit.')
    .default([]),
  articles: distinct(choice(ARTICLES).describe('Un mot de la liste.'), 1, {
    accepted: `une liste d’au moins un mot parmi ${ARTICLES.join(', ')}, sans doublon`,
    example: `[${ARTICLES[0]}]`,
  }).describe('Les dossiers auxquels le fait appartient.'),
  verified,
  reviewBy,
});
export type EventData = z.output<typeof eventSchema>;
