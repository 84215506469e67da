import { describe, expect, test } from 'vitest';
import type { CaseFile } from '../case/case-entry.ts';
import { anActor, anEvent, aPage, aPiece } from '../../tests/case-entries.ts';
import { readFeed } from '../../tests/read-feed.ts';
import { typeset } from '../i18n/typography.ts';
import { factsFeed } from './facts-feed.ts';

const get = { piece: () => aPiece(), actor: () => anActor() } as unknown as CaseFile['get'];

/** Ids of the entries, in order, of a feed of events checked on these days. */
function entriesOf(checked: readonly (readonly [id: string, verified: string])[]): string[] {
  const events = checked.map(([id, verified]) => anEvent({ id, verified }));
  const xml = factsFeed({ events, pages: [], get }, 'fr', new URL('https://exemple.fr/dossier/'));
  return readFeed(xml).entries.map(({ id }) => id.replace(/^.*\/|\.html$/g, ''));
}

describe('the feed of facts', () => {
  test('begins with the fact that was checked last', () =>
    expect(
      entriesOf([
        ['a', '2026-11-25'],
        ['b', '2026-12-01'],
        ['c', '2026-11-20'],
      ]),
    ).toEqual(['b', 'a', 'c']));

  test('gives the latest fact first among those checked on the same day', () =>
    expect(
      entriesOf([
        ['older', '2026-11-25'],
        ['newer', '2026-11-25'],
      ]),
    ).toEqual(['newer', 'older']));

  test('dates each fact on the day of its check, at a different time', () => {
    const events = ['2023-11-14', '2024-12-05'].map((happened) =>
      anEvent({ id: happened, happened, disclosed: happened, verified: '2026-11-25' }),
    );
    const xml = factsFeed({ events, pages: [], get }, 'fr', new URL('https://exemple.fr/'));
    const dates = [...xml.matchAll(/<updated>(.*?)<\/updated>/g)].map(([, date]) => date);
    expect(dates).toEqual([
      '2026-11-25T05:34:22.000Z',
      '2026-11-25T05:34:22.000Z',
      '2026-11-25T05:27:55.000Z',
    ]);
  });

  test('holds forty facts at most', () =>
    expect(entriesOf(Array.from({ length: 60 }, (_, n) => [`e${n}`, '2026-11-25']))).toHaveLength(
      40,
    ));

  test('begins with the open points: the sections that cite a source', () => {
    const body = [
      '<Heading id="rapport">30 septembre 2027 : le rapport</Heading>',
      'Il est attendu.<Cite id="attendu" pieces="cnil" /> Nous ne l\'avons pas lu.',
      '<Heading id="flux">Suivre ces points</Heading>',
      'Un flux.',
    ].join('\n\n');
    const pages = [aPage(body, { name: 'a-suivre', verified: '2026-11-30' }), aPage(body)];
    const xml = factsFeed(
      { events: [anEvent()], pages, get },
      'fr',
      new URL('https://exemple.fr/'),
    );
    const feed = readFeed(xml);
    expect(feed.updated).toBe('2026-11-30T00:00:00.000Z');
    expect(feed.entries).toHaveLength(2);
    expect(feed.entries[0]).toMatchObject({
      id: 'https://exemple.fr/a-suivre.html#rapport',
      title: typeset('À suivre · 30 septembre 2027 : le rapport', 'fr'),
      summary: 'Il est attendu. Nous ne l’avons pas lu.',
    });
  });
});
