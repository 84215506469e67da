/**
 * Checks that the presumption of innocence stands where the former ministers named in the referral do (charter,
 * « People »): a list of names beside an accusation is quoted without the paragraph after it. Pure.
 */
import { LOCALES } from '../../i18n/locale.ts';
import type { Problem } from '../../schemas/author-message.ts';
import { bilingualFields } from '../bilingual-fields.ts';
import type { CaseEntries } from '../case-entry.ts';
import { wholeText } from '../claim-words.ts';
import { placeOf } from '../claims-of.ts';
import { nameMatcher } from '../named-actors.ts';
import { twinWords, type TwinWords } from '../twin-words.ts';
import { refuse, refuseIf, wholeWords } from './check-reference.ts';

/** Those whom the referral of November 2024 named, according to AFP and Anadolu. */
const REFERRED: readonly string[] = [
  ...['bernard-cazeneuve', 'bruno-le-roux', 'matthias-fekl', 'christophe-castaner'],
  'gerald-darmanin',
];

/** Fewest of them that make a list; two may hand an office over to each other. */
const LIST = 3;

const ADVICE = {
  accepted:
    '« présumé innocent » et “presumed innocent” dans le même passage, puisque le signalement les désignait',
  example: 'Un classement ne juge pas les faits : ils sont présumés innocents.',
};

const PRESUMED = { fr: wholeWords('présumée?s?'), en: wholeWords('presumed') };

/** Problems of a passage that lists them, and of the notice of each, without the presumption. */
export function checkPresumption(entries: CaseEntries): Problem[] {
  const referred = entries.actors.filter(({ id }) => REFERRED.includes(id));
  const lists = passagesIn(entries).flatMap(({ file, field, words }) => {
    const silent = LOCALES.filter((locale) => !PRESUMED[locale].test(words[locale]));
    const named = referred.filter((actor) =>
      silent.some((locale) => nameMatcher(actor)(words[locale])),
    );
    if (named.length < LIST) return [];
    return refuse(file, field, named.map(({ shortName }) => shortName).join(', '), ADVICE);
  });
  const notices = referred.flatMap((actor) => {
    const said = bilingualFields(actor);
    const isPresumed = LOCALES.every((locale) =>
      said.some(({ words }) => PRESUMED[locale].test(words[locale])),
    );
    return refuseIf(!isPresumed, actor.file, 'note', actor.note?.fr, ADVICE);
  });
  return [...lists, ...notices];
}

/** Words that are read together: a field, a paragraph, a whole claim with the cells of its row. */
function passagesIn(entries: CaseEntries): TwinWords[] {
  return [
    ...entries.claims.map((claim) => ({
      ...placeOf(claim, claim.text ? 'text.fr' : 'cells'),
      words: wholeText(claim),
    })),
    ...twinWords({ ...entries, claims: [] }),
  ];
}
