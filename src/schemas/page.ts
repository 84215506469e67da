/** What a page of its own is: `content/pages/<id>/fr.mdx` and `en.mdx`. */
import { z } from 'astro/zod';
import { isoDay, line, record } from './field.ts';

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
  verified: isoDay('Le jour de la dernière vérification.'),
});
export type PageData = z.output<typeof pageSchema>;
