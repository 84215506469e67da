/**
 * Prepares what a search finds inside pages, beyond the index: the checked sentences of the articles, the cells
 * of the three rules, the answers of the voices. Each is shown in its own words and links to its place.
 */
import type { CaseFile } from '../../case/case-entry.ts';
import { claimName, claimWords } from '../../case/claim-words.ts';
import type { Locale } from '../../i18n/locale.ts';
import { strings } from '../../i18n/strings.ts';
import { REGIMES } from '../../regimes/model/regime.ts';
import { COMPETENCE, type Question, type Voice } from '../../schemas/voice.ts';
import type { SearchedClaim } from '../../search/model/search-entry.ts';

/** Numbers of pièces, as search text. */
export const numbersOf = (pieces: readonly string[], get: CaseFile['get']) =>
  [...new Set(pieces)].map((id) => get.piece(id).number).join(' ');

/** A sentence; `shown` is the text to show, if it differs from the text to search. */
type Said = Pick<SearchedClaim, 'page' | 'anchor' | 'text' | 'cites'> & { shown?: string };

const found = ({ shown, ...said }: Said): SearchedClaim => ({
  ...{ kind: 'claim', title: '', names: '', main: '', number: '', ...said },
  shown: shown ?? said.text,
});

/** All sentences in one language, those of the articles first. */
export function foundSentences(file: CaseFile, locale: Locale): SearchedClaim[] {
  return [...claimsOf(file, locale), ...rulesOf(file, locale), ...answersOf(file, locale)];
}

function claimsOf({ claims, get }: CaseFile, locale: Locale): SearchedClaim[] {
  return claims.map((claim) => {
    const [page = '', anchor = ''] = claim.id.split('/');
    return found({
      page: `page:${page}`,
      anchor,
      text: claimWords(claim, locale),
      shown: claimName(claim, locale),
      cites: numbersOf(claim.pieces, get),
    });
  });
}

/** Each version of a cell that has text, preceded by the names of its row and its column. */
function rulesOf({ regimes, get }: CaseFile, locale: Locale): SearchedClaim[] {
  const { aspects, said } = strings(locale).regimes;
  return regimes.flatMap(({ id, ...row }) =>
    REGIMES.flatMap((regime) =>
      row[regime].flatMap(({ verdict, text, law, pieces }) => {
        if (!text) return [];
        const answer = [verdict?.[locale], text[locale]].filter(Boolean).join('. ');
        const head = `${aspects[id as keyof typeof aspects]} ${capitalised(said.regimes[regime])}`;
        const shown = strings(locale).search.under(head, answer);
        return found({
          page: 'page:regimes',
          anchor: id,
          text: [shown, law?.[locale]].filter(Boolean).join(' '),
          shown,
          cites: numbersOf(pieces, get),
        });
      }),
    ),
  );
}

/** Each answer, and each silence shown by a pièce, preceded by the speaker. */
function answersOf({ voices, get }: CaseFile, locale: Locale): SearchedClaim[] {
  const { names, questions, competence } = strings(locale).voices;
  const { under, quoted } = strings(locale).search;
  return voices.flatMap(({ id, said = [], silent }) => {
    const [question = '', voice = ''] = id.split('/');
    const asked = question === COMPETENCE ? competence : questions[question as Question];
    const one = (speaker: string | undefined, words: string, pieces: readonly string[]) => {
      const shown = under(speaker ?? names[voice as Voice], words);
      return found({
        page: 'page:voices',
        anchor: id.replace('/', '-'),
        text: `${shown} ${asked}`,
        shown,
        cites: numbersOf(pieces, get),
      });
    };
    const answers = said.map(({ speaker, quotation, about, paraphrase, pieces }) => {
      const words = [quotation && quoted(quotation[locale]), (about ?? paraphrase)?.[locale]];
      return one(speaker?.[locale], words.filter(Boolean).join(' '), pieces);
    });
    return silent ? [...answers, one(undefined, silent.why[locale], silent.pieces)] : answers;
  });
}

/** Capitalises the first letter, for text that begins a sentence. */
export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
