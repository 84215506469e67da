/** Collects what the page on the practice of article 10 shows, in one language: kinds of event, occasions, users. */
import { formatFuzzyDate, formatWhenText } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';
import {
  DETECTIONS,
  type ShownDetection,
  type ShownOccasion,
} from '../practice/model/experiment.ts';
import { extentOf } from '../calendar/when.ts';
import { inLanguage } from './bilingual-fields.ts';
import type { CaseFile } from './case-entry.ts';
import { getCaseFile } from './case-file.ts';
import { shortNameOf, voiceOf } from './short-name.ts';
import { usersOf } from './counted-entries.ts';

/**
 * Kinds of event in the order of DETECTIONS, occasions by date, users with the most events first;
 * last, without an id, a user whom no pièce names.
 * @throws {ContentError} if the case file has a problem (getCaseFile)
 */
export async function practiceView(locale: Locale) {
  const file = await getCaseFile();
  const words = strings(locale);
  const users = usersOf(file.uses);
  const unread = file.occasions.some(({ user }) => !user)
    ? [{ id: undefined, name: words.practice.userUnread }]
    : [];
  return {
    detections: shownDetections(file, locale),
    occasions: shownOccasions(file, locale),
    users: [
      ...users.map(({ user }) => ({ id: user, name: shortNameOf(file.get.actor(user), locale) })),
      ...unread,
    ],
  };
}

function shownDetections({ detections, get }: CaseFile, locale: Locale): ShownDetection[] {
  const { saidBy } = strings(locale).practice;
  return DETECTIONS.flatMap((id) => {
    const entry = detections.find((detection) => detection.id === id);
    if (!entry) return [];
    const voice = voiceOf(get.actor(entry.saidBy), locale);
    return {
      ...inLanguage(entry, locale),
      id,
      decree: entry.decree.fr,
      gloss: locale === 'fr' ? undefined : entry.decree[locale],
      saidBy: saidBy(voice, formatFuzzyDate(entry.saidOn, locale)),
      lawPieces: entry.decreePieces.map(get.piece),
      pieces: entry.pieces.map(get.piece),
    };
  });
}

function shownOccasions({ occasions, get }: CaseFile, locale: Locale): ShownOccasion[] {
  return occasions.map((entry) => {
    const { user, during, pieces, places, cameras } = entry;
    const { start, end } = extentOf(during);
    return {
      ...inLanguage(entry, locale),
      ...{ user, places, cameras },
      userName: user ? shortNameOf(get.actor(user), locale) : strings(locale).practice.userUnread,
      from: start,
      to: end ?? start + 1,
      dates: formatWhenText(during, locale, 'short'),
      pieces: pieces.map(get.piece),
    };
  });
}
