/** Checks that the presumption of innocence stands where the ministers of the referral do. */
import { expect, test } from 'vitest';
import { aCaseFile, aClaim, anEvent, aPerson } from '../../../tests/case-entries.ts';
import { toldOf } from '../../../tests/messages-of.ts';
import { checkPresumption } from './check-presumption.ts';

const PRESUMED = { fr: 'Il est présumé innocent.', en: 'He is presumed innocent.' };
const minister = (id: string, shortName: string, note: object = PRESUMED) =>
  aPerson({ id, shortName, name: { fr: shortName, en: shortName }, note });
const actors = [
  minister('bruno-le-roux', 'Le Roux'),
  minister('matthias-fekl', 'Fekl'),
  minister('gerald-darmanin', 'Darmanin'),
];

const both = (fr: string, en: string) => ({ fr, en });
const NAMES = both('Le Roux, Fekl et Darmanin', 'Le Roux, Fekl and Darmanin');
const told = (summary: object) =>
  toldOf(checkPresumption(aCaseFile({ actors, events: [anEvent({ summary })] })));

test('refuses their names alone', () =>
  expect(told(both(`Il désigne ${NAMES.fr}.`, `It named ${NAMES.en}.`))).toMatchInlineSnapshot(
    `"content/facts/events/an-event.yaml summary.en : « Le Roux, Fekl, Darmanin » n’est pas accepté. Attendu : « présumé innocent » et “presumed innocent” dans le même passage, puisque le signalement les désignait. Exemple : Un classement ne juge pas les faits : ils sont présumés innocents."`,
  ));

test('refuses them in one language alone', () =>
  expect(told(both(`${NAMES.fr}, présumés innocents.`, `It named ${NAMES.en}.`))).toContain(
    'summary.en',
  ));

test('accepts them with the presumption, and two who hand over an office', () => {
  expect(told(both(`${NAMES.fr}, présumés innocents.`, `${NAMES.en}, presumed innocent.`))).toBe(
    '',
  );
  expect(told(both('Le Roux, puis Fekl.', 'Le Roux, then Fekl.'))).toBe('');
});

test('a row of a table is read as a whole', () => {
  const row = (last: object) =>
    toldOf(
      checkPresumption(
        aCaseFile({ actors, claims: [aClaim({ text: undefined, cells: [NAMES, last] })] }),
      ),
    );
  expect(row(both('Classé.', 'Closed.'))).toContain('content/articles/briefcam/');
  expect(row(both('Présumés innocents.', 'Presumed innocent.'))).toBe('');
});

test('refuses a notice without it', () =>
  expect(
    toldOf(
      checkPresumption(
        aCaseFile({ actors: [minister('matthias-fekl', 'Fekl', both('Nommé.', 'Named.'))] }),
      ),
    ),
  ).toContain('note : '));
