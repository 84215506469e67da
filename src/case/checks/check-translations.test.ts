/** Checks that a French quotation has one English translation. */
import { expect, test } from 'vitest';
import { aCaseFile, anAnswer, anEvent, RAW_ANSWER } from '../../../tests/case-entries.ts';
import { toldOf } from '../../../tests/messages-of.ts';
import { checkTranslations } from './check-translations.ts';

const both = (fr: string, en: string) => ({ fr, en });
const told = (...pairs: [fr: string, en: string][]) =>
  toldOf(
    checkTranslations(
      aCaseFile({
        events: pairs.map(([fr, en], at) =>
          anEvent({ id: `e${at}`, summary: both(`Il dit « ${fr} ».`, `He said “${en}”.`) }),
        ),
      }),
    ),
  );

test('refuses two translations of the same words', () =>
  expect(
    told(
      ['cet usage était illégal', 'this use was illegal'],
      ['Cet usage était illégal.', 'this was wrong'],
    ),
  ).toMatchInlineSnapshot(
    `"content/facts/events/e1.yaml summary.en : « Cet usage était illégal. » est traduit par “this was wrong” ; « cet usage était illégal » l’est par “this use was illegal” (content/facts/events/e0.yaml). Attendu : une citation, une traduction. Exemple : “this use was illegal”"`,
  ));

test('refuses another translation of words within longer ones', () => {
  const longer = [
    'il relève que cet usage était illégal',
    'it notes that this was illegal',
  ] as const;
  expect(told([...longer], ['cet usage était illégal', 'this use was illegal'])).toContain(
    '“it notes that this was illegal”',
  );
  expect(told([...longer], ['cet usage était illégal', 'this was illegal'])).toBe('');
});

test('a few words may mean something else in longer ones', () =>
  expect(told(['par une loi nouvelle', 'by a new law'], ['une loi', 'a statute'])).toBe(''));

test('an article may change with the sentence', () =>
  expect(
    told(
      ['les services de la police', 'the police forces'],
      ['aux services de la police', 'to them'],
    ),
  ).toBe(''));

test('a field that is a quotation counts', () =>
  expect(
    toldOf(
      checkTranslations(
        aCaseFile({
          events: [anEvent({ summary: both('Un « cas unique ».', 'A “single case”.') })],
          voices: [
            anAnswer({ said: [{ ...RAW_ANSWER, quotation: both('cas unique', 'unique case') }] }),
          ],
        }),
      ),
    ),
  ).toContain('cas unique'));
