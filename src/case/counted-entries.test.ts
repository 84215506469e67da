/** Checks that the counts of the trials and of the experiment are computed, and equal what the sources print. */
import { describe, expect, test } from 'vitest';
import { aCaseFile, anActor, aPerson, aUse } from '../../tests/case-entries.ts';
import { sheetsOf } from '../../tests/written-texts.ts';
import { CONTENT_FOLDERS } from '../schemas/content-tree.ts';
import { trialSchema } from '../schemas/trial.ts';
import { useSchema } from '../schemas/practice.ts';
import { checkCaseEntries } from './checks/check-case-entries.ts';
import { countTrials, totalsOf } from './counted-entries.ts';

/** Entries of content/, parsed with their schema. */
function read<Data>(from: string, schema: { parse(written: unknown): Data }) {
  return sheetsOf(from).map(({ id, file, data }) => ({ ...schema.parse(data), id, file }));
}

describe('the trials of content/', () => {
  const trials = read(CONTENT_FOLDERS.trials, trialSchema);

  test('are nine, of twelve ministers: five acquitted, seven guilty', () =>
    expect(countTrials(trials)).toMatchObject({
      trials: 9,
      ministers: 12,
      guilty: 7,
      byOutcome: { acquitted: 5, 'guilty-no-penalty': 2, 'guilty-suspended': 5 },
    }));

  test('make that of September 2019 the eighth minister, as the press counted then', () => {
    const before = trials.filter(
      ({ date, outcome }) => date.edtf <= '2019-09-30' && outcome !== 'lapsed',
    );
    expect(before).toHaveLength(8);
  });
});

describe('the counts of the experiment', () => {
  const uses = read(CONTENT_FOLDERS.uses, useSchema);

  test('add up to the totals that the Sénat prints', () =>
    expect(totalsOf(uses)).toEqual({
      testsBefore: 15,
      placesBefore: 43,
      placesOlympics: 69,
      placesParalympics: 68,
      testsAfter: 16,
      events: 33,
    }));

  test('fail the build when they do not', () => {
    const file = aCaseFile({
      actors: [anActor(), aPerson()],
      uses: [aUse(), aUse({ id: 'total', user: 'total', events: 33 })],
    });
    expect(checkCaseEntries(file).map(({ field, message }) => `${field} : ${message}`))
      .toMatchInlineSnapshot(`
      [
        "events : La source imprime 33, les lignes font 14. Attendu : la même somme. Exemple : events: 14, si la source le dit",
      ]
    `);
  });
});
