/**
 * Schema of a theme of the accessibility grid: `content/record/accessibility.yaml`, criteria in the order of RGAA
 * 4.1.2.
 */
import type { z } from 'astro/zod';
import { bilingualLine, blocks, choice, lines, record, wholeNumber } from './field.ts';

/** Result for a criterion; one that nobody has checked is not tested. */
export const ACCESS_STATUSES = ['conform', 'non-conform', 'not-applicable', 'not-tested'] as const;
export type AccessStatus = (typeof ACCESS_STATUSES)[number];

/** Number of criteria in each theme of RGAA 4.1.2, from the first to the thirteenth. */
export const RGAA_CRITERIA = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12] as const;

const criterion = record('Un critère, dont le numéro est celui de sa place.', {
  asks: bilingualLine('Ce qu’il demande, en peu de mots.', 90, {
    fr: 'Titre de page',
    en: 'Page title',
  }),
  status: choice('Ce qui a été trouvé.', ACCESS_STATUSES),
  how: bilingualLine('Comment cela a été vérifié, ou pourquoi cela ne l’a pas été.', 160, {
    fr: 'Chaque page a un titre.',
    en: 'Each page has a title.',
  }),
  tests: lines(
    'Les fichiers des tests qui le vérifient.',
    80,
    'tests/built/page.test.ts',
  ).optional(),
});

export const accessThemeSchema = record('Un thème de la grille d’accessibilité.', {
  theme: wholeNumber('Son numéro dans le RGAA.', 1, RGAA_CRITERIA.length),
  name: bilingualLine('Son nom.', 60, { fr: 'Images', en: 'Images' }),
  criteria: blocks(
    'Ses critères, dans l’ordre du RGAA.',
    criterion,
    Math.min(...RGAA_CRITERIA),
    Math.max(...RGAA_CRITERIA),
    '- { asks: …, status: …, how: … }',
  ),
});
export type AccessThemeData = z.output<typeof accessThemeSchema>;
