/** Checks what the search index finds, and in which order. */
import { describe, expect, test } from 'vitest';
import { ENTRY_KINDS, type SearchedEntry } from '../model/search-entry.ts';
import { makeIndex, openIndex, sayFound } from './search-index.ts';

const anEntry = (changes: Partial<SearchedEntry>): SearchedEntry => ({
  ...{ kind: 'fact', title: '', names: '', main: '', number: '', text: '', cites: '' },
  ...changes,
});
const indexOf = (entries: readonly SearchedEntry[]) => openIndex(makeIndex(entries));
/** Titles found, the best first. */
function found(entries: readonly SearchedEntry[], query: string): string[] {
  return indexOf(entries)(query).entries.map(({ place }) => entries[place]?.title ?? '');
}
const piece = (number: number, text = '') =>
  anEntry({
    kind: 'piece',
    title: `P${number}`,
    number: `pièce ${number} exhibit ${number}`,
    text,
  });

describe('a search', () => {
  test('matches every word, whole or as a prefix', () => {
    const entries = [
      anEntry({ title: 'Classement sans suite' }),
      anEntry({ title: 'Suite du procès' }),
    ];
    expect(found(entries, 'CLASS suites')).toEqual(['Classement sans suite']);
  });

  test('tolerates one wrong letter when nothing else matches', () => {
    const entries = [anEntry({ title: 'Saintoul' }), anEntry({ title: 'Saintes' })];
    expect(found(entries, 'saintoul')).toEqual(['Saintoul']);
    expect(found(entries, 'sintoul')).toEqual(['Saintoul']);
  });

  test('reports when no entry has every word', () => {
    const find = indexOf([anEntry({ title: 'Fosses' }), anEntry({ title: 'Nice' })]);
    const [fosses, nice] = [0, 1].map((place) => ({ place, kind: 'fact' }));
    expect(find('Fosses Nice')).toEqual({
      entries: [fosses, nice],
      isPartial: true,
      isCited: false,
    });
    expect(find('Fosses')).toEqual({ entries: [fosses], isPartial: false, isCited: false });
    expect(find('«»')).toEqual({ entries: [], isPartial: true, isCited: false });
  });

  test.each(['pièce 20', 'Exhibit 20', 'pièces 20', '« pièce n° 20 »'])(
    'finds a pièce, what cites it, and nothing else: %s',
    (query) => {
      const entries = [
        anEntry({ title: '20 pièces, 20 juges' }),
        anEntry({ title: 'Cite', cites: '20 49' }),
        ...[2, 20, 200].map((number) => piece(number, 'pièce 20')),
      ];
      expect(found(entries, query)).toEqual(['P20', 'Cite']);
      expect(indexOf(entries)(query)).toMatchObject({ isCited: true });
    },
  );

  test('ranks a pièce first for a bare number, which may also be a count', () => {
    const entries = [anEntry({ title: '20 juges' }), anEntry({ title: 'Cite', cites: '20' })];
    expect(found([...entries, piece(20)], '20')).toEqual(['P20', '20 juges']);
  });

  test('searches for the words when the pièce does not exist', () => {
    const entries = [anEntry({ title: 'Pièce de 563 pages' }), piece(20)];
    expect(found(entries, 'pièce 563')).toEqual(['Pièce de 563 pages']);
  });

  test("ranks an editor's main entry before everything else", () => {
    const entries = [
      anEntry({ kind: 'page', title: 'Acteurs', names: 'Beauvau' }),
      anEntry({ kind: 'piece', title: 'Intérim à Beauvau' }),
      anEntry({ kind: 'body', title: 'Ministère', names: 'Beauvau', main: 'Beauvau' }),
    ];
    expect(found(entries, 'Beauvau')[0]).toBe('Ministère');
  });

  test('matches a number only whole, and an article of law also by its parts', () => {
    const entries = [piece(2), piece(20), piece(31, 'article 230-20')];
    expect(found(entries, '2')).toEqual(['P2']);
    expect(found(entries, '230-20')).toEqual(['P31']);
    expect(found(entries, '230-')).toEqual(['P31']);
  });

  test('finds a date in figures and in words', () => {
    const entries = [anEntry({ title: 'D', text: '2023-11-14 14 novembre 2023' })];
    for (const query of ['14/11/2023', '2023-11', '14 novembre', 'nov 2023'])
      expect(found(entries, query)).toEqual(['D']);
  });
});

test('the index keeps the kind of each entry', () => {
  const find = indexOf(ENTRY_KINDS.map((kind) => anEntry({ kind, title: kind })));
  for (const [place, kind] of ENTRY_KINDS.entries())
    expect(find(kind).entries).toContainEqual({ place, kind });
});

test('opening something other than an index throws', () => expect(() => openIndex('')).toThrow());

test('a stop word matches when it is the only word', () => {
  const entries = [anEntry({ title: 'Avant la loi' }), anEntry({ title: 'Christine Lagarde' })];
  expect(found(entries, 'la loi')).toEqual(['Avant la loi']);
  expect(found(entries, 'avant')).toEqual(['Avant la loi']);
  expect(found(entries, 'la')).toEqual(['Avant la loi', 'Christine Lagarde']);
  expect(found(entries, 'de Lagarde')).toEqual(['Christine Lagarde']);
});

describe('the status of a search', () => {
  const words = {
    one: 'Une.',
    many: '{n}.',
    partial: 'En partie {n}.',
    cited: 'Citée par {n}.',
    cut: 'Les {n}.',
    none: '« {q} »',
  };
  test.each([
    [{ found: 1, shown: 1 }, 'Une.'],
    [{ found: 7, shown: 7 }, '7.'],
    [{ found: 70, shown: 40 }, '70. Les 40.'],
    [{ found: 7, shown: 7, isCited: true }, 'Citée par 6.'],
    [{ found: 1, shown: 1, isCited: true }, 'Une.'],
    [{ found: 3, shown: 3, isPartial: true }, 'En partie 3.'],
    [{ found: 0, shown: 0, query: '$& {n}' }, '« $& {n} »'],
  ])('%o', (counted, said) =>
    expect(sayFound(words, { query: 'mot', isPartial: false, isCited: false, ...counted })).toBe(
      said,
    ),
  );
});
