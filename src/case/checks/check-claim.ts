/**
 * Checks that a claim may be printed (editorial charter): standing, people and their position, words that only a
 * conviction allows. Pure.
 */
import type { Problem } from '../../schemas/author-message.ts';
import type { CaseEntries, Claim } from '../case-entry.ts';
import { textsOf, wholeText } from '../claim-words.ts';
import { placeOf } from '../claims-of.ts';
import { wholeWords, type Index } from './check-reference.ts';
import { checkReading, checkStatement, livingPersons } from './check-statement.ts';
import { LOCALES } from '../../i18n/locale.ts';

/** Words that present somebody as guilty and need a conviction (content/instruments/procedure/trials.yaml). */
const GUILT = wholeWords(
  'coupables?',
  'délinquante?s?',
  'criminel(?:le)?s?',
  'corrompue?s?',
  'malfaiteurs?',
  'guilty',
  // “criminal liability” is a branch of law and accuses nobody.
  'criminals?(?! (?:liability|law))',
  'corrupt',
);

/** Words that never describe a closing; the presumption of innocence, which it leaves whole, is no verdict. */
const VERDICT = wholeWords(
  '(?:innocent|disculp|acquitt|relax|condamn)ée?s?',
  'blanchie?s?',
  'coupables?',
  'cleared',
  'exonerated',
  'acquitted',
  '(?<!(?:presumed|présumée?) )innocent',
  'guilty',
  'convicted',
);

/** A closing, in words such as « classé sans suite », « classement », “closed”. */
const CLOSING = wholeWords(
  'classée?s?[^.]*sans suite',
  'class(?:e|er|ent)[^.]*sans suite',
  'classements?',
  'clos(?:es|ed|ing)',
);

/**
 * Problems of every claim, each located where an author corrects it (claims-of.ts): those of any statement
 * (check-statement.ts), a reading of ours that is not declared, words of guilt beside a living person
 * whom no trial of content/ found guilty, a closing presented as a verdict.
 */
export function checkClaims(entries: CaseEntries, index: Index): Problem[] {
  const convicted = new Set(
    entries.trials
      .filter(({ outcome }) => outcome.startsWith('guilty'))
      .map(({ minister }) => minister),
  );
  return entries.claims.flatMap((claim) =>
    [
      ...checkStatement(claim, index, entries.actors),
      ...checkReading(
        claim.file,
        'text',
        wholeText(claim),
        'standing: reading',
        claim.standing === 'reading',
      ),
      ...checkGuilt(claim, index, convicted),
      ...checkClosing(claim),
    ].map((problem) => ({ ...problem, ...placeOf(claim, problem.field) })),
  );
}

/** Nobody may be presented as guilty without a conviction. */
function checkGuilt(claim: Claim, index: Index, convicted: ReadonlySet<string>): Problem[] {
  const unconvicted = livingPersons(claim.actors, index).filter(({ id }) => !convicted.has(id));
  if (unconvicted.length === 0) return [];
  return LOCALES.flatMap((locale) => {
    const found = GUILT.exec(wholeText(claim)[locale]);
    if (!found) return [];
    return {
      file: claim.file,
      field: `text.${locale}`,
      message: `« ${found[0]} » est écrit d’une phrase qui nomme ${unconvicted.map(({ id }) => id).join(', ')}, sans condamnation dans content/instruments/procedure/trials. Attendu : le fait de procédure, attribué. Exemple : le procureur général classe le signalement`,
    };
  });
}

/** A closing ends a path and judges nothing. */
function checkClosing(claim: Claim): Problem[] {
  return LOCALES.flatMap((locale) =>
    textsOf(claim).flatMap((words) => {
      const found = CLOSING.test(words[locale]) ? VERDICT.exec(words[locale]) : null;
      if (!found) return [];
      return {
        file: claim.file,
        field: `text.${locale}`,
        message: `« ${found[0]} » est écrit avec un classement. Attendu : un classement ne blanchit ni ne condamne. Exemple : le classement ferme cette voie`,
      };
    }),
  );
}
