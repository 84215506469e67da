/**
 * Checks the English words of the editorial charter. A word that looks like the French one but means something else is
 * refused; a term of law has one translation. Quotations are exempt from the first rule; text in « … » next to them is
 * French.
 */
import { describe, expect, test } from 'vitest';
import { allTexts, fault, type Text } from './written-texts.ts';

/** A word refused in English. */
interface FalseFriend {
  refused: RegExp;
  /** Refused only if the French text matches. */
  french?: RegExp;
  /** Allowed if the French text matches. */
  unlessFrench?: RegExp;
  /** Allowed if its sentence contains the French name that it glosses. */
  gloss?: RegExp;
  write: string;
}

const FALSE_FRIENDS: readonly FalseFriend[] = [
  {
    refused: /\b(?:cleared|exonerat\w*)\b/i,
    write: '“closed without further action” (classé sans suite) ou “acquitted” (relaxé)',
  },
  {
    refused:
      /\bclosed without further action\b[\s\S]{0,150}\b(?:acquitted|(?<!presumed )innocent)\b/i,
    write: '“closed without further action” et rien de plus : un classement ne juge rien',
  },
  { refused: /\bindict\w*/i, write: '“placed under formal investigation” (mis en examen)' },
  {
    refused: /\bmagistrates?\b/i,
    gloss: /\(magistrats?\b/,
    write: '“judge(s)”, “prosecutor(s)”, ou “judges and prosecutors (magistrats)”',
  },
  {
    refused: /\bcomplaints?\b(?! commission)/i,
    french: /signalement/i,
    unlessFrench: /plaint|plaign/i,
    write: '“referral to the prosecutor” (signalement)',
  },
  {
    refused: /\bConstitutional Court\b/i,
    write: '“Constitutional Council” (Conseil constitutionnel)',
  },
  // The charter names institutions in English, with the French in brackets once.
  {
    refused:
      /(?<!\(|Public )\b(?:Sénat(?!\p{L})|Assemblée nationale|Conseil constitutionnel|commission (?:des requêtes|d['’]instruction))/iu,
    write: '“Senate”, “National Assembly”, “Constitutional Council”, “complaints commission”…',
  },
  { refused: /\bdeput(?:y|ies)\b/i, write: '“MP” (député)' },
  {
    refused: /\b(?:Council of State|State Council)\b/i,
    gloss: /Conseil d['’]État/,
    write: '“Conseil d’État”, avec sa glose au premier emploi',
  },
  {
    refused: /\bSupreme Court\b/i,
    gloss: /Cour de cassation|Conseil d['’]État/,
    write: '“Cour de cassation” ou “Conseil d’État”, avec sa glose au premier emploi',
  },
  {
    refused: /\bjudicial inquir(?:y|ies)\b/i,
    write: '“criminal investigation” (enquête judiciaire)',
  },
  {
    refused: /\bjudicial investigations?\b/i,
    unlessFrench: /information judiciaire/i,
    write:
      '“criminal investigation” (enquête judiciaire) ; “judicial investigation” traduit information judiciaire',
  },
  { refused: /\bjudicial police\b/i, write: '“criminal-investigation police (police judiciaire)”' },
  { refused: /\baudiences?\b/i, write: '“hearing” (audience)' },
  { refused: /\bjurisprudence\b/i, write: '“case law” (jurisprudence)' },
  { refused: /\b(?<!first |for )instances?\b/i, write: '“body” ou “court” (instance)' },
  { refused: /\beventual\b/i, write: '“possible” (éventuel)' },
  { refused: /\bactual\b/i, write: '“current” (actuel)' },
  { refused: /\bsensible\b/i, write: '“sensitive” (sensible)' },
  { refused: /\bcompetent\b/i, write: '“has jurisdiction” (compétent)' },
  {
    refused: /\bdelays?\b/i,
    french: /délai/i,
    write: '“time limit” (délai)',
  },
  {
    refused: /\bprocess\b/i,
    french: /procès/i,
    write: '“trial” (procès)',
  },
  {
    refused: /\barrests?\b/i,
    french: /arrêt/i,
    write: '“judgment” ou “ruling” (arrêt)',
  },
  { refused: /\b(?:Interior M|(?<=\p{L},? )Interior m)inistry\b/u, write: '“interior ministry”' },
  { refused: /\bPrime Minister\b/, write: '“prime minister”' },
  { refused: /\bEcologists?\b/i, write: '“Green”' },
];

/** French terms of law and their English translation (editorial charter, « The two languages »). */
const FIXED: readonly (readonly [french: RegExp, english: RegExp, write: string])[] = [
  [/class(?:é|ée|és|ement) sans suite/i, /clos(?:ed|ing)/i, '“closed without further action”'],
  [/signalement(?!s? d['’]attention)/i, /refer/i, '“referral to the prosecutor”'],
  [/\bplainte/i, /complain/i, '“complaint”'],
  [/procureur général/i, /prosecutor general/i, '“prosecutor general”'],
  [/\bmise? en examen/i, /formal investigation/i, '“placed under formal investigation”'],
  [
    /non-lieu/i,
    /\bdrop\w*\b[^.]*?(?:before trial|the case)|case dropped|no case to answer/i,
    '“dropped before trial”',
  ],
  [/\brelax[eé]/i, /acquit/i, '“acquittal”'],
  [/\bmise?s? en demeure/i, /formal notice/i, '“formal notice”'],
  [/garde des Sceaux/i, /minister of Justice/i, '“minister of Justice”'],
  [/\bpréfets?\b/i, /prefect/i, '“prefect”'],
  [/juges? des référés/i, /urgent-applications judge/i, '“urgent-applications judge”'],
];

const french = new Map(allTexts('fr').map(({ twin, text }) => [twin, text]));
const texts = allTexts('en').map((text) => ({ text, fr: french.get(text.twin) ?? '' }));

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const unquoted = (text: string) => text.replace(/“[^“”]*”|«[^«»]*»/g, '');

/** The word of a text that a rule refuses, if any. */
function refusedIn(en: string, fr: string, rule: FalseFriend): string | undefined {
  if (rule.french?.test(fr) === false || rule.unlessFrench?.test(fr)) return undefined;
  const said = unquoted(en);
  return [...said.matchAll(new RegExp(rule.refused, `${rule.refused.flags}g`))].find(
    ({ index }) => !rule.gloss?.test(sentences.segment(said).containing(index)?.segment ?? ''),
  )?.[0];
}

const faultsOf = (
  findIn: (en: string, fr: string) => string | undefined,
  write: string,
  among = texts,
) =>
  among.flatMap(({ text, fr }: { text: Text; fr: string }) => {
    const word = findIn(text.text, fr);
    return word === undefined ? [] : [fault(text, word, `Écrire ${write}.`)];
  });

describe.each(FALSE_FRIENDS)('$refused', (rule) => {
  test(`does not occur in English: ${rule.write}`, () =>
    expect(faultsOf((en, fr) => refusedIn(en, fr, rule), rule.write)).toEqual([]));
});

describe('every French text', () => {
  test('has an English counterpart', () => {
    const alone = texts.filter(({ fr }) => fr === '').map(({ text }) => text.twin);
    expect(alone.filter((twin) => !twin.includes(' contexte '))).toEqual([]);
  });
});

describe.each(FIXED)('the English for « %s »', (inFrench, inEnglish, write) => {
  test(`is ${write}`, () =>
    expect(
      faultsOf((en, fr) => {
        const [word] = inFrench.exec(fr) ?? [];
        return inEnglish.test(en) ? undefined : word;
      }, write),
    ).toEqual([]));
});
