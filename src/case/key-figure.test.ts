/** Checks that the figure of each article counts what content/ counts, and names its sources. */
import { expect, test } from 'vitest';
import { aCaseFile, aCount, anActor, aPiece, aUse } from '../../tests/case-entries.ts';
import { totalOf } from '../figures/model/key-figure.ts';
import type { CaseEntries, CaseFile } from './case-entry.ts';
import { keyFigure } from './key-figure.ts';

const caseOf = (entries: Partial<CaseEntries>) =>
  ({
    ...aCaseFile(entries),
    get: { piece: () => aPiece({ number: 49 }), actor: () => anActor() },
  }) as unknown as CaseFile;

test('the declared uses are the sum of both services, each with its own years', () => {
  const figure = keyFigure('utilisations', caseOf({ counts: [aCount()] }), 'fr');
  expect(totalOf(figure)).toBe(563);
  expect(figure.parts.rows.map(({ name }) => name)).toEqual([
    'Police, 2015 – 2023',
    'Gendarmerie, 2022 – 2023',
  ]);
  expect([figure.standing, figure.sources.map(({ number }) => number)]).toEqual(['rapporté', [49]]);
});

test('the events are those of the users, without the printed total', () => {
  const uses = [aUse({ user: 'ratp', events: 8 }), aUse({ user: 'total', events: 33 })];
  expect(totalOf(keyFigure('evenements', caseOf({ uses }), 'fr'))).toBe(8);
});
