/** Schemas of the texts, each in `fr.mdx` and `en.mdx`: articles and the other pages. */
import { z } from 'astro/zod';
import { adviseAuthor } from './author-message.ts';
import { choice, line, record, slug, wholeNumber, verified, reviewBy } from './field.ts';

/** The three case folders, in reading order. */
export const ARTICLES = ['briefcam', 'loi-2023', 'cjr'] as const;
export type ArticleId = (typeof ARTICLES)[number];

/** `content/articles/<id>/`. */
export const articleSchema = record('Un article.', {
  title: line('Le titre de l’article.', 90, 'Briefcam : huit ans dans la police'),
  description: line(
    'Ce que le lecteur y apprend, pour les moteurs de recherche.',
    170,
    'Ce que fait ce logiciel, qui l’a utilisé…',
  ),
  folder: wholeNumber('Le numéro du dossier, de 1 à 3.', 1, ARTICLES.length),
  verified,
  reviewBy,
});
export type ArticleData = z.output<typeof articleSchema>;

/** Groups of pages in the footer of every page, in order. */
const PAGE_GROUP_NAMES = ['understand', 'check', 'reuse', 'about'] as const;

/** A text that is not an article: `content/pages/<id>/`. */
export const pageSchema = record('Une page.', {
  title: line('Le titre de la page.', 90, 'Comment ce site est fait'),
  question: line(
    'La question posée en tête de la page, quand son titre est un autre.',
    90,
    'Qui a fait quoi, et quand l’a-t-on su ?',
  ).optional(),
  description: line(
    'Ce que le lecteur y trouve, pour les moteurs de recherche.',
    170,
    'La méthode, les sources, les limites.',
  ),
  address: slug(
    'L’adresse de la page dans cette langue, sans dossier ni .html ; absente quand la page d’un instrument montre ce texte.',
    'une adresse en minuscules, chiffres et tirets, sans dossier ni .html',
    'methode',
  ).optional(),
  group: choice('Le groupe où le plan du site la range.', PAGE_GROUP_NAMES).optional(),
  menuTitle: line('Son nom dans les menus.', 40, 'La méthode').optional(),
  verified,
}).check(({ value, issues }) => {
  const { address, group, menuTitle } = value;
  const written = { address, group, menuTitle };
  const absent = Object.entries(written).filter(([, field]) => field === undefined);
  if (absent.length === 3) return;
  for (const [field] of absent)
    issues.push({
      code: 'custom',
      input: value,
      path: [field],
      message: adviseAuthor(undefined, {
        accepted: 'address, group et menuTitle ensemble, ou aucun des trois',
        example: `${field}: ${EXAMPLES[field as keyof typeof EXAMPLES]}`,
      }),
    });
});
const EXAMPLES = { address: 'methode', group: 'check', menuTitle: 'La méthode' };
export type PageData = z.output<typeof pageSchema>;
