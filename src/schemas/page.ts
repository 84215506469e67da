/** Schema of a text that is not an article: `content/pages/<id>/fr.mdx` and `en.mdx`. */
import { z } from 'astro/zod';
import { adviseAuthor } from './author-message.ts';
import { choice, isoDay, line, record, slug } from './field.ts';

/** Groups of pages in the footer of every page, in order. */
const PAGE_GROUP_NAMES = ['understand', 'check', 'reuse', 'about'] as const;

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
  group: choice('Le groupe où le pied de page la range.', PAGE_GROUP_NAMES).optional(),
  menuTitle: line('Son nom dans les menus.', 40, 'La méthode').optional(),
  verified: isoDay('Le jour de la dernière vérification.'),
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
