/** Protects: the drawing of the two clocks leads to real events, in the order of time, and fits a phone. */
import { describe, expect, test } from 'vitest';
import { aCaseFile, aClocks, anEvent } from '../../../tests/case-entries.ts';
import { checkClocks } from './check-clocks.ts';

const events = Array.from({ length: 6 }, (_, n) => anEvent({ id: `event-${n + 1}` }));
const words = { fr: 'Un fait', en: 'A fact' };
const line = (n: number, changes: object = {}) => ({
  event: `event-${n}`,
  words,
  kept: true,
  ...changes,
});
const problems = (rows: object[]) =>
  checkClocks(aCaseFile({ events, clocks: [aClocks({ rows })] }))
    .map(({ file, field, message }) => `${file} ${field} : ${message}`)
    .join('\n');

describe('the drawing of the two clocks', () => {
  test('may hold events of the window, in order', () =>
    expect(problems([line(1), line(2, { then: { event: 'event-4', words } })])).toBe(''));

  test('leads to events that exist', () =>
    expect(problems([line(1), line(2, { event: 'lost' })])).toMatchInlineSnapshot(
      `"content/instruments/clocks/accueil.yaml rows.1.event : « lost » n’est pas accepté. Attendu : un fait (content/facts/events) de la fenêtre de la frise. Exemple : 2023-11-14-disclose"`,
    ));

  test('leads to events that the timeline draws', () => {
    const outside = anEvent({ id: 'event-1', scope: 'context' });
    const file = aCaseFile({
      events: [outside, ...events.slice(1)],
      clocks: [aClocks({ rows: [line(1), line(2)] })],
    });
    expect(checkClocks(file)).toHaveLength(1);
  });

  test('keeps the order of time, along a line too', () => {
    expect(problems([line(2), line(1)])).toMatchInlineSnapshot(
      `"content/instruments/clocks/accueil.yaml rows.1.event : « event-1 » n’est pas accepté. Attendu : des faits dans l’ordre du temps, une fois chacun. Exemple : le placer avant le fait qui le précède"`,
    );
    expect(
      problems([line(1), line(3, { then: { event: 'event-2', words } })]),
    ).toMatchInlineSnapshot(
      `"content/instruments/clocks/accueil.yaml rows.1.then.event : « event-2 » n’est pas accepté. Attendu : des faits dans l’ordre du temps, une fois chacun. Exemple : le placer avant le fait qui le précède"`,
    );
  });

  test('keeps from two to four lines for a phone', () => {
    expect(problems([line(1), line(2, { kept: undefined })])).toMatchInlineSnapshot(
      `"content/instruments/clocks/accueil.yaml rows : « 1 lignes avec kept » n’est pas accepté. Attendu : de 2 à 4 lignes gardées sur un téléphone. Exemple : kept: true"`,
    );
    expect(problems([1, 2, 3, 4, 5].map((n) => line(n)))).not.toBe('');
  });
});
