/** Finds what was said about an entry after publication: its corrections and the replies to it. Pure. */
import { formatIsoDay } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { pathOf } from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import type { TargetKind } from '../schemas/correction.ts';
import type { CaseFile, Correction, Reply } from './case-entry.ts';
import { shortNameOf } from './short-name.ts';

export interface Remarks {
  corrections: Correction[];
  replies: Reply[];
}

/** Fields of the case file that remarksOn reads. */
export type RemarkSource = Pick<CaseFile, 'corrections' | 'replies'>;

/** Corrections of an entry and the replies to it, newest first. */
export function remarksOn(
  kind: TargetKind,
  id: string,
  { corrections, replies }: RemarkSource,
): Remarks {
  const about = ({ target }: Correction | Reply) => target.kind === kind && target.id === id;
  return { corrections: corrections.filter(about), replies: replies.filter(about) };
}

/** Whether a correction changed the words of an edition; some change one edition only. */
export const isCorrectedIn =
  (locale: Locale) =>
  ({ was, now }: Correction) =>
    was[locale] !== now[locale];

/** A remark as a link beside the sentence that it concerns. */
export interface RemarkLink {
  kind: 'corrected' | 'answered';
  text: string;
  href: string;
}

/**
 * « corrigé le 26 novembre 2026 », « réponse de la CNIL », each linked to the full entry. Corrections become one link,
 * to the newest: three on one day would hide the words of a table cell.
 */
export function remarkLinks(
  kind: TargetKind,
  id: string,
  locale: Locale,
  file: RemarkSource & Pick<CaseFile, 'get'>,
): RemarkLink[] {
  const words = strings(locale).claims;
  const { corrections, replies } = remarksOn(kind, id, file);
  const corrected = corrections.filter(isCorrectedIn(locale));
  return [
    ...corrected.slice(0, 1).map((newest): RemarkLink => ({
      kind: 'corrected',
      text: words.corrected(formatIsoDay(newest.date, locale), corrected.length),
      href: pathOf('corrections', locale, newest.id),
    })),
    ...replies.map((reply): RemarkLink => ({
      kind: 'answered',
      text: words.answered(shortNameOf(file.get.actor(reply.from), locale)),
      href: pathOf('droit-de-reponse', locale, reply.id),
    })),
  ];
}
