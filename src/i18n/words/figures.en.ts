/** Interface words of the figures of texts, in English. */
import type { fr } from './figures.fr.ts';

export const en: typeof fr = {
  figures: {
    waits: {
      name: 'How long the public waited',
      doubt: 'exact day unknown',
      wait: 'not yet public',
