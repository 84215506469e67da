/** Knows how the facts of a timeline and their words become what a scene is drawn from, in a language. */
import { formatGap } from '../../i18n/format-gap.ts';
import { beginningOf } from '../../calendar/when.ts';
import { formatFuzzyDate, monthNames } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { actorPath } from '../../i18n/routes.ts';
import { strings } from '../../i18n/strings.ts';
import type { Reach } from '../model/framed-view.ts';
import type { ListedEvent, TermOfOffice, TimelineEvent } from '../model/timeline-event.ts';
import { ADDED } from '../model/vocabulary.ts';
import { sayFact } from '../scene/shown-words.ts';
import type { SceneFact, SceneInput, SceneTerm, SceneWords } from '../scene/scene.ts';
import { factWords } from './fact-words.ts';

/** @param hrefOf  where a fact leads; to its line in the list unless said */
export function sceneFacts(
  drawn: readonly TimelineEvent[],
  listed: readonly ListedEvent[],
  locale: Locale,
  hrefOf: (id: string) => string | undefined = (id) => `#${id}`,
): SceneFact[] {
  const { standings } = strings(locale);
  const byId = new Map(listed.map((event) => [event.id, event]));
  return drawn.flatMap((event) => {
    const told = byId.get(event.id);
    if (!told) return [];
    const { happened, disclosed, title, standing } = told;
    const { date: whole, known } = factWords(told, locale);
    // What lasts is dated by its beginning: its bar says how long.
    const date = formatFuzzyDate(beginningOf(happened), locale, 'short');
    const gap = formatGap(happened, disclosed, locale);
    const { label } = event;
    return {
      ...event,
      date,
      gap,
      said: sayFact({ label, date, gap, whole, title, known, standing: standings[standing] }),
      href: hrefOf(event.id),
    };
  });
}

/** Terms of office with the pages of their holders. */
export function sceneTerms(
  terms: readonly TermOfOffice[],
  locale: Locale,
  reach?: Reach,
): SceneTerm[] {
  const { minister } = strings(locale).timeline;
  return terms.map((term) => {
    const path = actorPath(term.id, locale);
    return {
      ...term,
      href: reach ? (reach.hrefOf(path) ?? '#faits') : path,
      said: minister(term.name),
    };
  });
}

/** The words that a drawing says by itself, which the page bears for its script too. */
function sceneWords(locale: Locale): SceneWords {
  const { timeline, topics, regimes, own } = strings(locale);
  const { rail, facts, some, ministers } = timeline;
  return {
    days: { months: monthNames(locale, 'short'), ordinal: regimes.ordinal },
    ...{ rail, facts, some, ministers, topics: { ...topics, [ADDED]: own.lane } },
  };
}

/** What a scene of all the facts is drawn from. */
export function sceneInput(
  facts: readonly SceneFact[],
  terms: readonly SceneTerm[],
  locale: Locale,
): SceneInput {
  return { facts, all: facts, terms, words: sceneWords(locale) };
}
