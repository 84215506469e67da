/** Schema of an article: `content/articles/<id>/fr.mdx` and `en.mdx`. */
import { z } from 'astro/zod';
import { isoDay, line, record, wholeNumber } from './field.ts';

/** The three case folders, in reading order. */
export const ARTICLES = ['briefcam', 'loi-2023', 'cjr'] as const;
export type ArticleId = (typeof ARTICLES)[number];

export const articleSchema = record('Un article.', {
  title: line('Le titre de l’article.', 90, 'Briefcam : huit ans dans la police'),
  description: line(
    'Ce que le lecteur y apprend, pour les moteurs de recherche.',
    170,
    'Ce que fait ce logiciel, qui l’a utilisé…',
  ),
  folder: wholeNumber('Le numéro du dossier, de 1 à 3.', 1, ARTICLES.length),
  verified: isoDay('Le jour de la dernière vérification.'),
  reviewBy: isoDay('Le jour avant lequel il faut vérifier de nouveau.'),
});
export type ArticleData = z.output<typeof articleSchema>;
