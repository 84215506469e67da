/** Checks that a French quotation has one English translation, wherever it is (charter, « The two languages »). Pure. */
import type { Problem } from '../../schemas/author-message.ts';
import type { CaseEntries } from '../case-entry.ts';
import { bareWords, isRecorded, quotationsOf, wordCount } from '../quotation.ts';
import { translationsIn } from '../quoted-originals.ts';
import { plainText } from '../rich-text.ts';
import { twinWords } from '../twin-words.ts';
import { WHOLE_QUOTATION } from '../quoting-words.ts';

/** Fewest words by which a quotation is known within a longer one: fewer may mean something else there. */
const KNOWN_BY = 4;

interface Translated {
  file: string;
  field: string;
  fr: string;
  en: string;
}

/** A problem for each quotation translated otherwise than the same words, or longer ones with them, were before. */
export function checkTranslations(entries: CaseEntries): Problem[] {
  const known = new Map<string, Translated>();
  const problems = quotationsIn(entries).flatMap((quotation) => {
    const key = bareWords(quotation.fr);
    const other = known.get(key);
    known.set(key, other ?? quotation);
    return other && bareWords(other.en) !== bareWords(quotation.en)
      ? differs(quotation, other)
      : [];
  });
  const all = [...known.values()];
  return [
    ...problems,
    ...all
      .filter(({ fr }) => wordCount(fr) >= KNOWN_BY)
      .flatMap((part) => {
        const longer = all.find(
          ({ fr, en }) => fr !== part.fr && isRecorded(part.fr, [fr]) && !holds(en, part.en),
        );
        return longer ? differs(part, longer) : [];
      }),
  ];
}

function quotationsIn(entries: CaseEntries): Translated[] {
  return twinWords(entries).flatMap(({ file, field, words }) => {
    const isWhole = WHOLE_QUOTATION.test(field.replace(/\.en$/, ''));
    const fr = isWhole ? [words.fr] : quotationsOf(words.fr);
    const en = isWhole ? [words.en] : translationsIn(words.en);
    if (fr.length !== en.length) return [];
    return fr.map((said, at) => ({
      ...{ file, field, fr: plainText(said) },
      en: plainText(en[at] ?? ''),
    }));
  });
}

/** A sentence may change the article with which a quotation begins. */
const holds = (whole: string, part: string) =>
  bareWords(whole).includes(bareWords(part).replace(/^(?:the|an?) /, ''));

function differs({ file, field, fr, en }: Translated, other: Translated): Problem {
  return {
    file,
    field,
    message: `« ${fr} » est traduit par “${en}” ; « ${other.fr} » l’est par “${other.en}” (${other.file}). Attendu : une citation, une traduction. Exemple : “${other.en}”`,
  };
}
