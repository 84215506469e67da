/** Checks that words of others are in quotation marks wherever a sentence of the case file is shown. */
import { expect, test } from 'vitest';
import { aCaseFile, anAnswer, aPiece, aPreset, both } from '../../tests/case-entries.ts';
import type { CaseFile } from './case-entry.ts';
import { caseSentences } from './case-sentences.ts';

test('words of others are in quotation marks, after their speaker', () => {
  const said = [
    {
      date: '2024-11-19',
      speaker: both('Un député', 'A deputy'),
      quotation: both('hors de tout cadre', 'outside any framework'),
      about: both('Dans une lettre.', 'In a letter.'),
      pieces: ['a-piece'],
    },
    {
      date: '2024-12-05',
      paraphrase: both('Elle le permet.', 'It allows it.'),
      pieces: ['a-piece'],
    },
  ];
  const file = {
    ...aCaseFile({ voices: [anAnswer({ said })] }),
    get: { piece: () => aPiece(), preset: () => aPreset() },
  } as unknown as CaseFile;
  expect(caseSentences(file).map(({ words }) => words)).toEqual(
    expect.arrayContaining([
      both(
        'Un député\u202f: «\u202fhors de tout cadre\u202f». Dans une lettre.',
        'A deputy: “outside any framework”. In a letter.',
      ),
      both('Elle le permet.', 'It allows it.'),
    ]),
  );
});
