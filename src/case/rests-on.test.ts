/** Checks the links from a pièce back to everything that rests on it. */
import { describe, expect, test } from 'vitest';
import {
  aCaseFile,
  anActor,
  anArticle,
  anEvent,
  aPage,
  aPerson,
  aTerm,
} from '../../tests/case-entries.ts';
import type { CaseEntries } from './case-entry.ts';
import { restsOn } from './rests-on.ts';

const rests = (entries: Partial<CaseEntries>, locale = 'fr') =>
  restsOn('a-piece', aCaseFile(entries), locale);
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('restsOn', () => {
  test('finds nothing where nothing rests', () =>
    expect(rests({})).toEqual({ events: [], texts: [], actors: [], terms: [], instruments: [] }));

  test('finds the events that cite it, and those that it made public', () =>
    expect(
      ids(
        rests({
          events: [
            anEvent({ id: 'cites' }),
            anEvent({ id: 'disclosed', pieces: ['other'], disclosedIn: 'a-piece' }),
            anEvent({ id: 'neither', pieces: ['other'] }),
          ],
        }).events,
      ),
    ).toEqual(['cites', 'disclosed']));

  test('finds the sentences that cite it, in reading order', () =>
    expect(
      rests({
        articles: [
          anArticle(
            '<Cite id="b" pieces="other a-piece" /><Cite id="c" pieces="other" /><Cite id="a" pieces="a-piece" />',
          ),
        ],
      }).texts,
    ).toEqual([{ text: { title: 'Un titre', route: 'briefcam' }, sentences: ['b', 'a'] }]));

  test('finds those of a page', () =>
    expect(
      rests({ pages: [aPage('<Cite id="a" pieces="a-piece" />')] }).texts.map(
        ({ text }) => text.route,
      ),
    ).toEqual(['methode']));

  test('finds those of the home page', () =>
    expect(
      rests({
        pages: [aPage('<Cite id="a" pieces="a-piece" />', { name: 'accueil' })],
      }).texts.map(({ text }) => text.route),
    ).toEqual(['home']));

  test('leaves out the texts of the other language', () =>
    expect(
      rests({ articles: [anArticle('<Cite id="a" pieces="a-piece" />')] }, 'en').texts,
    ).toEqual([]));

  test('leaves out a text that does not cite it', () =>
    expect(rests({ articles: [anArticle('<Cite id="a" pieces="other" />')] }).texts).toEqual([]));

  test('finds the actors with an entry or a term of office that rests on it', () =>
    expect(
      ids(
        rests({
          actors: [
            anActor({ id: 'entry' }),
            aPerson({
              id: 'office',
              pieces: ['other'],
              terms: [{ office: 'ministre-interieur', from: '2020', pieces: ['a-piece'] }],
            }),
            anActor({ id: 'neither', pieces: ['other'] }),
          ],
        }).actors,
      ),
    ).toEqual(['entry', 'office']));

  test('finds the terms that it defines', () =>
    expect(
      ids(rests({ terms: [aTerm({ pieces: ['a-piece'] }), aTerm({ id: 'other' })] }).terms),
    ).toEqual(['a-term']));
});
