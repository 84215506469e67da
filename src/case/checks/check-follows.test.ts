/** Protects: how long the words of a link between two facts are, in each language. */
import { expect, test } from 'vitest';
import { aCaseFile, anEvent } from '../../../tests/case-entries.ts';
import { checkCaseEntries } from './check-case-entries.ts';

const TWELVE = 'one two three four five six seven eight nine ten eleven twelve';

/** Messages about a fact whose link says this. */
const saidOf = (why: { fr: string; en: string }) =>
  checkCaseEntries(
    aCaseFile({
      events: [
        anEvent({ id: 'a' }),
        anEvent({
          id: 'b',
          title: { fr: 'La suite', en: 'The sequel' },
          follows: [{ event: 'a', why, pieces: ['cnil'] }],
        }),
      ],
    }),
  )
    .filter(({ field }) => field.includes('why'))
    .map(({ field, message }) => `${field} : ${message}`);

test('a link of twelve words is taken', () =>
  expect(saidOf({ fr: TWELVE, en: TWELVE })).toEqual([]));

test('a link of thirteen words is refused, with its language and an example', () =>
  expect(saidOf({ fr: TWELVE, en: `${TWELVE} thirteen` })).toEqual([
    'follows.0.why.en : « one two three four five six seven eight nine ten eleven twel… » n’est pas accepté. Attendu : 12 mots au plus. Exemple : Le groupe dit réagir à ces informations de presse, rapporte Europe 1',
  ]));
