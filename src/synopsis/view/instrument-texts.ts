/** Collects the interface words that the script of the page needs. */
import type { Locale } from '../../i18n/locale.ts';
import { strings } from '../../i18n/strings.ts';
import type { InstrumentWords } from '../layout/instrument-words.ts';
import {
  ATTRIBUTE_NAMES,
  type Attribute,
  type AttributeSearch,
} from '../model/attribute-search.ts';

/** Words of the player and of search results, which the page passes to its script in `data-words`. */
export function instrumentTexts(locale: Locale): InstrumentWords {
  const { player, searchText } = strings(locale).synopsis;
  const { play, pause, replay, jump, time, present } = player;
  const { kept, left } = searchText.result;
  return { play, pause, replay, jump, time, present, kept, left };
}

/** Names of the values of each attribute. */
export function valueNames(
  locale: Locale,
): Readonly<Record<Attribute, Readonly<Record<string, string>>>> {
  const { tints, directions, sizes, dwells } = strings(locale).synopsis;
  return { tint: tints, direction: directions, size: sizes, dwell: dwells };
}

/** « Direction : vers la droite · Taille : grande », or that no criterion is set. */
export function sayAsked(search: AttributeSearch, locale: Locale): string {
  const { label, synopsis } = strings(locale);
  const names = valueNames(locale);
  const asked = ATTRIBUTE_NAMES.flatMap((name) => {
    const value = search[name];
    return value ? [`${label(synopsis.attributes[name])} ${names[name][value] ?? ''}`] : [];
  });
  return asked.length > 0 ? asked.join(' · ') : synopsis.searchText.noCriterion;
}
