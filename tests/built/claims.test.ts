/**
 * Checks that every claim has a permalink and an audit, shows how its pièces were read, and depends on them by the
 * printed rule.
 */
import { CONTENT_FOLDERS } from '../../src/schemas/content-tree.ts';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { noteId } from '../../src/case/citation-note.ts';
import { shortReadingWords } from '../../src/case/piece-words.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { claimsRoute } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import type { Seen } from '../../src/schemas/piece.ts';
import { evidenceOf, sheetsOf } from '../written-texts.ts';
import {
  attribute,
  elementsIn,
  hasClass,
  isWithin,
  pageOf,
  textOf,
  type BuiltPage,
  type Element,
} from './dist.ts';

/** Articles of both editions, each with the page that audits its claims. */
const ARTICLES = LOCALES.flatMap((locale) =>
  (['briefcam', 'loi-2023', 'cjr'] as const).map((name) => ({
    name,
    locale,
    article: pageOf(name, locale),
    audit: pageOf(claimsRoute(name), locale),
  })),
);

interface Written {
  pieces: string[];
  actors?: string[];
  assertedBy?: string[];
}

const pieces = new Map(
  sheetsOf(CONTENT_FOLDERS.pieces).map(({ id, data }) => [
    id,
    data as unknown as { seen: Seen; openingOnly?: true; number: number; url?: string },
  ]),
);
const byId = ({ elements }: BuiltPage, id: string): Element | undefined =>
  elements.find((element) => attribute(element, 'id') === id);
const inside = (element: Element | undefined) => (element ? elementsIn(element) : []);
const hrefsIn = (element: Element | undefined) =>
  inside(element).flatMap((inner) => attribute(inner, 'href') ?? []);

describe.each(ARTICLES)('$name in $locale', ({ name, locale, article, audit }) => {
  const { claims: words, citing } = strings(locale);
  const nameOf = ({ file }: BuiltPage) => path.basename(file);
  const claims = [...evidenceOf<Written>(name)];

  const noteOf = (id: string) => byId(article, noteId(id));

  test('quotes every claim once, at its permalink', () => {
    const ids = article.elements.map((element) => attribute(element, 'id'));
    const wrong = claims.filter(([id]) => ids.filter((other) => other === id).length !== 1);
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  test('links each claim to its audit and back', () => {
    const lost = claims
      .map(([id]) => id)
      .filter((id) => {
        const asked = hrefsIn(byId(article, id)).includes(`#${noteId(id)}`);
        const there = asked && hrefsIn(noteOf(id)).includes(`${nameOf(audit)}#${id}`);
        const back = hrefsIn(byId(audit, id)).includes(`${nameOf(article)}#${id}`);
        return !there || !back;
      });
    expect(lost).toEqual([]);
  });

  test('states for each claim its standing, when it was checked, and how to cite it', () => {
    const dated = new RegExp(words.dates('.+', '.+'));
    const silent = claims
      .map(([id]) => id)
      .filter((id) => {
        const item = byId(audit, id);
        const text = item ? textOf(item) : '';
        return !dated.test(text) || !text.includes(`. ${citing.licence}`);
      });
    expect(silent).toEqual([]);
  });

  test('shows the standing of each claim by the same shape in its note and in its audit', () => {
    const shapeIn = (element: Element | undefined) =>
      inside(element).flatMap((one) => attribute(one, 'data-standing') ?? [])[0];
    const unlike = claims.filter(([id]) => {
      const shape = shapeIn(noteOf(id));
      return shape === undefined || shape !== shapeIn(byId(audit, id));
    });
    expect(unlike.map(([id]) => id)).toEqual([]);
  });

  test('shows which claims rest on copies, or on pièces that we did not read', () => {
    const unread = claims.flatMap(([id, claim]) => {
      const seen = claim.pieces.map((piece) => pieces.get(piece)?.seen);
      if (seen.includes('original')) return [];
      const reading = (['copy', 'presentation'] as const).find((way) => seen.includes(way));
      return [{ id, reading: reading ?? ('secondary' as const) }];
    });
    console.log(
      `${article.file}: ${unread.length} affirmations sans original lu : ${unread.map(({ id, reading }) => `${id} (${reading})`).join(', ')}`,
    );
    const hidden = unread.filter(({ id, reading }) => {
      const item = byId(audit, id);
      return !item || !textOf(item).includes(words.read[reading]);
    });
    expect(hidden).toEqual([]);
  });

  test("states for each pièce in a claim's note how it was read, and links to it", () => {
    const { piece: nameIn, pieceList } = strings(locale);
    const silent = claims.flatMap(([id, claim]) => {
      const items = inside(noteOf(id)).filter(({ tagName }) => tagName === 'li');
      return claim.pieces
        .filter((piece) => {
          const read = pieces.get(piece) ?? { number: 0, seen: 'original' };
          const { number, url } = read;
          const item = items.find((element) => textOf(element).startsWith(nameIn(number)));
          const hrefs = hrefsIn(item);
          return (
            !item ||
            !textOf(item).includes(shortReadingWords(read, pieceList)) ||
            !hrefs.some((href) => href.endsWith(`#p${number}`)) ||
            (url !== undefined && !hrefs.includes(url))
          );
        })
        .map((piece) => `${id} : ${piece}`);
    });
    expect(silent).toEqual([]);
  });

  test('names the article and its audit on both pages, and marks the current one', () => {
    for (const page of [article, audit]) {
      const links = page.elements.filter(
        (element) => element.tagName === 'a' && isWithin(element, hasClass('readings')),
      );
      expect(
        links.map((link) => [attribute(link, 'href'), attribute(link, 'aria-current')]),
      ).toEqual([article, audit].map((to) => [nameOf(to), to === page ? 'page' : undefined]));
    }
  });

  test('links each note back to its sentence', () => {
    const stuck = claims.filter(([id]) => !hrefsIn(noteOf(id)).includes(`#${id}`));
    expect(stuck.map(([id]) => id)).toEqual([]);
  });
});
