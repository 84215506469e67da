/** Schema of the essentials of an article: `content/lessons/essentials/<article>/fr.mdx` and `en.mdx`. */
import { z } from 'astro/zod';
import { isoDay, line, record } from './field.ts';

export const essentialSchema = record('L’essentiel d’un article, en mots simples.', {
  title: line('Le titre de la page.', 90, 'Briefcam en deux minutes'),
  description: line(
    'Ce que le lecteur y apprend, pour les moteurs de recherche.',
    170,
    'Ce que fait ce logiciel, qui l’a utilisé, ce que l’on ne sait pas.',
  ),
  verified: isoDay('Le jour de la dernière vérification.'),
});
export type EssentialData = z.output<typeof essentialSchema>;
