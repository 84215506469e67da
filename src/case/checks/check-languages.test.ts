/** Checks that a pair whose languages are exchanged is found by the words of the other pairs. */
import { expect, test } from 'vitest';
import { aCaseFile, anEvent, both } from '../../../tests/case-entries.ts';
import { checkLanguages } from './check-languages.ts';

const others = [
  both('La police a mis un logiciel en service', 'The police put a program into service'),
  both('Une mise en demeure de la CNIL', 'A formal notice from the CNIL'),
  both('La mise en service du logiciel', 'The program is put into service'),
].map((title, at) => anEvent({ id: `a-${at}`, title }));

const told = (label: object) =>
  checkLanguages(aCaseFile({ events: [...others, anEvent({ id: 'b', label })] })).map(
    ({ file, field, message }) => `${file} ${field} : ${message}`,
  );

test('a label in its own languages is accepted, and so is a name', () => {
  expect(told(both('Mise en demeure', 'Formal notice'))).toEqual([]);
  expect(told(both('Conseil d’État', 'Conseil d’État'))).toEqual([]);
  expect(told(both('Zorglub', 'Bulgroz'))).toEqual([]);
});

test('a label in each other’s place is not', () =>
  expect(told(both('Formal notice', 'Mise en demeure'))).toMatchInlineSnapshot(`
    [
      "content/facts/events/b.yaml label : Les deux langues sont échangées. Attendu : le français sous fr, l’anglais sous en. Exemple : { fr: Mise en demeure, en: Formal notice }",
    ]
  `));
