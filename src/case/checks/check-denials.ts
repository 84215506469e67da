/**
 * Checks that what one language denies the other denies too: the reverse of a fact has the same words, numbers and
 * dates. A denial may be worded in many ways (« n’a pas été lu », “unread”), so only a plain one is looked for, against
 * any word that could stand for it. Pure.
 */
import type { Bilingual, Locale } from '../../i18n/locale.ts';
import type { Problem } from '../../schemas/author-message.ts';
import type { CaseEntries } from '../case-entry.ts';
import { quotationsOf } from '../quotation.ts';
import { translationsIn } from '../quoted-originals.ts';
import { sentencesIn } from '../readability.ts';
import { twinWords, withoutGlosses } from '../twin-words.ts';
import { wholeWords } from './check-reference.ts';

/** Plain denials; « ne … que » and “only” limit, and deny nothing. */
const DENIES: Readonly<Record<Locale, RegExp>> = {
  fr: wholeWords('pas(?! à pas)(?<!pas à pas)', 'aucune?s?', 'jamais', 'rien', 'nulle?s?'),
  en: wholeWords(
    "\\p{L}+n['’]t",
    ...['not(?! only|-)', 'no(?! doubt| ?[.°\\d]|-)'],
    ...['cannot', 'never', 'none', 'neither', 'nobody', 'nothing'],
  ),
};

/** Words that may stand for a denial in the other language. */
const MAY_DENY: Readonly<Record<Locale, RegExp>> = {
  fr: wholeWords(
    "n['’]\\p{L}+",
    ...[
      'ne',
      'pas',
      'sans',
      'non',
      'ni',
      'rien',
      'personne',
      'sauf',
      'faute(?= d)',
      'hors',
      'loin',
    ],
    ...['aucune?s?', 'jamais', 'nulle?s?', 'seule?s?', 'seulement', 'limitée?s?'],
    '(?:interdi|refus|exclu|écart|rejet|dément|contest|absen|manqu|dispens|renon|prescri)\\p{L}*',
    '(?:ignor|inconn|inexist|insuffis|impossib|incompét|irrecev|illégal|illicit)\\p{L}*',
  ),
  en: wholeWords(
    "\\p{L}+n['’]t",
    ...['not', 'no', 'none', 'never', 'without', 'nor', 'neither', 'nobody', 'nothing', 'cannot'],
    ...['only', 'alone', 'unless', 'yet', 'rather', 'instead', 'different', 'outside', 'free'],
    '(?:un|non-)\\p{L}+',
    '(?:invalid|inadmiss|insuffic|incomplet|inconclus|ineligib|incapab|indefin)\\p{L}*',
    '(?:den[iy]|refus|reject|exclu|fail|lack|absen|miss|ban|forb|prohibit|stop|drop|wrong)\\p{L}*',
  ),
};

/** Problems of the sentences and quotations that one language alone denies. */
export function checkDenials(entries: CaseEntries): Problem[] {
  return twinWords(entries).flatMap(({ file, field, words }) =>
    pairsIn(words).flatMap(({ fr, en }) => {
      const [denied, other] =
        DENIES.fr.test(fr) && !MAY_DENY.en.test(en)
          ? [`« ${fr} »`, `“${en}”`]
          : DENIES.en.test(en) && !MAY_DENY.fr.test(fr)
            ? [`“${en}”`, `« ${fr} »`]
            : [];
      if (denied === undefined) return [];
      return {
        file,
        field,
        message: `La négation diffère : ${denied} nie, ${other} ne nie pas. Attendu : la même, dans les deux langues. Exemple : « n’a relevé aucun usage illégal » et “found no unlawful use”`,
      };
    }),
  );
}

/** Sentences one by one if there are as many in both languages, else the whole; then quotations. */
function pairsIn(words: Bilingual): Bilingual[] {
  const own = withoutGlosses(words);
  return [
    ...(paired(sentencesIn(own.fr, 'fr'), sentencesIn(own.en, 'en')) ?? [own]),
    ...(paired(quotationsOf(words.fr), translationsIn(words.en)) ?? []),
  ];
}

/** Two lists as pairs, or undefined if one is longer. */
function paired(fr: readonly string[], en: readonly string[]): Bilingual[] | undefined {
  if (fr.length !== en.length) return undefined;
  return fr.map((said, at) => ({ fr: said, en: en[at] ?? '' }));
}
