/** Knows which words the script of the page needs, gathered from those of the interface. */
import type { Locale } from '../../i18n/locale.ts';
import { strings } from '../../i18n/strings.ts';
import type { InstrumentWords } from '../layout/instrument-words.ts';
import {
  ATTRIBUTE_NAMES,
  type Attribute,
  type AttributeSearch,
} from '../model/attribute-search.ts';

/**
 * The words of the player and of the result of a search, which the page hands to its script in `data-words`.
 */
export function instrumentTexts(locale: Locale): InstrumentWords {
  const { player, searchText } = strings(locale).synopsis;
  const { play, pause, replay, jump, time, present } = player;
  const { kept, left } = searchText.result;
  return { play, pause, replay, jump, time, present, kept, left };
}

/** What each value of an attribute is called. */
export function valueNames(
  locale: Locale,
): Readonly<Record<Attribute, Readonly<Record<string, string>>>> {
  const { tints, directions, sizes, dwells } = strings(locale).synopsis;
  return { tint: tints, direction: directions, size: sizes, dwell: dwells };
}

/** « Direction : vers la droite · Taille : grande »; or that nothing is asked. */
export function sayAsked(search: AttributeSearch, locale: Locale): string {
  const { label, synopsis } = strings(locale);
  const names = valueNames(locale);
  const asked = ATTRIBUTE_NAMES.flatMap((name) => {
    const value = search[name];
    return value ? [`${label(synopsis.attributes[name])} ${names[name][value] ?? ''}`] : [];
  });
  return asked.length > 0 ? asked.join(' · ') : synopsis.searchText.noCriterion;
}
