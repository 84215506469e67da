/** Protects: every claim has its permalink, its audit, and shows how its pièces were read. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { attribute, builtPages, elementsIn, textOf, type Element } from './dist.ts';

/** Articles with the page that quotes their claims and the page that audits them. */
const ARTICLES = [
  ['briefcam', 'briefcam.html', 'briefcam-affirmations.html'],
  ['loi-2023', 'loi-jo-2023.html', 'loi-jo-2023-affirmations.html'],
  ['cjr', 'cjr.html', 'cjr-affirmations.html'],
] as const;

interface Written {
  pieces: string[];
  actors?: string[];
  assertedBy?: string[];
}

const read = <Data>(folder: string): Map<string, Data> =>
  new Map(
    readdirSync(`content/${folder}`)
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => [
        file.replace('.yaml', ''),
        parse(readFileSync(path.join('content', folder, file), 'utf8')) as Data,
      ]),
  );

const pieces = read<{ seen: string; number: number }>('pieces');
const pages = new Map(builtPages().map((page) => [page.file, page.elements]));
const byId = (file: string, id: string): Element | undefined =>
  pages.get(file)?.find((element) => attribute(element, 'id') === id);
const hrefsIn = (element: Element | undefined) =>
  (element ? elementsIn(element) : []).flatMap((inner) => attribute(inner, 'href') ?? []);

describe.each(ARTICLES)('%s', (name, article, audit) => {
  const claims = [...read<Written>(`claims/${name}`)];

  test('quotes every claim once, at its permalink', () => {
    const ids = (pages.get(article) ?? []).map((element) => attribute(element, 'id'));
    const wrong = claims.filter(([id]) => ids.filter((other) => other === id).length !== 1);
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  test('leads from each claim to its audit and back', () => {
    const lost = claims
      .map(([id]) => id)
      .filter((id) => {
        const there = hrefsIn(byId(article, id)).includes(`${audit}#${id}`);
        const back = hrefsIn(byId(audit, id)).includes(`${article}#${id}`);
        return !there || !back;
      });
    expect(lost).toEqual([]);
  });

  test('says of each claim why it stands, when it was checked, and how to cite it', () => {
    const silent = claims
      .map(([id]) => id)
      .filter((id) => {
        const item = byId(audit, id);
        const text = item ? textOf(item) : '';
        return !/Vérifiée le .+, à revoir avant le /.test(text) || !text.includes('@online{');
      });
    expect(silent).toEqual([]);
  });

  test('shows which claims rest on copies, or on pièces that nobody here read', () => {
    const told = { copy: 'Pièces lues en copie seulement.', secondary: 'Pièces non lues' };
    const unread = claims.flatMap(([id, claim]) => {
      const seen = claim.pieces.map((piece) => pieces.get(piece)?.seen);
      if (seen.includes('original')) return [];
      return [{ id, reading: seen.includes('copy') ? ('copy' as const) : ('secondary' as const) }];
    });
    console.log(
      `${name}: ${unread.length} affirmations sans original lu : ${unread.map(({ id, reading }) => `${id} (${reading})`).join(', ')}`,
    );
    const hidden = unread.filter(({ id, reading }) => {
      const item = byId(audit, id);
      return !item || !textOf(item).includes(told[reading]);
    });
    expect(hidden).toEqual([]);
  });

  test('marks those pièces in the text too', () => {
    const plain = claims.flatMap(([id, claim]) => {
      const chips = (byId(article, id) ? elementsIn(byId(article, id) as Element) : []).filter(
        (element) => attribute(element, 'class')?.split(' ').includes('cite-piece'),
      );
      return claim.pieces
        .filter((piece) => {
          const { number, seen } = pieces.get(piece) ?? { number: 0, seen: '' };
          const chip = chips.find((element) => textOf(element) === `pièce ${number}`);
          return !chip || !attribute(chip, 'class')?.includes(seen);
        })
        .map((piece) => `${id} : ${piece}`);
    });
    expect(plain).toEqual([]);
  });

  test('lists each claim under everybody whom it names', () => {
    const missing = claims.flatMap(([id, { actors = [], assertedBy = [] }]) =>
      [...new Set([...actors, ...assertedBy])]
        .filter((actor) => !hrefsIn(byId('nommes-ici.html', actor)).includes(`${article}#${id}`))
        .map((actor) => `${actor} : ${id}`),
    );
    expect(missing).toEqual([]);
  });
});

test('every person named says their position, or on which day none was found', () => {
  const silent = [...read<{ kind: string; died?: string }>('actors')]
    .filter(([, { kind, died }]) => kind === 'person' && !died)
    .map(([id]) => byId('nommes-ici.html', id))
    .filter((entry) => entry !== undefined)
    .filter((entry) =>
      hrefsIn(entry).some((href) => /-affirmations|^(briefcam|cjr|loi)/.test(href)),
    )
    .filter((entry) => !/Sa position|Nous n’avons trouvé, au /.test(textOf(entry)))
    .map((entry) => attribute(entry, 'id'));
  expect(silent).toEqual([]);
});
