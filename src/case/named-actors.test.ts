/** Checks which words name an actor: whole names only, in either language. */
import { describe, expect, test } from 'vitest';
import { anActor, aPage, aPerson } from '../../tests/case-entries.ts';
import { readMdx } from '../schemas/read-mdx.ts';
import { byPlace, nameMatcher } from './named-actors.ts';
import { twinPassages } from './text-passages.ts';

describe('nameMatcher', () => {
  const cnil = nameMatcher(anActor());
  const minister = nameMatcher(aPerson({ name: { fr: 'Gérald Darmanin', en: 'Gérald Darmanin' } }));

  test.each(['La CNIL contrôle.', 'l’avis de l’Autorité des données', 'the Data authority said'])(
    'finds an actor in « %s »',
    (words) => expect(cnil(words)).toBe(true),
  );

  test('finds a person by the family name', () =>
    expect(minister('selon M. Darmanin,')).toBe(true));

  test.each(['CNILX', 'la cnil', 'anti-CNIL'])('finds nobody in « %s »', (words) =>
    expect(cnil(words)).toBe(false),
  );

  test('accepts any space and any apostrophe in a name', () =>
    expect(nameMatcher(anActor({ shortName: "L'Informé" }))('selon L’Informé')).toBe(true));
});

describe('byPlace', () => {
  const said = (words: string, place: string) => ({
    words: { fr: words, en: words },
    short: { fr: words, en: words },
    href: { fr: place, en: place },
    mark: 'established' as const,
    actors: [],
  });

  test('keeps the first sentence of each place', () =>
    expect(
      byPlace([said('Un.', 'a'), said('Deux.', 'a'), said('Trois.', 'b')]).map(
        ({ words }) => words.fr,
      ),
    ).toEqual(['Un.', 'Trois.']));
});

describe('twinPassages', () => {
  const fr = aPage(
    '<Heading id="a">Un titre</Heading>\n\nUn fait : le 14.\n\n- un point\n- un autre',
  );
  const en = aPage(
    '<Heading id="a">A title</Heading>\n\n<Context>Abroad.</Context>\n\nA fact: the 14th.\n\n- a point\n- another',
    {
      locale: 'en',
      file: 'content/pages/methode/en.mdx',
    },
  );

  test('are paired in order, with the section that contains them', () =>
    expect(twinPassages([fr, en]).map(({ words, href }) => [words.fr, words.en, href.en])).toEqual([
      ['Un titre', 'A title', '/en/method.html#a'],
      ['Un fait\u202f: le 14.', 'A fact: the 14th.', '/en/method.html#a'],
      ['un point', 'a point', '/en/method.html#a'],
      ['un autre', 'another', '/en/method.html#a'],
    ]));

  test('must be as many in both languages', () =>
    expect(() => twinPassages([fr, { ...en, tree: readMdx('One.') }])).toThrow(
      '4 passages en français, 1 en anglais',
    ));
});
