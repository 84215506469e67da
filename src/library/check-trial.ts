/** Knows what trials and the counts of the experiment owe to the case file: real ids, and sums that are the printed totals. Pure. */
import type { Problem } from '../schemas/author-message.ts';
import { PRINTED_TOTAL, USE_COUNTS } from '../schemas/use.ts';
import type { CaseEntries } from './case-entry.ts';
import { checkActors, checkPieces, type Index } from './check-reference.ts';
import { totalsOf } from './use-totals.ts';

export function checkTrials({ trials, uses }: CaseEntries, index: Index): Problem[] {
  const printed = uses.find(({ user }) => user === PRINTED_TOTAL);
  const totals = totalsOf(uses);
  return [
    ...trials.flatMap(({ file, minister, pieces }) => [
      ...checkActors(file, 'minister', [minister], index),
      ...checkPieces(file, 'pieces', pieces, index),
    ]),
    ...uses.flatMap(({ file, user, pieces }) => [
      ...(user === PRINTED_TOTAL ? [] : checkActors(file, 'user', [user], index)),
      ...checkPieces(file, 'pieces', pieces, index),
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
