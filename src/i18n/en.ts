/** Interface words in English. The keys are those of the French; otherwise a file of words/ does not compile. */
import type { fr } from './fr.ts';
import { en as claims } from './words/claims.en.ts';
import { en as classroom } from './words/class.en.ts';
import { en as copies } from './words/copies.en.ts';
import { en as figures } from './words/figures.en.ts';
import { en as lessons } from './words/lessons.en.ts';
import { en as lists } from './words/lists.en.ts';
import { en as marks } from './words/marks.en.ts';
import { en as openData } from './words/open-data.en.ts';
import { en as practice } from './words/practice.en.ts';
import { en as procedure } from './words/procedure.en.ts';
import { en as regimes } from './words/regimes.en.ts';
import { en as search } from './words/search.en.ts';
import { en as site } from './words/site.en.ts';
import { en as synopsis } from './words/synopsis.en.ts';
import { en as timeline } from './words/timeline.en.ts';
import { en as voices } from './words/voices.en.ts';

export const en: typeof fr = {
  ...site,
  ...marks,
  ...timeline,
  ...figures,
  ...lessons,
  ...lists,
  ...claims,
  ...procedure,
  ...practice,
  ...regimes,
  ...voices,
  ...synopsis,
  ...classroom,
  ...copies,
  ...openData,
  ...search,
};
