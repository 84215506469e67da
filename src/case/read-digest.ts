/**
 * Reduces what a question was written from to eight hexadecimal digits: if the sentence or the event changes, its
 * digest changes, and the build stops until the question is read again. Pure.
 */
import type { CaseEvent, Claim } from './case-entry.ts';
import { claimBlocks } from './claim-words.ts';
import { LOCALES } from '../i18n/locale.ts';

/**
 * FNV-1a, 32 bits, over UTF-16 code units, as eight hexadecimal digits.
 * Source: Fowler, Noll, Vo, https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
 */
function digestOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Digest of a checked sentence: its words in both languages and its standing. */
export function claimDigest(claim: Claim): string {
  return digestOf(
    [claim.standing, ...LOCALES.map((locale) => claimBlocks(claim, locale).join(' | '))].join('\n'),
  );
}

/** Digest of an event: its title and summary in both languages, its standing and its two dates. */
export function eventDigest({ title, summary, standing, happened, disclosed }: CaseEvent): string {
  const dates = JSON.stringify([happened, disclosed]);
  return digestOf([standing, dates, title.fr, title.en, summary.fr, summary.en].join('\n'));
}
