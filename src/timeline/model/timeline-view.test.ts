/** Protects: a link keeps the view that it was written for, and one from before there were views shows all the facts. */
import { describe, expect, test } from 'vitest';
import { parseTimelineView, TIMELINE_VIEWS } from './timeline-view.ts';

describe('an address', () => {
  test.each(TIMELINE_VIEWS)('asks for « %s » by its name', (view) =>
    expect(parseTimelineView(`?vue=${view}`)).toBe(view),
  );

  test.each([
    'q=cnil',
    'sujet=loi,justice',
    'statut=disputed',
    'acteur=cnil',
    'de=2020',
    'a=2021',
    'faits=2023-11-14-disclose',
    'fait=2023-11-14-disclose',
    'du=2023-01-01&au=2023-12-31',
    'eleve=sans-dates',
    'titre=Dix+ans',
    'consigne=Classer',
    'mien=2024~~A',
  ])('without a view asks for all the facts by « %s »', (query) =>
    expect(parseTimelineView(`?${query}`)).toBe('tous'),
  );

  test('names its view beside the facts that it asks for', () =>
    expect(parseTimelineView('?vue=dates&fait=2023-11-14-disclose')).toBe('dates'));

  test.each(['', '?', '?vue=', '?vue=TOUS', '?vue=constructor', '?theme=sombre'])(
    'leaves the choice to the page by « %s »',
    (search) => expect(parseTimelineView(search)).toBeUndefined(),
  );
});
