/** Interface words in French, the reference, merged from the files of words/. */
import { fr as claims } from './words/claims.fr.ts';
import { fr as classroom } from './words/class.fr.ts';
import { fr as copies } from './words/copies.fr.ts';
import { fr as figures } from './words/figures.fr.ts';
import { fr as lessons } from './words/lessons.fr.ts';
import { fr as lists } from './words/lists.fr.ts';
import { fr as marks } from './words/marks.fr.ts';
import { fr as openData } from './words/open-data.fr.ts';
import { fr as practice } from './words/practice.fr.ts';
import { fr as procedure } from './words/procedure.fr.ts';
import { fr as regimes } from './words/regimes.fr.ts';
import { fr as search } from './words/search.fr.ts';
import { fr as site } from './words/site.fr.ts';
import { fr as synopsis } from './words/synopsis.fr.ts';
import { fr as timeline } from './words/timeline.fr.ts';
import { fr as voices } from './words/voices.fr.ts';

export const fr = {
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
