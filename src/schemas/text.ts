/** Schemas of the texts, each in `fr.mdx` and `en.mdx`: articles and the other pages. */
import type { z } from 'astro/zod';
import { adviseAuthor } from './author-message.ts';
import { line, record, slug, together, wholeNumber } from './field.ts';
import { verified, reviewBy } from './statement.ts';

/** The three case folders, in reading order. */
export const ARTICLES = ['briefcam', 'loi-2023', 'cjr'] as const;
export type ArticleId = (typeof ARTICLES)[number];

/** `content/articles/<id>/`. */
export const articleSchema = record('Un article.', {
  title: line(90, 'Briefcam : huit ans dans la police').describe('Le titre de l’article.'),
  description: line(170, 'Ce que fait ce logiciel, qui l’a utilisé…').describe(
    'Ce que le lecteur y apprend, pour les moteurs de recherche.',
  ),
  folder: wholeNumber(1, ARTICLES.length).describe('Le numéro du dossier, de 1 à 3.'),
  verified,
  reviewBy,
});
export type ArticleData = z.output<typeof articleSchema>;

/** A text that is not an article: `content/pages/<id>/`. */
export const pageSchema = record('Une page.', {
  title: line(90, 'Comment ce site est fait').describe('Le titre de la page.'),
  question: line(90, 'Qui a fait quoi, et quand l’a-t-on su ?')
    .describe('La question posée en tête de la page, quand son titre est un autre.')
    .optional(),
  description: line(170, 'La méthode, les sources, les limites.').describe(
    'Ce que le lecteur y trouve, pour les moteurs de recherche.',
  ),
  address: slug('une adresse en minuscules, chiffres et tirets, sans dossier ni .html', 'methode')
    .describe(
      'L’adresse de la page dans cette langue, sans dossier ni .html ; absente quand la page d’un instrument montre ce texte.',
    )
    .optional(),
  menuTitle: line(40, 'La méthode').describe('Son nom dans les menus.').optional(),
  verified,
}).check(
  together(function* ({ address, menuTitle }) {
    const absent = Object.entries({ address, menuTitle }).filter(([, field]) => !field);
    if (absent.length === 2) return;
    for (const [field] of absent)
      yield {
        [field]: adviseAuthor(undefined, {
          accepted: 'address et menuTitle ensemble, ou aucun des deux',
          example: `${field}: ${EXAMPLES[field as keyof typeof EXAMPLES]}`,
        }),
      };
  }),
);
const EXAMPLES = { address: 'methode', menuTitle: 'La méthode' };
export type PageData = z.output<typeof pageSchema>;
