/** Checks that a denial in one language is one in the other. */
import { expect, test } from 'vitest';
import { aCaseFile, anEvent } from '../../../tests/case-entries.ts';
import { toldOf } from '../../../tests/messages-of.ts';
import { checkDenials } from './check-denials.ts';

const told = (fr: string, en: string) =>
  toldOf(checkDenials(aCaseFile({ events: [anEvent({ summary: { fr, en } })] })));

test.each([
  ['Elle n’a relevé aucun usage illégal.', 'It found a use.'],
  ['Elle n’y voit pas de faute.', 'It saw a fault.'],
  ['Elle y voit une faute.', 'It saw no fault.'],
  ['Elle y voit une faute.', "It didn't see a fault."],
  ['Elle dit « n’a relevé aucun usage ». Rien de plus.', 'It said “found uses”. Nothing more.'],
  ['Il ne vient pas. Elle n’a jamais nié.', 'He did not come. She agreed.'],
])('refuses « %s » beside “%s”', (fr, en) => expect(told(fr, en)).toContain('summary.en : '));

test.each([
  ['Elle n’a relevé aucun usage illégal.', 'It found no unlawful use.'],
  ['Le rapport n’a pas été lu.', 'The report is unread.'],
  ['Elle rejette la demande.', 'It did not grant the application.'],
  ['L’outil n’a servi qu’aux Jeux.', 'The tool was used at the Games.'],
  ['Avancer pas à pas.', 'Going step by step.'],
  ['La loi n° 2023-380.', 'Law no. 2023-380.'],
  ['Entendue comme témoin assisté.', 'Heard as a témoin assisté (not under investigation).'],
])('accepts « %s » beside “%s”', (fr, en) => expect(told(fr, en)).toBe(''));

test('the message shows both', () =>
  expect(told('Elle n’a relevé aucun usage.', 'It found uses.')).toMatchInlineSnapshot(
    `"content/facts/events/an-event.yaml summary.en : La négation diffère : « Elle n’a relevé aucun usage. » nie, “It found uses.” ne nie pas. Attendu : la même, dans les deux langues. Exemple : « n’a relevé aucun usage illégal » et “found no unlawful use”"`,
  ));
