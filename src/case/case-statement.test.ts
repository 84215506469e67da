/** Checks that a sentence that states something about the case is distinguished from one that explains. */
import { expect, test } from 'vitest';
import { statementsIn } from './case-statement.ts';

const fr = statementsIn('fr', ['Gérald Darmanin', 'Darmanin', 'CNIL', 'Localtis']);
const en = statementsIn('en', ['Gérald Darmanin', 'Darmanin', 'CNIL', 'Localtis']);
const free = statementsIn('fr', ['CNIL'], true);

test.each([
  ['Le ministre a menti au Parlement.', 'Le ministre'],
  ['Les anciens ministres savaient.', 'Les anciens ministres'],
  ['M. Darmanin savait.', 'M. Darmanin'],
  ['On sait que le ministre a menti.', 'le ministre'],
  ['En 2023, la CNIL savait.', 'la CNIL'],
  ['Cela était interdit : la loi excluait tout cela.', 'la loi'],
  ['Selon Localtis, tout va bien.', 'Selon Localtis'],
  ['Tout a commencé le 14 novembre 2023.', '14/11/2023'],
  ['Il y en eut 563 utilisations.', '563 utilisations'],
])('« %s » states something', (sentence, found) => expect(fr(sentence)).toBe(found));

test.each([
  'Un ministre peut être jugé.',
  'Imaginez deux lettres qui visent le même ministre.',
  'Le ministre savait-il ?',
  'Le rapport n’a pas été lu.',
  'Un recours tenté contre un classement du procureur général : non trouvé.',
  'La page du ministère le présente.',
  'Elle relève d’une autre règle : la loi de 2023 sur les Jeux.',
  'La règle vient de la loi du 21 juin 2004.',
  'Ce nom ne dit pas que le ministre le connaissait.',
  'Briefcam : vérifier chaque phrase',
  'Selon notre lecture, d’autres voies restent ouvertes.',
  'Recherches refaites le 26 novembre 2026.',
])('« %s » states nothing', (sentence) => expect(fr(sentence)).toBeUndefined());

test.each([
  ['The minister lied to Parliament.', 'The minister'],
  ['According to the CNIL, it did.', 'According to the CNIL'],
  ['It is known that the police knew.', 'the police'],
  ['It began on 14 November 2023.', '14/11/2023'],
])('“%s” states something', (sentence, found) => expect(en(sentence)).toBe(found));

test.each([
  'A minister may be tried.',
  'The ministry’s answer, and its text.',
  'It does not say that the minister knew.',
  'The rule comes from the law of 21 June 2004.',
  'Did the minister know?',
])('“%s” states nothing', (sentence) => expect(en(sentence)).toBeUndefined());

test('a text on what is not known may name actors, except as its first words', () => {
  expect(free('Ce que la CNIL a fait ensuite.')).toBeUndefined();
  expect(free('La dépêche a été lue.')).toBeUndefined();
  expect(free('La CNIL a menti.')).toBe('La CNIL');
});
