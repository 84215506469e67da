/** Schema of a dated fact of the case file: `content/facts/events/<id>.yaml`. */
import type { z } from 'astro/zod';
import { IMPORTANCES, SCOPES, STANDINGS, TOPICS } from '../timeline/model/vocabulary.ts';
import { ARTICLES } from './text.ts';
import {
  bilingualLine,
  blocks,
  choice,
  choices,
  code,
  fuzzyDate,
  id,
  ids,
  record,
  wholeNumber,
  when,
  verified,
  reviewBy,
  reason,
} from './field.ts';

/** Longest title, in characters. */
const TITLE_MAX = 110;
/** Longest label that the drawing can place beside a mark, in characters. */
const LABEL_MAX = 34;
/** Most facts that a fact may follow: with more, the link says nothing. */
const FOLLOWS_MAX = 4;

export const eventSchema = record('Un fait daté.', {
  title: bilingualLine(
    'Le fait, en une phrase courte, sans point final.',
    TITLE_MAX,
    'Disclose révèle l’usage de Briefcam par la police',
  ),
  label: bilingualLine(
    'Le nom court, écrit dans le dessin de la frise.',
    LABEL_MAX,
    'Disclose publie',
  ),
  inClass: record(
    'Les mots que lit une classe, sans nom de parti ; absents si le fait n’en nomme aucun.',
    {
      title: bilingualLine(
        'Le fait, sans nom de parti.',
        TITLE_MAX,
        'Un groupe de députés annonce un signalement',
      ),
      label: bilingualLine(
        'Le nom court, s’il nomme un parti ailleurs.',
        LABEL_MAX,
        'Signalement d’un député',
      ).optional(),
    },
  ).optional(),
  summary: bilingualLine(
    'Ce qui s’est passé, en une à cinq phrases attribuées.',
    520,
    'Le média d’enquête Disclose publie…',
  ),
  code: code(
    'Le nom du fait dans l’adresse d’une frise de classe ; il ne change jamais, et ne sert qu’une fois.',
  ),
  happened: when('Quand le fait s’est produit (EDTF).'),
  disclosed: fuzzyDate(
    'Quand le public a pu le savoir (EDTF). Si rien ne montre qu’il l’a su plus tard : la même date, son premier jour ou une date moins précise.',
  ),
  disclosedIn: id(
    'La pièce qui l’a rendu public ; obligatoire si le public n’a pu le savoir le jour où le fait a commencé, absente sinon.',
    'disclose-2023-11-14',
  ).optional(),
  importance: wholeNumber(
    'Le rang du rédacteur : 1 se lit à toutes les échelles, 5 est un détail.',
    IMPORTANCES[0],
    5,
  ).transform((rank) => rank as (typeof IMPORTANCES)[number]),
  topic: choice('Le sujet, qui décide du couloir de la frise.', TOPICS),
  scope: choice(
    'Hors de la fenêtre 2015–2025 : avant (context) ou après (epilogue) ; rien pour un fait de ces années.',
    SCOPES,
  ).optional(),
  standing: choice(
    'Le statut du fait : établi (established), rapporté (reported), affirmé (asserted) ou contesté (disputed).',
    STANDINGS,
  ),
  assertedBy: ids(
    'Qui l’affirme ou le rapporte ; obligatoire sauf pour un fait établi.',
    'disclose',
  ).default([]),
  reason: reason('Décret publié au Journal officiel.'),
  pieces: ids('Les pièces sur lesquelles le fait repose.', 'cnil-2024-12-05', 1),
  actors: ids('Les personnes et institutions que le fait nomme.', 'cnil').default([]),
  follows: blocks(
    'Les faits auxquels il répond ou fait suite, seulement là où une pièce le dit.',
    record('Un fait auquel il répond ou fait suite, et la pièce qui le dit.', {
      event: id('Le fait d’avant.', '2023-11-14-disclose'),
      why: bilingualLine(
        'Le lien, en douze mots au plus, au présent, aussi ferme que la pièce ; il se lit des deux côtés.',
        100,
        'La CNIL décide ce contrôle à la suite de l’article, rapporte Next',
      ),
      pieces: ids('Les pièces qui disent le lien.', 'next-2024-12-05', 1),
    }),
    0,
    FOLLOWS_MAX,
    '- event: 2023-11-14-disclose',
  ).default([]),
  articles: choices('Les dossiers auxquels le fait appartient.', ARTICLES),
  verified,
  reviewBy,
});
export type EventData = z.output<typeof eventSchema>;
