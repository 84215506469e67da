/**
 * Checks the trials and the counts of the experiment against the case file: ids that exist, and sums that equal the
 * printed totals. Pure.
 */
import type { Problem } from '../../schemas/author-message.ts';
import { PRINTED_TOTAL, USE_COUNTS } from '../../schemas/use.ts';
import { LOCALES } from '../../i18n/locale.ts';
import type { CaseEntries, Trial } from '../case-entry.ts';
import { checkActors, type Index } from './check-reference.ts';
import { checkStatement } from './check-statement.ts';
import { totalsOf } from '../use-totals.ts';

/**
 * Problems of the trials and of the counts of uses: a minister or a user that is not an actor, those of any statement
 * (check-statement.ts), a column with rows that do not add up to the total that the source prints.
 */
export function checkTrials({ trials, uses, actors }: CaseEntries, index: Index): Problem[] {
  const printed = uses.find(({ user }) => user === PRINTED_TOTAL);
  const totals = totalsOf(uses);
  return [
    ...trials.flatMap((trial) => [
      ...checkActors(trial.file, 'minister', [trial.minister], index),
      ...checkStatement(
        { ...trial, actors: [trial.minister], words: wordsOf(trial) },
        index,
        actors,
      ),
    ]),
    ...uses.flatMap((use) => [
      ...(use.user === PRINTED_TOTAL ? [] : checkActors(use.file, 'user', [use.user], index)),
      ...checkStatement(
        { ...use, assertedBy: [], actors: [], words: [use.reason.fr, use.reason.en] },
        index,
        actors,
      ),
    ]),
    ...(printed
      ? USE_COUNTS.filter((count) => printed[count] !== totals[count]).map((count) => ({
          file: printed.file,
          field: count,
          message: `La source imprime ${printed[count]}, les lignes font ${totals[count]}. Attendu : la même somme. Exemple : ${count}: ${totals[count]}, si la source le dit`,
        }))
      : []),
  ];
}

/** All words in the row of a trial, in both languages. */
function wordsOf({ offence, asked, sentence, afterwards, reason }: Trial): string[] {
  return [offence, asked, sentence, afterwards, reason].flatMap((text) =>
    text ? LOCALES.map((locale) => text[locale]) : [],
  );
}
